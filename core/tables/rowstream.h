// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/fault.h"
#include "core/tables/reader.h"
#include "core/tables/rowbuffer.h"

#include <vector>

namespace linxuan {

// What the child process tells its parent: a sequence of frames, each a type, the length of its
// payload (both 32 bits, native byte order: it is one machine) and the payload.
//   Sheet  name
//   Row    row number, count of cells, one word per cell (length << 3 | kind), the texts
//   Wide   for cells of the row to come that are merged over several columns: column, columns
//   Fault  kind, length of place, place, detail
//   Done   nothing; without it the child did not finish
enum class Frame : quint32 { Sheet = 1, Row, Fault, Done, Wide };

inline constexpr quint32 kLongestRow = 16 * 1024 * 1024; // bytes of a Row's payload
inline constexpr int kMostRows = 1 << 20; // as spreadsheets have them; csv may have more
inline constexpr int kMostColumns = 1 << 14;

// The child's end.
class RowWriter
{
public:
    explicit RowWriter(int descriptor)
        : m_descriptor(descriptor)
    { }

    void sheet(std::string_view name);
    // Empty rows are left out, and so are the empty cells at a row's end.
    Fault row(int number, const RowBuffer &cells);
    void fault(const Fault &fault);
    void done();

private:
    void begin(Frame frame, size_t size);
    void wide(const RowBuffer &cells);
    void word(quint32 value);
    void flush();

    int m_descriptor;
    std::string m_pending;
    qint64 m_cells = 0;
};

// The parent's end. It does not trust the child: whatever arrives, nothing is read outside a frame.
class RowDecoder
{
public:
    enum class Event { NeedsMore, Row, Fault, Done, Broken };

    // Where to put at most `size` bytes that arrive; then tell how many they were.
    char *room(size_t size);
    void arrived(size_t size) { m_end += size; }

    Event next(SheetRow &row);
    const Fault &fault() const { return m_fault; }

private:
    Event take(Frame frame, std::string_view payload, SheetRow &row);
    bool takeRow(std::string_view payload, SheetRow &row) const;
    bool takeWide(std::string_view payload);
    bool widen(SheetRow &row);
    bool takeFault(std::string_view payload);

    std::vector<char> m_bytes;
    size_t m_begin = 0;
    size_t m_end = 0;
    QString m_sheet;
    std::vector<std::pair<quint32, quint32>> m_wide; // column, columns
    Fault m_fault;
};

} // namespace linxuan
