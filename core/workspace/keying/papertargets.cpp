// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/keying/papertargets.h"

#include "core/base/sheetcode.h"
#include "core/scoring/assignment.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/recusals.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PaperKeying)
};

// The one whose code reads the same in capital letters. `missing` says what is not there.
template<typename T>
Result<const T *> findByCode(const std::vector<T> &all, const QString &code, const QString &missing)
{
    const T *found = nullptr;
    for (const T &one : all) {
        if (one.code.toUpper() != code)
            continue;
        if (found)
            return Error{ErrorCode::Conflict,
                         Text::tr("%1 and %2 differ in capital letters only. Give one of them "
                                  "another code and print its sheets again.")
                             .arg(found->code, one.code),
                         {}};
        found = &one;
    }
    if (!found)
        return Error{ErrorCode::NotFound, missing, {}};
    return found;
}

} // namespace

Result<PaperTargets> PaperTargets::open(Workspace &workspace)
{
    PaperTargets targets(workspace);
    LX_TRY(targets.m_known, RoundStore(workspace.database()).rounds());
    LX_TRY(targets.m_experts, ExpertStore(workspace.database()).experts());
    LX_TRY(targets.m_recusals, allRecusals(workspace.database()));
    return targets;
}

Result<ScoredRound *> PaperTargets::round(const QString &code)
{
    auto &round = m_rounds[code];
    if (!round) {
        LX_TRY(round, ScoredRound::open(*m_workspace, code));
    }
    return round.get();
}

// A recusal that came after the assignment holds; one that came after the sheet changes nothing.
Result<void> PaperTargets::requireAssigned(const Target &target) const
{
    const Entry &entry = *target.entry;
    const StoredSheet *sheet = target.round->sheet(entry.id, target.expert->id);
    if (!sheet)
        return Error{ErrorCode::Refused,
                     Text::tr("%1: the entry is not assigned to expert %2.")
                         .arg(entry.code, target.expert->code),
                     {}};
    if (sheet->sheet.state == SheetState::Recused)
        return Error{ErrorCode::Refused,
                     Text::tr("%1: expert %2 is recused.").arg(entry.code, target.expert->code),
                     {}};
    std::vector<Recusal> own;
    std::copy_if(m_recusals.begin(), m_recusals.end(), std::back_inserter(own),
                 [&](const Recusal &one) { return one.expert == target.expert->id; });
    const auto reason = recusalReason(
        *target.expert, {entry.id, entry.code, entry.school, entry.unit, groupOf(entry)}, own);
    if (reason && sheet->sheet.state != SheetState::Submitted)
        return Error{ErrorCode::Refused,
                     Text::tr("%1, expert %2: %3").arg(entry.code, target.expert->code, *reason),
                     {}};
    return {};
}

Result<PaperTargets::Target> PaperTargets::find(const QString &typed)
{
    LX_TRY(const SheetCode code, SheetCode::parse(typed));
    Target target;
    target.code = code.toString();
    LX_TRY(const Round *known,
           findByCode(m_known, code.round,
                      Text::tr("%1: the campaign has no round %2.").arg(target.code, code.round)));
    LX_TRY(target.round, round(known->code));
    LX_TRY(target.entry,
           findByCode(target.round->book().entries, code.entry,
                      Text::tr("%1: the round has no entry %2. Is the sheet of this campaign?")
                          .arg(target.code, code.entry)));
    LX_TRY(target.expert,
           findByCode(m_experts, code.expert,
                      Text::tr("%1: there is no expert %2. Is the sheet of this campaign?")
                          .arg(target.code, code.expert)));
    target.rubric = &target.round->book().rubrics.at(target.entry->category);
    LX_CHECK(requireAssigned(target));
    return target;
}

} // namespace linxuan
