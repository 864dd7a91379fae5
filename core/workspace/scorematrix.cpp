// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/scorematrix.h"

#include "core/base/text.h"
#include "core/scoring/outliers.h"
#include "core/storage/expertstore.h"
#include "core/storage/panelstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/counting.h"
#include "core/workspace/released.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ScoreMatrix)
};

// A group's matrix on its way from the sheets to the values shown.
class MatrixMaking
{
public:
    MatrixMaking(const Profile &profile, RoundBook book, ReleasedPairs released,
                 const ScoreViewer &viewer)
        : m_profile(profile)
        , m_book(std::move(book))
        , m_released(std::move(released))
        , m_viewer(viewer)
    { }

    MatrixGroup make(const GroupKey &group, const std::vector<Expert> &experts,
                     const std::vector<StoredSheet> &sheets, const std::vector<AddedReview> &added);

private:
    void addEntries();
    void addExperts(const std::vector<Expert> &experts, const std::vector<StoredSheet> &sheets);
    void withhold(const std::vector<StoredSheet> &sheets);
    void addSheet(const StoredSheet &stored);
    void fillCell(MatrixCell &cell, const MatrixEntry &row, const StoredSheet &stored) const;
    void count(const std::vector<StoredSheet> &sheets);
    void fillRow(MatrixEntry &row) const;
    void fillExperts();
    MatrixCell *cellOf(const EntryId &entry, const ExpertId &expert);

    const Profile &m_profile;
    RoundBook m_book;
    ReleasedPairs m_released;
    const ScoreViewer &m_viewer;
    MatrixGroup m_made;
    QHash<EntryId, size_t> m_rows;
    QHash<ExpertId, size_t> m_columns;
};

void MatrixMaking::addEntries()
{
    std::sort(m_book.entries.begin(), m_book.entries.end(),
              [](const auto &left, const auto &right) {
                  return compareNatural(left.code, right.code) < 0;
              });
    for (const Entry &entry : m_book.entries) {
        m_rows.insert(entry.id, m_made.entries.size());
        MatrixEntry row;
        row.entry = entry.id;
        row.code = entry.code;
        row.title = entry.title;
        row.status = entry.status;
        row.isCalibration = m_book.calibration.contains(entry.id);
        row.isWithheld = !m_viewer.mayRead(entry.id);
        m_made.entries.push_back(std::move(row));
    }
    for (const Veto &veto : m_book.vetoes) {
        if (m_rows.contains(veto.entry) && veto.state != VetoState::Refused)
            m_made.entries[m_rows.value(veto.entry)].isVetoed = true;
    }
}

void MatrixMaking::addExperts(const std::vector<Expert> &experts,
                              const std::vector<StoredSheet> &sheets)
{
    QHash<ExpertId, bool> isActive;
    for (const StoredSheet &stored : sheets) {
        if (m_rows.contains(stored.sheet.entry))
            isActive.insert(stored.sheet.expert, false);
    }
    if (const Panel *panel = m_book.panel(m_made.group)) {
        for (const PanelMember &member : panel->members)
            isActive.insert(member.expert, member.active);
    }
    for (const Expert &expert : experts) {
        if (!isActive.contains(expert.id))
            continue;
        MatrixExpert column;
        column.expert = expert.id;
        column.code = expert.code;
        column.name = expert.name;
        column.isChair = expert.chair;
        column.isActive = isActive.value(expert.id);
        m_made.experts.push_back(std::move(column));
    }
    std::stable_partition(m_made.experts.begin(), m_made.experts.end(),
                          [](const MatrixExpert &one) { return one.isActive; });
    for (size_t i = 0; i < m_made.experts.size(); ++i)
        m_columns.insert(m_made.experts[i].expert, i);
    for (MatrixEntry &row : m_made.entries)
        row.cells.resize(m_made.experts.size());
}

// Nobody reads the marks of a calibration entry before all are in.
void MatrixMaking::withhold(const std::vector<StoredSheet> &sheets)
{
    for (const StoredSheet &stored : sheets) {
        const auto row = m_rows.constFind(stored.sheet.entry);
        const SheetState state = stored.sheet.state;
        if (row != m_rows.constEnd() && m_made.entries[*row].isCalibration
            && state != SheetState::Submitted && state != SheetState::Recused)
            m_made.entries[*row].isWithheld = true;
    }
}

MatrixCell *MatrixMaking::cellOf(const EntryId &entry, const ExpertId &expert)
{
    const auto row = m_rows.constFind(entry);
    const auto column = m_columns.constFind(expert);
    if (row == m_rows.constEnd() || column == m_columns.constEnd())
        return nullptr;
    return &m_made.entries[*row].cells[*column];
}

void MatrixMaking::fillCell(MatrixCell &cell, const MatrixEntry &row,
                            const StoredSheet &stored) const
{
    cell.state = stored.sheet.state;
    cell.reason = stored.sheet.stateReason;
    if (cell.isDue() && !stored.excuse.isEmpty()) {
        cell.isExcused = true;
        cell.reason = stored.excuse;
    }
    if (m_released.holds(stored.sheet)) {
        cell.isExcused = true;
        cell.reason = m_released.why(stored.sheet);
    }
    if (!cell.isSubmitted())
        return;
    // One's own mark of a calibration entry is no secret.
    cell.isWithheld = row.isWithheld && !(row.isCalibration && m_viewer.isMe(stored.sheet.expert));
    const Category category = m_made.group.category;
    if (!cell.isWithheld && m_book.rubrics.at(category).id == stored.sheet.rubric)
        cell.total = sheetTotal(m_book.rubrics.at(category), stored.sheet.points);
}

void MatrixMaking::addSheet(const StoredSheet &stored)
{
    MatrixCell *cell = cellOf(stored.sheet.entry, stored.sheet.expert);
    if (!cell)
        return;
    MatrixEntry &row = m_made.entries[m_rows.value(stored.sheet.entry)];
    MatrixExpert &column = m_made.experts[m_columns.value(stored.sheet.expert)];
    fillCell(*cell, row, stored);
    const bool isTheirs = cell->state != SheetState::Recused && !m_released.holds(stored.sheet);
    column.assigned += isTheirs ? 1 : 0;
    column.submitted += cell->isSubmitted() ? 1 : 0;
    const bool counts = row.status == EntryStatus::Active && !row.isCalibration;
    row.due += counts && cell->isDue() && !cell->isExcused ? 1 : 0;
}

// What counts, as the result counts it; sheets that are withheld do not even come into the sums.
void MatrixMaking::count(const std::vector<StoredSheet> &sheets)
{
    Counting counting(m_profile, m_book);
    for (const StoredSheet &stored : sheets) {
        MatrixCell *cell = cellOf(stored.sheet.entry, stored.sheet.expert);
        if (!cell || !cell->total)
            continue;
        const QByteArray points = pointsText(stored.sheet.points).toLatin1();
        cell->counts = true;
        counting.add({stored.sheet.entry, stored.sheet.expert, stored.sheet.rubric, points});
    }
    for (const UncountedSheet &sheet : counting.takeUncounted()) {
        if (MatrixCell *cell = cellOf(sheet.entry, sheet.expert)) {
            cell->counts = false;
            cell->reason = sheet.why;
        }
    }
    for (const TallyGroup &group : counting.takeGroups()) {
        for (const EntryResult &result : tallyGroup(group, m_profile.tally).entries) {
            MatrixEntry &row = m_made.entries[m_rows.value(result.entry)];
            row.counted = result.sheets;
            row.mean = result.mean;
            row.spread = result.spread;
            row.isSpread = result.spreadFlag;
        }
    }
}

void MatrixMaking::fillRow(MatrixEntry &row) const
{
    std::vector<Fraction> totals;
    std::vector<size_t> places;
    int judging = 0; // who gives a sheet that counts, or will
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const MatrixCell &cell = row.cells[i];
        judging += m_made.experts[i].isActive && cell.state && cell.state != SheetState::Recused
                && !cell.isExcused
            ? 1
            : 0;
        if (!cell.counts)
            continue;
        totals.push_back(*cell.total);
        places.push_back(i);
    }
    for (const size_t place : outliers(totals, m_profile.tally.spreadLimit))
        row.cells[places[place]].isOutlier = true;
    row.isShort = row.status == EntryStatus::Active && !row.isCalibration
        && judging < m_profile.tally.minSheets;
}

void MatrixMaking::fillExperts()
{
    Fraction all;
    int sheets = 0;
    for (size_t i = 0; i < m_made.experts.size(); ++i) {
        MatrixExpert &expert = m_made.experts[i];
        Fraction sum;
        for (const MatrixEntry &row : m_made.entries) {
            if (row.cells[i].counts) {
                sum += *row.cells[i].total;
                ++expert.counted;
            }
        }
        if (expert.counted == 0)
            continue;
        expert.mean = sum / Fraction::ratio(expert.counted, 1);
        all += sum;
        sheets += expert.counted;
    }
    if (sheets == 0)
        return;
    m_made.mean = all / Fraction::ratio(sheets, 1);
    const Fraction limit(m_profile.tally.deviationLimit);
    for (MatrixExpert &expert : m_made.experts) {
        if (!expert.mean)
            continue;
        expert.deviation = *expert.mean - *m_made.mean;
        expert.deviates = *expert.deviation > limit || Fraction() - *expert.deviation > limit;
    }
}

MatrixGroup MatrixMaking::make(const GroupKey &group, const std::vector<Expert> &experts,
                               const std::vector<StoredSheet> &sheets,
                               const std::vector<AddedReview> &added)
{
    m_made.round = m_book.round;
    m_made.group = group;
    addEntries();
    addExperts(experts, sheets);
    withhold(sheets);
    for (const StoredSheet &stored : sheets)
        addSheet(stored);
    for (const AddedReview &one : added) {
        if (MatrixCell *cell = cellOf(one.entry, one.expert))
            cell->isAdded = true;
    }
    count(sheets);
    for (MatrixEntry &row : m_made.entries)
        fillRow(row);
    fillExperts();
    return std::move(m_made);
}

Result<void> requireGroup(const RoundBook &book, const GroupKey &group)
{
    if (!book.entries.empty() && book.rubrics.contains(group.category))
        return {};
    return Error{
        ErrorCode::NotFound,
        Text::tr("The round has no entries of the group %1 %2.").arg(group.stage, group.subject),
        {}};
}

} // namespace

int MatrixEntry::outliers() const
{
    return static_cast<int>(std::count_if(cells.begin(), cells.end(),
                                          [](const MatrixCell &cell) { return cell.isOutlier; }));
}

Result<MatrixGroup> ScoreMatrix::group(const QString &round, const GroupKey &group,
                                       const QString &as)
{
    LX_TRY(RoundBook book, openRound(m_workspace, round, group));
    LX_CHECK(requireGroup(book, group));
    LX_TRY(const ScoreViewer viewer, ScoreViewer::of(m_workspace, book.round, as));
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    LX_TRY(const auto sheets, SheetStore(m_workspace.database()).sheets(book.round.id, group));
    LX_TRY(const auto added, PanelStore(m_workspace.database()).addedReviews(book.round.id));
    LX_TRY(auto released, ReleasedPairs::of(m_workspace.database(), book));
    return MatrixMaking(m_workspace.profile(), std::move(book), std::move(released), viewer)
        .make(group, experts, sheets, added);
}

} // namespace linxuan
