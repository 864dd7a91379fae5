// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/totalscheck.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

int sumOf(const std::map<QString, int> &sums, const QString &header)
{
    const auto found = sums.find(header);
    return found == sums.end() ? 0 : found->second;
}

} // namespace

void TotalsCheck::add(const TableRow &row, const std::vector<HeldNumber> &numbers)
{
    for (const HeldNumber &one : numbers) {
        m_sums[row.sheet()][one.header] += one.number;
        m_blocks[row.sheet()][one.header] += one.number;
    }
}

void TotalsCheck::hold(const TableRow &row, const std::vector<HeldNumber> &numbers)
{
    const auto cells = row.filled();
    const auto name = std::find_if(cells.begin(), cells.end(), [](const TableRow::Filled &one) {
        return one.cell->kind == CellKind::Text && !readCount(*one.cell);
    });
    m_totals.push_back({name == cells.end() ? QString() : foldText(name->cell->text), row.sheet(),
                        row.row(), numbers, m_blocks[row.sheet()]});
    m_blocks[row.sheet()].clear();
}

QStringList TotalsCheck::warnings() const
{
    QStringList warnings;
    for (const Total &total : m_totals) {
        const auto sheet = m_sums.find(total.sheet);
        const Sums all = sheet == m_sums.end() ? Sums() : sheet->second;
        for (const HeldNumber &one : total.numbers) {
            const int sum = sumOf(all, one.header);
            if (one.number != sum && one.number != sumOf(total.block, one.header)) {
                warnings += Text::tr("Row %1, %2: says %3 under %4, the rows add up to %5.")
                                .arg(total.row)
                                .arg(total.name)
                                .arg(one.number)
                                .arg(one.header)
                                .arg(sum);
            }
        }
    }
    return warnings;
}

} // namespace linxuan
