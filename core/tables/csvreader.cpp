// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvreader.h"

#include <algorithm>
#include <array>
#include <map>

namespace linxuan {

namespace {

constexpr std::array kSeparators{',', ';', '\t'};
constexpr int kSampledRecords = 50;

class SeparatorCount
{
public:
    explicit SeparatorCount(char separator)
        : m_separator(separator)
    { }

    void take(char c) { m_count += c == m_separator ? 1 : 0; }
    void endRecord()
    {
        ++m_records[m_count];
        m_count = 0;
    }

    // Many records with the same number of this separator speak for it, then that number.
    std::pair<int, int> weight() const
    {
        std::pair<int, int> best;
        for (const auto &[count, records] : m_records) {
            if (count > 0)
                best = std::max(best, {records, count});
        }
        return best;
    }
    char separator() const { return m_separator; }

private:
    char m_separator;
    int m_count = 0;
    std::map<int, int> m_records; // records by how many separators they have
};

char detectSeparator(std::string_view text)
{
    std::array counts{SeparatorCount(kSeparators[0]), SeparatorCount(kSeparators[1]),
                      SeparatorCount(kSeparators[2])};
    bool isQuoted = false;
    int records = 0;
    for (size_t i = 0; i < text.size() && records < kSampledRecords; ++i) {
        const char c = text[i];
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        const bool isEnd = c == '\n';
        for (SeparatorCount &count : counts)
            isEnd ? count.endRecord() : count.take(c);
        records += isEnd ? 1 : 0;
    }
    for (SeparatorCount &count : counts)
        count.endRecord();
    const auto best = std::max_element(
        counts.begin(), counts.end(),
        [](const SeparatorCount &a, const SeparatorCount &b) { return a.weight() < b.weight(); });
    return best->separator();
}

class CsvReader
{
public:
    CsvReader(std::string_view text, char separator, RowWriter &writer)
        : m_next(text.data())
        , m_end(text.data() + text.size())
        , m_separator(separator)
        , m_writer(writer)
    { }

    Fault read()
    {
        while (m_next != m_end) {
            if (Fault fault = readRecord())
                return fault;
        }
        return {};
    }

private:
    Fault readRecord();
    std::string_view readPlain();
    bool readQuoted();
    bool isAtEndOfField() const
    {
        return m_next == m_end || *m_next == m_separator || *m_next == '\n' || *m_next == '\r';
    }

    const char *m_next;
    const char *m_end;
    char m_separator;
    RowWriter &m_writer;
    RowBuffer m_cells;
    std::string m_field;
    int m_record = 0;
};

std::string_view CsvReader::readPlain()
{
    const char *begin = m_next;
    while (!isAtEndOfField())
        ++m_next;
    return {begin, static_cast<size_t>(m_next - begin)};
}

// Takes in the quoted field that begins here, and what may follow its closing quote; false if the
// quote is never closed.
bool CsvReader::readQuoted()
{
    m_field.clear();
    for (;;) {
        const char *quote = std::find(++m_next, m_end, '"');
        m_field.append(m_next, quote);
        if (quote == m_end)
            return false;
        m_next = quote + 1;
        if (m_next == m_end || *m_next != '"')
            break;
        m_field += '"';
    }
    std::erase(m_field, '\r');
    m_field.append(readPlain());
    return true;
}

Fault CsvReader::readRecord()
{
    ++m_record;
    m_cells.clear();
    for (int column = 0;; ++column) {
        if (m_next != m_end && *m_next == '"') {
            if (!readQuoted())
                return {FaultKind::OpenQuote, std::to_string(m_record), {}};
            m_cells.put(column, CellKind::Text, m_field);
        } else {
            m_cells.put(column, CellKind::Text, readPlain());
        }
        if (m_next == m_end || *m_next != m_separator)
            break;
        ++m_next;
    }
    if (m_next != m_end && *m_next == '\r')
        ++m_next;
    if (m_next != m_end && *m_next == '\n')
        ++m_next;
    return m_writer.row(m_record, m_cells);
}

// Spreadsheets take a first line "sep=;" as a word to them.
char takeDeclaredSeparator(std::string_view &text)
{
    if (text.size() < 5 || !text.starts_with("sep="))
        return 0;
    const char separator = text[4];
    const size_t end = text.find('\n');
    if (end == std::string_view::npos || end > 6)
        return 0;
    text.remove_prefix(end + 1);
    return separator;
}

} // namespace

Fault readCsv(std::string_view text, RowWriter &writer)
{
    while (!text.empty() && text.back() == 0x1a)
        text.remove_suffix(1);
    const char declared = takeDeclaredSeparator(text);
    return CsvReader(text, declared ? declared : detectSeparator(text), writer).read();
}

} // namespace linxuan
