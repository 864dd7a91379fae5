// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/fairnesswords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FairnessWords)
};

constexpr size_t kNamed = 3; // in one sentence

QString points(double value)
{
    return QString::number(std::abs(value), 'f', 1);
}

// An expert whose figure is beyond what chance explains.
struct Telling
{
    const FairnessExpert *expert = nullptr;
    double value = 0;
};

void largestFirst(std::vector<Telling> &telling)
{
    std::sort(telling.begin(), telling.end(), [](const Telling &left, const Telling &right) {
        return std::abs(left.value) > std::abs(right.value);
    });
}

std::vector<Telling> tellingSeverities(const FairnessGroup &group)
{
    std::vector<Telling> telling;
    for (const FairnessExpert &expert : group.experts) {
        const ExpertSeverity &one = expert.severity;
        if (one.severity && one.error && std::abs(*one.severity) > 2 * *one.error)
            telling.push_back({&expert, *one.severity});
    }
    largestFirst(telling);
    return telling;
}

std::vector<Telling> tellingDrifts(const FairnessGroup &group)
{
    std::vector<Telling> telling;
    for (const FairnessExpert &expert : group.experts) {
        if (expert.drift && expert.drift->isTelling())
            telling.push_back({&expert, expert.drift->overAll()});
    }
    largestFirst(telling);
    return telling;
}

bool hasErrors(const FairnessGroup &group)
{
    return std::any_of(group.experts.begin(), group.experts.end(),
                       [](const FairnessExpert &one) { return bool(one.severity.error); });
}

// After Koo and Li 2016.
QString reliabilityWord(double icc)
{
    if (icc >= 0.9)
        return Text::tr("very reliable");
    if (icc >= 0.75)
        return Text::tr("reliable");
    return icc >= 0.5 ? Text::tr("moderately reliable") : Text::tr("hardly reliable");
}

QString joined(const QStringList &sentences)
{
    return sentences.join(u' ');
}

} // namespace

QString expertLabel(const FairnessExpert &expert)
{
    return expert.name.isEmpty() ? expert.code : expert.code + u' ' + expert.name;
}

QString designSentence(const FairnessGroup &group)
{
    QStringList sentences{Text::tr("%1, %2, %3.", "experts, entries, sheets")
                              .arg(Text::tr("%n expert(s)", nullptr, int(group.experts.size())),
                                   Text::tr("%n entry(ies)", nullptr, group.agreement.scored),
                                   Text::tr("%n sheet(s)", nullptr, group.sheets))};
    const auto shared = std::count_if(group.entries.begin(), group.entries.end(),
                                      [](const FairnessEntry &one) { return one.isCalibration; });
    if (shared > 0)
        sentences += Text::tr("%n of them calibration entry(ies).", nullptr, int(shared));
    if (group.agreement.scored < 2)
        return joined(sentences);
    if (group.isComplete)
        sentences += Text::tr("Every expert scored every entry: all can be compared.");
    else if (group.parts.size() == 1 && group.parts.front().experts > 1)
        sentences += Text::tr("The entries that experts share join them all: strict and generous "
                              "ones can be told apart.");
    return joined(sentences);
}

QString severitySentence(const FairnessGroup &group)
{
    if (!hasErrors(group))
        return {};
    const auto telling = tellingSeverities(group);
    if (telling.empty())
        return Text::tr("No expert is stricter or more generous than chance explains.");
    QStringList sentences;
    for (size_t i = 0; i < std::min(kNamed, telling.size()); ++i) {
        const QString text = telling[i].value < 0
            ? Text::tr("%1 gives %2 points less than the average expert would.")
            : Text::tr("%1 gives %2 points more than the average expert would.");
        sentences += text.arg(expertLabel(*telling[i].expert), points(telling[i].value));
    }
    if (telling.size() > kNamed)
        sentences +=
            Text::tr("%n other(s) differ beyond chance.", nullptr, int(telling.size() - kNamed));
    return joined(sentences);
}

QString driftSentence(const FairnessGroup &group)
{
    if (group.isRefused(u"drift"))
        return {};
    const auto telling = tellingDrifts(group);
    if (telling.empty())
        return Text::tr("Nobody's scores change over the day beyond chance.");
    QStringList sentences;
    for (size_t i = 0; i < std::min(kNamed, telling.size()); ++i) {
        const QString text = telling[i].value < 0
            ? Text::tr("%1 gave %2 points less at the end than at the start.")
            : Text::tr("%1 gave %2 points more at the end than at the start.");
        sentences += text.arg(expertLabel(*telling[i].expert), points(telling[i].value));
    }
    return joined(sentences);
}

QString agreementSentence(const FairnessGroup &group)
{
    const Agreement &found = group.agreement;
    QStringList sentences;
    if (found.icc) {
        sentences += Text::tr("%1 entries were scored by all %2 experts. The mean of the panel is "
                              "%3 (%4 of 1), a single expert's total %5 (%6 of 1).")
                         .arg(found.entries.size())
                         .arg(found.experts.size())
                         .arg(reliabilityWord(found.icc->average),
                              QString::number(found.icc->average, 'f', 2),
                              reliabilityWord(found.icc->single),
                              QString::number(found.icc->single, 'f', 2));
    }
    if (found.concordance) {
        const bool isChance = found.concordance->p > 0.05;
        sentences +=
            (isChance ? Text::tr("The experts put the entries into orders that agree no more "
                                 "than chance would (W = %1).")
                      : Text::tr("The experts put the entries into like orders (W = %1; 1 is "
                                 "the same order)."))
                .arg(found.concordance->w, 0, 'f', 2);
    }
    return joined(sentences);
}

QString pairsSentence(const FairnessGroup &group)
{
    const auto furthest =
        std::max_element(group.pairs.begin(), group.pairs.end(),
                         [](const PairAgreement &left, const PairAgreement &right) {
                             return left.meanDistance < right.meanDistance;
                         });
    if (furthest == group.pairs.end())
        return {};
    return Text::tr("How many points two experts are apart on an entry, on average. Furthest are "
                    "%1 and %2 with %3.")
        .arg(group.experts[size_t(furthest->first)].code,
             group.experts[size_t(furthest->second)].code, points(furthest->meanDistance));
}

QString sharesSentence(const FairnessGroup &group)
{
    if (!group.components)
        return {};
    const double experts = group.components->share(group.components->experts);
    return experts < 0.05
        ? Text::tr("Who scored an entry matters little.")
        : Text::tr("Strict and generous experts make %1 % of the differences between totals.")
              .arg(100 * experts, 0, 'f', 0);
}

QString ranksSentence(const FairnessGroup &group)
{
    int compared = 0;
    int moved = 0;
    int furthest = 0;
    for (const FairnessEntry &entry : group.entries) {
        const int places = std::abs(entry.moved().value_or(0));
        compared += entry.moved() ? 1 : 0;
        moved += places > 0 ? 1 : 0;
        furthest = std::max(furthest, places);
    }
    if (compared == 0)
        return {};
    if (moved == 0)
        return Text::tr("With every expert equally strict no entry would change its place.");
    return Text::tr("With every expert equally strict %1 of %2 entries would change places, by %3 "
                    "at most.")
        .arg(moved)
        .arg(compared)
        .arg(furthest);
}

} // namespace linxuan
