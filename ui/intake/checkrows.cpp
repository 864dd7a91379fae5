// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/checkrows.h"

#include "core/base/text.h"
#include "core/model/codes.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::CheckRows)
};

using Row = CheckRow;

int weightOf(const Finding &finding)
{
    return int(signOf(CheckSummary{finding.verdict, finding.advice}));
}

Chip stateChip(const Row &row)
{
    if (row.failures > 0)
        return {QStringLiteral("cross"),
                Text::tr("%n wrong", nullptr, row.failures),
                Role::Negative,
                {}};
    if (row.open > 0)
        return {QStringLiteral("minus"), Text::tr("%n open", nullptr, row.open), Role::Muted, {}};
    return {QStringLiteral("check"), Text::tr("Complete"), Role::Positive, {}};
}

QString signText(CheckSign sign)
{
    switch (sign) {
    case CheckSign::Pass:
        return QStringLiteral("✓");
    case CheckSign::Fail:
        return QStringLiteral("✕");
    case CheckSign::Advice:
        return QStringLiteral("!");
    case CheckSign::NotChecked:
        return QStringLiteral("–");
    case CheckSign::None:
        break;
    }
    return {};
}

RowColumn<Row> checkColumn(const CheckName &name, size_t place)
{
    return {name.code, [place](const Row &row) { return signText(row.signs[place]); },
            [place](const Row &left, const Row &right) {
                return left.signs[place] < right.signs[place];
            },
            Qt::AlignLeft,
            [place, name](const Row &row, int role) -> QVariant {
                if (role == ChipRole)
                    return QVariant::fromValue(chipOf(row.signs[place]));
                if (role == Qt::ToolTipRole)
                    return QStringLiteral("%1 %2\n%3")
                        .arg(name.code, name.name, tellingOf(row.checked, name));
                if (role == Qt::AccessibleTextRole)
                    return name.name + u' ' + wordOf(row.signs[place]);
                return {};
            }};
}

std::vector<RowColumn<Row>> matrixColumns(const std::vector<CheckName> &names)
{
    std::vector<RowColumn<Row>> columns{
        {Text::tr("Entry"), [](const Row &row) { return row.checked.entry.code; },
         [](const Row &left, const Row &right) {
             return compareNatural(left.checked.entry.code, right.checked.entry.code) < 0;
         },
         Qt::AlignLeft,
         [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }},
        {Text::tr("Lesson"), [](const Row &row) { return row.checked.entry.title; }},
        {Text::tr("County"), [](const Row &row) { return row.checked.unit; }},
        {Text::tr("State"), [](const Row &row) { return stateChip(row).text; },
         [](const Row &left, const Row &right) {
             return std::pair(left.failures, left.open) < std::pair(right.failures, right.open);
         },
         Qt::AlignLeft,
         [](const Row &row, int role) {
             return role == ChipRole ? QVariant::fromValue(stateChip(row)) : QVariant();
         }},
    };
    for (size_t i = 0; i < names.size(); ++i)
        columns.push_back(checkColumn(names[i], i));
    return columns;
}

} // namespace

CheckSign signOf(const std::optional<CheckSummary> &summary)
{
    if (!summary)
        return CheckSign::None;
    switch (summary->verdict) {
    case Verdict::Pass:
        return CheckSign::Pass;
    case Verdict::Fail:
        return summary->advice ? CheckSign::Advice : CheckSign::Fail;
    case Verdict::NotChecked:
        break;
    }
    return CheckSign::NotChecked;
}

Chip chipOf(CheckSign sign, const QString &text)
{
    switch (sign) {
    case CheckSign::Pass:
        return {QStringLiteral("check"), text, Role::Positive, {}};
    case CheckSign::Fail:
        return {QStringLiteral("cross"), text, Role::Negative, {}};
    case CheckSign::Advice:
        return {QStringLiteral("warning"), text, Role::Caution, {}};
    case CheckSign::NotChecked:
        return {QStringLiteral("minus"), text, Role::Muted, {}};
    case CheckSign::None:
        break;
    }
    return {{}, text, Role::Muted, {}};
}

QString wordOf(CheckSign sign)
{
    switch (sign) {
    case CheckSign::Pass:
        return Text::tr("passed");
    case CheckSign::Fail:
        return Text::tr("not passed");
    case CheckSign::Advice:
        return Text::tr("advice");
    case CheckSign::NotChecked:
        return Text::tr("not checked");
    case CheckSign::None:
        break;
    }
    return {};
}

std::vector<CheckRow> checkRows(std::vector<CheckedEntry> entries,
                                const std::vector<CheckName> &names)
{
    std::vector<CheckRow> rows;
    rows.reserve(entries.size());
    for (CheckedEntry &checked : entries) {
        CheckRow row;
        const Entry &entry = checked.entry;
        row.search = foldName(entry.code + entry.title + entry.teacher + checked.school).toLower();
        for (const CheckName &name : names) {
            row.signs.push_back(signOf(summarise(checked.findings, name.code)));
            row.failures += row.signs.back() == CheckSign::Fail;
            row.open += row.signs.back() == CheckSign::NotChecked && !name.advice;
        }
        row.checked = std::move(checked);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString tellingOf(const CheckedEntry &checked, const CheckName &name)
{
    std::vector<const Finding *> found;
    for (const Finding &finding : checked.findings) {
        if (finding.code == name.code)
            found.push_back(&finding);
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding *left, const Finding *right) {
        return weightOf(*left) > weightOf(*right);
    });
    QStringList lines;
    for (const Finding *finding : found) {
        const QString sign = signText(signOf(
            CheckSummary{finding->verdict, finding->verdict == Verdict::Fail && finding->advice}));
        const QString place =
            finding->evidence.isEmpty() ? QString() : Text::tr("%1: ").arg(finding->evidence);
        lines += sign + u' ' + place + finding->message;
    }
    return lines.join(u'\n');
}

CheckMatrix::CheckMatrix(const std::vector<CheckName> &names, QObject *parent)
    : RowsModel<CheckRow>(matrixColumns(names), parent)
    , m_names(names)
{ }

QVariant CheckMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int place = section - kFixedColumns;
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && place >= 0
        && place < int(m_names.size())) {
        const CheckName &name = m_names[size_t(place)];
        return QStringLiteral("%1 %2\n%3").arg(name.code, name.name, sourceText(name.source));
    }
    return RowsModel<CheckRow>::headerData(section, orientation, role);
}

int CheckMatrix::rowOf(const QString &code) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).checked.entry.code == code)
            return row;
    }
    return -1;
}

QString sourceText(const Source &source)
{
    const QString kind = displayName(source.kind);
    if (source.text.isEmpty())
        return kind;
    const bool saysSo = source.text.left(2 * kind.size()).contains(kind);
    return saysSo ? source.text : Text::tr("%1: %2").arg(kind, source.text);
}

QStringList worstChecks(const std::vector<CheckName> &names, const std::vector<int> &counts)
{
    constexpr size_t kMostNamed = 5;
    std::vector<size_t> order(names.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&counts](size_t left, size_t right) { return counts[left] > counts[right]; });
    QStringList worst;
    for (size_t i = 0; i < std::min(kMostNamed, order.size()) && counts[order[i]] > 0; ++i)
        worst += QStringLiteral("%1 %2").arg(names[order[i]].name).arg(counts[order[i]]);
    return worst;
}

} // namespace linxuan
