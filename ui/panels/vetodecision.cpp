// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/vetodecision.h"

#include "ui/panels/vetodetails.h"
#include "ui/support/formfields.h"
#include "ui/support/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {
const auto kBy = QStringLiteral("vetoBy");
const auto kReason = QStringLiteral("vetoReason");
} // namespace

VetoDecision::VetoDecision(const VetoRow &row, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("vetoDecision"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGroupGap, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, row.entryCode, this));
    column->addWidget(wrapped(Type::Section, Role::Text, row.title, this));
    auto *details = new VetoDetails(row, this);
    connect(details, &VetoDetails::entryChosen, this, &VetoDecision::entryChosen);
    column->addWidget(details);
    m_places = new QVBoxLayout;
    m_places->setSpacing(4);
    column->addLayout(m_places);
    column->addStretch();
    if (row.veto.state == VetoState::Proposed)
        addWord(column, row);
}

void VetoDecision::addWord(QVBoxLayout *column, const VetoRow &row)
{
    using Kind = FormField::Kind;
    m_word = new FormFields({{kBy, tr("Who decides; not who proposed it"), {}, Kind::Line, true},
                             {kReason, tr("Reason"), {}, Kind::Prose, true}},
                            this);
    column->addWidget(m_word);
    column->addSpacing(kGap);
    if (row.banYears > 0) {
        column->addWidget(
            wrapped(Type::Caption, Role::Caution,
                    tr("Confirmed, the teacher goes on the register of bans for %n year(s).",
                       nullptr, row.banYears),
                    this));
    }
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    m_confirm = new QPushButton(tr("Confirm veto"), this);
    m_confirm->setObjectName(QStringLiteral("confirmHere"));
    m_refuse = new QPushButton(tr("Refuse veto"), this);
    m_refuse->setObjectName(QStringLiteral("refuseHere"));
    for (QPushButton *button : {m_confirm, m_refuse}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, button] {
            const FilledFields word = m_word->values();
            Q_EMIT decided(button == m_confirm, word.value(kBy), word.value(kReason));
        });
    }
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_word, &FormFields::changed, this, &VetoDecision::refresh);
    refresh();
}

void VetoDecision::setPlaces(const std::vector<EvidencePlace> &places)
{
    for (const EvidencePlace &place : places) {
        auto *link = new TextLabel(
            Type::Base, Role::Text,
            QStringLiteral("<a href=\"open\">%1</a>").arg(place.text.toHtmlEscaped()), this);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, place] { Q_EMIT placeChosen(place); });
        m_places->addWidget(link);
    }
    if (places.empty())
        m_places->addWidget(
            new TextLabel(Type::Caption, Role::Muted,
                          tr("The evidence names no time or page of a file that is here."), this));
}

void VetoDecision::refresh()
{
    m_confirm->setEnabled(m_word->isReady());
    m_refuse->setEnabled(m_word->isReady());
}

void VetoDecision::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->show();
}

} // namespace linxuan
