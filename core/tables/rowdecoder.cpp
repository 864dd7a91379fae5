// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/rowstream.h"

#include <cstring>

namespace linxuan {

namespace {

constexpr size_t kWord = sizeof(quint32);
constexpr size_t kHead = 2 * kWord;

quint32 wordAt(const char *bytes)
{
    quint32 value = 0;
    std::memcpy(&value, bytes, kWord);
    return value;
}

QString textOf(const char *bytes, size_t size)
{
    return QString::fromUtf8(bytes, static_cast<qsizetype>(size));
}

} // namespace

char *RowDecoder::room(size_t size)
{
    if (m_begin > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_bytes.size() < m_end + size)
        m_bytes.resize(m_end + size);
    return m_bytes.data() + m_end;
}

RowDecoder::Event RowDecoder::next(SheetRow &row)
{
    for (;;) {
        if (m_end - m_begin < kHead)
            return Event::NeedsMore;
        const char *head = m_bytes.data() + m_begin;
        const quint32 size = wordAt(head + kWord);
        if (size > kLongestRow)
            return Event::Broken;
        if (m_end - m_begin - kHead < size)
            return Event::NeedsMore;
        m_begin += kHead + size;
        const Event event = take(Frame(wordAt(head)), {head + kHead, size}, row);
        if (event != Event::NeedsMore)
            return event;
    }
}

// NeedsMore means that the frame was taken in and gives nothing by itself.
RowDecoder::Event RowDecoder::take(Frame frame, std::string_view payload, SheetRow &row)
{
    switch (frame) {
    case Frame::Sheet:
        m_sheet = textOf(payload.data(), payload.size());
        return Event::NeedsMore;
    case Frame::Row:
        return takeRow(payload, row) && widen(row) ? Event::Row : Event::Broken;
    case Frame::Wide:
        return takeWide(payload) ? Event::NeedsMore : Event::Broken;
    case Frame::Fault:
        return takeFault(payload) ? Event::Fault : Event::Broken;
    case Frame::Done:
        return Event::Done;
    }
    return Event::Broken;
}

bool RowDecoder::takeRow(std::string_view payload, SheetRow &row) const
{
    if (payload.size() < kHead)
        return false;
    const quint32 number = wordAt(payload.data());
    const size_t count = wordAt(payload.data() + kWord);
    if (number == 0 || number > quint32(std::numeric_limits<int>::max())
        || count > (payload.size() - kHead) / kWord)
        return false;
    const char *shape = payload.data() + kHead;
    const char *text = shape + count * kWord;
    size_t left = payload.size() - kHead - count * kWord;
    row.sheet = m_sheet;
    row.row = static_cast<int>(number);
    row.cells.resize(count);
    for (size_t i = 0; i < count; ++i) {
        const quint32 word = wordAt(shape + i * kWord);
        const size_t length = word >> 3;
        if (length > left || (word & 7) > quint32(CellKind::Error))
            return false;
        row.cells[i].kind = CellKind(word & 7);
        row.cells[i].text = length > 0 ? textOf(text, length) : QString();
        row.cells[i].columns = 1;
        text += length;
        left -= length;
    }
    return left == 0;
}

bool RowDecoder::takeWide(std::string_view payload)
{
    if (payload.size() % kHead != 0)
        return false;
    m_wide.clear();
    for (size_t at = 0; at < payload.size(); at += kHead)
        m_wide.emplace_back(wordAt(payload.data() + at), wordAt(payload.data() + at + kWord));
    return true;
}

// Of the row that was just taken.
bool RowDecoder::widen(SheetRow &row)
{
    for (const auto &[column, columns] : m_wide) {
        if (column >= row.cells.size() || columns == 0 || columns > quint32(kMostColumns))
            return false;
        row.cells[column].columns = static_cast<int>(columns);
    }
    m_wide.clear();
    return true;
}

bool RowDecoder::takeFault(std::string_view payload)
{
    if (payload.size() < kHead)
        return false;
    const quint32 kind = wordAt(payload.data());
    const quint32 place = wordAt(payload.data() + kWord);
    payload.remove_prefix(kHead);
    if (kind == 0 || kind > quint32(kLastFault) || place > payload.size())
        return false;
    m_fault = {FaultKind(kind), std::string(payload.substr(0, place)),
               std::string(payload.substr(place))};
    return true;
}

} // namespace linxuan
