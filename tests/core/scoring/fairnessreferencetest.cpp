// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnessagreement.h"
#include "core/scoring/fairnessdealing.h"
#include "core/scoring/fairnessdrift.h"
#include "core/scoring/fairnessvariance.h"
#include "tests/core/scoring/fairnesstables.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCompared = 6; // digits

// Equal to six digits, or both as good as nothing.
void checkSame(const QString &what, double ours, double reference)
{
    INFO(what.toStdString() << ": " << ours << " where R has " << reference);
    CHECK(std::abs(ours - reference)
          <= 0.5 * std::pow(10, -kCompared) * std::max(1e-3, std::abs(reference)));
}

void checkAdditive(const ReferenceGroup &group)
{
    const AdditiveFit fit = fitAdditive(group.table);
    for (int expert = 0; expert < group.table.experts; ++expert) {
        const QString &name = group.experts[expert];
        const ExpertSeverity &one = fit.experts[size_t(expert)];
        REQUIRE((one.severity && one.error));
        checkSame(u"severity "_s + name, *one.severity, group.value(u"severity"_s, name));
        checkSame(u"its error "_s + name, *one.error, group.value(u"severity_error"_s, name));
    }
    for (int entry = 0; entry < group.table.entries; ++entry) {
        const QString &name = group.entries[entry];
        const AdjustedEntry &one = fit.entries[size_t(entry)];
        REQUIRE((one.adjusted && one.error));
        checkSame(u"adjusted "_s + name, *one.adjusted, group.value(u"adjusted"_s, name));
        checkSame(u"its error "_s + name, *one.error, group.value(u"adjusted_error"_s, name));
    }
    const auto deviations = group.values.at(u"deviation"_s);
    CHECK(fit.parts.size() == deviations.size());
    for (const auto &[first, deviation] : deviations) {
        const int part = fit.experts[size_t(group.experts.indexOf(first))].part;
        checkSame(u"deviation"_s, *fit.parts[size_t(part)].deviation, deviation);
    }
}

void checkDrifts(const ReferenceGroup &group)
{
    const auto found = drifts(group.table, fitAdditive(group.table));
    for (int expert = 0; expert < group.table.experts; ++expert) {
        const QString &name = group.experts[expert];
        REQUIRE(found[size_t(expert)]);
        checkSame(u"drift "_s + name, found[size_t(expert)]->perSheet,
                  group.value(u"drift"_s, name));
        checkSame(u"its error "_s + name, found[size_t(expert)]->error,
                  group.value(u"drift_error"_s, name));
    }
}

void checkComponents(const ReferenceGroup &group)
{
    const auto found = varianceComponents(group.table);
    REQUIRE(found);
    checkSame(u"variance of entries"_s, found->entries, group.value(u"var"_s, u"entry"_s));
    checkSame(u"variance of experts"_s, found->experts, group.value(u"var"_s, u"expert"_s));
    checkSame(u"variance of the rest"_s, found->residual, group.value(u"var"_s, u"Residual"_s));
    checkSame(u"mean"_s, found->mean, group.value(u"var"_s, u"mean"_s));
    checkSame(u"deviance"_s, found->deviance, group.value(u"reml"_s));
}

void checkAgreement(const ReferenceGroup &group)
{
    const Agreement found = agreement(group.table);
    REQUIRE(found.isPossible());
    CHECK(int(found.entries.size()) == group.table.entries);
    REQUIRE((found.icc && found.concordance));
    checkSame(u"ICC(2,1)"_s, found.icc->single, group.value(u"icc"_s, u"single"_s));
    checkSame(u"ICC(2,k)"_s, found.icc->average, group.value(u"icc"_s, u"average"_s));
    checkSame(u"lower"_s, found.icc->singleLower, group.value(u"icc"_s, u"lower"_s));
    checkSame(u"upper"_s, found.icc->singleUpper, group.value(u"icc"_s, u"upper"_s));
    checkSame(u"W"_s, found.concordance->w, group.value(u"w"_s));
    checkSame(u"chi square"_s, found.concordance->chiSquare, group.value(u"w_chisq"_s));
    checkSame(u"p"_s, found.concordance->p, group.value(u"w_p"_s));
}

// Balanced tables have the same correlation by lme4's components.
void checkBalanced(const ReferenceGroup &group)
{
    const auto components = varianceComponents(group.table);
    REQUIRE(components);
    checkSame(u"ICC by components"_s, components->share(components->entries),
              group.value(u"icc"_s, u"single"_s));
}

void checkPairs(const ReferenceGroup &group)
{
    size_t compared = 0;
    for (const PairAgreement &pair : pairAgreements(group.table)) {
        if (!pair.correlation)
            continue;
        const QString name = group.experts[pair.first] + u'/' + group.experts[pair.second];
        checkSame(name, *pair.correlation, group.value(u"correlation"_s, name));
        ++compared;
    }
    CHECK(compared == group.values.at(u"correlation"_s).size());
}

void checkZScores(const ReferenceGroup &group)
{
    const auto found = zScores(group.table);
    for (int entry = 0; entry < group.table.entries; ++entry)
        checkSame(u"z "_s + group.entries[entry], *found[size_t(entry)],
                  group.value(u"z"_s, group.entries[entry]));
}

} // namespace

TEST_CASE("severity, adjusted scores and their errors are those of R's lm", "[fairness]")
{
    const QString name = GENERATE(u"complete"_s, u"dealt"_s, u"parts"_s);
    for (const auto &[code, group] : readReference(name)) {
        INFO(name.toStdString() << " " << code.toStdString());
        checkAdditive(group);
        checkDrifts(group);
    }
}

TEST_CASE("variance components are those of R's lme4", "[fairness]")
{
    const QString name = GENERATE(u"complete"_s, u"dealt"_s, u"parts"_s);
    for (const auto &[code, group] : readReference(name)) {
        INFO(name.toStdString() << " " << code.toStdString());
        checkComponents(group);
    }
}

TEST_CASE("agreement of a whole panel is that of R's psych and friedman.test", "[fairness]")
{
    const auto complete = readReference(u"complete"_s);
    const auto parts = readReference(u"parts"_s);
    for (const ReferenceGroup *group : {&complete.at(u"A"_s), &parts.at(u"B"_s)}) {
        checkAgreement(*group);
        checkBalanced(*group);
    }
}

TEST_CASE("pairs of experts and z-scores are those of R's cor and scale", "[fairness]")
{
    const QString name = GENERATE(u"complete"_s, u"dealt"_s, u"parts"_s);
    for (const auto &[code, group] : readReference(name)) {
        INFO(name.toStdString() << " " << code.toStdString());
        checkPairs(group);
        checkZScores(group);
    }
}

TEST_CASE("the stored tables have the designs that they stand for", "[fairness]")
{
    const auto complete = readReference(u"complete"_s).at(u"A"_s);
    const auto dealt = readReference(u"dealt"_s).at(u"A"_s);
    const auto parts = readReference(u"parts"_s).at(u"A"_s);
    CHECK_FALSE(dealingObstacle(complete.table, fitAdditive(complete.table)));
    CHECK_FALSE(dealingObstacle(dealt.table, fitAdditive(dealt.table)));
    CHECK_FALSE(agreement(dealt.table).isPossible());
    const auto apart = dealingObstacle(parts.table, fitAdditive(parts.table));
    REQUIRE(apart);
    REQUIRE(std::holds_alternative<SeparateParts>(*apart));
    CHECK(std::get<SeparateParts>(*apart).parts == 2);
}
