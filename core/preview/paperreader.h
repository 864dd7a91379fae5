// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pagecache.h"
#include "core/preview/paper.h"

#include <QObject>

#include <memory>

namespace linxuan {

// What a view needs to know of an opened paper before any page is drawn.
struct PaperFacts
{
    std::vector<QSizeF> sizes; // in points, upright; empty for a page that cannot be shown
    std::vector<OutlineItem> outline;
    QStringList notes;
    QString ending; // of the content, where the file's own says something else
    bool isSlides = false;
    bool hasText = false; // there may be text to select and to find
};

// An open paper in the hands of one thread of its own. Wishes are answered the newest first: a new
// list replaces the one before, and what was not begun of that is dropped. Neither opening nor
// letting go waits for the thread.
class PaperReader : public QObject
{
    Q_OBJECT

public:
    explicit PaperReader(std::shared_ptr<PageCache> cache, QObject *parent = nullptr);
    explicit PaperReader(QObject *parent = nullptr);
    ~PaperReader() override;

    void open(const ViewedFile &file);
    // Stops what is under way; no word comes any more.
    void close();
    // The pictures wanted now, most urgent first.
    void want(std::vector<PageWish> wishes);
    // The texts wanted, after the pictures; earlier ones still unanswered are dropped.
    void wantTexts(std::vector<int> pages);

    std::optional<QImage> picture(const PageWish &wish) const;
    std::optional<QImage> substitute(int page, int turns) const;

Q_SIGNALS:
    void stepped(linxuan::OpeningStep step);
    void opened(const linxuan::PaperFacts &facts);
    void failed(const linxuan::Error &error);
    void drawn(const linxuan::PageWish &wish);
    void undrawable(int page);
    void textRead(int page, const linxuan::PageText &text);

private:
    struct Desk; // what the thread and this object share

    std::shared_ptr<PageCache> m_cache;
    std::shared_ptr<Desk> m_desk;
};

} // namespace linxuan
