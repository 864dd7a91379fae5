// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sheetseal.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/storage/sheettext.h"
#include "core/storage/statement.h"

#include <QtEndian>

#include <algorithm>
#include <charconv>

namespace linxuan {

namespace {

std::array<quint64, 4> wordsOf(const QByteArray &bytes)
{
    std::array<quint64, 4> words{};
    if (bytes.size() == 32) {
        for (size_t i = 0; i < 4; ++i)
            words[i] = qFromBigEndian<quint64>(bytes.constData() + 8 * (3 - i));
    }
    return words;
}

void appendNumber(std::string &text, qint64 number)
{
    char digits[24];
    text.append(digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr);
}

} // namespace

void writePoints(std::string &text, const std::vector<std::optional<Points>> &points)
{
    text.clear();
    for (const auto &value : points) {
        if (!text.empty())
            text += ' ';
        if (value)
            appendNumber(text, value->hundredths());
        else
            text += '-';
    }
}

QString pointsText(const std::vector<std::optional<Points>> &points)
{
    std::string text;
    writePoints(text, points);
    return QString::fromStdString(text);
}

std::optional<std::vector<std::optional<Points>>> pointsFromText(QByteArrayView text)
{
    std::vector<std::optional<Points>> points;
    if (text.isEmpty())
        return points;
    points.reserve(static_cast<size_t>(std::count(text.begin(), text.end(), ' ')) + 1);
    for (const char *next = text.begin();; ++next) {
        if (next != text.end() && *next == '-') {
            points.emplace_back();
            ++next;
        } else {
            qint64 hundredths = 0;
            const auto [last, trouble] = std::from_chars(next, text.end(), hundredths);
            if (trouble != std::errc())
                return std::nullopt;
            points.emplace_back(Points::fromHundredths(hundredths));
            next = last;
        }
        if (next == text.end())
            return points;
        if (*next != ' ')
            return std::nullopt;
    }
}

std::optional<std::vector<std::optional<Points>>> pointsFromText(const QString &text)
{
    const QByteArray latin1 = text.toLatin1();
    return pointsFromText(QByteArrayView(latin1));
}

QString unjudgedText(const std::vector<Unjudged> &unjudged)
{
    QStringList lines;
    for (const Unjudged &one : unjudged)
        lines += one.criterion + u'\t' + QString(one.reason).replace(u'\n', u' ');
    return lines.join(u'\n');
}

std::vector<Unjudged> unjudgedFromText(const QString &text)
{
    std::vector<Unjudged> unjudged;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        unjudged.push_back({line.section(u'\t', 0, 0), line.section(u'\t', 1)});
    return unjudged;
}

QByteArray sheetSeal(const ScoreSheet &sheet, const QString &excuse)
{
    return sheetSeal(sheet, excuse, pointsText(sheet.points));
}

QByteArray sheetSeal(const ScoreSheet &sheet, const QString &excuse, const QString &points)
{
    Digest digest;
    digest.field(sheet.round.toBytes()).field(sheet.entry.toBytes()).field(sheet.expert.toBytes());
    digest.field(sheet.rubric.toBytes()).field(toCode(sheet.state)).field(points);
    digest.field(unjudgedText(sheet.unjudged))
        .field(sheet.remark)
        .field(sheet.stateReason)
        .field(excuse);
    if (sheet.submittedAt)
        digest.field(momentText(*sheet.submittedAt));
    else
        digest.absent();
    // Sheets without any have the seal that they had before there were remarks and notes.
    if (!sheet.criterionRemarks.empty() || !sheet.notes.empty())
        digest.field(criterionRemarksText(sheet.criterionRemarks)).field(notesText(sheet.notes));
    return digest.field(qint64(sheet.revision)).finish();
}

SheetsState::SheetsState(const QByteArray &bytes)
    : m_words(wordsOf(bytes))
{ }

QByteArray SheetsState::toBytes() const
{
    QByteArray bytes(32, '\0');
    for (size_t i = 0; i < 4; ++i)
        qToBigEndian(m_words[i], bytes.data() + 8 * (3 - i));
    return bytes;
}

void SheetsState::add(const QByteArray &seal)
{
    const auto words = wordsOf(seal);
    quint64 carry = 0;
    for (size_t i = 0; i < 4; ++i) {
        const quint64 partial = m_words[i] + words[i];
        const quint64 sum = partial + carry;
        carry = (partial < m_words[i] || sum < partial) ? 1 : 0;
        m_words[i] = sum;
    }
}

void SheetsState::remove(const QByteArray &seal)
{
    const auto words = wordsOf(seal);
    quint64 borrow = 0;
    for (size_t i = 0; i < 4; ++i) {
        const quint64 partial = m_words[i] - words[i];
        const quint64 difference = partial - borrow;
        borrow = (m_words[i] < words[i] || partial < borrow) ? 1 : 0;
        m_words[i] = difference;
    }
}

} // namespace linxuan
