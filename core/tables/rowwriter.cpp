// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/rowstream.h"

#include <cerrno>
#include <cstdlib>
#include <unistd.h>

namespace linxuan {

namespace {

constexpr size_t kBatch = 128 * 1024;
// Repeated cells of a few bytes of ods can stand for any number; no table of ours comes near.
constexpr qint64 kMostCells = 30'000'000;

void writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            _exit(EXIT_FAILURE); // the parent has gone or wants no more
        bytes.remove_prefix(static_cast<size_t>(written));
    }
}

size_t usedSlots(const RowBuffer &cells)
{
    size_t count = cells.slots().size();
    while (count > 0 && cells.slots()[count - 1].kind == CellKind::Empty)
        --count;
    return count;
}

} // namespace

void RowWriter::word(quint32 value)
{
    m_pending.append(reinterpret_cast<const char *>(&value), sizeof value);
}

void RowWriter::begin(Frame frame, size_t size)
{
    word(static_cast<quint32>(frame));
    word(static_cast<quint32>(size));
}

void RowWriter::flush()
{
    writeAll(m_descriptor, m_pending);
    m_pending.clear();
}

void RowWriter::sheet(std::string_view name)
{
    begin(Frame::Sheet, name.size());
    m_pending.append(name);
}

void RowWriter::wide(const RowBuffer &cells)
{
    quint32 count = 0;
    for (const RowBuffer::Slot &slot : cells.slots())
        count += slot.columns > 1 ? 1 : 0;
    if (count == 0)
        return;
    begin(Frame::Wide, count * 2 * sizeof(quint32));
    for (size_t i = 0; i < cells.slots().size(); ++i) {
        if (cells.slots()[i].columns <= 1)
            continue;
        word(static_cast<quint32>(i));
        word(static_cast<quint32>(cells.slots()[i].columns));
    }
}

Fault RowWriter::row(int number, const RowBuffer &cells)
{
    const size_t count = usedSlots(cells);
    if (count == 0)
        return {};
    const size_t most = cells.textSize() + (count + 2) * sizeof(quint32);
    if (most > kLongestRow)
        return {FaultKind::LongRow, std::to_string(number), {}};
    m_cells += static_cast<qint64>(count);
    if (m_cells > kMostCells)
        return {FaultKind::TooLarge, {}, "too many cells"};
    size_t size = (count + 2) * sizeof(quint32);
    for (size_t i = 0; i < count; ++i)
        size += cells.slots()[i].length;
    wide(cells);
    begin(Frame::Row, size);
    word(static_cast<quint32>(number));
    word(static_cast<quint32>(count));
    for (size_t i = 0; i < count; ++i)
        word(cells.slots()[i].length << 3 | static_cast<quint32>(cells.slots()[i].kind));
    for (size_t i = 0; i < count; ++i)
        m_pending.append(cells.text(cells.slots()[i]));
    if (m_pending.size() > kBatch)
        flush();
    return {};
}

void RowWriter::fault(const Fault &fault)
{
    begin(Frame::Fault, 2 * sizeof(quint32) + fault.place.size() + fault.detail.size());
    word(static_cast<quint32>(fault.kind));
    word(static_cast<quint32>(fault.place.size()));
    m_pending += fault.place;
    m_pending += fault.detail;
    flush();
}

void RowWriter::done()
{
    begin(Frame::Done, 0);
    flush();
}

} // namespace linxuan
