// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/statsjson.h"

#include "app/cli/jsonwords.h"
#include "core/model/codes.h"

namespace linxuan::cli {

namespace {

class StatsJson
{
public:
    explicit StatsJson(const FairnessReport &report)
        : m_report(report)
    { }

    QByteArray write(const std::vector<WithheldGroup> &withheld);

private:
    template<typename Items, typename Write>
    void list(const char *name, const Items &items, Write one)
    {
        out.key(name);
        out.beginArray();
        for (const auto &item : items)
            one(item);
        out.endArray();
    }
    // Parts are counted from 1 outside of the program.
    void part(int number)
    {
        number < 0 ? out.field("part", nullptr) : out.field("part", number + 1);
    }

    void group(const FairnessGroup &group);
    void design(const FairnessGroup &group);
    void expert(const FairnessExpert &expert);
    void drift(const std::optional<Drift> &drift);
    void entry(const FairnessEntry &entry);
    void agreement(const FairnessGroup &group);
    void pair(const FairnessGroup &group, const PairAgreement &pair);
    void components(const std::optional<VarianceComponents> &components);

    const FairnessReport &m_report;
    JsonWriter out;
};

QByteArray StatsJson::write(const std::vector<WithheldGroup> &withheld)
{
    out.beginObject();
    out.field("round", m_report.round.code);
    list("groups", m_report.groups, [this](const FairnessGroup &one) { group(one); });
    writeWithheld(out, withheld);
    out.endObject();
    return out.document();
}

void StatsJson::group(const FairnessGroup &group)
{
    out.beginObject();
    writeGroup(out, group.key);
    design(group);
    list("experts", group.experts, [this](const FairnessExpert &one) { expert(one); });
    list("entries", group.entries, [this](const FairnessEntry &one) { entry(one); });
    agreement(group);
    components(group.components);
    out.endObject();
}

void StatsJson::design(const FairnessGroup &group)
{
    out.key("design");
    out.beginObject();
    out.field("sheets", group.sheets);
    out.field("complete", group.isComplete);
    list("parts", group.parts, [this](const FairnessPart &one) {
        out.beginObject();
        out.field("entries", one.entries);
        out.field("experts", one.experts);
        out.field("sheets", one.ratings);
        out.field("df", one.freedom);
        out.decimalField("sigma", one.deviation);
        out.endObject();
    });
    list("refusals", group.refusals, [this](const DesignRefusal &one) {
        out.beginObject();
        out.field("what", one.what);
        out.field("why", one.why);
        out.field("remedy", one.remedy);
        out.endObject();
    });
    out.endObject();
}

void StatsJson::expert(const FairnessExpert &expert)
{
    out.beginObject();
    out.field("code", expert.code);
    out.field("n", int(expert.totals.size()));
    out.decimalField("mean", expert.mean);
    out.decimalField("severity", expert.severity.severity);
    out.decimalField("se", expert.severity.error);
    part(expert.severity.part);
    drift(expert.drift);
    out.endObject();
}

void StatsJson::drift(const std::optional<Drift> &drift)
{
    if (!drift) {
        out.field("drift", nullptr);
        return;
    }
    out.key("drift");
    out.beginObject();
    out.decimalField("per_sheet", drift->perSheet);
    out.decimalField("se", drift->error);
    out.field("n", drift->sheets);
    out.decimalField("overall", drift->overAll());
    out.endObject();
}

void StatsJson::entry(const FairnessEntry &entry)
{
    out.beginObject();
    out.field("code", entry.code);
    out.field("calibration", entry.isCalibration);
    out.field("rank", entry.rank);
    out.field("score",
              entry.score ? std::optional(entry.score->toDecimal(m_report.decimals))
                          : std::nullopt);
    out.field("n", entry.sheets);
    out.decimalField("mean", entry.sheets > 0 ? std::optional(entry.mean) : std::nullopt);
    out.decimalField("adjusted", entry.adjusted.adjusted);
    out.decimalField("se", entry.adjusted.error);
    part(entry.adjusted.part);
    out.field("rank_in_part", entry.rankInPart);
    out.field("adjusted_rank", entry.adjustedRank);
    out.field("moved", entry.moved());
    out.decimalField("z", entry.z);
    out.endObject();
}

void StatsJson::agreement(const FairnessGroup &group)
{
    const auto &icc = group.agreement.icc;
    const auto &w = group.agreement.concordance;
    const auto of = [this](const char *name, const auto &value, auto member) {
        out.decimalField(name, value ? std::optional<double>((*value).*member) : std::nullopt);
    };
    out.key("agreement");
    out.beginObject();
    list("experts", group.agreement.experts,
         [&](int expert) { out.value(group.experts[size_t(expert)].code); });
    out.field("entries", int(group.agreement.entries.size()));
    out.field("of", group.agreement.scored);
    of("icc21", icc, &IntraclassCorrelation::single);
    of("icc21_lower", icc, &IntraclassCorrelation::singleLower);
    of("icc21_upper", icc, &IntraclassCorrelation::singleUpper);
    of("icc2k", icc, &IntraclassCorrelation::average);
    of("w", w, &Concordance::w);
    of("chi_square", w, &Concordance::chiSquare);
    out.field("df", w ? std::optional(w->freedom) : std::nullopt);
    of("p", w, &Concordance::p);
    list("pairs", group.pairs, [&](const PairAgreement &one) { pair(group, one); });
    out.endObject();
}

void StatsJson::pair(const FairnessGroup &group, const PairAgreement &pair)
{
    out.beginObject();
    out.field("a", group.experts[size_t(pair.first)].code);
    out.field("b", group.experts[size_t(pair.second)].code);
    out.field("shared", pair.shared);
    out.decimalField("mean_difference", pair.meanDifference);
    out.decimalField("mean_distance", pair.meanDistance);
    out.decimalField("correlation", pair.correlation);
    out.endObject();
}

void StatsJson::components(const std::optional<VarianceComponents> &components)
{
    if (!components) {
        out.field("variance", nullptr);
        return;
    }
    out.key("variance");
    out.beginObject();
    out.decimalField("entries", components->entries);
    out.decimalField("experts", components->experts);
    out.decimalField("residual", components->residual);
    out.decimalField("mean", components->mean);
    out.endObject();
}

} // namespace

QByteArray statsJson(const FairnessReport &report, const std::vector<WithheldGroup> &withheld)
{
    return StatsJson(report).write(withheld);
}

} // namespace linxuan::cli
