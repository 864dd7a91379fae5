// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/roundnames.h"
#include "core/model/codes.h"
#include "core/workspace/records.h"
#include "core/workspace/results.h"
#include "core/workspace/roundselection.h"
#include "core/workspace/withholding.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<QHash<ExpertId, QString>> expertCodes(Workspace &workspace)
{
    QHash<ExpertId, QString> codes;
    LX_TRY(const auto experts, Records(workspace).experts());
    for (const Expert &expert : experts)
        codes.insert(expert.id, expert.code);
    return codes;
}

QString rankText(const EntryResult &entry)
{
    return entry.rank
        ? QString::number(*entry.rank) + (entry.tied ? QStringLiteral("=") : QString())
        : QStringLiteral("–");
}

QString scoreText(const EntryResult &entry, int decimals)
{
    return entry.score ? entry.score->toDecimal(decimals) : QStringLiteral("–");
}

Result<Status> runTally(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(RoundTally tally, Results(*workspace).tally(round));
    LX_TRY(const auto withheld, withhold(*workspace, tally, call.value("as")));
    printWithheld(call, withheld);
    if (call.wantsJson()) {
        LX_TRY(const auto experts, expertCodes(*workspace));
        call.printJson(tallyJson(tally, withheld, experts));
        return Status::Done;
    }
    for (const GroupResult &group : tally.result.groups) {
        call.print(headline(group.key));
        for (const EntryResult &entry : group.entries) {
            call.print(QStringLiteral("  %1\t%2\t%3\t%4")
                           .arg(rankText(entry), entry.code,
                                scoreText(entry, tally.result.decimals),
                                displayName(entry.standing)));
        }
    }
    for (const StraySheet &sheet : tally.stray)
        call.print(
            QStringLiteral("! %1 × %2: %3").arg(sheet.entryCode, sheet.expertCode, sheet.why));
    return Status::Done;
}

QString awardText(const EntryAward &award, const AwardSettings &settings)
{
    if (award.undecided)
        return Text::tr("undecided");
    return award.award.isEmpty() ? QStringLiteral("–") : lineName(settings, award.award);
}

void showLine(const Call &call, const UndecidedLine &line, const AwardSettings &settings)
{
    call.print(Text::tr("  ? line “%1” (--level %2, %3 places) is not decided: rank %4 is shared "
                        "by %5")
                   .arg(lineName(settings, line.level), line.level)
                   .arg(line.places)
                   .arg(line.fromRank)
                   .arg(QStringList(line.tied.begin(), line.tied.end()).join(u", ")));
}

void showGroup(const Call &call, const RoundAwards &awards, size_t index,
               const AwardSettings &settings, const SelectionRule &rule)
{
    const bool isByQuota = rule.by == SelectionBy::UnitQuota;
    const GroupResult &result = awards.result.groups[index];
    const GroupAwards &group = awards.groups[index];
    call.print(headline(group.key));
    for (size_t i = 0; i < group.entries.size(); ++i) {
        const EntryAward &award = group.entries[i];
        call.print(QStringLiteral("  %1\t%2\t%3\t%4\t%5")
                       .arg(rankText(result.entries[i]), award.code,
                            scoreText(result.entries[i], awards.result.decimals),
                            awardText(award, settings), isByQuota ? QString() : award.why));
    }
    for (const UndecidedLine &line : group.lines)
        showLine(call, line, settings);
}

Result<Status> runAward(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(RoundAwards awards, Results(*workspace).awards(round));
    LX_TRY(const auto withheld, withhold(*workspace, awards, call.value("as")));
    const Profile &profile = workspace->profile();
    const SelectionRule rule = selectionRuleOf(*profile.round(awards.round.code), profile);
    printWithheld(call, withheld);
    if (call.wantsJson()) {
        LX_TRY(const auto experts, expertCodes(*workspace));
        call.printJson(awardJson(awards, rule.by, withheld, experts));
    } else {
        call.print(selectionSentence(rule));
        for (size_t i = 0; i < awards.groups.size(); ++i)
            showGroup(call, awards, i, profile.awards, rule);
    }
    const bool isOpen = std::any_of(awards.groups.begin(), awards.groups.end(),
                                    [](const GroupAwards &one) { return !one.lines.empty(); });
    return isOpen ? Status::Problems : Status::Done;
}

Result<Status> runLine(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const GroupKey group, call.group());
    LX_TRY(const QString level, call.needed("level"));
    if (call.has("include") == call.has("exclude"))
        return usage(Text::tr("Give --include or --exclude."));
    LX_TRY(const auto workspace, call.openWorkspace());
    const TieAtLine choice = call.has("include") ? TieAtLine::Include : TieAtLine::Exclude;
    LX_CHECK(Results(*workspace)
                 .decideLine(round, group, level, choice, call.value("by"), call.value("reason")));
    return Status::Done;
}

Result<Status> runChangeAward(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString award, call.needed("award"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_CHECK(Results(*workspace)
                 .changeAward(round, call.argument(0), award == u"none" ? QString() : award,
                              call.value("by"), call.value("reason")));
    return Status::Done;
}

Result<Status> runClose(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const auto workspace, call.openWorkspace());
    Results results(*workspace);
    LX_TRY(const auto obstacles, results.closingObstacles(round));
    if (!obstacles.empty()) {
        if (call.wantsJson())
            call.printJson(openJson(round, obstacles));
        for (const ClosingObstacle &obstacle : obstacles)
            call.print(QStringLiteral("✗ %1  %2").arg(obstacle.rule, obstacle.message));
        Call::say(Text::tr("linxuan-cli close: the round stays open: %n obstacle(s).", nullptr,
                           static_cast<int>(obstacles.size())));
        return Status::Problems;
    }
    LX_TRY(const ClosureRecord closure, results.close(round, by));
    if (call.wantsJson())
        call.printJson(closedJson(round, closure));
    call.print(Text::tr("Closed as version %1, digest %2")
                   .arg(closure.version)
                   .arg(QString::fromLatin1(closure.digest.toHex())));
    return Status::Done;
}

Result<Status> runReopen(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString reason, call.needed("reason"));
    LX_TRY(const auto workspace, call.openWorkspace());
    const QString by = call.has("by") ? call.value("by") : workspace->actor();
    LX_TRY(const Round reopened, Results(*workspace).reopen(round, by, reason));
    if (call.wantsJson())
        call.printJson(openJson(round, {}));
    call.print(Text::tr("Open again, to become version %1").arg(reopened.version));
    return Status::Done;
}

} // namespace

std::vector<Command> outcomeCommands()
{
    return {
        {"tally",
         QStringLiteral("-w DIR --round R [--as E]"),
         Text::tr("results and ranks"),
         {workspaceOption(), roundOption(), asOption()},
         0,
         0,
         runTally},
        {"award",
         QStringLiteral("-w DIR --round R [--as E]"),
         Text::tr("award levels, recommendations, undecided lines"),
         {workspaceOption(), roundOption(), asOption()},
         0,
         0,
         runAward},
        {"line",
         QStringLiteral("-w DIR --round R --group G --level L"),
         Text::tr("decides a line where equal ranks lie on both sides"),
         {workspaceOption(), roundOption(),
          option("group", Text::tr("CATEGORY/STAGE/SUBJECT"), "GROUP"),
          option("level", Text::tr("first, second, third or recommended."), "LEVEL"),
          option("include", Text::tr("The tied entries lie above the line.")),
          option("exclude", Text::tr("The tied entries lie below the line.")), byOption(),
          reasonOption()},
         0,
         0,
         runLine},
        {"change-award",
         QStringLiteral("CODE --award A -w DIR --round R"),
         Text::tr("sets an award by hand, with a reason"),
         {workspaceOption(), roundOption(),
          option("award", Text::tr("first, second, third or none."), "AWARD"), byOption(),
          reasonOption()},
         1,
         1,
         runChangeAward},
        {"close",
         QStringLiteral("-w DIR --round R --by NAME"),
         Text::tr("freezes a round"),
         {workspaceOption(), roundOption(), byOption()},
         0,
         0,
         runClose},
        {"reopen",
         QStringLiteral("-w DIR --round R --reason TEXT"),
         Text::tr("opens a closed round again, for its next version"),
         {workspaceOption(), roundOption(), byOption(), reasonOption()},
         0,
         0,
         runReopen},
    };
}

} // namespace linxuan::cli
