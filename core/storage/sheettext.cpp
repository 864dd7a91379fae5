// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sheettext.h"

#include <QStringList>

namespace linxuan {

namespace {

QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'\t', QStringLiteral("\\t"))
        .replace(u'\n', QStringLiteral("\\n"));
}

QString unescaped(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar mark = text[++i];
        plain += mark == u't' ? QChar(u'\t') : mark == u'n' ? QChar(u'\n') : mark;
    }
    return plain;
}

// A whole number of 0 or more.
std::optional<qint64> number(QStringView text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 && text != u"-0" ? std::optional(value) : std::nullopt;
}

} // namespace

QString criterionRemarksText(const std::vector<CriterionRemark> &remarks)
{
    QStringList lines;
    for (const CriterionRemark &remark : remarks)
        lines += escaped(remark.criterion) + u'\t' + escaped(remark.text);
    return lines.join(u'\n');
}

std::vector<CriterionRemark> criterionRemarksFromText(const QString &text)
{
    std::vector<CriterionRemark> remarks;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(u'\t');
        if (parts.size() == 2)
            remarks.push_back({unescaped(parts[0]), unescaped(parts[1])});
    }
    return remarks;
}

QString notesText(const std::vector<EvidenceNote> &notes)
{
    QStringList lines;
    for (const EvidenceNote &note : notes)
        lines += QStringList{note.material.toString(), storedPlace(note.place),
                             escaped(note.criterion), escaped(note.text)}
                     .join(u'\t');
    return lines.join(u'\n');
}

std::vector<EvidenceNote> notesFromText(const QString &text)
{
    std::vector<EvidenceNote> notes;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto parts = line.split(u'\t');
        const auto place = parts.size() == 4 ? placeFromStored(parts[1]) : std::nullopt;
        if (place)
            notes.push_back({MaterialId(QUuid::fromString(parts[0])), *place, unescaped(parts[2]),
                             unescaped(parts[3])});
    }
    return notes;
}

QString playedText(const std::vector<PlayedSpan> &played)
{
    QStringList spans;
    for (const PlayedSpan &span : played)
        spans += QStringLiteral("%1-%2@%3").arg(span.from).arg(span.to).arg(span.speed);
    return spans.join(u' ');
}

std::vector<PlayedSpan> playedFromText(const QString &text)
{
    std::vector<PlayedSpan> played;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dash = part.indexOf(u'-');
        const qsizetype at = part.indexOf(u'@');
        if (dash < 0 || at < dash)
            continue;
        const auto from = number(part.left(dash));
        const auto to = number(part.mid(dash + 1, at - dash - 1));
        const auto speed = number(part.mid(at + 1));
        if (from && to && speed && *from < *to && *speed <= 10'000)
            played.push_back({*from, *to, static_cast<int>(*speed)});
    }
    return played;
}

QString pageTimesText(const std::vector<PageTime> &pages)
{
    QStringList times;
    for (const PageTime &time : pages)
        times += QStringLiteral("%1:%2").arg(time.page).arg(time.ms);
    return times.join(u' ');
}

std::vector<PageTime> pageTimesFromText(const QString &text)
{
    std::vector<PageTime> pages;
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        const auto page = number(part.left(part.indexOf(u':')));
        const auto ms = number(part.mid(part.indexOf(u':') + 1));
        if (page && ms && *page >= 1 && *page <= std::numeric_limits<int>::max())
            pages.push_back({static_cast<int>(*page), *ms});
    }
    return pages;
}

} // namespace linxuan
