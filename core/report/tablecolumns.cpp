// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tablecolumns.h"

#include "core/report/columnwidths.h"
#include "core/report/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace linxuan {

namespace {

constexpr double padding = 2 * cellPadding;
constexpr double mostOfWord = 0.22; // of the table's width, so that titles keep room

void add(std::vector<ColumnNeed> &needs, const QStringList &cells, FontRole role,
         TypeCase &typeCase)
{
    for (size_t i = 0; i < needs.size() && qsizetype(i) < cells.size(); ++i) {
        const TextExtent extent = textExtent(typeCase, cells[qsizetype(i)], role);
        needs[i].word = std::max(needs[i].word, extent.word);
        needs[i].text = std::max(needs[i].text, extent.line);
    }
}

double leastWidth(const ColumnNeed &need, double size, double width)
{
    return std::min(std::max(2.0, need.word) * size, mostOfWord * width) + padding;
}

// What a text needs on one line, and its title on two at most; rounding must not break it.
double fullWidth(const ColumnNeed &need, double size)
{
    return std::max({need.text, need.word, std::min(need.title, 4.0)}) * size + padding + 0.5;
}

// How the width goes over the columns, step by step; see columnWidths.
class Sharing
{
public:
    Sharing(const Document &document, const std::vector<ColumnNeed> &needs, double size,
            double width);

    std::vector<double> run();

private:
    double lack(size_t column) const
    {
        return fullWidth(m_needs[column], m_size) - m_widths[column];
    }
    bool isShort(size_t column) const { return lack(column) > 0.01; }
    void spare();
    double hand(double room);
    void giveBack(double room);
    void levelShort();

    const std::vector<ColumnNeed> &m_needs;
    double m_size;
    std::vector<int> m_weights;
    std::vector<double> m_least;
    std::vector<double> m_shares; // by weight alone
    std::vector<double> m_widths;
};

Sharing::Sharing(const Document &document, const std::vector<ColumnNeed> &needs, double size,
                 double width)
    : m_needs(needs)
    , m_size(size)
{
    for (size_t i = 0; i < needs.size(); ++i) {
        m_weights.push_back(std::max(1, document.columns[i].weight));
        m_least.push_back(leastWidth(needs[i], size, width));
    }
    m_shares = shareWidth(width, m_weights, m_least);
    m_widths = m_shares;
}

// Takes from columns what they do not need and gives it to those that are short.
void Sharing::spare()
{
    double room = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const double more = m_needs[i].text > 0 ? std::max(0.0, -lack(i)) : 0;
        m_widths[i] -= more;
        room += more;
    }
    while (room > 0.01) {
        const double rest = hand(room);
        if (rest == room)
            break;
        room = rest;
    }
    giveBack(room);
}

// By weight, to no column more than it lacks; what is left.
double Sharing::hand(double room)
{
    double weight = 0;
    for (size_t i = 0; i < m_widths.size(); ++i)
        weight += isShort(i) ? m_weights[i] : 0;
    if (weight == 0)
        return room;
    double rest = room;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const double given = isShort(i) ? std::min(lack(i), room / weight * m_weights[i]) : 0;
        m_widths[i] += given;
        rest -= given;
    }
    return rest;
}

// All is on one line: columns get back of what they gave.
void Sharing::giveBack(double room)
{
    double given = 0;
    for (size_t i = 0; i < m_widths.size(); ++i)
        given += std::max(0.0, m_shares[i] - m_widths[i]);
    for (size_t i = 0; i < m_widths.size() && given > 0; ++i)
        m_widths[i] += room * std::max(0.0, m_shares[i] - m_widths[i]) / given;
}

// Columns whose texts are broken all the same share their room by weight and by length, so that no
// row gets high for one narrow column.
void Sharing::levelShort()
{
    constexpr double unit = 1000; // shareWidth takes whole weights
    std::vector<size_t> columns;
    std::vector<int> weights;
    std::vector<double> least;
    double room = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (!isShort(i))
            continue;
        columns.push_back(i);
        weights.push_back(int(unit * std::sqrt(m_weights[i] * std::min(m_needs[i].text, 60.0))));
        least.push_back(m_least[i]);
        room += m_widths[i];
    }
    if (columns.size() < 2)
        return;
    const auto shared = shareWidth(room, weights, least);
    for (size_t i = 0; i < columns.size(); ++i)
        m_widths[columns[i]] = shared[i];
}

std::vector<double> Sharing::run()
{
    spare();
    levelShort();
    return m_widths;
}

} // namespace

std::vector<ColumnNeed> columnNeeds(const Document &document, TypeCase &typeCase)
{
    std::vector<ColumnNeed> needs;
    for (const DocumentColumn &column : document.columns) {
        const TextExtent title = textExtent(typeCase, column.title, FontRole::Heading);
        needs.push_back({title.word, title.line, 0});
    }
    for (const DocumentGroup &group : document.groups) {
        for (const QStringList &row : group.rows)
            add(needs, row, FontRole::Body, typeCase);
        add(needs, group.sums, FontRole::Heading, typeCase);
    }
    add(needs, document.sums, FontRole::Heading, typeCase);
    return needs;
}

double tableSize(const Document &document, const std::vector<ColumnNeed> &needs, double width)
{
    double wanted = 0;
    for (const ColumnNeed &need : needs)
        wanted += std::max(
            {std::min(need.text, 6.0), std::min(need.title, 4.0), std::min(need.word, 12.0)});
    const double room = width - padding * double(needs.size());
    double size = 9;
    for (const double larger : {10.5, 12.0, 14.0, 16.0}) {
        if (larger <= document.tableSize && wanted * larger <= room)
            size = larger;
    }
    return size;
}

std::vector<double> columnWidths(const Document &document, const std::vector<ColumnNeed> &needs,
                                 double size, double width)
{
    return Sharing(document, needs, size, width).run();
}

bool isCramped(const std::vector<ColumnNeed> &needs, double size, double width)
{
    double least = 0;
    for (const ColumnNeed &need : needs)
        least += leastWidth(need, size, width);
    return size < 10 || least > width;
}

} // namespace linxuan
