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

void PageTexts::search(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_next = 0;
    m_hits.clear();
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
        for (int page = m_next; page < m_count; ++page)
            pages.push_back(page);
    }
    m_reader.wantTexts(std::move(pages));
}

void PageTexts::take(int page, const PageText &text)
{
    if (page >= m_first - kKeptAround && page <= m_last + kKeptAround)
        m_texts.insert(page, text);
    if (page == m_next && isSearching()) {
        ++m_next;
        if (m_hits.size() < kMostHits) {
            const auto found = hitsOnPage(page, text, m_query);
            m_hits.insert(m_hits.end(), found.begin(), found.end());
        }
        Q_EMIT hitsChanged();
    }
    Q_EMIT textReady(page);
}

} // namespace linxuan
