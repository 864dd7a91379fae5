// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/roundnames.h"
#include "core/model/codes.h"
#include "core/scoring/assignmentcodes.h"
#include "core/workspace/records.h"
#include "core/workspace/reviews.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<Status> runAssign(const Call &call)
{
    AssignRequest request;
    LX_TRY(request.round, call.needed("round"));
    LX_TRY(request.perEntry, call.number("per-entry"));
    LX_TRY(const auto seed, call.number("seed"));
    request.seed = static_cast<quint64>(seed.value_or(1));
    if (call.has("continuity")) {
        const auto continuity = fromCode<Continuity>(call.value("continuity"));
        if (!continuity)
            return usage(Text::tr("--continuity is prefer, keep or ignore."));
        request.continuity = *continuity;
    }
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const AssignReport report, Reviews(*workspace).assign(request));
    LX_TRY(const CodeNames names, CodeNames::read(*workspace));
    if (call.wantsJson()) {
        call.printJson(assignJson(request.round, report, names));
    } else {
        call.print(
            Text::tr(
                "%1 assigned; each expert has %2 to %3 entries; %4 entries got fewer than wanted")
                .arg(report.assigned.size())
                .arg(report.minLoad)
                .arg(report.maxLoad)
                .arg(report.shortEntries.size()));
        for (const ShortEntry &entry : report.shortEntries)
            call.print(QStringLiteral("✗ %1  %2/%3  %4")
                           .arg(names.entries.value(entry.entry))
                           .arg(entry.got)
                           .arg(entry.wanted)
                           .arg(entry.why));
    }
    return report.shortEntries.empty() ? Status::Done : Status::Problems;
}

Result<Status> runMissing(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    Reviews reviews(*workspace);
    LX_TRY(auto missing, reviews.missingSheets(round));
    if (!call.arguments().isEmpty()) {
        std::erase_if(missing, [&call](const MissingSheet &sheet) {
            return !call.arguments().contains(sheet.entryCode);
        });
    }
    if (call.has("reason")) {
        LX_CHECK(reviews.excuseMissing(round, missing, call.value("reason")));
        LX_TRY(missing, reviews.missingSheets(round));
    }
    if (call.wantsJson())
        call.printJson(missingJson(round, missing));
    bool isOpen = false;
    for (const MissingSheet &sheet : missing) {
        isOpen = isOpen || sheet.reason.isEmpty();
        call.print(
            QStringLiteral("%1\t%2\t%3").arg(sheet.entryCode, sheet.expertCode, sheet.reason));
    }
    return isOpen ? Status::Problems : Status::Done;
}

Result<Status> runVetoes(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const auto vetoes, Reviews(*workspace).vetoes(round));
    LX_TRY(const CodeNames names, CodeNames::read(*workspace));
    if (call.wantsJson())
        call.printJson(vetoesJson(round, vetoes, names.entries, names.experts));
    bool isOpen = false;
    for (const Veto &veto : vetoes) {
        isOpen = isOpen || veto.state == VetoState::Proposed;
        LX_TRY(const QString office, Reviews(*workspace).officeProposer(veto));
        const QString proposer = veto.proposedBy ? names.experts.value(*veto.proposedBy) : office;
        call.print(QStringList{names.entries.value(veto.entry), veto.item, toCode(veto.state),
                               proposer, veto.decidedBy, veto.text}
                       .join(u'\t'));
    }
    return isOpen ? Status::Problems : Status::Done;
}

Result<Status> runVeto(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString item, call.needed("item"));
    if (call.has("confirm") == call.has("refuse"))
        return usage(Text::tr("Give --confirm or --refuse."));
    LX_TRY(const auto workspace, call.openWorkspace());
    Reviews reviews(*workspace);
    LX_TRY(const auto vetoes, reviews.vetoes(round));
    LX_TRY(const Entry entry, Records(*workspace).entry(call.argument(0)));
    int decided = 0;
    for (const Veto &veto : vetoes) {
        if (veto.entry != entry.id || veto.item != item || veto.state != VetoState::Proposed)
            continue;
        LX_CHECK(reviews.decideVeto(veto.id, call.has("confirm"), call.value("by"),
                                    call.value("reason")));
        ++decided;
    }
    if (decided == 0)
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 has no undecided veto %2.").arg(entry.code, item),
                     {}};
    return Status::Done;
}

} // namespace

std::vector<Command> reviewCommands()
{
    return {
        {"assign",
         QStringLiteral("-w DIR --round R"),
         Text::tr("deals entries to experts: panels, recusals, even load"),
         {workspaceOption(), roundOption(),
          option("per-entry", Text::tr("Experts for each entry."), "N"),
          option("seed", Text::tr("The same seed deals the same."), "S"),
          option("continuity",
                 Text::tr("Whether experts who judged an entry in an earlier round get it again: "
                          "prefer (where it costs nothing else), keep, ignore."),
                 "HOW")},
         0,
         0,
         runAssign},
        {"missing",
         QStringLiteral("[CODE…] -w DIR --round R"),
         Text::tr("sheets not handed in; --reason records why they stay missing"),
         {workspaceOption(), roundOption(), reasonOption()},
         0,
         std::nullopt,
         runMissing},
        {"vetoes",
         QStringLiteral("-w DIR --round R"),
         Text::tr("vetoes proposed and decided"),
         {workspaceOption(), roundOption()},
         0,
         0,
         runVetoes},
        {"veto",
         QStringLiteral("CODE --item V… -w DIR --round R"),
         Text::tr("decides a veto, as a second person"),
         {workspaceOption(), roundOption(), option("item", Text::tr("The veto item."), "V"),
          option("confirm", Text::tr("The veto holds.")),
          option("refuse", Text::tr("The veto does not hold.")), byOption(), reasonOption()},
         1,
         1,
         runVeto},
    };
}

} // namespace linxuan::cli
