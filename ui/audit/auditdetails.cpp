// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditdetails.h"

#include "core/base/clock.h"
#include "ui/support/labels.h"

#include <QGridLayout>
#include <QPushButton>

namespace linxuan {

AuditDetails::AuditDetails(const AuditPicture &picture, QWidget *parent)
    : QWidget(parent)
{
    const AuditLine &line = picture.line;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    auto *sentence = wrapped(Type::Base, Role::Text, line.text, this);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(sentence);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(kGroupGap);
    m_grid->setVerticalSpacing(kGap);
    m_grid->setColumnStretch(1, 1);
    addFact(tr("Who"), line.actor);
    addFact(tr("Time"), officeText(line.at));
    addFact(tr("About"), line.about);
    for (const auto &[what, which] : picture.facts)
        addFact(what, which);
    addFact(tr("Record"), QString::number(line.seq));
    column->addLayout(m_grid);
    const QString name = line.about.section(u' ', 0, 0);
    if (!name.isEmpty()) {
        auto *same = new QPushButton(tr("Only records about %1").arg(name), this);
        same->setObjectName(QStringLiteral("sameSubject"));
        connect(same, &QPushButton::clicked, this, [this, name] { Q_EMIT aboutChosen(name); });
        column->addWidget(same, 0, Qt::AlignLeft);
    }
    column->addStretch();
}

void AuditDetails::addFact(const QString &what, const QString &which)
{
    if (which.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(Type::Base, Role::Muted, what, this);
    auto *value = wrapped(Type::Base, Role::Text, which, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

} // namespace linxuan
