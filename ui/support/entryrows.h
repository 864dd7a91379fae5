// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/profile.h"

#include <QHash>

#include <array>
#include <vector>

namespace linxuan {

class EntryRow;

enum class EntryColumn {
    Code,
    Title,
    Teacher,
    School,
    Unit,
    Category,
    Stage,
    Subject,
    State,
    Grade,
    Edition,
    Volume,
    NodeCode,
    JobTitle,
    Tutor,
    ExperimentKind,
    SubmittedAt,
};
constexpr int kEntryColumns = int(EntryColumn::SubmittedAt) + 1;

// The chips above the table.
enum class EntryFacet { Category, Stage, Subject, Unit, State };
constexpr int kEntryFacets = int(EntryFacet::State) + 1;

// The words a facet can take and which of them each row has.
struct FacetValues
{
    QStringList values; // codes or names, in the order of lists
    QStringList words; // the same, for people
    std::vector<quint16> ofRow;
};

// What tables show of all entries, without personal data: read once and then only looked at, with
// the text that a search goes through and the order of every column worked out beforehand. Holds
// what a row says in a few dozen words, so that 100,000 of them can stay. Costs a pass over the
// entries; made in the background.
class EntryRows
{
public:
    EntryRows() = default;
    EntryRows(std::vector<Entry> entries, const QHash<UnitId, QString> &unitNames,
              const Profile &profile);

    size_t size() const { return m_rows.size(); }
    EntryRow at(size_t row) const;
    std::optional<quint32> find(const EntryId &id) const;
    // Spaces out, width and case folded; fields separated by line breaks.
    QStringView searchText(size_t row) const;
    const FacetValues &facet(EntryFacet facet) const { return m_facets[size_t(facet)]; }
    // Position of each row when ordered by this column.
    const std::vector<quint32> &ranks(EntryColumn column) const { return m_ranks[size_t(column)]; }

private:
    friend class EntryRow;

    // What an entry alone says lies in m_own, one text after the other; what many say in m_words.
    enum class Own { Code, Title, Teacher, NodeCode, Tutor };
    static constexpr size_t kOwn = size_t(Own::Tutor) + 1;
    enum class Word {
        School,
        Unit,
        Stage,
        Subject,
        Grade,
        Edition,
        Volume,
        JobTitle,
        ExperimentKind
    };
    static constexpr size_t kWords = size_t(Word::ExperimentKind) + 1;

    struct Stored
    {
        EntryId id;
        quint32 start = 0; // in m_own
        std::array<quint32, kOwn> ends{}; // in m_own
        std::array<quint32, kWords> words{}; // in m_words
        std::optional<qint64> submittedAt; // ms
        Category category = Category::Subject;
        Level level = Level::Declared;
        EntryStatus status = EntryStatus::Active;
    };
    class Storing;

    void collectFacets(const Profile &profile);
    void rankColumns(const Profile &profile);
    std::vector<quint32> rankedByWord(Word word) const;
    std::vector<quint32> rankedByOwn(Own own) const;
    QStringView own(size_t row, Own own) const;
    const QString &word(size_t row, Word word) const;

    std::vector<Stored> m_rows;
    std::vector<quint32> m_byId; // rows in the order of their identifiers
    QString m_own;
    std::vector<QString> m_words;
    QString m_search;
    std::vector<quint32> m_searchEnds; // in m_search
    std::array<FacetValues, kEntryFacets> m_facets;
    std::array<std::vector<quint32>, kEntryColumns> m_ranks;
};

// One of them; good as long as they are.
class EntryRow
{
public:
    EntryRow(const EntryRows &rows, size_t row)
        : m_rows(&rows)
        , m_row(row)
    { }

    const EntryId &id() const { return stored().id; }
    QString code() const { return m_rows->own(m_row, EntryRows::Own::Code).toString(); }
    QString title() const { return m_rows->own(m_row, EntryRows::Own::Title).toString(); }
    QString teacher() const { return m_rows->own(m_row, EntryRows::Own::Teacher).toString(); }
    const QString &school() const { return m_rows->word(m_row, EntryRows::Word::School); }
    const QString &unit() const { return m_rows->word(m_row, EntryRows::Word::Unit); }
    Category category() const { return stored().category; }
    const QString &stage() const { return m_rows->word(m_row, EntryRows::Word::Stage); }
    const QString &subject() const { return m_rows->word(m_row, EntryRows::Word::Subject); }
    Level level() const { return stored().level; }
    EntryStatus status() const { return stored().status; }
    // A cell's text.
    QString text(EntryColumn column) const;

private:
    const EntryRows::Stored &stored() const { return m_rows->m_rows[m_row]; }

    const EntryRows *m_rows;
    size_t m_row;
};

inline EntryRow EntryRows::at(size_t row) const
{
    return {*this, row};
}

// The value of the State facet and its word, short enough for a column: who recommended an active
// entry last, or why it is out.
QString stateCode(Level level, EntryStatus status);
QString stateWord(Level level, EntryStatus status);

// What a person typed, as words to be found in a search text.
QStringList searchWords(const QString &typed);
bool saysAll(QStringView searchText, const QStringList &words);

} // namespace linxuan
