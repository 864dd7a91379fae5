// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/viewing.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace linxuan {

namespace {

constexpr qint64 kSecond = 1000;
constexpr int kMostPages = 1'000'000;

bool startsBefore(const PlayedSpan &left, const PlayedSpan &right)
{
    return left.from != right.from ? left.from < right.from : left.speed < right.speed;
}

// Spans of one speed that touch become one.
std::vector<PlayedSpan> united(std::vector<PlayedSpan> spans)
{
    std::sort(spans.begin(), spans.end(), startsBefore);
    std::map<int, PlayedSpan> open; // by speed
    std::vector<PlayedSpan> done;
    for (const PlayedSpan &span : spans) {
        if (span.to <= span.from)
            continue;
        const auto [at, isFirst] = open.try_emplace(span.speed, span);
        if (isFirst)
            continue;
        if (span.from <= at->second.to) {
            at->second.to = std::max(at->second.to, span.to);
        } else {
            done.push_back(at->second);
            at->second = span;
        }
    }
    for (const auto &[speed, span] : open)
        done.push_back(span);
    std::sort(done.begin(), done.end(), startsBefore);
    return done;
}

// Length of what was played at any speed; `spans` by start.
qint64 coveredMs(const std::vector<PlayedSpan> &spans)
{
    qint64 covered = 0;
    qint64 end = 0;
    for (const PlayedSpan &span : spans) {
        covered += std::max<qint64>(0, span.to - std::max(end, span.from));
        end = std::max(end, span.to);
    }
    return covered;
}

std::optional<qint64> clockMs(QStringView text)
{
    const auto parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    qint64 seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const int value = parts[i].toInt(&isNumber);
        if (!isNumber || parts[i].startsWith(u'+') || value < 0 || (i > 0 && value > 59)
            || value > 9999)
            return std::nullopt;
        seconds = seconds * 60 + value;
    }
    return seconds * kSecond;
}

constexpr int kWhole = 1000; // of a page's width or height

// "120,80,500,300"
std::optional<PageRegion> regionOf(QStringView text)
{
    const auto parts = text.split(u',');
    if (parts.size() != 4)
        return std::nullopt;
    std::array<int, 4> edges{};
    for (size_t i = 0; i < edges.size(); ++i) {
        bool isNumber = false;
        edges[i] = parts[qsizetype(i)].toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const PageRegion region{edges[0], edges[1], edges[2], edges[3]};
    return region.isValid() ? std::optional(region) : std::nullopt;
}

std::optional<int> pageOf(QStringView text)
{
    if (text.startsWith(u"p.", Qt::CaseInsensitive))
        text = text.mid(2);
    else if (text.startsWith(u'第') && text.endsWith(u'页'))
        text = text.mid(1).chopped(1);
    bool isNumber = false;
    const int page = text.trimmed().toInt(&isNumber);
    return isNumber && page >= 1 && page <= kMostPages ? std::optional(page) : std::nullopt;
}

// A page, and what is marked on it behind "@".
std::optional<Place> markedPage(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const auto page = pageOf(at < 0 ? text : text.left(at));
    if (!page)
        return std::nullopt;
    if (at < 0)
        return Place(PageNumber{*page});
    const auto region = regionOf(text.mid(at + 1));
    return region ? std::optional(Place(PageNumber{*page, region})) : std::nullopt;
}

// A whole number of 0 or more.
std::optional<qint64> number(QStringView text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 && text != u"-0" ? std::optional(value) : std::nullopt;
}

} // namespace

bool PageRegion::isValid() const
{
    return 0 <= left && left < right && right <= kWhole && 0 <= top && top < bottom
        && bottom <= kWhole;
}

QString placeText(const Place &place)
{
    if (const auto *page = std::get_if<PageNumber>(&place))
        return QStringLiteral("p.%1").arg(page->page);
    const qint64 seconds = std::get<Moment>(place).ms / kSecond;
    const qint64 hours = seconds / 3600;
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    const QString tail = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return hours > 0 ? QStringLiteral("%1:").arg(hours) + tail : tail;
}

QString placeCode(const Place &place)
{
    const auto *page = std::get_if<PageNumber>(&place);
    if (!page || !page->region)
        return placeText(place);
    return placeText(place)
        + QStringLiteral("@%1,%2,%3,%4")
              .arg(page->region->left)
              .arg(page->region->top)
              .arg(page->region->right)
              .arg(page->region->bottom);
}

std::optional<Place> placeFromText(QStringView text)
{
    const QString folded = foldCode(text);
    if (const auto ms = clockMs(folded))
        return Place(Moment{*ms});
    return markedPage(folded);
}

QString storedPlace(const Place &place)
{
    if (const auto *moment = std::get_if<Moment>(&place))
        return QStringLiteral("ms %1").arg(moment->ms);
    const auto &page = std::get<PageNumber>(place);
    const QString text = QStringLiteral("page %1").arg(page.page);
    if (!page.region)
        return text;
    return text
        + QStringLiteral(" %1 %2 %3 %4")
              .arg(page.region->left)
              .arg(page.region->top)
              .arg(page.region->right)
              .arg(page.region->bottom);
}

std::optional<Place> placeFromStored(QStringView text)
{
    const auto parts = text.split(u' ');
    std::vector<int> values;
    if (parts.size() == 2 && parts[0] == u"ms") {
        const auto ms = number(parts[1]);
        return ms ? std::optional(Place(Moment{*ms})) : std::nullopt;
    }
    for (const QStringView part : parts.mid(1)) {
        const auto value = number(part);
        if (!value || *value > std::numeric_limits<int>::max())
            return std::nullopt;
        values.push_back(static_cast<int>(*value));
    }
    if (parts[0] != u"page" || values.empty() || values[0] < 1)
        return std::nullopt;
    if (values.size() == 1)
        return Place(PageNumber{values[0]});
    if (values.size() != 5)
        return std::nullopt;
    const PageRegion region{values[1], values[2], values[3], values[4]};
    return region.isValid() ? std::optional(Place(PageNumber{values[0], region})) : std::nullopt;
}

void Viewing::add(const Viewing &more)
{
    std::vector<PlayedSpan> all = played;
    all.insert(all.end(), more.played.begin(), more.played.end());
    played = united(std::move(all));
    std::map<int, qint64> times;
    for (const PageTime &time : pages)
        times[time.page] += time.ms;
    for (const PageTime &time : more.pages)
        times[time.page] += time.ms;
    pages.clear();
    for (const auto &[page, ms] : times)
        pages.push_back({page, ms});
    openMs += more.openMs;
    lengthMs = more.lengthMs > 0 ? more.lengthMs : lengthMs;
    pageCount = more.pageCount > 0 ? more.pageCount : pageCount;
    if (more.last)
        last = more.last;
}

std::optional<int> Viewing::seenPercent() const
{
    if (lengthMs > 0)
        return static_cast<int>(std::min<qint64>(100, coveredMs(played) * 100 / lengthMs));
    if (pageCount > 0)
        return static_cast<int>(
            std::min<qint64>(100, static_cast<qint64>(pages.size()) * 100 / pageCount));
    return std::nullopt;
}

} // namespace linxuan
