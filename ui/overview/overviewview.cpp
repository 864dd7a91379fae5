// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewview.h"

#include "ui/overview/chaincharts.h"
#include "ui/overview/deadlinelist.h"
#include "ui/overview/overviewcharts.h"
#include "ui/overview/todolist.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kMainCharacters = 110; // a sentence and its arrow stay together
constexpr int kSideCharacters = 50;
constexpr int kSideBySide = 100; // characters that both columns need beside each other

} // namespace

OverviewView::OverviewView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, kGap, kPageMargin);
    rows->setSpacing(kPageMargin + kGap);
    m_columns = new QHBoxLayout;
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(2 * kPageMargin);
    m_columns->addWidget(mainColumn(), 5);
    m_columns->addWidget(sideColumn(), 3);
    m_columns->addStretch(0);
    rows->addLayout(m_columns);
    m_charts = new OverviewCharts(body);
    m_charts->setMaximumWidth(charWidth(fontMetrics()) * (kMainCharacters + kSideCharacters));
    connect(m_charts, &OverviewCharts::chosen, this, &OverviewView::chosen);
    connect(m_charts, &OverviewCharts::exportRequested, this, &OverviewView::exportRequested);
    rows->addWidget(m_charts);
    rows->addStretch();
    setWidget(body);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

QWidget *OverviewView::mainColumn()
{
    auto *main = new QWidget(this);
    main->setMaximumWidth(charWidth(fontMetrics()) * kMainCharacters);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(Type::Section, Role::Text, tr("To do"), main));
    column->addSpacing(kGap / 2);
    m_todo = new TodoList(main);
    connect(m_todo, &TodoList::chosen, this, &OverviewView::chosen);
    column->addWidget(m_todo);
    column->addSpacing(kPageMargin + kGap);
    m_chainTitle = new TextLabel(Type::Section, Role::Text, tr("Entries on their way"), main);
    m_chain = new ChainCharts(main);
    column->addWidget(m_chainTitle);
    column->addWidget(m_chain);
    column->addStretch();
    return main;
}

QWidget *OverviewView::sideColumn()
{
    m_side = new QWidget(this);
    m_side->setMaximumWidth(charWidth(fontMetrics()) * kSideCharacters);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, kGap, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(Type::Section, Role::Text, tr("Deadlines"), m_side));
    m_deadlines = new DeadlineList(m_side);
    column->addWidget(m_deadlines);
    column->addStretch();
    return m_side;
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool wide = viewport()->width() >= charWidth(fontMetrics()) * kSideBySide;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_charts->setSideBySide(wide);
}

void OverviewView::setPicture(const OverviewPicture &picture, const Profile &profile,
                              const QDateTime &now)
{
    const CampaignOverview &overview = picture.overview;
    m_todo->setLines(overview.todo);
    m_side->setVisible(!overview.deadlines.empty());
    m_deadlines->setDeadlines(overview.deadlines, now);
    m_chainTitle->setVisible(overview.entries > 0);
    m_chain->setVisible(overview.entries > 0);
    m_chain->setCounts(profile, picture.chain);
    m_charts->setPicture(picture, profile);
}

} // namespace linxuan
