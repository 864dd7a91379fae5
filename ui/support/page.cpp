// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/page.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/noticebar.h"
#include "ui/support/session.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

Page::Page(Session &session, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kGroupGap, kPageMargin, 0);
    column->setSpacing(kGroupGap);
    m_titleRow = new QHBoxLayout;
    m_titleRow->setSpacing(kGap);
    m_title = new TextLabel(Type::Title, Role::Text, title, this);
    m_subtitle = new TextLabel(Type::Base, Role::Muted, {}, this);
    m_titleRow->addWidget(m_title);
    m_titleRow->addSpacing(kGap);
    m_titleRow->addWidget(m_subtitle);
    m_titleRow->addStretch();
    column->addLayout(m_titleRow);
    m_notice = new NoticeBar(this);
    column->addWidget(m_notice);
    connect(m_notice, &NoticeBar::linesRequested, this, [this] {
        m_session.prompts().tell(this, {this->title(), m_notice->text(), m_notice->lines()});
    });
    m_content = new QVBoxLayout;
    m_content->setSpacing(kGroupGap);
    column->addLayout(m_content, 1);
    connect(&session, &Session::changed, this, &Page::onChanged);
}

QString Page::title() const
{
    return m_title->text();
}

QPushButton *Page::setPrimary(const QString &text, std::function<void()> action)
{
    m_primary = new QPushButton(text, this);
    m_primary->setObjectName(QStringLiteral("primary"));
    m_primary->setProperty("primary", true);
    connect(m_primary, &QPushButton::clicked, this, std::move(action));
    const int end = m_more ? m_titleRow->indexOf(m_more) : -1;
    m_titleRow->insertWidget(end, m_primary);
    return m_primary;
}

void Page::addToTitle(QWidget *widget)
{
    int place = m_titleRow->count();
    if (m_primary)
        place = m_titleRow->indexOf(m_primary);
    else if (m_more)
        place = m_titleRow->indexOf(m_more);
    m_titleRow->insertWidget(place, widget);
}

QMenu *Page::moreMenu()
{
    if (!m_more) {
        m_more = new QToolButton(this);
        m_more->setObjectName(QStringLiteral("more"));
        m_more->setIcon(icon(QStringLiteral("more")));
        m_more->setPopupMode(QToolButton::InstantPopup);
        m_more->setAccessibleName(tr("More"));
        m_more->setToolTip(tr("More"));
        m_more->setMinimumSize(32, 32);
        m_more->setMenu(new QMenu(m_more));
        m_titleRow->addWidget(m_more);
    }
    return m_more->menu();
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void Page::notify(Role role, const QString &text, const QStringList &lines)
{
    m_notice->showNotice(role, text, lines);
}

void Page::reportError(const Error &error)
{
    m_session.prompts().report(this, error);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    prepare();
}

void Page::prepare()
{
    if (!m_stale)
        return;
    m_stale = false;
    reload();
}

void Page::onChanged(Areas areas)
{
    if (!(areas & shows()))
        return;
    if (isVisible())
        reload();
    else
        m_stale = true;
}

} // namespace linxuan
