// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/resultdigest.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/storage/sheetseal.h"
#include "core/task/parallel.h"

#include <algorithm>

namespace linxuan {

namespace {

void addSettings(Digest &digest, const Profile &profile)
{
    const TallySettings &tally = profile.tally;
    digest.field(qint64(tally.minSheets))
        .field(qint64(tally.trimFrom))
        .field(qint64(tally.decimals));
    digest.field(toCode(tally.rankOn)).field(tally.tieBreakers.join(u'\n'));
    for (const AwardLevelRule &level : profile.awards.levels) {
        digest.field(level.code)
            .field(qint64(level.ratio.value_or(-1)))
            .field(qint64(level.count.value_or(-1)));
        digest.field(toCode(level.rounding));
        digest.field(level.minScore ? level.minScore->hundredths() : -1);
    }
    digest.field(toCode(profile.awards.tieAtLine));
    const UpwardRule &upward = profile.awards.upward;
    digest.field(qint64(upward.ratio.value_or(-1))).field(qint64(upward.count.value_or(-1)));
    digest.field(toCode(upward.rounding));
}

// Rounds without a rule of their own keep the digest that they always had.
void addSelection(Digest &digest, const RoundRule *round)
{
    if (!round || !round->selection || round->selection->by != SelectionBy::Group)
        return;
    const SelectionRule &rule = *round->selection;
    digest.field(toCode(rule.by));
    digest.field(qint64(rule.ratio.value_or(-1))).field(qint64(rule.count.value_or(-1)));
    digest.field(toCode(rule.rounding)).field(toCode(rule.tieAtLine));
    digest.field(rule.minScore ? rule.minScore->hundredths() : -1);
}

void addSheets(Fields &fields, const Contender &contender, std::string &points)
{
    std::vector<const CountedSheet *> sheets;
    for (const CountedSheet &sheet : contender.sheets)
        sheets.push_back(&sheet);
    std::sort(sheets.begin(), sheets.end(),
              [](const CountedSheet *left, const CountedSheet *right) {
                  return left->expert < right->expert;
              });
    for (const CountedSheet *sheet : sheets) {
        writePoints(points, sheet->points);
        fields.field(sheet->expert.toBytes()).field(QByteArrayView(points));
    }
}

void addContender(Fields &fields, const Contender &contender, std::string &points)
{
    fields.field(contender.code).field(toCode(contender.status)).field(contender.reason);
    fields.field(contender.veto ? toCode(*contender.veto) : QString());
    addSheets(fields, contender, points);
}

void addResult(Fields &fields, const EntryResult &result, const EntryAward &award)
{
    fields.field(result.code).field(toCode(result.standing)).field(qint64(result.rank.value_or(0)));
    fields.field(result.mean ? result.mean->toString() : QString());
    fields.field(award.award).field(qint64(award.undecided)).field(qint64(award.recommended));
}

Fields fieldsOf(const TallyGroup &group, const GroupResult &result, const GroupAwards &awards)
{
    Fields fields;
    fields.field(toCode(group.key.category)).field(group.key.stage).field(group.key.subject);
    fields.field(group.rubric.id.toBytes());
    std::string points;
    for (const Contender &contender : group.contenders)
        addContender(fields, contender, points);
    for (size_t i = 0; i < result.entries.size(); ++i)
        addResult(fields, result.entries[i], awards.entries[i]);
    return fields;
}

} // namespace

QByteArray resultDigest(const Profile &profile, const std::vector<TallyGroup> &inputs,
                        const RoundAwards &awards)
{
    Digest digest;
    digest.field(awards.result.round);
    addSettings(digest, profile);
    addSelection(digest, profile.round(awards.result.round));
    // The groups' fields are written on all processors and hashed in their order.
    std::vector<Fields> groups(inputs.size());
    eachInParallel(groups.size(), [&](size_t i) {
        groups[i] = fieldsOf(inputs[i], awards.result.groups[i], awards.groups[i]);
    });
    for (const Fields &group : groups)
        digest.fields(group);
    return digest.finish();
}

} // namespace linxuan
