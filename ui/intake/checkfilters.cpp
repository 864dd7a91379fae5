// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/checkfilters.h"

#include <algorithm>

namespace linxuan {

namespace {

const QString kWrong = QStringLiteral("wrong");
const QString kOpen = QStringLiteral("open");
const QString kAdvice = QStringLiteral("advice");
const QString kComplete = QStringLiteral("complete");

template<typename Holds>
bool anyOrNone(const QStringList &chosen, const Holds &holds)
{
    return chosen.isEmpty() || std::any_of(chosen.begin(), chosen.end(), holds);
}

} // namespace

CheckFilters::CheckFilters(const std::vector<CheckName> &names, QWidget *parent)
    : FilterBar(tr("Code, lesson, teacher, school"), parent)
    , m_names(names)
{
    m_units = addChip(QStringLiteral("unit"), tr("County"));
    m_states = addChip(QStringLiteral("state"), tr("State"));
    m_checks = addChip(QStringLiteral("check"), tr("Not passed"));
    m_states->setChoices({{kWrong, tr("Something is wrong")},
                          {kOpen, tr("Something is open")},
                          {kAdvice, tr("With advice")},
                          {kComplete, tr("Complete")}});
    QList<std::pair<QString, QString>> checks;
    for (const CheckName &name : m_names)
        checks.push_back({name.code, name.code + u' ' + name.name});
    m_checks->setChoices(checks);
    for (FilterChip *chip : {m_units, m_states, m_checks})
        connect(chip, &FilterChip::chosenChanged, this, &CheckFilters::changed);
    connect(this, &FilterBar::textChanged, this, [this](const QString &text) {
        m_words = searchWords(text);
        Q_EMIT changed();
    });
}

void CheckFilters::offerUnits(const std::vector<CheckRow> &rows)
{
    QStringList units;
    for (const CheckRow &row : rows) {
        if (!units.contains(row.entry().unit()))
            units += row.entry().unit();
    }
    std::sort(units.begin(), units.end(), [](const QString &left, const QString &right) {
        return QString::localeAwareCompare(left, right) < 0;
    });
    QList<std::pair<QString, QString>> choices;
    for (const QString &unit : units)
        choices.push_back({unit, unit});
    m_units->setChoices(choices);
}

QString CheckFilters::onlyUnit() const
{
    const QStringList chosen = m_units->chosen();
    return chosen.size() == 1 ? chosen.front() : QString();
}

bool CheckFilters::isIn(const CheckRow &row, const QString &state) const
{
    if (state == kWrong)
        return row.failures > 0;
    if (state == kOpen)
        return row.open > 0;
    if (state == kComplete)
        return row.isComplete();
    for (size_t check = 0; check < m_names.size(); ++check) {
        if (row.cell(check).sign == CheckSign::Advice)
            return true;
    }
    return false;
}

bool CheckFilters::failsAt(const CheckRow &row, const QString &check) const
{
    for (size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i].code == check)
            return row.cell(i).sign == CheckSign::Fail || row.cell(i).sign == CheckSign::Advice;
    }
    return false;
}

bool CheckFilters::keeps(const CheckRow &row) const
{
    return (m_units->chosen().isEmpty() || m_units->chosen().contains(row.entry().unit()))
        && saysAll(row.picture.entries().searchText(row.place), m_words)
        && anyOrNone(m_states->chosen(), [&](const QString &state) { return isIn(row, state); })
        && anyOrNone(m_checks->chosen(), [&](const QString &check) { return failsAt(row, check); });
}

} // namespace linxuan
