// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/fairnesssheets.h"

#include "core/base/text.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetseal.h"
#include "core/storage/sheetstore.h"
#include "core/storage/submissiontimes.h"
#include "core/task/parallel.h"
#include "core/workspace/counting.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace linxuan {

namespace {

// A counted sheet on its way into a table.
struct Total
{
    ExpertId expert;
    double points = 0;
    std::optional<long long> at;
};

struct Subject
{
    FairnessEntry entry;
    std::vector<Total> totals;
};

using Subjects = std::vector<Subject>; // of one group, in the order of its result

// Totals are exact until here; what follows are estimates.
std::optional<double> totalOf(const Rubric &rubric,
                              const std::vector<std::optional<Points>> &points)
{
    const auto total = sheetTotal(rubric, points);
    return total ? std::optional(total->approximate()) : std::nullopt;
}

using TimeVisit = std::function<void(const EntryId &, const ExpertId &, const QDateTime &)>;

// Groups with their official results and the sheets that count.
struct CountedGroups
{
    RoundBook book;
    std::vector<TallyGroup> inputs;
    std::vector<GroupResult> results; // of the inputs
    std::function<Result<void>(const TimeVisit &)> eachTime; // when sheets were submitted
};

void tally(CountedGroups &groups, const TallySettings &settings)
{
    groups.results.resize(groups.inputs.size());
    eachInParallel(groups.inputs.size(),
                   [&](size_t i) { groups.results[i] = tallyGroup(groups.inputs[i], settings); });
}

Result<CountedGroups> countedGroups(Workspace &workspace, const QString &round)
{
    CountedGroups groups;
    LX_TRY(groups.book, openRound(workspace, round));
    Counting counting(workspace.profile(), groups.book);
    const RoundId id = groups.book.round.id;
    LX_CHECK(SheetStore(workspace.database()).eachSubmitted(id, [&](const SubmittedSheet &sheet) {
        counting.add(sheet);
    }));
    groups.inputs = counting.takeGroups();
    groups.eachTime = [&workspace, id](const TimeVisit &visit) {
        return eachSubmissionTime(workspace.database(), id, visit);
    };
    tally(groups, workspace.profile().tally);
    return groups;
}

// A group's ranks do not depend on other groups.
Result<CountedGroups> countedGroup(Workspace &workspace, const QString &round,
                                   const GroupKey &group)
{
    CountedGroups groups;
    LX_TRY(groups.book, openRound(workspace, round, group));
    LX_TRY(auto sheets, SheetStore(workspace.database()).sheets(groups.book.round.id, group));
    std::erase_if(sheets, [](const StoredSheet &stored) {
        return stored.sheet.state != SheetState::Submitted;
    });
    Counting counting(workspace.profile(), groups.book);
    for (const StoredSheet &stored : sheets) {
        const QByteArray points = pointsText(stored.sheet.points).toUtf8();
        counting.add({stored.sheet.entry, stored.sheet.expert, stored.sheet.rubric, points});
    }
    groups.inputs = counting.takeGroups();
    groups.eachTime = [sheets = std::move(sheets)](const TimeVisit &visit) -> Result<void> {
        for (const StoredSheet &stored : sheets) {
            if (stored.sheet.submittedAt)
                visit(stored.sheet.entry, stored.sheet.expert, *stored.sheet.submittedAt);
        }
        return {};
    };
    tally(groups, workspace.profile().tally);
    return groups;
}

class SheetGathering
{
public:
    // Takes the sheets out of `counted`: a hundred thousand entries are not held twice.
    SheetGathering(Workspace &workspace, CountedGroups &counted)
        : m_database(workspace.database())
        , m_counted(counted)
        , m_groups(counted.inputs.size())
    { }

    Result<void> gather()
    {
        for (const Entry &entry : m_counted.book.entries)
            m_titles.insert(entry.id, entry.title);
        eachInParallel(m_groups.size(), [this](size_t group) { addContenders(group); });
        LX_CHECK(addTimes());
        return addCalibration();
    }
    std::vector<Subjects> takeGroups() { return std::move(m_groups); }

private:
    void addContenders(size_t group);
    Result<void> addTimes();
    Result<void> addCalibration();
    Result<std::optional<Subject>> calibrated(const Entry &entry, const Panel &panel);

    Database &m_database;
    CountedGroups &m_counted;
    QHash<EntryId, QString> m_titles;
    std::vector<Subjects> m_groups;
};

void SheetGathering::addContenders(size_t group)
{
    TallyGroup &input = m_counted.inputs[group];
    QHash<EntryId, const Contender *> contenders;
    for (const Contender &contender : input.contenders)
        contenders.insert(contender.entry, &contender);
    for (const EntryResult &result : m_counted.results[group].entries) {
        Subject subject;
        subject.entry.entry = result.entry;
        subject.entry.code = result.code;
        subject.entry.title = m_titles.value(result.entry);
        subject.entry.rank = result.rank;
        subject.entry.score = result.score;
        for (const CountedSheet &sheet : contenders.value(result.entry)->sheets) {
            if (const auto points = totalOf(input.rubric, sheet.points))
                subject.totals.push_back({sheet.expert, *points, {}});
        }
        m_groups[group].push_back(std::move(subject));
    }
    input.contenders = {};
}

Result<void> SheetGathering::addTimes()
{
    QHash<EntryId, Subject *> subjects;
    for (Subjects &group : m_groups) {
        for (Subject &subject : group)
            subjects.insert(subject.entry.entry, &subject);
    }
    return m_counted.eachTime(
        [&subjects](const EntryId &entry, const ExpertId &expert, const QDateTime &at) {
            Subject *subject = subjects.value(entry);
            if (!subject)
                return;
            for (Total &total : subject->totals) {
                if (total.expert == expert)
                    total.at = at.toSecsSinceEpoch();
            }
        });
}

// Nothing while a sheet is waited for: nobody sees such marks before all are in.
Result<std::optional<Subject>> SheetGathering::calibrated(const Entry &entry, const Panel &panel)
{
    const Rubric &rubric = m_counted.book.rubrics.at(entry.category);
    Subject subject;
    subject.entry.entry = entry.id;
    subject.entry.code = entry.code;
    subject.entry.title = entry.title;
    subject.entry.isCalibration = true;
    for (const PanelMember &member : panel.members) {
        if (!member.active)
            continue;
        LX_TRY(const auto stored,
               SheetStore(m_database).sheet(m_counted.book.round.id, entry.id, member.expert));
        if (!stored || stored->sheet.state == SheetState::Recused)
            continue;
        if (stored->sheet.state != SheetState::Submitted)
            return std::optional<Subject>();
        const auto points = totalOf(rubric, stored->sheet.points);
        if (!points || stored->sheet.rubric != rubric.id)
            continue;
        const auto at = stored->sheet.submittedAt;
        subject.totals.push_back(
            {member.expert, *points,
             at ? std::optional<long long>(at->toSecsSinceEpoch()) : std::nullopt});
    }
    return std::optional(std::move(subject));
}

Result<void> SheetGathering::addCalibration()
{
    for (const Entry &entry : m_counted.book.entries) {
        const Panel *panel = m_counted.book.panel(groupOf(entry));
        if (!panel || !m_counted.book.calibration.contains(entry.id))
            continue;
        LX_TRY(std::optional<Subject> subject, calibrated(entry, *panel));
        for (size_t group = 0; subject && group < m_groups.size(); ++group) {
            if (m_counted.inputs[group].key != groupOf(entry))
                continue;
            m_groups[group].push_back(std::move(*subject));
            break;
        }
    }
    return {};
}

// Who scored in the group, by code.
std::vector<FairnessExpert> expertsOf(const Subjects &subjects,
                                      const QHash<ExpertId, Expert> &known)
{
    QSet<ExpertId> seen;
    std::vector<FairnessExpert> experts;
    for (const Subject &subject : subjects) {
        for (const Total &total : subject.totals) {
            if (seen.contains(total.expert))
                continue;
            seen.insert(total.expert);
            FairnessExpert expert;
            expert.expert = total.expert;
            expert.code = known.value(total.expert).code;
            expert.name = known.value(total.expert).name;
            experts.push_back(std::move(expert));
        }
    }
    std::sort(experts.begin(), experts.end(),
              [](const FairnessExpert &left, const FairnessExpert &right) {
                  return compareNatural(left.code, right.code) < 0;
              });
    return experts;
}

RatingTable tableOf(const Subjects &subjects, const std::vector<FairnessExpert> &experts)
{
    QHash<ExpertId, int> numbers;
    for (const FairnessExpert &expert : experts)
        numbers.insert(expert.expert, int(numbers.size()));
    RatingTable table{int(subjects.size()), int(experts.size()), {}};
    for (size_t entry = 0; entry < subjects.size(); ++entry) {
        for (const Total &total : subjects[entry].totals)
            table.ratings.push_back(
                {int(entry), numbers.value(total.expert), total.points, total.at});
    }
    return table;
}

} // namespace

Result<FairnessSheets> fairnessSheets(Workspace &workspace, const QString &round,
                                      const std::optional<GroupKey> &only)
{
    LX_TRY(CountedGroups counted,
           only ? countedGroup(workspace, round, *only) : countedGroups(workspace, round));
    QHash<ExpertId, Expert> known;
    LX_TRY(const auto experts, ExpertStore(workspace.database()).experts());
    for (const Expert &expert : experts)
        known.insert(expert.id, expert);
    SheetGathering gathering(workspace, counted);
    LX_CHECK(gathering.gather());

    FairnessSheets sheets;
    sheets.report.round = counted.book.round;
    sheets.report.decimals = workspace.profile().tally.decimals;
    std::vector<Subjects> groups = gathering.takeGroups();
    for (size_t i = 0; i < groups.size(); ++i) {
        Subjects subjects = std::move(groups[i]);
        FairnessGroup group;
        group.key = counted.inputs[i].key;
        group.experts = expertsOf(subjects, known);
        sheets.tables.push_back(tableOf(subjects, group.experts));
        group.entries.reserve(subjects.size());
        for (Subject &subject : subjects)
            group.entries.push_back(std::move(subject.entry));
        sheets.report.groups.push_back(std::move(group));
    }
    discard(std::move(counted));
    return sheets;
}

} // namespace linxuan
