// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/paperreader.h"

#include <QHash>
#include <QObject>

namespace linxuan {

// Where a searched text stands.
struct TextHit
{
    int page = 0; // from 0
    std::vector<QRectF> boxes; // one per line it runs over, in points
};

// The texts of the pages near the one that is read, and the places of what is searched in all of
// them. Texts are read in the background; hits arrive as they are found.
class PageTexts : public QObject
{
    Q_OBJECT

public:
    PageTexts(PaperReader &reader, QObject *parent);

    void setPageCount(int count) { m_count = count; }
    // The pages on the screen; their texts come first.
    void need(int first, int last);
    const PageText *text(int page) const;

    // Capitals and white space make no difference. An empty query ends the search. It begins at the
    // page `from`, goes on to the end and then over the pages before it; the first place found so
    // is the current one.
    void search(const QString &query, int from = 0);
    const std::vector<TextHit> &hits() const { return m_hits; } // by page
    size_t current() const { return m_current; } // among the hits
    void step(int by); // 1 or -1, round and round
    bool isSearching() const { return m_searched < m_count && !m_query.isEmpty(); }

Q_SIGNALS:
    void textReady(int page);
    void hitsChanged();

private:
    void take(int page, const PageText &text);
    void order();
    int pageInTurn(int turn) const { return (m_from + turn) % m_count; }
    void addHits(std::vector<TextHit> found);

    PaperReader &m_reader;
    int m_count = 0;
    int m_first = 0;
    int m_last = -1;
    QHash<int, PageText> m_texts;
    QString m_query;
    int m_from = 0;
    int m_searched = 0; // pages, counted from there
    std::vector<TextHit> m_hits;
    size_t m_current = 0;
};

// The places of a text on a page.
std::vector<TextHit> hitsOnPage(int page, const PageText &text, const QString &query);
// The boxes of the characters from `from` up to `to`, those of one line made one.
std::vector<QRectF> lineBoxes(const PageText &text, qsizetype from, qsizetype to);
// The character at or nearest to a point; -1 on a page without text.
qsizetype characterAt(const PageText &text, const QPointF &point);

} // namespace linxuan
