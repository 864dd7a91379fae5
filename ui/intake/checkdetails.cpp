// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/checkdetails.h"

#include "core/base/clock.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QVBoxLayout>

namespace linxuan {

namespace {

class SignLine : public QWidget
{
public:
    SignLine(const Chip &chip, const QString &text, QWidget *parent)
        : QWidget(parent)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kGap);
        auto *sign = new QLabel(this);
        sign->setPixmap(
            iconPixmap(chip.icon, iconSize(), colour(chip.role, palette()), devicePixelRatioF()));
        row->addWidget(sign, 0, Qt::AlignVCenter);
        row->addWidget(new TextLabel(Type::Base, Role::Text, text, this), 1);
    }
};

} // namespace

CheckDetails::CheckDetails(const CheckMatrix &matrix, const CheckRow &row,
                           const std::vector<CureRequest> &cures, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, kGap, kGroupGap);
    m_column->setSpacing(kGap / 2);
    addText(Type::Base, Role::Muted,
            QStringLiteral("%1 · %2 · %3")
                .arg(row.entry().teacher(), row.entry().school(), row.entry().unit()),
            0);
    addCures(cures, matrix.names());
    addGroup(tr("Not passed"), CheckSign::Fail, matrix, row);
    addGroup(tr("Advice"), CheckSign::Advice, matrix, row);
    addGroup(tr("Not checked"), CheckSign::NotChecked, matrix, row);
    addGroup(tr("Passed"), CheckSign::Pass, matrix, row);
    auto *link = new TextLabel(Type::Base, Role::Text,
                               QStringLiteral("<a href=\"%1\">%2</a>")
                                   .arg(row.entry().code().toHtmlEscaped(), tr("Show the entry")),
                               this);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, &CheckDetails::entryChosen);
    m_column->addSpacing(kGap);
    m_column->addWidget(link);
    m_column->addStretch();
}

// The newest first: by when it was to be put right, and what was wrong then.
void CheckDetails::addCures(const std::vector<CureRequest> &cures,
                            const std::vector<CheckName> &names)
{
    for (auto cure = cures.rbegin(); cure != cures.rend(); ++cure) {
        QStringList wrong;
        for (const CureFinding &finding : cure->findings) {
            const auto known =
                std::find_if(names.begin(), names.end(), [&finding](const CheckName &name) {
                    return name.code == finding.code;
                });
            wrong += known == names.end() ? finding.code : known->name;
        }
        wrong.removeDuplicates();
        addText(Type::Base, Role::Caution,
                tr("Sent back %1, to be put right until %2")
                    .arg(officeText(cure->askedAt), officeText(cure->dueAt)),
                0);
        addText(Type::Caption, Role::Muted, tr("%1: %2").arg(cure->askedBy, wrong.join(tr(", "))),
                0);
    }
}

void CheckDetails::addGroup(const QString &title, CheckSign sign, const CheckMatrix &matrix,
                            const CheckRow &row)
{
    const std::vector<CheckName> &names = matrix.names();
    bool hasTitle = false;
    for (size_t i = 0; i < names.size(); ++i) {
        if (row.cell(i).sign != sign)
            continue;
        if (!hasTitle) {
            m_column->addSpacing(kGap);
            addText(Type::Caption, Role::Muted, title, 0);
        }
        hasTitle = true;
        addCheck(sign, row.cell(i).telling, names[i]);
    }
}

void CheckDetails::addCheck(CheckSign sign, const QString &telling, const CheckName &name)
{
    m_column->addWidget(
        new SignLine(chipOf(sign), QStringLiteral("%1 %2").arg(name.code, name.name), this));
    const int indent = iconSize() + kGap;
    for (const QString &line : telling.split(u'\n')) {
        if (const QString text = line.section(u' ', 1); !text.isEmpty())
            addText(Type::Base, sign == CheckSign::Pass ? Role::Muted : Role::Text, text, indent);
    }
    if (sign != CheckSign::Pass)
        addText(Type::Caption, Role::Muted, sourceText(name.source), indent);
    m_column->addSpacing(kGap / 2);
}

void CheckDetails::addText(Type type, Role role, const QString &text, int indent)
{
    auto *label = selectable(type, role, text, this);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(indent, 0, 0, 0);
    m_column->addWidget(label);
}

} // namespace linxuan
