// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/resultdigest.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/storage/sheetseal.h"

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

void addSheets(Digest &digest, const Contender &contender)
{
    std::vector<const CountedSheet *> sheets;
    for (const CountedSheet &sheet : contender.sheets)
        sheets.push_back(&sheet);
    std::sort(sheets.begin(), sheets.end(),
              [](const CountedSheet *left, const CountedSheet *right) {
                  return left->expert < right->expert;
              });
    for (const CountedSheet *sheet : sheets)
        digest.field(sheet->expert.toBytes()).field(pointsText(sheet->points));
}

void addContender(Digest &digest, const Contender &contender)
{
    digest.field(contender.code).field(toCode(contender.status)).field(contender.reason);
    digest.field(contender.veto ? toCode(*contender.veto) : QString());
    addSheets(digest, contender);
}

void addResult(Digest &digest, const EntryResult &result, const EntryAward &award)
{
    digest.field(result.code).field(toCode(result.standing)).field(qint64(result.rank.value_or(0)));
    digest.field(result.mean ? result.mean->toString() : QString());
    digest.field(award.award).field(qint64(award.undecided)).field(qint64(award.recommended));
}

} // namespace

QByteArray resultDigest(const Profile &profile, const std::vector<TallyGroup> &inputs,
                        const RoundAwards &awards)
{
    Digest digest;
    digest.field(awards.result.round);
    addSettings(digest, profile);
    for (size_t i = 0; i < inputs.size(); ++i) {
        const TallyGroup &group = inputs[i];
        digest.field(toCode(group.key.category)).field(group.key.stage).field(group.key.subject);
        digest.field(group.rubric.id.toBytes());
        for (const Contender &contender : group.contenders)
            addContender(digest, contender);
        const GroupResult &result = awards.result.groups[i];
        for (size_t j = 0; j < result.entries.size(); ++j)
            addResult(digest, result.entries[j], awards.groups[i].entries[j]);
    }
    return digest.finish();
}

} // namespace linxuan
