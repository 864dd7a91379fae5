// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/selectionjson.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/workspace/records.h"

#include <QCoreApplication>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

QString scopeText(const QuotaUse &use)
{
    const QStringList parts{use.stage.value_or(QString()), use.subject.value_or(QString())};
    const QString scope = parts.join(QString()).trimmed();
    return scope.isEmpty() ? Text::tr("total") : scope;
}

void showUses(const Call &call, const std::vector<QuotaUse> &uses,
              const QHash<UnitId, QString> &names)
{
    for (const QuotaUse &use : uses) {
        const QString limit = use.limit ? QString::number(*use.limit) : QStringLiteral("–");
        call.print(QStringLiteral("%1\t%2\t%3\t%4/%5\t%6")
                       .arg(names.value(use.unit), toCode(use.track), scopeText(use))
                       .arg(use.used)
                       .arg(limit, QStringList(use.over.begin(), use.over.end()).join(u' ')));
    }
}

Status statusOf(const std::vector<QuotaUse> &uses)
{
    const bool isOver = std::any_of(uses.begin(), uses.end(),
                                    [](const QuotaUse &use) { return !use.over.empty(); });
    return isOver ? Status::Problems : Status::Done;
}

Result<Status> showQuota(const Call &call, Workspace &workspace)
{
    LX_TRY(const auto uses, Selection(workspace).quota());
    LX_TRY(const auto names, Records(workspace).unitNames());
    if (call.wantsJson())
        call.printJson(quotaJson(uses, names));
    else
        showUses(call, uses, names);
    return statusOf(uses);
}

// With --what-if nothing is stored.
Result<Status> changeQuota(const Call &call, Workspace &workspace)
{
    QuotaDesk desk(workspace);
    std::vector<QuotaChange> changes;
    for (const QString &text : call.values("set")) {
        LX_TRY(const QuotaChange change, desk.parse(text));
        changes.push_back(change);
    }
    std::vector<QString> codes;
    for (const QString &code : call.arguments())
        codes.push_back(foldCode(code));
    const bool isTrial = call.has("what-if");
    if (!isTrial && !codes.empty())
        return usage(Text::tr("Entries are named with --what-if or --let-pass only."));
    LX_TRY(const QuotaOutlook outlook,
           isTrial ? desk.whatIf(changes, codes) : desk.store(changes, call.value("reason")));
    LX_TRY(const auto names, Records(workspace).unitNames());
    if (call.wantsJson()) {
        call.printJson(outlookJson(outlook, names));
        return statusOf(outlook.uses);
    }
    showUses(call, outlook.uses, names);
    for (const SelectionObstacle &one : outlook.recommended.obstacles)
        call.print(QStringLiteral("✗ %1  %2: %3").arg(one.code, one.rule, one.message));
    return statusOf(outlook.uses);
}

QString sideText(const DoubleSide &side)
{
    return QStringList{side.code, side.unit, side.school, side.teacher, side.title}.join(u' ');
}

Result<Status> showDoubles(const Call &call, Workspace &workspace)
{
    LX_TRY(const auto doubles, QuotaDesk(workspace).doubles());
    if (call.wantsJson())
        call.printJson(doublesJson(doubles));
    bool isOpen = false;
    for (const DoubleRecommendation &one : doubles) {
        isOpen = isOpen || one.isOpen();
        call.print(
            QStringLiteral("%1\t%2\t%3\t%4\t%5")
                .arg(one.rule, one.about, sideText(one.left), sideText(one.right), one.reason));
    }
    return isOpen ? Status::Problems : Status::Done;
}

Result<Status> letPass(const Call &call, Workspace &workspace)
{
    std::vector<QString> codes;
    for (const QString &code : call.arguments())
        codes.push_back(foldCode(code));
    if (codes.empty())
        return usage(Text::tr("Name the entries by code."));
    LX_CHECK(QuotaDesk(workspace).letPass(codes, call.value("let-pass"), call.value("reason")));
    call.print(Text::tr("%1 entries may stay").arg(codes.size()));
    return Status::Done;
}

Result<Status> runQuota(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    if (call.has("let-pass"))
        return letPass(call, *workspace);
    if (call.has("set") || call.has("what-if"))
        return changeQuota(call, *workspace);
    if (!call.arguments().isEmpty())
        return usage(Text::tr("Entries are named with --what-if or --let-pass only."));
    return call.has("duplicates") ? showDoubles(call, *workspace) : showQuota(call, *workspace);
}

QString choiceSign(Choice choice)
{
    switch (choice) {
    case Choice::In:
        return QStringLiteral("✓");
    case Choice::There:
        return QStringLiteral("=");
    case Choice::Undecided:
        return QStringLiteral("?");
    case Choice::Out:
        break;
    }
    return QStringLiteral("✗");
}

void showPlan(const Call &call, const SelectionPlan &plan, const SelectionReport *taken)
{
    call.print(Text::tr("%1: %2 in, %3 recommended before, %4 undecided, %5 out")
                   .arg(plan.round.name)
                   .arg(plan.codes(Choice::In).size())
                   .arg(plan.codes(Choice::There).size())
                   .arg(plan.codes(Choice::Undecided).size())
                   .arg(plan.codes(Choice::Out).size()));
    for (const SelectionWord &word : plan.words)
        call.print(QStringLiteral("%1 %2  %3").arg(choiceSign(word.choice), word.code, word.why));
    if (taken)
        call.print(Text::tr("%1 entries recommended").arg(taken->moved.size()));
}

Result<Status> runSelect(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    RoundSelection selection(*workspace);
    LX_TRY(const SelectionPlan plan, selection.plan(round));
    std::optional<SelectionReport> taken;
    if (!call.has("dry-run") && plan.level) {
        LX_TRY(taken, selection.take(round));
    }
    const SelectionReport *report = taken ? &*taken : nullptr;
    if (call.wantsJson())
        call.printJson(planJson(plan, report));
    else
        showPlan(call, plan, report);
    const bool isOpen = !plan.codes(Choice::Undecided).empty();
    return isOpen || (taken && !taken->obstacles.empty()) ? Status::Problems : Status::Done;
}

} // namespace

std::vector<Command> quotaCommands()
{
    return {
        {"quota",
         QStringLiteral("-w DIR [--set UNIT/TRACK[/STAGE/SUBJECT]=N…] [CODE…]"),
         Text::tr("used, limit, left, over, per unit and track"),
         {workspaceOption(),
          option("set",
                 Text::tr("Changes a limit, such as 甲县/experiment//物理=3; - takes it away."),
                 "LIMIT"),
          option(
              "what-if",
              Text::tr("Shows how it would stand with --set and the named entries recommended.")),
          option("duplicates", Text::tr("Nodes and teachers that are recommended twice.")),
          option("let-pass",
                 Text::tr("Lets recommended entries stay with a reason: quota, node or teacher."),
                 "RULE"),
          reasonOption()},
         0,
         std::nullopt,
         runQuota},
        {"select",
         QStringLiteral("-w DIR --round R [--dry-run]"),
         Text::tr("recommends those whom the round's rule selects"),
         {workspaceOption(), roundOption(),
          option("dry-run", Text::tr("Only says who is in or out, and why."))},
         0,
         0,
         runSelect},
    };
}

} // namespace linxuan::cli
