// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/vetodetails.h"

#include "ui/support/labels.h"

#include <QVBoxLayout>

namespace linxuan {

namespace {

void addPart(QVBoxLayout *column, const QString &caption, const QString &text, QWidget *parent)
{
    if (text.isEmpty())
        return;
    auto *label = selectable(Type::Base, Role::Text, text, parent);
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, caption, parent));
    column->addWidget(label);
    column->addSpacing(12);
}

QString decision(const Veto &veto)
{
    switch (veto.state) {
    case VetoState::Proposed:
        break;
    case VetoState::Confirmed:
        return VetoDetails::tr("Confirmed by %1: %2").arg(veto.decidedBy, veto.decisionReason);
    case VetoState::Refused:
        return VetoDetails::tr("Refused by %1: %2").arg(veto.decidedBy, veto.decisionReason);
    }
    return VetoDetails::tr("Not decided yet. Until then the entry keeps its scores and its rank, "
                           "and the round cannot be closed.");
}

} // namespace

VetoDetails::VetoDetails(const VetoRow &row, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, kGap, kGap);
    column->setSpacing(2);
    addPart(column, tr("Ground"), row.itemName, this);
    addPart(column, tr("Evidence"), row.veto.evidence, this);
    addPart(column, tr("What the expert says"), row.veto.text, this);
    addPart(column, tr("Proposed by"), row.proposer, this);
    addPart(column, tr("Decision"), decision(row.veto), this);
    auto *link = new TextLabel(Type::Base, Role::Text,
                               QStringLiteral("<a href=\"%1\">%2</a>")
                                   .arg(row.entryCode.toHtmlEscaped(), tr("Show the entry")),
                               this);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(link, &QLabel::linkActivated, this, &VetoDetails::entryChosen);
    column->addWidget(link);
    column->addStretch();
}

} // namespace linxuan
