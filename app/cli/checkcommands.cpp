// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/base/text.h"
#include "core/task/task.h"
#include "core/workspace/checking.h"
#include "core/workspace/originality.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <csignal>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

std::atomic<bool> interrupted = false;

// What was measured so far is kept; the next call goes on there.
class InterruptWatch
{
public:
    InterruptWatch()
        : m_before(std::signal(SIGINT, [](int) { interrupted = true; }))
    { }
    ~InterruptWatch() { std::signal(SIGINT, m_before); }
    InterruptWatch(const InterruptWatch &) = delete;
    InterruptWatch &operator=(const InterruptWatch &) = delete;

private:
    void (*m_before)(int);
};

CheckScope scopeOf(const Call &call)
{
    CheckScope scope;
    for (const QString &code : call.values("entry"))
        scope.entries += foldCode(code);
    scope.units = call.values("unit");
    return scope;
}

void showProgress(qint64 done, qint64 total)
{
    if (Call::isTerminal() && total > 0)
        Call::sayOver(Text::tr("Measuring %1 %").arg(done * 100 / total));
}

Result<MeasuringReport> measure(const Checking &checking, const CheckScope &scope)
{
    const InterruptWatch watch;
    auto report = checking.measure(scope, {showProgress, [] { return interrupted.load(); }});
    if (Call::isTerminal())
        Call::sayOver({});
    if (!report)
        return report;
    if (report->isStopped)
        return Error{ErrorCode::Cancelled,
                     Text::tr("Broken off; %1 files are measured, the next call goes on there.")
                         .arg(report->measured),
                     {}};
    if (report->measured > 0)
        Call::say(Text::tr("%1 files measured, %2 known").arg(report->measured).arg(report->known));
    return report;
}

QString signOf(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Pass:
        return QStringLiteral("✓");
    case Verdict::Fail:
        return finding.advice ? QStringLiteral("!") : QStringLiteral("✗");
    case Verdict::NotChecked:
        break;
    }
    return QStringLiteral("–");
}

struct Count
{
    int failed = 0; // rules
    int advised = 0;
    int unchecked = 0;
};

// What passed is told only of a single entry.
Count show(const Call &call, const std::vector<CheckedEntry> &entries)
{
    Count count;
    for (const CheckedEntry &checked : entries) {
        for (const Finding &finding : checked.findings) {
            count.failed += finding.verdict == Verdict::Fail && !finding.advice;
            count.advised += finding.verdict == Verdict::Fail && finding.advice;
            count.unchecked += finding.verdict == Verdict::NotChecked;
            const bool isTold = finding.verdict == Verdict::Fail || entries.size() == 1
                || (finding.verdict == Verdict::NotChecked && call.has("all"));
            if (!isTold)
                continue;
            QString line =
                QStringLiteral("%1 %2 %3 %4")
                    .arg(signOf(finding), checked.entry.code, finding.code, finding.message);
            if (!finding.evidence.isEmpty())
                line += QStringLiteral(" [%1]").arg(finding.evidence);
            call.print(line);
        }
    }
    call.print(Text::tr("%1 entries: %2 failures, %3 advices, %4 not checked")
                   .arg(entries.size())
                   .arg(count.failed)
                   .arg(count.advised)
                   .arg(count.unchecked));
    return count;
}

Result<Status> runCheck(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    const Checking checking(*workspace);
    const CheckScope scope = scopeOf(call);
    if (!call.has("as-known")) {
        LX_TRY(const MeasuringReport report, measure(checking, scope));
        if (call.has("measure-only"))
            return report.left.empty() ? Status::Done : Status::Problems;
        TaskState state;
        LX_TRY(const OriginalityReport alike,
               Originality(*workspace, storedContents(*workspace)).compare(state));
        Call::say(Text::tr("%1 texts compared").arg(alike.compared));
    }
    LX_TRY(const auto entries, checking.findings(scope));
    const Count count = show(call, entries);
    if (call.wantsJson())
        call.printJson(checkJson(entries));
    return count.failed + count.advised > 0 ? Status::Problems : Status::Done;
}

Result<Status> runTick(const Call &call)
{
    LX_TRY(const QString by, call.needed("by"));
    const bool isPassed = call.has("pass");
    if (isPassed + call.has("fail") + call.has("take-back") != 1)
        return usage(Text::tr("Give one of --pass, --fail and --take-back."));
    LX_TRY(const auto workspace, call.openWorkspace());
    const QString entry = foldCode(call.argument(0));
    const QString code = foldCode(call.argument(1)).toUpper();
    Checking checking(*workspace);
    const auto done = call.has("take-back")
        ? checking.untick(entry, code, by)
        : checking.tick(entry, code, isPassed, by, call.value("reason"));
    LX_CHECK(done);
    return Status::Done;
}

} // namespace

std::vector<Command> checkCommands()
{
    return {
        {"check",
         QStringLiteral("-w DIR [--entry CODE]… [--unit NAME]…"),
         Text::tr("eligibility, completeness and technical checks; measures files not known yet"),
         {workspaceOption(), option("entry", Text::tr("Only this entry; may be repeated."), "CODE"),
          option("unit", Text::tr("Only entries of this unit; may be repeated."), "NAME"),
          option("measure-only", Text::tr("Measures and does not judge.")),
          option("as-known", Text::tr("Judges without measuring.")),
          option("all", Text::tr("Also tells what was not checked."))},
         0,
         0,
         runCheck},
        {"tick",
         QStringLiteral("CODE CHECK -w DIR --pass|--fail|--take-back --by NAME"),
         Text::tr("a person's word on a check that needs eyes, such as T08 or T13"),
         {workspaceOption(), option("pass", Text::tr("Nothing is against it.")),
          option("fail", Text::tr("It is not in order; needs --reason.")),
          option("take-back", Text::tr("Takes an earlier word back.")), byOption(), reasonOption()},
         2,
         2,
         runTick},
    };
}

} // namespace linxuan::cli
