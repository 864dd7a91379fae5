// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/entryrows.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/model/codes.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

QString foldSearch(const QString &text)
{
    return foldName(text).toCaseFolded();
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
std::vector<quint32> rankedByKey(size_t count, Key key)
{
    std::vector<qint64> keys;
    keys.reserve(count);
    for (size_t row = 0; row < count; ++row)
        keys.push_back(key(row));
    return rankedBy(count, [&](quint32 left, quint32 right) { return keys[left] < keys[right]; });
}

// The place of each text as the person's language orders them; equal ones share a place.
std::vector<quint32> placesOf(const std::vector<QStringView> &texts)
{
    QHash<QStringView, quint32> places;
    for (const QStringView text : texts)
        places.insert(text, 0);
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, QStringView>> keys;
    keys.reserve(size_t(places.size()));
    for (auto it = places.keyBegin(); it != places.keyEnd(); ++it)
        keys.emplace_back(collator.sortKey(it->toString()), *it);
    std::sort(keys.begin(), keys.end(), [](const auto &left, const auto &right) {
        const int order = left.first.compare(right.first);
        return order != 0 ? order < 0 : left.second < right.second;
    });
    for (size_t place = 0; place < keys.size(); ++place)
        places[keys[place].second] = quint32(place);
    std::vector<quint32> ofTexts;
    ofTexts.reserve(texts.size());
    for (const QStringView text : texts)
        ofTexts.push_back(places.value(text));
    return ofTexts;
}

int stateOrder(const EntryRow &row)
{
    constexpr int kOut = 10; // after every level
    return row.status() == EntryStatus::Active ? int(row.level()) : kOut + int(row.status());
}

FacetValues facetOf(const EntryRows &rows, const QStringList &offered, const QStringList &words,
                    const std::function<QString(const EntryRow &)> &value)
{
    FacetValues facet;
    QHash<QString, int> used;
    for (size_t row = 0; row < rows.size(); ++row)
        used.insert(value(rows.at(row)), 0);
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
    for (size_t row = 0; row < rows.size(); ++row)
        facet.ofRow.push_back(quint16(used.value(value(rows.at(row)))));
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

// Puts entries into the rows one after the other.
class EntryRows::Storing
{
public:
    Storing(EntryRows &rows, size_t count)
        : m_rows(rows)
    {
        m_rows.m_rows.reserve(count);
        m_rows.m_searchEnds.reserve(count);
    }

    void add(const Entry &entry, const QString &school, const QString &unit)
    {
        Stored row;
        row.id = entry.id;
        row.start = quint32(m_rows.m_own.size());
        const QString *own[kOwn] = {&entry.code, &entry.title, &entry.teacher, &entry.nodeCode,
                                    &entry.tutor};
        for (size_t i = 0; i < kOwn; ++i) {
            m_rows.m_own += *own[i];
            row.ends[i] = quint32(m_rows.m_own.size());
        }
        const QString *words[kWords] = {&school,        &unit,           &entry.stage,
                                        &entry.subject, &entry.grade,    &entry.edition,
                                        &entry.volume,  &entry.jobTitle, &entry.experimentKind};
        for (size_t i = 0; i < kWords; ++i)
            row.words[i] = number(*words[i]);
        if (entry.submittedAt)
            row.submittedAt = entry.submittedAt->toMSecsSinceEpoch();
        row.category = entry.category;
        row.level = entry.level;
        row.status = entry.status;
        m_rows.m_rows.push_back(row);
        addSearch(
            {entry.code, entry.title, entry.teacher, school, unit, entry.nodeCode, entry.tutor});
    }

    void finish()
    {
        m_rows.m_own.squeeze();
        m_rows.m_search.squeeze();
        m_rows.m_byId.resize(m_rows.size());
        std::iota(m_rows.m_byId.begin(), m_rows.m_byId.end(), 0U);
        std::sort(m_rows.m_byId.begin(), m_rows.m_byId.end(), [this](quint32 left, quint32 right) {
            return m_rows.m_rows[left].id < m_rows.m_rows[right].id;
        });
    }

private:
    quint32 number(const QString &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = quint32(m_rows.m_words.size());
        m_rows.m_words.push_back(word);
        m_numbers.insert(word, number);
        return number;
    }

    void addSearch(const QStringList &texts)
    {
        constexpr QChar kPart = u'\u0001'; // a line break would be folded away
        QString text = foldSearch(texts.join(kPart));
        text.replace(kPart, QChar(u'\n'));
        m_rows.m_search += text;
        m_rows.m_searchEnds.push_back(quint32(m_rows.m_search.size()));
    }

    EntryRows &m_rows;
    QHash<QString, quint32> m_numbers;
};

EntryRows::EntryRows(std::vector<Entry> entries, const QHash<UnitId, QString> &unitNames,
                     const Profile &profile)
{
    Storing storing(*this, entries.size());
    for (Entry &entry : entries) {
        storing.add(entry, unitNames.value(entry.school), unitNames.value(entry.unit));
        entry = {};
    }
    storing.finish();
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
        m_facets[size_t(facet)] = facetOf(*this, offered, words, value);
    };
    put(EntryFacet::Category, categories, categoryWords,
        [](const EntryRow &row) { return toCode(row.category()); });
    put(EntryFacet::Stage, namesOf(profile.stages), {},
        [](const EntryRow &row) { return row.stage(); });
    put(EntryFacet::Subject, namesOf(profile.subjects), {},
        [](const EntryRow &row) { return row.subject(); });
    put(EntryFacet::Unit, {}, {}, [](const EntryRow &row) { return row.unit(); });
    put(EntryFacet::State, states, stateWords,
        [](const EntryRow &row) { return stateCode(row.level(), row.status()); });
}

void EntryRows::rankColumns(const Profile &profile)
{
    const auto put = [this](EntryColumn column, std::vector<quint32> ranks) {
        m_ranks[size_t(column)] = std::move(ranks);
    };
    const auto putKey = [this, &put](EntryColumn column, const auto &key) {
        put(column, rankedByKey(size(), [&](size_t row) { return qint64(key(at(row))); }));
    };
    put(EntryColumn::Code, rankedBy(size(), [this](quint32 left, quint32 right) {
            return compareNatural(own(left, Own::Code), own(right, Own::Code)) < 0;
        }));
    putKey(EntryColumn::Category, [](const EntryRow &row) { return row.category(); });
    putKey(EntryColumn::Stage,
           [&](const EntryRow &row) { return profile.stageOrder(row.stage()); });
    putKey(EntryColumn::Subject,
           [&](const EntryRow &row) { return profile.subjectOrder(row.subject()); });
    putKey(EntryColumn::State, stateOrder);
    put(EntryColumn::SubmittedAt,
        rankedByKey(size(), [this](size_t row) { return m_rows[row].submittedAt.value_or(0); }));
    for (const auto &[column, text] :
         {std::pair(EntryColumn::Title, Own::Title), std::pair(EntryColumn::Teacher, Own::Teacher),
          std::pair(EntryColumn::NodeCode, Own::NodeCode),
          std::pair(EntryColumn::Tutor, Own::Tutor)})
        put(column, rankedByOwn(text));
    for (const auto &[column, text] :
         {std::pair(EntryColumn::School, Word::School), std::pair(EntryColumn::Unit, Word::Unit),
          std::pair(EntryColumn::Grade, Word::Grade),
          std::pair(EntryColumn::Edition, Word::Edition),
          std::pair(EntryColumn::Volume, Word::Volume),
          std::pair(EntryColumn::JobTitle, Word::JobTitle),
          std::pair(EntryColumn::ExperimentKind, Word::ExperimentKind)})
        put(column, rankedByWord(text));
}

std::vector<quint32> EntryRows::rankedByOwn(Own text) const
{
    std::vector<QStringView> texts;
    texts.reserve(size());
    for (size_t row = 0; row < size(); ++row)
        texts.push_back(own(row, text));
    const std::vector<quint32> places = placesOf(texts);
    return rankedByKey(size(), [&](size_t row) { return qint64(places[row]); });
}

std::vector<quint32> EntryRows::rankedByWord(Word text) const
{
    const std::vector<quint32> places =
        placesOf(std::vector<QStringView>(m_words.begin(), m_words.end()));
    return rankedByKey(size(),
                       [&](size_t row) { return qint64(places[m_rows[row].words[size_t(text)]]); });
}

QStringView EntryRows::own(size_t row, Own own) const
{
    const Stored &stored = m_rows[row];
    const quint32 start = own == Own::Code ? stored.start : stored.ends[size_t(own) - 1];
    return QStringView(m_own).sliced(start, stored.ends[size_t(own)] - start);
}

const QString &EntryRows::word(size_t row, Word word) const
{
    return m_words[m_rows[row].words[size_t(word)]];
}

QStringView EntryRows::searchText(size_t row) const
{
    const quint32 start = row == 0 ? 0 : m_searchEnds[row - 1];
    return QStringView(m_search).sliced(start, m_searchEnds[row] - start);
}

std::optional<quint32> EntryRows::find(const EntryId &id) const
{
    const auto found =
        std::lower_bound(m_byId.begin(), m_byId.end(), id,
                         [this](quint32 row, const EntryId &to) { return m_rows[row].id < to; });
    const bool isThere = found != m_byId.end() && m_rows[*found].id == id;
    return isThere ? std::optional(*found) : std::nullopt;
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

bool saysAll(QStringView searchText, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [searchText](const QString &word) { return searchText.contains(word); });
}

QString EntryRow::text(EntryColumn column) const
{
    switch (column) {
    case EntryColumn::Code:
        return code();
    case EntryColumn::Title:
        return title();
    case EntryColumn::Teacher:
        return teacher();
    case EntryColumn::School:
        return school();
    case EntryColumn::Unit:
        return unit();
    case EntryColumn::Category:
        return displayName(category());
    case EntryColumn::Stage:
        return stage();
    case EntryColumn::Subject:
        return subject();
    case EntryColumn::State:
        return stateWord(level(), status());
    case EntryColumn::Grade:
        return m_rows->word(m_row, EntryRows::Word::Grade);
    case EntryColumn::Edition:
        return m_rows->word(m_row, EntryRows::Word::Edition);
    case EntryColumn::Volume:
        return m_rows->word(m_row, EntryRows::Word::Volume);
    case EntryColumn::NodeCode:
        return m_rows->own(m_row, EntryRows::Own::NodeCode).toString();
    case EntryColumn::JobTitle:
        return m_rows->word(m_row, EntryRows::Word::JobTitle);
    case EntryColumn::Tutor:
        return m_rows->own(m_row, EntryRows::Own::Tutor).toString();
    case EntryColumn::ExperimentKind:
        return m_rows->word(m_row, EntryRows::Word::ExperimentKind);
    case EntryColumn::SubmittedAt:
        return stored().submittedAt
            ? officeText(QDateTime::fromMSecsSinceEpoch(*stored().submittedAt, Qt::UTC))
            : QString();
    }
    return {};
}

} // namespace linxuan
