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

RowColumn<Row> checkColumn(const CheckName &name, size_t place,
                           const std::shared_ptr<CheckRows> &said)
{
    return {name.code, [place](const Row &row) { return signText(row.signs[place]); },
            [place](const Row &left, const Row &right) {
                return left.signs[place] < right.signs[place];
            },
            Qt::AlignLeft,
            [place, name, said](const Row &row, int role) -> QVariant {
                if (role == ChipRole)
                    return QVariant::fromValue(chipOf(row.signs[place]));
                if (role == Qt::ToolTipRole)
                    return QStringLiteral("%1 %2\n%3")
                        .arg(name.code, name.name, said->telling(row, place));
                if (role == Qt::AccessibleTextRole)
                    return name.name + u' ' + wordOf(row.signs[place]);
                return {};
            }};
}

std::vector<RowColumn<Row>> matrixColumns(const std::vector<CheckName> &names,
                                          const std::shared_ptr<CheckRows> &said)
{
    std::vector<RowColumn<Row>> columns{
        {Text::tr("Entry"), [](const Row &row) { return row.code; },
         [](const Row &left, const Row &right) {
             return compareNatural(left.code, right.code) < 0;
         },
         Qt::AlignLeft,
         [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }},
        {Text::tr("Lesson"), [](const Row &row) { return row.title; }},
        {Text::tr("County"), [](const Row &row) { return row.unit; }},
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
        columns.push_back(checkColumn(names[i], i, said));
    return columns;
}

CheckLine lineOf(const Finding &finding, const std::vector<CheckName> &names, CheckTexts &texts)
{
    const auto check = std::find_if(names.begin(), names.end(), [&finding](const CheckName &name) {
        return name.code == finding.code;
    });
    const QString place =
        finding.evidence.isEmpty() ? QString() : Text::tr("%1: ").arg(finding.evidence);
    return {
        texts.keep(place + finding.message), quint8(check - names.begin()),
        signOf(CheckSummary{finding.verdict, finding.verdict == Verdict::Fail && finding.advice})};
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

quint32 CheckTexts::keep(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd())
        return *known;
    m_numbers.insert(text, quint32(m_texts.size()));
    m_texts.push_back(text);
    return quint32(m_texts.size() - 1);
}

void CheckRows::add(const CheckedEntry &checked, const std::vector<CheckName> &names)
{
    const Entry &entry = checked.entry;
    CheckRow row;
    row.id = entry.id;
    row.code = entry.code;
    row.title = entry.title;
    row.teacher = entry.teacher;
    row.unit = checked.unit;
    row.school = checked.school;
    row.hasFiles = !checked.materials.empty();
    row.search = foldName(entry.code + entry.title + entry.teacher + checked.school).toLower();
    row.signs.reserve(names.size());
    for (const CheckName &name : names) {
        row.signs.push_back(signOf(summarise(checked.findings, name.code)));
        row.failures += row.signs.back() == CheckSign::Fail;
        row.open += row.signs.back() == CheckSign::NotChecked && !name.advice;
    }
    row.lines.reserve(checked.findings.size());
    for (const Finding &finding : checked.findings)
        row.lines.push_back(lineOf(finding, names, texts));
    std::stable_sort(
        row.lines.begin(), row.lines.end(),
        [](const CheckLine &left, const CheckLine &right) { return left.sign > right.sign; });
    rows.push_back(std::move(row));
}

QString CheckRows::telling(const CheckRow &row, size_t check) const
{
    QStringList lines;
    for (const CheckLine &line : row.lines) {
        if (line.check == check)
            lines += signText(line.sign) + u' ' + texts.at(line.text);
    }
    return lines.join(u'\n');
}

CheckMatrix::CheckMatrix(const std::vector<CheckName> &names, QObject *parent)
    : CheckMatrix(names, std::make_shared<CheckRows>(), parent)
{ }

CheckMatrix::CheckMatrix(const std::vector<CheckName> &names, std::shared_ptr<CheckRows> said,
                         QObject *parent)
    : RowsModel<CheckRow>(matrixColumns(names, said), parent)
    , m_names(names)
    , m_said(std::move(said))
{ }

void CheckMatrix::take(CheckRows rows)
{
    m_said->texts = std::move(rows.texts);
    setRows(std::move(rows.rows));
}

QString CheckMatrix::telling(const CheckRow &row, size_t check) const
{
    return m_said->telling(row, check);
}

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
        if (at(row).code == code)
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
