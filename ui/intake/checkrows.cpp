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

RowColumn<Row> checkColumn(const CheckName &name, size_t place)
{
    const auto sign = [place](const Row &row) { return row.cell(place).sign; };
    return {name.code, [sign](const Row &row) { return signText(sign(row)); },
            [sign](const Row &left, const Row &right) { return sign(left) < sign(right); },
            Qt::AlignLeft,
            [place, name, sign](const Row &row, int role) -> QVariant {
                if (role == ChipRole)
                    return QVariant::fromValue(chipOf(sign(row)));
                if (role == Qt::ToolTipRole)
                    return QStringLiteral("%1 %2\n%3")
                        .arg(name.code, name.name, row.cell(place).telling);
                if (role == Qt::AccessibleTextRole)
                    return name.name + u' ' + wordOf(sign(row));
                return {};
            }};
}

std::vector<RowColumn<Row>> matrixColumns(const std::vector<CheckName> &names)
{
    std::vector<RowColumn<Row>> columns{
        {Text::tr("Entry"), [](const Row &row) { return row.entry().code(); },
         [](const Row &left, const Row &right) {
             return compareNatural(left.entry().code(), right.entry().code()) < 0;
         },
         Qt::AlignLeft,
         [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }},
        {Text::tr("Lesson"), [](const Row &row) { return row.entry().title(); }},
        {Text::tr("County"), [](const Row &row) { return row.entry().unit(); }},
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

std::vector<CheckCell> cellsOf(const std::vector<Finding> &findings,
                               const std::vector<CheckName> &names)
{
    std::vector<CheckCell> cells;
    cells.reserve(names.size());
    for (const CheckName &name : names) {
        std::vector<std::pair<CheckSign, QString>> lines;
        for (const Finding &finding : findings) {
            if (finding.code != name.code)
                continue;
            const QString place =
                finding.evidence.isEmpty() ? QString() : Text::tr("%1: ").arg(finding.evidence);
            const bool isAdvice = finding.verdict == Verdict::Fail && finding.advice;
            lines.emplace_back(signOf(CheckSummary{finding.verdict, isAdvice}),
                               place + finding.message);
        }
        std::stable_sort(lines.begin(), lines.end(), [](const auto &left, const auto &right) {
            return left.first > right.first;
        });
        QStringList telling;
        for (const auto &[sign, text] : lines)
            telling += signText(sign) + u' ' + text;
        cells.push_back({signOf(summarise(findings, name.code)), telling.join(u'\n')});
    }
    return cells;
}

EntryRow CheckRow::entry() const
{
    return picture.entries().at(place);
}

const CheckCell &CheckRow::cell(size_t check) const
{
    return picture.cell(cells + quint32(check));
}

quint32 CheckPicture::numberOf(CheckCell cell)
{
    const QString key = signText(cell.sign) + u'\n' + cell.telling;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    const auto number = quint32(m_cells.size());
    m_known.insert(key, number);
    m_cells.push_back(std::move(cell));
    return number;
}

void CheckPicture::add(const CheckedEntry &checked)
{
    const auto place = m_entries->find(checked.entry.id);
    if (!place)
        return;
    CheckRow row{*this, *place, quint32(m_numbers.size()), 0, 0, !checked.materials.empty()};
    std::vector<CheckCell> cells = cellsOf(checked.findings, m_names);
    for (size_t check = 0; check < cells.size(); ++check) {
        row.failures += cells[check].sign == CheckSign::Fail;
        row.open += cells[check].sign == CheckSign::NotChecked && !m_names[check].advice;
        m_numbers.push_back(numberOf(std::move(cells[check])));
    }
    m_rows.push_back(row);
}

std::vector<CheckRow> CheckPicture::takeRows()
{
    m_known = {};
    m_numbers.shrink_to_fit();
    return std::exchange(m_rows, {});
}

CheckMatrix::CheckMatrix(const std::vector<CheckName> &names, QObject *parent)
    : RowsModel<CheckRow>(matrixColumns(names), parent)
    , m_names(names)
{ }

void CheckMatrix::take(std::shared_ptr<CheckPicture> picture)
{
    const auto before = std::exchange(m_picture, std::move(picture)); // still shown
    setRows(m_picture->takeRows());
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
        if (at(row).entry().code() == code)
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
