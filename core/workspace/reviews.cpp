// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/reviews.h"

#include "core/base/text.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/released.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Reviews)
};

bool isDue(const StoredSheet &stored)
{
    return stored.sheet.state != SheetState::Submitted && stored.sheet.state != SheetState::Recused;
}

// Members who may be dealt to.
int working(const Panel &panel, const ReleasedPairs &released)
{
    return static_cast<int>(
        std::count_if(panel.members.begin(), panel.members.end(), [&](const PanelMember &member) {
            return member.active && !released.hasLeft(panel.group, member.expert);
        }));
}

template<typename Thing, typename Key>
bool hasCode(const std::vector<Thing> &things, const Key &id, const QString &code)
{
    return std::any_of(things.begin(), things.end(),
                       [&](const Thing &thing) { return thing.id == id && thing.code == code; });
}

} // namespace

Result<std::vector<PanelProgress>> Reviews::progress(const QString &round)
{
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_TRY(const auto sheets, SheetStore(m_workspace.database()).sheets(book.round.id));
    LX_TRY(const auto released, ReleasedPairs::of(m_workspace.database(), book));
    std::vector<PanelProgress> progress;
    QHash<GroupKey, size_t> places;
    QHash<EntryId, GroupKey> groups;
    for (const Entry &entry : book.entries) {
        const GroupKey key = groupOf(entry);
        groups.insert(entry.id, key);
        if (!places.contains(key)) {
            places.insert(key, progress.size());
            const Panel *panel = book.panel(key);
            progress.push_back({key, 0, panel ? working(*panel, released) : 0, 0, 0});
        }
        progress[places.value(key)].entries += 1;
    }
    for (const StoredSheet &stored : sheets) {
        const auto group = groups.constFind(stored.sheet.entry);
        if (group == groups.constEnd() || stored.sheet.state == SheetState::Recused
            || released.holds(stored.sheet))
            continue;
        PanelProgress &panel = progress[places.value(*group)];
        panel.assigned += 1;
        panel.submitted += stored.sheet.state == SheetState::Submitted ? 1 : 0;
    }
    std::sort(progress.begin(), progress.end(), [this](const auto &left, const auto &right) {
        return groupBefore(m_workspace.profile(), left.group, right.group);
    });
    return progress;
}

Result<std::vector<ExpertProgress>> Reviews::expertProgress(const QString &round)
{
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_TRY(const auto released, ReleasedPairs::of(m_workspace.database(), book));
    LX_TRY(const auto sheets, SheetStore(m_workspace.database()).sheets(book.round.id));
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    QHash<ExpertId, ExpertProgress> byExpert;
    for (const StoredSheet &stored : sheets) {
        if (released.holds(stored.sheet))
            continue;
        ExpertProgress &progress = byExpert[stored.sheet.expert];
        const SheetState state = stored.sheet.state;
        progress.recused += state == SheetState::Recused ? 1 : 0;
        progress.assigned += state == SheetState::Recused ? 0 : 1;
        progress.submitted += state == SheetState::Submitted ? 1 : 0;
        progress.started += state == SheetState::Draft || state == SheetState::Returned ? 1 : 0;
    }
    std::vector<ExpertProgress> list;
    for (const Expert &expert : experts) {
        if (!byExpert.contains(expert.id))
            continue;
        ExpertProgress progress = byExpert.value(expert.id);
        progress.code = expert.code;
        progress.name = expert.name;
        list.push_back(std::move(progress));
    }
    return list;
}

Result<std::vector<MissingSheet>> Reviews::missingSheets(const QString &round)
{
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_TRY(const auto sheets, SheetStore(m_workspace.database()).sheets(book.round.id));
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    QHash<ExpertId, QString> expertCodes;
    for (const Expert &expert : experts)
        expertCodes.insert(expert.id, expert.code);
    QHash<EntryId, QString> entryCodes;
    for (const Entry &entry : book.entries) {
        if (entry.status == EntryStatus::Active && !book.calibration.contains(entry.id))
            entryCodes.insert(entry.id, entry.code);
    }
    std::vector<MissingSheet> missing;
    for (const StoredSheet &stored : sheets) {
        if (isDue(stored) && entryCodes.contains(stored.sheet.entry)) {
            missing.push_back({stored.sheet.entry, stored.sheet.expert,
                               entryCodes.value(stored.sheet.entry),
                               expertCodes.value(stored.sheet.expert), stored.excuse});
        }
    }
    std::sort(
        missing.begin(), missing.end(), [](const MissingSheet &left, const MissingSheet &right) {
            const int order = compareNatural(left.entryCode, right.entryCode);
            return order != 0 ? order < 0 : compareNatural(left.expertCode, right.expertCode) < 0;
        });
    return missing;
}

Result<void> Reviews::excuseMissing(const QString &round, const std::vector<MissingSheet> &sheets,
                                    const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    LX_TRY(Write write,
           Write::beginUndoable(
               m_workspace, Text::tr("%n missing sheet(s) excused", nullptr, int(sheets.size()))));
    LX_TRY(const Round current, findRound(m_workspace, round));
    LX_CHECK(requireOpen(current));
    SheetStore store(write.database());
    LX_TRY(const auto stored, store.sheets(current.id));
    QHash<std::pair<EntryId, ExpertId>, const StoredSheet *> byPair;
    for (const StoredSheet &sheet : stored)
        byPair.insert({sheet.sheet.entry, sheet.sheet.expert}, &sheet);
    for (const MissingSheet &sheet : sheets) {
        const StoredSheet *found = byPair.value({sheet.entry, sheet.expert});
        if (!found || !isDue(*found)) {
            return Error{ErrorCode::Conflict,
                         Text::tr("The sheet of expert %1 for %2 is not missing.")
                             .arg(sheet.expertCode, sheet.entryCode),
                         {}};
        }
        LX_CHECK(store.update(*found, found->sheet, reason, write.trail()));
        LX_CHECK(write.record(QStringLiteral("sheet.excuse"), sheet.entry.toBytes(),
                              {{QStringLiteral("round"), current.code},
                               {QStringLiteral("expert"), sheet.expertCode},
                               {QStringLiteral("reason"), reason}}));
    }
    return write.commit(Area::Sheets | Area::Outcome);
}

Result<void> Reviews::returnSheet(const QString &round, const QString &entryCode,
                                  const QString &expertCode, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_CHECK(requireOpen(book.round));
    LX_TRY(const auto experts, ExpertStore(write.database()).experts());
    SheetStore store(write.database());
    LX_TRY(const auto sheets, store.sheets(book.round.id));
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const StoredSheet &one) {
        return hasCode(book.entries, one.sheet.entry, entryCode)
            && hasCode(experts, one.sheet.expert, expertCode);
    });
    if (found == sheets.end() || found->sheet.state != SheetState::Submitted)
        return Error{
            ErrorCode::NotFound,
            Text::tr("Expert %1 has submitted no sheet for %2.").arg(expertCode, entryCode),
            {}};
    ScoreSheet returned = found->sheet;
    returned.state = SheetState::Returned;
    returned.stateReason = reason.trimmed();
    LX_CHECK(store.update(*found, returned, {}, write.trail()));
    LX_CHECK(write.record(QStringLiteral("sheet.return"), returned.entry.toBytes(),
                          {{QStringLiteral("round"), book.round.code},
                           {QStringLiteral("expert"), expertCode},
                           {QStringLiteral("reason"), returned.stateReason}}));
    return write.commit(Area::Sheets | Area::Outcome);
}

} // namespace linxuan
