// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/tally.h"

#include "core/base/text.h"
#include "core/scoring/scale.h"

#include <QHash>

#include <algorithm>

namespace linxuan {

namespace {

// What all the entries of a group are measured with.
struct Measure
{
    Scale scale;
    std::vector<size_t> ties;
    TallySettings settings;
};

// The sheets of a contender that have a total, with it.
struct Totals
{
    std::vector<const CountedSheet *> sheets;
    std::vector<Amount> amounts; // of `sheets`
};

Totals totalsOf(const Measure &measure, const Contender &contender)
{
    Totals totals;
    totals.sheets.reserve(contender.sheets.size());
    totals.amounts.reserve(contender.sheets.size());
    for (const CountedSheet &sheet : contender.sheets) {
        if (auto total = totalOn(measure.scale, sheet.points)) {
            totals.sheets.push_back(&sheet);
            totals.amounts.push_back(*std::move(total));
        }
    }
    return totals;
}

bool isEnough(size_t sheets, const TallySettings &settings)
{
    return sheets > 0 && static_cast<qint64>(sheets) >= settings.minSheets;
}

// A trim that would leave nothing is none.
bool isTrimmed(size_t sheets, const TallySettings &settings)
{
    return isEnough(sheets, settings) && settings.trimFrom > 0 && sheets > 2
        && static_cast<qint64>(sheets) >= settings.trimFrom;
}

void fillScore(EntryResult &result, std::vector<Amount> totals, const TallySettings &settings)
{
    std::sort(totals.begin(), totals.end());
    const size_t cut = isTrimmed(totals.size(), settings) ? 1 : 0;
    result.kept.reserve(totals.size() - 2 * cut);
    result.dropped.reserve(2 * cut);
    Amount sum;
    for (size_t i = 0; i < totals.size(); ++i) {
        const bool isKept = i >= cut && i < totals.size() - cut;
        (isKept ? result.kept : result.dropped).push_back(totals[i].value());
        if (isKept)
            sum += totals[i];
    }
    if (totals.size() > 1) {
        result.spread = totals.back() - totals.front();
        result.spreadFlag = *result.spread > Fraction(settings.spreadLimit);
    }
    if (!isEnough(totals.size(), settings))
        return;
    result.mean = sum.mean(static_cast<qint64>(result.kept.size()));
    result.score = result.mean->rounded(settings.decimals);
}

void fillTieBreaks(EntryResult &result, const Totals &totals, const Measure &measure)
{
    if (totals.sheets.empty())
        return;
    result.tieBreaks.reserve(measure.ties.size());
    for (const size_t index : measure.ties) {
        const Scale::Section &section = measure.scale.sections[index];
        Amount sum;
        for (const CountedSheet *sheet : totals.sheets)
            sum += sectionPoints(measure.scale, sheet->points, section);
        result.tieBreaks.push_back(
            {section.name, sum.mean(static_cast<qint64>(totals.sheets.size()))});
    }
}

// What the office decided about an entry goes before what its sheets say; an undecided veto of an
// entry with too few sheets does not make it ranked.
Standing standingOf(const Contender &contender, bool enough)
{
    if (contender.status == EntryStatus::Disqualified)
        return Standing::Disqualified;
    if (contender.status == EntryStatus::Withdrawn)
        return Standing::Withdrawn;
    if (contender.veto == VetoState::Confirmed)
        return Standing::Vetoed;
    if (!enough)
        return Standing::Insufficient;
    return contender.veto == VetoState::Proposed ? Standing::PendingVeto : Standing::Ranked;
}

bool takesRank(const EntryResult &result)
{
    return result.standing == Standing::Ranked || result.standing == Standing::PendingVeto;
}

EntryResult resultOf(const Contender &contender, const Totals &totals, const Measure &measure)
{
    EntryResult result;
    result.entry = contender.entry;
    result.code = contender.code;
    result.standing = standingOf(contender, isEnough(totals.amounts.size(), measure.settings));
    if (contender.status != EntryStatus::Active)
        result.reason = contender.reason;
    result.sheets = static_cast<int>(totals.amounts.size());
    fillScore(result, totals.amounts, measure.settings);
    fillTieBreaks(result, totals, measure);
    return result;
}

// The deviation of an expert is the mean of the totals on all sheets of the expert counted in the
// group, minus the mean of the totals on all sheets counted in the group: of every contender,
// whatever became of it, and without any trim, since this is about experts and not about entries.
class Deviations
{
public:
    void add(const Totals &totals)
    {
        for (size_t i = 0; i < totals.sheets.size(); ++i)
            m_experts[totals.sheets[i]->expert].add(totals.amounts[i]);
    }

    // Those above the limit.
    QHash<ExpertId, Fraction> beyond(Points limit) const
    {
        Mean all;
        for (const Mean &mean : m_experts) {
            all.sum += mean.sum;
            all.count += mean.count;
        }
        QHash<ExpertId, Fraction> beyond;
        for (auto it = m_experts.begin(); it != m_experts.end(); ++it) {
            const Fraction deviation = it->value() - all.value();
            if (deviation > Fraction(limit) || Fraction() - deviation > Fraction(limit))
                beyond.insert(it.key(), deviation);
        }
        return beyond;
    }

private:
    struct Mean
    {
        Amount sum;
        qint64 count = 0;

        void add(const Amount &amount)
        {
            sum += amount;
            ++count;
        }
        Fraction value() const { return sum.mean(count); }
    };

    QHash<ExpertId, Mean> m_experts;
};

void fillDeviations(EntryResult &result, const Contender &contender, const Scale &scale,
                    const QHash<ExpertId, Fraction> &beyond)
{
    for (const CountedSheet &sheet : contender.sheets) {
        const auto found = beyond.find(sheet.expert);
        if (found != beyond.end() && totalOn(scale, sheet.points))
            result.deviations.push_back({sheet.expert, *found});
    }
    std::sort(result.deviations.begin(), result.deviations.end(),
              [](const auto &a, const auto &b) { return a.expert < b.expert; });
}

// Greater is better. Entries with the same result in this order share a rank.
std::strong_ordering compareMerit(const EntryResult &a, const EntryResult &b, RankOn rankOn)
{
    const auto &left = rankOn == RankOn::Exact ? a.mean : a.score;
    const auto &right = rankOn == RankOn::Exact ? b.mean : b.score;
    if (const auto order = *left <=> *right; order != 0)
        return order;
    for (size_t i = 0; i < a.tieBreaks.size(); ++i) {
        if (const auto order = a.tieBreaks[i].mean <=> b.tieBreaks[i].mean; order != 0)
            return order;
    }
    return std::strong_ordering::equal;
}

bool standsBefore(const EntryResult &a, const EntryResult &b, RankOn rankOn)
{
    if (takesRank(a) != takesRank(b))
        return takesRank(a);
    if (takesRank(a)) {
        if (const auto order = compareMerit(a, b, rankOn); order != 0)
            return order > 0;
    }
    if (const int order = compareNatural(a.code, b.code))
        return order < 0;
    return a.entry < b.entry;
}

// Where an entry belongs. The score in its last decimals as a machine number settles nearly every
// comparison, on exact means too, since rounding keeps their order.
struct Position
{
    qint64 score = -1;
    size_t index = 0;
};

std::vector<Position> positionsOf(const std::vector<EntryResult> &results, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    std::vector<Position> positions(results.size());
    for (size_t i = 0; i < results.size(); ++i) {
        positions[i].index = i;
        if (takesRank(results[i]))
            positions[i].score = (*results[i].score * Fraction::ratio(unit, 1)).floor();
    }
    return positions;
}

std::vector<EntryResult> sorted(std::vector<EntryResult> results, const TallySettings &settings)
{
    std::vector<Position> positions = positionsOf(results, settings.decimals);
    std::sort(positions.begin(), positions.end(), [&](const Position &a, const Position &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return standsBefore(results[a.index], results[b.index], settings.rankOn);
    });
    std::vector<EntryResult> inOrder;
    inOrder.reserve(results.size());
    for (const Position &position : positions)
        inOrder.push_back(std::move(results[position.index]));
    return inOrder;
}

void fillRanks(std::vector<EntryResult> &inOrder, RankOn rankOn)
{
    for (size_t i = 0; i < inOrder.size() && takesRank(inOrder[i]); ++i) {
        inOrder[i].rank = static_cast<int>(i) + 1;
        if (i > 0 && compareMerit(inOrder[i - 1], inOrder[i], rankOn) == 0) {
            inOrder[i].rank = inOrder[i - 1].rank;
            inOrder[i].tied = true;
            inOrder[i - 1].tied = true;
        }
    }
}

} // namespace

std::optional<Fraction> sheetTotal(const Rubric &rubric, const SheetPoints &points)
{
    const auto total = totalOn(scaleOf(rubric), points);
    return total ? std::optional(total->value()) : std::nullopt;
}

GroupResult tallyGroup(const TallyGroup &group, const TallySettings &settings)
{
    Measure measure{scaleOf(group.rubric), {}, settings};
    measure.ties = tieSections(measure.scale, settings.tieBreakers);
    Deviations deviations;
    std::vector<EntryResult> results;
    results.reserve(group.contenders.size());
    for (const Contender &contender : group.contenders) {
        const Totals totals = totalsOf(measure, contender);
        deviations.add(totals);
        results.push_back(resultOf(contender, totals, measure));
    }
    if (const auto beyond = deviations.beyond(settings.deviationLimit); !beyond.isEmpty()) {
        for (size_t i = 0; i < results.size(); ++i)
            fillDeviations(results[i], group.contenders[i], measure.scale, beyond);
    }
    GroupResult result{group.key, sorted(std::move(results), settings)};
    fillRanks(result.entries, settings.rankOn);
    return result;
}

} // namespace linxuan
