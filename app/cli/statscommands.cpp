// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/roundnames.h"
#include "app/cli/statsjson.h"
#include "core/model/codes.h"

#include <QCoreApplication>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

QString decimals(std::optional<double> value, int places = 2)
{
    return value ? QString::number(*value, 'f', places) : QStringLiteral("–");
}

QString withSign(std::optional<double> value)
{
    return value && *value > 0 ? u'+' + decimals(value) : decimals(value);
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QStringLiteral("–");
}

QString movedText(std::optional<int> moved)
{
    if (!moved || *moved == 0)
        return {};
    return *moved > 0 ? QStringLiteral("↑%1").arg(*moved) : QStringLiteral("↓%1").arg(-*moved);
}

void showDesign(const Call &call, const FairnessGroup &group)
{
    call.print(headline(group.key));
    call.print(Text::tr("  %1 sheets of %2 experts on %3 entries")
                   .arg(group.sheets)
                   .arg(group.experts.size())
                   .arg(group.agreement.scored));
    for (const DesignRefusal &refusal : group.refusals)
        call.print(QStringLiteral("  ? %1: %2 %3").arg(refusal.name, refusal.why, refusal.remedy));
}

void showExperts(const Call &call, const FairnessGroup &group)
{
    call.print(QStringLiteral("  ")
               + Text::tr("expert\tsheets\tmean\tgives more (+) or less (−)\t± error\tdrift"));
    for (const FairnessExpert &expert : group.experts) {
        std::optional<double> drift;
        if (expert.drift)
            drift = expert.drift->overAll();
        call.print(QStringList{QStringLiteral("  ") + expert.code,
                               QString::number(expert.totals.size()), decimals(expert.mean),
                               withSign(expert.severity.severity), decimals(expert.severity.error),
                               withSign(drift)}
                       .join(u'\t'));
    }
}

void showEntries(const Call &call, const FairnessGroup &group, int places)
{
    call.print(QStringLiteral("  ")
               + Text::tr("rank\tentry\tscore\tadjusted\t± error\tadjusted rank\tpart"));
    for (const FairnessEntry &entry : group.entries) {
        if (entry.sheets == 0)
            continue;
        call.print(QStringList{QStringLiteral("  ") + number(entry.rank), entry.code,
                               entry.score ? entry.score->toDecimal(places) : QStringLiteral("–"),
                               decimals(entry.adjusted.adjusted), decimals(entry.adjusted.error),
                               number(entry.adjustedRank) + movedText(entry.moved()),
                               QString::number(entry.adjusted.part + 1)}
                       .join(u'\t'));
    }
}

void showAgreement(const Call &call, const FairnessGroup &group)
{
    const Agreement &found = group.agreement;
    if (found.icc)
        call.print(Text::tr("  %1 entries scored by all %2 experts: ICC(2,1) %3 (%4 to %5), "
                            "ICC(2,k) %6")
                       .arg(found.entries.size())
                       .arg(found.experts.size())
                       .arg(decimals(found.icc->single), decimals(found.icc->singleLower),
                            decimals(found.icc->singleUpper), decimals(found.icc->average)));
    if (found.concordance)
        call.print(Text::tr("  Kendall's W %1, p %2")
                       .arg(decimals(found.concordance->w), decimals(found.concordance->p, 4)));
    if (const auto &parts = group.components)
        call.print(Text::tr("  differences come from: entries %1 %, experts %2 %, the rest %3 %")
                       .arg(decimals(100 * parts->share(parts->entries), 0),
                            decimals(100 * parts->share(parts->experts), 0),
                            decimals(100 * parts->share(parts->residual), 0)));
}

Result<Status> runStats(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(FairnessReport report, fairnessReport(*workspace, round));
    LX_TRY(const auto withheld, withhold(*workspace, report, call.value("as")));
    if (call.wantsJson()) {
        call.printJson(statsJson(report, withheld));
        return Status::Done;
    }
    call.print(Text::tr("Estimates beside the official result; they change nothing of it."));
    printWithheld(call, withheld);
    for (const FairnessGroup &group : report.groups) {
        showDesign(call, group);
        if (group.sheets == 0)
            continue;
        showExperts(call, group);
        showEntries(call, group, report.decimals);
        showAgreement(call, group);
    }
    return Status::Done;
}

} // namespace

std::vector<Command> statsCommands()
{
    return {{"stats",
             QStringLiteral("-w DIR --round R [--as E]"),
             Text::tr("fairness: severity of experts, adjusted ranks, agreement, drift"),
             {workspaceOption(), roundOption(), asOption()},
             0,
             0,
             runStats,
             Text::tr("Severity and drift are in points: above 0 an expert gives more than the "
                      "average expert of the group would. Nothing here changes the official "
                      "result.")}};
}

} // namespace linxuan::cli
