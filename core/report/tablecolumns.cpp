// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/tablecolumns.h"

#include "core/report/columnwidths.h"
#include "core/report/pagelayout.h"

#include <algorithm>
#include <numeric>

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

// What a text needs on one line; rounding must not break it.
double fullWidth(const ColumnNeed &need, double size)
{
    return std::max(need.text, need.word) * size + padding + 0.5;
}

// Takes from columns what they do not need.
double spared(const std::vector<ColumnNeed> &needs, double size, std::vector<double> &widths)
{
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        const double more = needs[i].text > 0 ? widths[i] - fullWidth(needs[i], size) : 0;
        if (more <= 0)
            continue;
        widths[i] -= more;
        spare += more;
    }
    return spare;
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
        wanted += std::max(std::min(need.text, 6.0), std::min(need.title, 4.0));
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
    std::vector<int> weights;
    std::vector<double> least;
    for (size_t i = 0; i < needs.size(); ++i) {
        weights.push_back(document.columns[i].weight);
        least.push_back(leastWidth(needs[i], size, width));
    }
    std::vector<double> widths = shareWidth(width, weights, least);
    const std::vector<double> shares = widths;
    double spare = spared(needs, size, widths);
    const auto lack = [&](size_t i) { return fullWidth(needs[i], size) - widths[i]; };
    while (spare > 0.01) {
        double weight = 0;
        for (size_t i = 0; i < widths.size(); ++i)
            weight += lack(i) > 0.01 ? std::max(1, weights[i]) : 0;
        if (weight == 0)
            break;
        const double perWeight = spare / weight;
        for (size_t i = 0; i < widths.size(); ++i) {
            if (lack(i) <= 0.01)
                continue;
            const double given = std::min(lack(i), perWeight * std::max(1, weights[i]));
            widths[i] += given;
            spare -= given;
        }
    }
    // All is on one line: what is left goes back to where it came from.
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    double cut = 0;
    for (size_t i = 0; i < widths.size(); ++i)
        cut += std::max(0.0, shares[i] - widths[i]);
    for (size_t i = 0; i < widths.size() && cut > 0; ++i)
        widths[i] += (width - all) * std::max(0.0, shares[i] - widths[i]) / cut;
    return widths;
}

bool isCramped(const std::vector<ColumnNeed> &needs, double size, double width)
{
    double least = 0;
    for (const ColumnNeed &need : needs)
        least += leastWidth(need, size, width);
    return size < 10 || least > width;
}

} // namespace linxuan
