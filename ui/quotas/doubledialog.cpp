// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/doubledialog.h"

#include "core/model/codes.h"
#include "ui/support/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kFields = 8; // rows of the comparison
} // namespace

QString doubleWord(const DoubleRecommendation &one)
{
    if (one.rule == u"node")
        return DoubleDialog::tr("Node");
    return one.rule == u"teacher" ? DoubleDialog::tr("Teacher") : DoubleDialog::tr("Same name");
}

DoubleDialog::DoubleDialog(const DoubleRecommendation &one, QWidget *parent)
    : GrowingDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("doubleDialog"));
    setWindowTitle(tr("Recommended twice: %1").arg(one.about));
    setMinimumWidth(qMin(charWidth(fontMetrics()) * 96, 860));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kPageMargin);
    grid->setVerticalSpacing(kGap);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const DoubleSide &left = one.left;
    const DoubleSide &right = one.right;
    int row = 0;
    addRow(grid, row++, tr("Code"), left.code, right.code);
    addRow(grid, row++, tr("Lesson"), left.title, right.title);
    addRow(grid, row++, tr("Teacher"), left.teacher, right.teacher);
    addRow(grid, row++, tr("School"), left.school, right.school);
    addRow(grid, row++, tr("Unit"), left.unit, right.unit);
    addRow(grid, row++, tr("Group"),
           QStringList{displayName(left.category), left.stage, left.subject}.join(u' '),
           QStringList{displayName(right.category), right.stage, right.subject}.join(u' '));
    addRow(grid, row++, tr("Node code"), left.nodeCode, right.nodeCode);
    addRow(grid, row++, tr("Level"), displayName(left.level), displayName(right.level));
    addSide(grid, 1, left);
    addSide(grid, 2, right);
    column->addLayout(grid);
    if (!one.reason.isEmpty()) {
        column->addWidget(
            wrapped(Type::Base, Role::Muted, tr("Both may stay: %1").arg(one.reason), this));
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Close"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    auto *pass = new QPushButton(tr("Let both stay…"), this);
    pass->setObjectName(QStringLiteral("doublePass"));
    connect(pass, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT passed();
    });
    buttons->addWidget(cancel);
    buttons->addWidget(pass);
    column->addLayout(buttons);
}

// What both have stands in the accent.
void DoubleDialog::addRow(QGridLayout *grid, int row, const QString &label, const QString &left,
                          const QString &right)
{
    grid->addWidget(new TextLabel(Type::Base, Role::Muted, label, this), row, 0, Qt::AlignTop);
    const Role role = !left.isEmpty() && left == right ? Role::Accent : Role::Text;
    int column = 1;
    for (const QString &text : {left, right}) {
        grid->addWidget(selectable(Type::Base, role, text, this), row, column++, Qt::AlignTop);
    }
}

void DoubleDialog::addSide(QGridLayout *grid, int column, const DoubleSide &side)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *show = new QPushButton(tr("Show entry"), this);
    show->setAccessibleName(tr("Show %1").arg(side.code));
    connect(show, &QPushButton::clicked, this, [this, code = side.code] {
        close();
        Q_EMIT entryChosen(code);
    });
    auto *back = new QPushButton(tr("Return…"), this);
    back->setObjectName(column == 1 ? QStringLiteral("returnLeft") : QStringLiteral("returnRight"));
    back->setAccessibleName(tr("Return %1").arg(side.code));
    connect(back, &QPushButton::clicked, this, [this, side] {
        close();
        Q_EMIT returned(side);
    });
    row->addWidget(show);
    row->addWidget(back);
    row->addStretch();
    grid->addLayout(row, kFields, column);
}

} // namespace linxuan
