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
    const CheckOutcome &outcome = row.outcome();
    if (outcome.failures > 0)
        return {QStringLiteral("cross"),
                Text::tr("%n wrong", nullptr, outcome.failures),
                Role::Negative,
                {}};
    if (outcome.open > 0)
        return {
            QStringLiteral("minus"), Text::tr("%n open", nullptr, outcome.open), Role::Muted, {}};
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
    const auto sign = [place](const Row &row) { return row.outcome().signs[place]; };
    return {
        name.code, [sign](const Row &row) { return signText(sign(row)); },
        [sign](const Row &left, const Row &right) { return sign(left) < sign(right); },
        Qt::AlignLeft,
        [place, name, sign](const Row &row, int role) -> QVariant {
            if (role == ChipRole)
                return QVariant::fromValue(chipOf(sign(row)));
            if (role == Qt::ToolTipRole)
                return QStringLiteral("%1 %2\n%3").arg(name.code, name.name, row.telling(place));
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
             const auto order = [](const Row &row) {
                 return std::pair(row.outcome().failures, row.outcome().open);
             };
             return order(left) < order(right);
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

quint32 CheckTellings::keepText(const QString &text)
{
    const auto known = m_textNumbers.constFind(text);
    if (known != m_textNumbers.constEnd())
        return *known;
    m_textNumbers.insert(text, quint32(m_texts.size()));
    m_texts.push_back(text);
    return quint32(m_texts.size() - 1);
}

CheckLine CheckTellings::lineOf(const Finding &finding)
{
    const auto check =
        std::find_if(m_names.begin(), m_names.end(),
                     [&finding](const CheckName &name) { return name.code == finding.code; });
    const QString place =
        finding.evidence.isEmpty() ? QString() : Text::tr("%1: ").arg(finding.evidence);
    return {
        keepText(place + finding.message), quint8(check - m_names.begin()),
        signOf(CheckSummary{finding.verdict, finding.verdict == Verdict::Fail && finding.advice})};
}

CheckOutcome CheckTellings::outcomeOf(const std::vector<Finding> &findings)
{
    CheckOutcome outcome;
    outcome.signs.reserve(m_names.size());
    for (const CheckName &name : m_names) {
        outcome.signs.push_back(signOf(summarise(findings, name.code)));
        outcome.failures += outcome.signs.back() == CheckSign::Fail;
        outcome.open += outcome.signs.back() == CheckSign::NotChecked && !name.advice;
    }
    outcome.lines.reserve(findings.size());
    for (const Finding &finding : findings)
        outcome.lines.push_back(lineOf(finding));
    std::stable_sort(
        outcome.lines.begin(), outcome.lines.end(),
        [](const CheckLine &left, const CheckLine &right) { return left.sign > right.sign; });
    return outcome;
}

quint32 CheckTellings::keep(const std::vector<Finding> &findings)
{
    CheckOutcome outcome = outcomeOf(findings);
    QByteArray key; // the signs follow from the lines
    for (const CheckLine &line : outcome.lines) {
        for (const quint32 part : {line.text, quint32(line.check), quint32(line.sign)})
            key.append(reinterpret_cast<const char *>(&part), sizeof part);
    }
    const auto known = m_outcomeNumbers.constFind(key);
    if (known != m_outcomeNumbers.constEnd())
        return *known;
    m_outcomeNumbers.insert(key, quint32(m_outcomes.size()));
    m_outcomes.push_back(std::move(outcome));
    return quint32(m_outcomes.size() - 1);
}

QString CheckTellings::telling(const CheckOutcome &outcome, size_t check) const
{
    QStringList lines;
    for (const CheckLine &line : outcome.lines) {
        if (line.check == check)
            lines += signText(line.sign) + u' ' + m_texts[line.text];
    }
    return lines.join(u'\n');
}

EntryRow CheckRow::entry() const
{
    return picture.entries->at(place);
}

const CheckOutcome &CheckRow::outcome() const
{
    return picture.tellings.at(number);
}

QString CheckRow::telling(size_t check) const
{
    return picture.tellings.telling(outcome(), check);
}

void CheckPicture::add(const CheckedEntry &checked)
{
    if (const auto place = entries->find(checked.entry.id))
        rows.push_back(
            {*this, *place, tellings.keep(checked.findings), !checked.materials.empty()});
}

CheckMatrix::CheckMatrix(const std::vector<CheckName> &names, QObject *parent)
    : RowsModel<CheckRow>(matrixColumns(names), parent)
    , m_names(names)
{ }

void CheckMatrix::take(std::shared_ptr<CheckPicture> picture)
{
    const auto before = std::exchange(m_picture, std::move(picture)); // still shown
    setRows(std::exchange(m_picture->rows, {}));
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
