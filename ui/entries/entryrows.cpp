// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/entryrows.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/model/codes.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

// One copy of each text that many rows share.
class SharedTexts
{
public:
    QString operator()(const QString &text) { return *m_texts.insert(text); }

private:
    QSet<QString> m_texts;
};

QString foldSearch(const QString &text)
{
    return foldName(text).toCaseFolded();
}

EntryRow rowOf(Entry &&entry, const QHash<UnitId, QString> &unitNames, SharedTexts &shared)
{
    EntryRow row;
    row.id = entry.id;
    row.code = std::move(entry.code);
    row.title = std::move(entry.title);
    row.teacher = std::move(entry.teacher);
    row.school = unitNames.value(entry.school);
    row.unit = unitNames.value(entry.unit);
    row.category = entry.category;
    row.stage = shared(entry.stage);
    row.subject = shared(entry.subject);
    row.grade = shared(entry.grade);
    row.edition = shared(entry.edition);
    row.volume = shared(entry.volume);
    row.nodeCode = std::move(entry.nodeCode);
    row.jobTitle = shared(entry.jobTitle);
    row.tutor = std::move(entry.tutor);
    row.experimentKind = shared(entry.experimentKind);
    row.submittedAt = entry.submittedAt;
    row.level = entry.level;
    row.status = entry.status;
    return row;
}

QString searchTextOf(const EntryRow &row)
{
    QString text =
        QStringList{row.code, row.title, row.teacher, row.school, row.unit, row.nodeCode, row.tutor}
            .join(u'\u0001');
    text = foldSearch(text);
    text.replace(QChar(u'\u0001'), QChar(u'\n'));
    text.squeeze();
    return text;
}

template<typename Before>
std::vector<quint32> rankedBy(size_t count, Before before)
{
    std::vector<quint32> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), before);
    std::vector<quint32> ranks(count);
    for (size_t place = 0; place < count; ++place)
        ranks[order[place]] = quint32(place);
    return ranks;
}

// Ranks by a small number or a moment.
template<typename Key>
std::vector<quint32> rankedByKey(const std::vector<EntryRow> &rows, Key key)
{
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    for (const EntryRow &row : rows)
        keys.push_back(key(row));
    return rankedBy(rows.size(),
                    [&](quint32 left, quint32 right) { return keys[left] < keys[right]; });
}

// Ranks by text as the person's language orders it; equal texts are compared once.
std::vector<quint32> rankedByText(const std::vector<EntryRow> &rows, EntryColumn column)
{
    QHash<QString, quint32> places;
    for (const EntryRow &row : rows)
        places.insert(entryText(row, column), 0);
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, QString>> keys;
    keys.reserve(size_t(places.size()));
    for (const QString &text : places.keys())
        keys.emplace_back(collator.sortKey(text), text);
    std::sort(keys.begin(), keys.end(), [](const auto &left, const auto &right) {
        const int order = left.first.compare(right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    for (size_t place = 0; place < keys.size(); ++place)
        places[keys[place].second] = quint32(place);
    return rankedByKey(rows,
                       [&](const EntryRow &row) { return places.value(entryText(row, column)); });
}

int stateOrder(const EntryRow &row)
{
    constexpr int kOut = 10; // after every level
    return row.status == EntryStatus::Active ? int(row.level) : kOut + int(row.status);
}

FacetValues facetOf(const std::vector<EntryRow> &rows, const QStringList &offered,
                    const QStringList &words, const std::function<QString(const EntryRow &)> &value)
{
    FacetValues facet;
    QHash<QString, int> used;
    for (const EntryRow &row : rows)
        used.insert(value(row), 0);
    QStringList others = used.keys();
    std::sort(others.begin(), others.end());
    QStringList all = offered;
    for (const QString &other : others) {
        if (!all.contains(other))
            all += other;
    }
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!used.contains(all[at]))
            continue;
        used[all[at]] = int(facet.values.size());
        facet.values += all[at];
        facet.words += at < words.size() ? words[at] : all[at];
    }
    facet.ofRow.reserve(rows.size());
    for (const EntryRow &row : rows)
        facet.ofRow.push_back(quint16(used.value(value(row))));
    return facet;
}

QStringList namesOf(const std::vector<NamedTerm> &terms)
{
    QStringList names;
    for (const NamedTerm &term : terms)
        names += term.name;
    return names;
}

} // namespace

EntryRows::EntryRows(std::vector<Entry> entries, const QHash<UnitId, QString> &unitNames,
                     const Profile &profile)
{
    SharedTexts shared;
    m_rows.reserve(entries.size());
    m_searchText.reserve(entries.size());
    for (Entry &entry : entries) {
        m_rows.push_back(rowOf(std::move(entry), unitNames, shared));
        m_searchText.push_back(searchTextOf(m_rows.back()));
        entry = {};
    }
    collectFacets(profile);
    rankColumns(profile);
}

void EntryRows::collectFacets(const Profile &profile)
{
    QStringList categories;
    QStringList categoryWords;
    for (const auto &coded : Codes<Category>::all) {
        categories += toCode(coded.value);
        categoryWords += displayName(coded.value);
    }
    QStringList states;
    QStringList stateWords;
    for (const auto &level : Codes<Level>::all) {
        states += stateCode(level.value, EntryStatus::Active);
        stateWords += stateWord(level.value, EntryStatus::Active);
    }
    for (const EntryStatus status : {EntryStatus::Withdrawn, EntryStatus::Disqualified}) {
        states += stateCode(Level::Declared, status);
        stateWords += stateWord(Level::Declared, status);
    }
    const auto put = [this](EntryFacet facet, const QStringList &offered, const QStringList &words,
                            const std::function<QString(const EntryRow &)> &value) {
        m_facets[size_t(facet)] = facetOf(m_rows, offered, words, value);
    };
    put(EntryFacet::Category, categories, categoryWords,
        [](const EntryRow &row) { return toCode(row.category); });
    put(EntryFacet::Stage, namesOf(profile.stages), {},
        [](const EntryRow &row) { return row.stage; });
    put(EntryFacet::Subject, namesOf(profile.subjects), {},
        [](const EntryRow &row) { return row.subject; });
    put(EntryFacet::Unit, {}, {}, [](const EntryRow &row) { return row.unit; });
    put(EntryFacet::State, states, stateWords,
        [](const EntryRow &row) { return stateCode(row.level, row.status); });
}

void EntryRows::rankColumns(const Profile &profile)
{
    const auto put = [this](EntryColumn column, std::vector<quint32> ranks) {
        m_ranks[size_t(column)] = std::move(ranks);
    };
    put(EntryColumn::Code, rankedBy(m_rows.size(), [this](quint32 left, quint32 right) {
            return compareNatural(m_rows[left].code, m_rows[right].code) < 0;
        }));
    put(EntryColumn::Category,
        rankedByKey(m_rows, [](const EntryRow &row) { return qint64(row.category); }));
    put(EntryColumn::Stage, rankedByKey(m_rows, [&](const EntryRow &row) {
            return qint64(profile.stageOrder(row.stage));
        }));
    put(EntryColumn::Subject, rankedByKey(m_rows, [&](const EntryRow &row) {
            return qint64(profile.subjectOrder(row.subject));
        }));
    put(EntryColumn::State, rankedByKey(m_rows, stateOrder));
    put(EntryColumn::SubmittedAt, rankedByKey(m_rows, [](const EntryRow &row) {
            return row.submittedAt ? row.submittedAt->toMSecsSinceEpoch() : qint64(0);
        }));
    for (const EntryColumn column :
         {EntryColumn::Title, EntryColumn::Teacher, EntryColumn::School, EntryColumn::Unit,
          EntryColumn::Grade, EntryColumn::Edition, EntryColumn::Volume, EntryColumn::NodeCode,
          EntryColumn::JobTitle, EntryColumn::Tutor, EntryColumn::ExperimentKind})
        put(column, rankedByText(m_rows, column));
}

QString stateCode(Level level, EntryStatus status)
{
    return status == EntryStatus::Active ? toCode(level) : toCode(status);
}

QString stateWord(Level level, EntryStatus status)
{
    return status == EntryStatus::Active ? displayName(level) : displayName(status);
}

QStringList searchWords(const QString &typed)
{
    QStringList words;
    for (const QString &part : foldWidth(typed).split(u' ', Qt::SkipEmptyParts)) {
        const QString word = foldSearch(part);
        if (!word.isEmpty())
            words += word;
    }
    return words;
}

QString entryText(const EntryRow &row, EntryColumn column)
{
    switch (column) {
    case EntryColumn::Code:
        return row.code;
    case EntryColumn::Title:
        return row.title;
    case EntryColumn::Teacher:
        return row.teacher;
    case EntryColumn::School:
        return row.school;
    case EntryColumn::Unit:
        return row.unit;
    case EntryColumn::Category:
        return displayName(row.category);
    case EntryColumn::Stage:
        return row.stage;
    case EntryColumn::Subject:
        return row.subject;
    case EntryColumn::State:
        return stateWord(row.level, row.status);
    case EntryColumn::Grade:
        return row.grade;
    case EntryColumn::Edition:
        return row.edition;
    case EntryColumn::Volume:
        return row.volume;
    case EntryColumn::NodeCode:
        return row.nodeCode;
    case EntryColumn::JobTitle:
        return row.jobTitle;
    case EntryColumn::Tutor:
        return row.tutor;
    case EntryColumn::ExperimentKind:
        return row.experimentKind;
    case EntryColumn::SubmittedAt:
        return row.submittedAt ? officeText(*row.submittedAt) : QString();
    }
    return {};
}

} // namespace linxuan
