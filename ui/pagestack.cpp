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

Page *PageStack::showPage(int place, Session &session)
{
    if (!m_pages.contains(place)) {
        m_pages[place] = m_places.at(size_t(place)).create(session, this);
        addWidget(m_pages[place]);
    }
    if (m_other)
        m_other->deleteLater();
    setCurrentWidget(m_pages[place]);
    return m_pages[place];
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
