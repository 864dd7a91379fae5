// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/profile.h"

#include <QHash>

#include <array>
#include <vector>

namespace linxuan {

// What the entry table shows, without personal data.
struct EntryRow
{
    EntryId id;
    QString code;
    QString title;
    QString teacher;
    QString school;
    QString unit;
    Category category = Category::Subject;
    QString stage;
    QString subject;
    QString grade;
    QString edition;
    QString volume;
    QString nodeCode;
    QString jobTitle;
    QString tutor;
    QString experimentKind;
    std::optional<QDateTime> submittedAt;
    Level level = Level::Declared;
    EntryStatus status = EntryStatus::Active;
};

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

// All entries, read once and then only looked at: with the text that a search goes through and
// the order of every column worked out beforehand. Costs a pass over the rows; made in the
// background.
class EntryRows
{
public:
    EntryRows() = default;
    EntryRows(std::vector<Entry> entries, const QHash<UnitId, QString> &unitNames,
              const Profile &profile);

    size_t size() const { return m_rows.size(); }
    const EntryRow &at(size_t row) const { return m_rows[row]; }
    // Spaces out, width and case folded; fields separated by line breaks.
    const QString &searchText(size_t row) const { return m_searchText[row]; }
    const FacetValues &facet(EntryFacet facet) const { return m_facets[size_t(facet)]; }
    // Position of each row when ordered by this column.
    const std::vector<quint32> &ranks(EntryColumn column) const { return m_ranks[size_t(column)]; }

private:
    void collectFacets(const Profile &profile);
    void rankColumns(const Profile &profile);

    std::vector<EntryRow> m_rows;
    std::vector<QString> m_searchText;
    std::array<FacetValues, kEntryFacets> m_facets;
    std::array<std::vector<quint32>, kEntryColumns> m_ranks;
};

// The value of the State facet and its word, short enough for a column: who recommended an active
// entry last, or why it is out.
QString stateCode(Level level, EntryStatus status);
QString stateWord(Level level, EntryStatus status);

// What a person typed, as words to be found in a search text.
QStringList searchWords(const QString &typed);

// A cell's text.
QString entryText(const EntryRow &row, EntryColumn column);

} // namespace linxuan
