// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pagestack.h"

#include "ui/support/page.h"

namespace linxuan {

namespace {

template<typename Is>
std::optional<int> firstPlace(const std::vector<PageEntry> &places, Is is)
{
    for (size_t place = 0; place < places.size(); ++place) {
        if (is(places[place]))
            return int(place);
    }
    return std::nullopt;
}

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
    , m_places(officePages())
{ }

std::optional<int> PageStack::placeOf(const QString &code) const
{
    return firstPlace(m_places, [&code](const PageEntry &place) { return place.code == code; });
}

std::optional<int> PageStack::placeOf(Topic topic) const
{
    return firstPlace(m_places, [topic](const PageEntry &place) { return place.topic == topic; });
}

Page *PageStack::made(int place, Session &session)
{
    if (!m_pages.contains(place)) {
        m_pages[place] = m_places.at(size_t(place)).create(session, this);
        addWidget(m_pages[place]);
    }
    return m_pages[place];
}

Page *PageStack::showPage(int place, Session &session)
{
    Page *page = made(place, session);
    if (m_other)
        m_other->deleteLater();
    setCurrentWidget(page);
    return page;
}

bool PageStack::prepareNext(Session &session)
{
    for (int place = 0; place < int(m_places.size()); ++place) {
        if (m_pages.contains(place))
            continue;
        made(place, session)->prepare();
        return true;
    }
    return false;
}

void PageStack::showInstead(QWidget *other)
{
    if (m_other)
        m_other->deleteLater();
    m_other = other;
    addWidget(other);
    setCurrentWidget(other);
}

void PageStack::dropPages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
}

} // namespace linxuan
