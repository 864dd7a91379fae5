// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/fairnessdesign.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Fairness)
};

QString calibrationRemedy()
{
    return Text::tr("Let all experts of the panel score the same few entries: mark at least 3 "
                    "entries as calibration entries before they are scored, or have experts of one "
                    "part take a second look at entries of the other.");
}

DesignRefusal comparison(const FairnessGroup &group)
{
    return {
        QStringLiteral("comparison"), Text::tr("Comparing all entries of the group"),
        Text::tr("The sheets fall into %n part(s). No entry was scored by experts of two parts, "
                 "so entries and experts of different parts are not comparable.",
                 nullptr, int(group.parts.size())),
        calibrationRemedy()};
}

QStringList loneExperts(const FairnessGroup &group)
{
    QStringList codes;
    for (const FairnessExpert &expert : group.experts) {
        if (!expert.severity.severity)
            codes += expert.code;
    }
    return codes;
}

DesignRefusal severity(const QStringList &codes)
{
    return {QStringLiteral("severity"), Text::tr("Strict or generous"),
            Text::tr("Nobody else scored the entries of %1. A strict expert and weak entries look "
                     "the same there.")
                .arg(codes.join(QStringLiteral(", "))),
            Text::tr("Have each entry scored by at least two experts, or let all of them score "
                     "the same calibration entries first.")};
}

DesignRefusal errors()
{
    return {QStringLiteral("errors"), Text::tr("Uncertainty of the estimates"),
            Text::tr("There are just as many sheets as it takes to tell entries and experts "
                     "apart, and none to see chance by."),
            Text::tr("One more sheet on some of the entries is enough.")};
}

DesignRefusal agreement(const Agreement &agreement)
{
    DesignRefusal refusal{QStringLiteral("agreement"), Text::tr("Agreement of the panel"), {}, {}};
    if (agreement.isPossible()) {
        refusal.why = Text::tr("The experts gave the same total to every entry.");
        refusal.remedy = Text::tr("Agreement shows once totals differ.");
        return refusal;
    }
    refusal.why = agreement.experts.size() < 2
        ? Text::tr("Only one expert has scored in this group.")
        : Text::tr("%n entry(ies) were scored by all %1 experts; at least %2 are needed.", nullptr,
                   int(agreement.entries.size()))
              .arg(agreement.experts.size())
              .arg(Agreement::kLeastEntries);
    refusal.remedy = Text::tr("Let the whole panel score at least %1 calibration entries.")
                         .arg(Agreement::kLeastEntries);
    return refusal;
}

DesignRefusal components(const FairnessGroup &group)
{
    DesignRefusal refusal{
        QStringLiteral("components"), Text::tr("Where differences come from"), {}, {}};
    if (group.experts.size() > size_t(kMostVarianceExperts)) {
        refusal.why =
            Text::tr("It is not reckoned for more than %1 experts.").arg(kMostVarianceExperts);
        refusal.remedy = Text::tr("Divide the panel.");
        return refusal;
    }
    refusal.why = Text::tr("The sheets do not tell entries, experts and chance apart.");
    refusal.remedy = Text::tr("Have each entry scored by at least two experts who also share "
                              "entries with others.");
    return refusal;
}

// What stands against z-scores, in words.
struct ObstacleWords
{
    const FairnessGroup &group;

    const QString &code(int expert) const { return group.experts[size_t(expert)].code; }

    QString operator()(const SeparateParts &) const
    {
        return Text::tr("The experts judged nested batches: each part has entries of its own. "
                        "Taking off each expert's mean would punish the better batch.");
    }
    QString operator()(const NestedBatches &nested) const
    {
        return Text::tr("The experts judged different batches: %1 and %2 share %3 entries, where "
                        "dealing at random would give about %4. Taking off each expert's mean "
                        "would punish the better batch.")
            .arg(code(nested.first), code(nested.second))
            .arg(nested.shared)
            .arg(std::lround(nested.expected));
    }
    QString operator()(const UnlikeBatch &unlike) const
    {
        const QString points = QString::number(std::abs(unlike.difference), 'f', 1);
        return unlike.difference > 0
            ? Text::tr("The entries of %1 are %2 points better than the group's, more than dealing "
                       "at random explains. Taking off the expert's mean would punish them.")
                  .arg(code(unlike.expert), points)
            : Text::tr("The entries of %1 are %2 points worse than the group's, more than dealing "
                       "at random explains. Taking off the expert's mean would favour them.")
                  .arg(code(unlike.expert), points);
    }
    QString operator()(const FlatScores &flat) const
    {
        return Text::tr("%1 gave one total throughout, or scored a single entry; there is no "
                        "spread to measure by.")
            .arg(code(flat.expert));
    }
};

DesignRefusal zScores(const FairnessGroup &group, const DealingObstacle &obstacle)
{
    return {QStringLiteral("z"), Text::tr("z-scores"), std::visit(ObstacleWords{group}, obstacle),
            Text::tr("Deal the entries at random among the experts of one panel. The adjusted "
                     "scores need no such dealing.")};
}

DesignRefusal drift()
{
    return {QStringLiteral("drift"), Text::tr("Drift over the day"),
            Text::tr("The order in which sheets were submitted is not known, or there are fewer "
                     "than %1 by each expert. Imported tables have one time for all.")
                .arg(kLeastDriftSheets),
            Text::tr("Sheets from the experts' desks and score files carry their times.")};
}

bool lacksErrors(const FairnessGroup &group)
{
    return std::any_of(group.parts.begin(), group.parts.end(), [](const FairnessPart &part) {
        return part.experts > 1 && !part.deviation;
    });
}

} // namespace

std::vector<DesignRefusal> designRefusals(const FairnessGroup &group,
                                          const std::optional<DealingObstacle> &obstacle)
{
    std::vector<DesignRefusal> refusals;
    if (group.sheets == 0)
        return {{QStringLiteral("sheets"), Text::tr("Fairness of this group"),
                 Text::tr("No sheet that counts has been submitted yet."),
                 Text::tr("Figures stand here as soon as sheets come in.")}};
    if (group.agreement.scored == 1)
        return {{QStringLiteral("sheets"), Text::tr("Fairness of this group"),
                 Text::tr("Only one of its entries has been scored; there is nothing to compare."),
                 Text::tr("Figures stand here as soon as more sheets come in.")}};
    if (group.parts.size() > 1)
        refusals.push_back(comparison(group));
    if (const QStringList lone = loneExperts(group); !lone.isEmpty())
        refusals.push_back(severity(lone));
    if (lacksErrors(group))
        refusals.push_back(errors());
    if (!group.agreement.icc && !group.agreement.concordance)
        refusals.push_back(agreement(group.agreement));
    if (!group.components)
        refusals.push_back(components(group));
    if (obstacle)
        refusals.push_back(zScores(group, *obstacle));
    const bool drifts = std::any_of(group.experts.begin(), group.experts.end(),
                                    [](const FairnessExpert &one) { return bool(one.drift); });
    if (!drifts)
        refusals.push_back(drift());
    return refusals;
}

} // namespace linxuan
