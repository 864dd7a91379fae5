// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages.h"

#include <QMap>
#include <QPointer>
#include <QStackedWidget>

namespace linxuan {

// The pages of the office window, each made when it is first shown or while nothing else is to do.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    const std::vector<PageEntry> &places() const { return m_places; }
    std::optional<int> placeOf(const QString &code) const;
    std::optional<int> placeOf(Topic topic) const;

    Page *showPage(int place, Session &session);
    // Nothing when it was not made yet.
    Page *page(int place) const { return m_pages.value(place); }
    // Makes the first page that is not there yet; false when all are.
    bool prepareNext(Session &session);
    // In place of the pages; goes with the next of them.
    void showInstead(QWidget *other);
    void dropPages();

private:
    Page *made(int place, Session &session);

    std::vector<PageEntry> m_places;
    QMap<int, Page *> m_pages;
    QPointer<QWidget> m_other;
};

} // namespace linxuan
