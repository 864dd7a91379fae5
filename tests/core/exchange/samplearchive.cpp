// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/samplearchive.h"

#include "core/exchange/secret.h"
#include "core/model/codes.h"
#include "core/model/rubricjson.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

namespace {

QUuid uuid(Dice &dice)
{
    return QUuid::fromRfc4122(dice.bytes(15) + 'x');
}

QDateTime moment(Dice &dice)
{
    return QDateTime::fromSecsSinceEpoch(dice.number(0, 4'000'000'000), Qt::UTC);
}

QString words(Dice &dice)
{
    static const QStringList parts{u"核实"_s, u"\n"_s,   u"\"引号\""_s,
                                   u"\\"_s,   u" 𠮷 "_s, QString()};
    QString text;
    for (qint64 i = dice.number(0, 4); i > 0; --i)
        text += parts[dice.number(0, parts.size() - 1)];
    return text;
}

Rubric rubric(const QString &code)
{
    Rubric rubric;
    rubric.code = code;
    rubric.name = u"评价指标"_s + code;
    rubric.sections = {{u"目标"_s, {{u"C1"_s, u"目标明确"_s, {}, Points::whole(40)}}},
                       {u"过程"_s, {{u"C2"_s, u"过程完整"_s, {}, Points::whole(60)}}}};
    rubric.id = rubricId(rubric);
    return rubric;
}

std::vector<std::optional<Points>> points(Dice &dice)
{
    std::vector<std::optional<Points>> points{Points::fromHundredths(dice.number(0, 80) * 50),
                                              Points::fromHundredths(dice.number(0, 120) * 50)};
    if (dice.number(0, 9) == 0)
        points[0].reset();
    return points;
}

void addPeople(Dice &dice, ResultArchive &archive)
{
    archive.units = {{UnitId(uuid(dice)), u"甲县"_s, UnitKind::County},
                     {UnitId(uuid(dice)), u"甲一小"_s, UnitKind::School}};
    for (int i = 1; i <= 3; ++i)
        archive.experts.push_back({ExpertId(uuid(dice)), u"E%1"_s.arg(i)});
    for (const Category category : {Category::Subject, Category::Special}) {
        ArchivedPanel panel{{category, u"小学"_s, u"数学"_s}, {}};
        for (const ArchivedExpert &expert : archive.experts)
            panel.members.push_back({expert.id, dice.coin()});
        archive.panels.push_back(panel);
    }
}

void addEntry(Dice &dice, int number, ResultArchive &archive)
{
    const Category category = dice.coin() ? Category::Subject : Category::Special;
    const ArchivedEntry entry{EntryId(uuid(dice)),
                              u"A%1"_s.arg(number),
                              category,
                              u"课题"_s + words(dice),
                              u"示例"_s,
                              archive.units[1].id,
                              archive.units[0].id,
                              u"小学"_s,
                              u"数学"_s,
                              words(dice),
                              Level::County,
                              EntryStatus::Active,
                              words(dice)};
    archive.entries.push_back(entry);
    for (const ArchivedExpert &expert : archive.experts) {
        const bool isIn = dice.number(0, 3) > 0;
        archive.sheets.push_back({entry.id, expert.id, archive.rubrics[category].id,
                                  isIn ? SheetState::Submitted : SheetState::NotStarted,
                                  isIn ? points(dice) : std::vector<std::optional<Points>>(),
                                  words(dice),
                                  isIn && dice.coin() ? std::optional(0) : std::nullopt});
    }
    archive.vetoes.push_back({VetoId(uuid(dice)), archive.round.id, entry.id,
                              dice.coin() ? std::optional(archive.experts[0].id) : std::nullopt,
                              u"V1"_s, words(dice), words(dice), VetoState::Refused, u"组长"_s,
                              words(dice)});
    archive.changes.push_back({entry.id, u"first"_s, u"组长"_s, words(dice), moment(dice)});
    archive.overrides.push_back(
        {entry.id, Level::County, u"node"_s, words(dice), u"组长"_s, moment(dice)});
}

void addList(Dice &dice, ResultArchive &archive)
{
    ListedGroup group{{Category::Subject, u"小学"_s, u"数学"_s}, {}};
    for (const ArchivedEntry &entry : archive.entries) {
        const bool isRanked = dice.coin();
        group.entries.push_back({entry.code, isRanked ? u"ranked"_s : u"insufficient"_s,
                                 isRanked ? std::optional(1) : std::nullopt, dice.coin(),
                                 isRanked ? u"91.33"_s : QString(), u"274/3"_s,
                                 QStringList{u"90/1"_s, u"92/1"_s}, QStringList{},
                                 dice.coin() ? u"first"_s : QString(), dice.coin(), dice.coin()});
    }
    archive.list = {group};
    if (!archive.entries.empty())
        archive.lines.push_back({group.key,
                                 u"first"_s,
                                 dice.coin(),
                                 {archive.entries[0].code},
                                 u"组长"_s,
                                 words(dice),
                                 moment(dice)});
}

} // namespace

ResultArchive randomArchive(Dice &dice, int entries)
{
    ResultArchive archive;
    archive.campaign = uuid(dice);
    archive.campaignName = u"示例活动"_s;
    archive.profile = "{\"code\":\"x\"}";
    archive.rubrics = {{Category::Subject, rubric(u"A"_s)}, {Category::Special, rubric(u"C"_s)}};
    archive.round.id = RoundId(uuid(dice));
    archive.round.code = u"final"_s;
    archive.round.name = u"市级评审"_s;
    archive.round.state = RoundState::Closed;
    archive.round.version = static_cast<int>(dice.number(1, 9));
    archive.round.digest = dice.bytes(32);
    archive.round.closedBy = u"组长"_s;
    archive.round.closedAt = moment(dice);
    archive.trailCount = dice.number(1, 1'000'000);
    archive.trailDigest = dice.bytes(32);
    archive.writtenAt = moment(dice);
    archive.scoreFiles = {dice.bytes(dice.number(0, 300)), dice.bytes(dice.number(0, 300))};
    addPeople(dice, archive);
    for (int i = 1; i <= entries; ++i)
        addEntry(dice, i, archive);
    if (entries > 1) {
        archive.calibration = {archive.entries[0].id};
        archive.selectedDesigns = std::vector{archive.entries[1].id};
    }
    archive.quotas = {{archive.units[0].id, Track::Experiment, std::nullopt, u"数学"_s, 7}};
    archive.packages = {{uuid(dice), archive.experts[0].id, dice.bytes(32)}};
    addList(dice, archive);
    return archive;
}

} // namespace linxuan::samples
