// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagetexts.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kKeptAround = 4; // pages before and behind those on the screen
constexpr size_t kMostHits = 10'000;

QString withoutSpaces(const QString &text)
{
    QString bare;
    for (const QChar c : text) {
        if (!c.isSpace())
            bare += c.toCaseFolded();
    }
    return bare;
}

double distance(const QRectF &box, const QPointF &point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return dx * dx + 4 * dy * dy; // within a line rather than across lines
}

} // namespace

std::vector<QRectF> lineBoxes(const PageText &text, qsizetype from, qsizetype to)
{
    std::vector<QRectF> lines;
    for (qsizetype i = std::max<qsizetype>(0, from); i < to && i < qsizetype(text.boxes.size());
         ++i) {
        const QRectF box = text.boxes[size_t(i)];
        if (box.isEmpty())
            continue;
        const bool isSameLine = !lines.empty() && lines.back().top() < box.center().y()
            && box.center().y() < lines.back().bottom() && box.left() >= lines.back().left();
        if (isSameLine)
            lines.back() |= box;
        else
            lines.push_back(box);
    }
    return lines;
}

std::vector<TextHit> hitsOnPage(int page, const PageText &text, const QString &query)
{
    std::vector<TextHit> hits;
    const QString wanted = withoutSpaces(query);
    QString bare;
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < text.text.size(); ++i) {
        if (!text.text[i].isSpace()) {
            bare += text.text[i].toCaseFolded();
            places.push_back(i);
        }
    }
    if (wanted.isEmpty())
        return hits;
    for (qsizetype at = bare.indexOf(wanted); at >= 0;
         at = bare.indexOf(wanted, at + wanted.size())) {
        const qsizetype last = places[size_t(at + wanted.size() - 1)];
        hits.push_back({page, lineBoxes(text, places[size_t(at)], last + 1)});
    }
    return hits;
}

qsizetype characterAt(const PageText &text, const QPointF &point)
{
    qsizetype best = -1;
    double least = 0;
    for (size_t i = 0; i < text.boxes.size(); ++i) {
        if (text.boxes[i].isEmpty())
            continue;
        const double away = distance(text.boxes[i], point);
        if (best < 0 || away < least) {
            best = qsizetype(i);
            least = away;
        }
    }
    return best;
}

PageTexts::PageTexts(PaperReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    connect(&reader, &PaperReader::textRead, this, &PageTexts::take);
}

void PageTexts::need(int first, int last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    m_texts.removeIf([first, last](const std::pair<const int &, PageText &> &kept) {
        return kept.first < first - kKeptAround || kept.first > last + kKeptAround;
    });
    order();
}

const PageText *PageTexts::text(int page) const
{
    const auto found = m_texts.constFind(page);
    return found == m_texts.constEnd() ? nullptr : &*found;
}

void PageTexts::search(const QString &query, int from)
{
    if (query == m_query)
        return;
    m_query = query;
    m_from = std::clamp(from, 0, std::max(0, m_count - 1));
    m_searched = 0;
    m_hits.clear();
    m_current = 0;
    Q_EMIT hitsChanged();
    order();
}

void PageTexts::order()
{
    std::vector<int> pages;
    for (int page = m_first; page <= m_last; ++page) {
        if (!m_texts.contains(page))
            pages.push_back(page);
    }
    if (isSearching()) {
        for (int turn = m_searched; turn < m_count; ++turn)
            pages.push_back(pageInTurn(turn));
    }
    m_reader.wantTexts(std::move(pages));
}

void PageTexts::take(int page, const PageText &text)
{
    if (page >= m_first - kKeptAround && page <= m_last + kKeptAround)
        m_texts.insert(page, text);
    if (isSearching() && page == pageInTurn(m_searched)) {
        ++m_searched;
        if (m_hits.size() < kMostHits)
            addHits(hitsOnPage(page, text, m_query));
        Q_EMIT hitsChanged();
    }
    Q_EMIT textReady(page);
}

// The current one stays the same, whatever is found before it.
void PageTexts::addHits(std::vector<TextHit> found)
{
    if (found.empty())
        return;
    const auto place =
        std::upper_bound(m_hits.begin(), m_hits.end(), found.front().page,
                         [](int page, const TextHit &hit) { return page < hit.page; });
    if (!m_hits.empty() && place - m_hits.begin() <= qsizetype(m_current))
        m_current += found.size();
    m_hits.insert(place, found.begin(), found.end());
}

void PageTexts::step(int by)
{
    const size_t count = m_hits.size();
    if (count > 0)
        m_current = by > 0 ? (m_current + 1) % count : (m_current + count - 1) % count;
}

} // namespace linxuan
