// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/calibrationdialog.h"

#include "ui/support/metrics.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace linxuan {

namespace {

QString signedText(const Fraction &value)
{
    const QString digits = value.toDecimal(2);
    return digits.startsWith(u'-') ? digits : u'+' + digits;
}

} // namespace

CalibrationDialog::CalibrationDialog(DeskBook &book, QWidget *parent)
    : QDialog(parent)
    , m_expert(book.head().expert.code)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(QStringLiteral("calibrationDialog"));
    setWindowTitle(tr("Calibration"));
    setMinimumWidth(charWidth(fontMetrics()) * 60);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    outer->setSpacing(kGroupGap);
    // A panel of ten and five entries are more than a small screen holds.
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    auto *sheet = new QWidget;
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(0, 0, kGap, 0);
    m_column->setSpacing(kGroupGap);
    m_scroll->setWidget(sheet);
    outer->addWidget(m_scroll, 1);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    outer->addWidget(close, 0, Qt::AlignRight);
    book.thread().post(
        this, [](ReviewDesk &desk) { return desk.calibration(); },
        [this, &book](const Result<std::vector<CalibrationReport>> &reports) {
            if (reports)
                show(*reports);
            else
                Q_EMIT book.failed(reports.error());
        });
}

void CalibrationDialog::show(const std::vector<CalibrationReport> &reports)
{
    if (reports.empty())
        m_column->addWidget(new TextLabel(
            Type::Base, Role::Muted, tr("You have no calibration entries in this round."), this));
    for (const CalibrationReport &report : reports)
        addReport(report);
    m_column->addStretch();
    const int margins = 2 * kPageMargin + controlHeight(fontMetrics()) + 2 * kGroupGap;
    const int wanted = m_scroll->widget()->sizeHint().height() + margins;
    resize(width(), std::min(wanted, parentWidget()->height() * 9 / 10));
}

void CalibrationDialog::addReport(const CalibrationReport &report)
{
    m_column->addWidget(
        new TextLabel(Type::Section, Role::Text, report.entryCode + u' ' + report.title, this));
    if (!report.mean) {
        m_column->addWidget(
            new TextLabel(Type::Base, Role::Muted,
                          tr("%n sheet(s) still to come. The comparison shows when all are in.",
                             nullptr, report.waiting),
                          this));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kPageMargin);
    grid->setVerticalSpacing(4);
    grid->addWidget(new TextLabel(Type::Base, Role::Muted, tr("Panel mean"), this), 0, 0);
    grid->addWidget(new TextLabel(Type::Base, Role::Text, report.mean->toDecimal(2), this), 0, 1,
                    Qt::AlignRight);
    int row = 1;
    for (const CalibrationMark &mark : report.marks) {
        const bool isOwn = mark.expertCode == m_expert;
        const Role role = isOwn ? Role::Accent : Role::Text;
        const QString name = isOwn ? tr("%1 (you)").arg(mark.expertCode) : mark.expertCode;
        grid->addWidget(new TextLabel(Type::Base, role, name, this), row, 0);
        grid->addWidget(new TextLabel(Type::Base, role, mark.total.toDecimal(2), this), row, 1,
                        Qt::AlignRight);
        grid->addWidget(new TextLabel(Type::Base, role, signedText(mark.deviation), this), row, 2,
                        Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(3, 1);
    m_column->addLayout(grid);
}

} // namespace linxuan
