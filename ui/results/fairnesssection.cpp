// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/fairnesssection.h"

#include "ui/results/fairnesschart.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

FairnessSection::FairnessSection(const QString &title, FairnessChart *chart, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_chart(chart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    head->setSpacing(kGap);
    head->addWidget(new TextLabel(Type::Section, Role::Text, title, this), 1);
    m_more = new QToolButton(this);
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("Copy or export “%1”").arg(title));
    m_more->setAccessibleName(m_more->toolTip());
    fillMenu();
    head->addWidget(m_more);
    column->addLayout(head);
    m_sentence = new TextLabel(Type::Base, Role::Text, {}, this);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    chart->setParent(this);
    chart->setAccessibleName(title);
    column->addWidget(chart);
}

void FairnessSection::fillMenu()
{
    auto *menu = new QMenu(m_more);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy as picture"), m_chart,
                    &FairnessChart::copyAsPicture);
    menu->addAction(icon(QStringLiteral("export")), tr("Export table…"), this, [this] {
        TextSheet sheet = m_chart->sheet();
        sheet.name = m_title;
        Q_EMIT exportAsked(sheet);
    });
    m_more->setMenu(menu);
}

void FairnessSection::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void FairnessSection::contextMenuEvent(QContextMenuEvent *event)
{
    m_more->menu()->popup(event->globalPos());
}

} // namespace linxuan
