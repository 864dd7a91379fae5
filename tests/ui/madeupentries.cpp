// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/madeupentries.h"

#include <random>

namespace linxuan {

namespace {

const QStringList kStages{QStringLiteral("小学"), QStringLiteral("初中"), QStringLiteral("高中")};
const QStringList kSubjects{QStringLiteral("语文"), QStringLiteral("数学"), QStringLiteral("英语"),
                            QStringLiteral("物理"), QStringLiteral("化学")};
const QStringList kTitles{QStringLiteral("勾股定理的证明"), QStringLiteral("背影"),
                          QStringLiteral("光合作用"),       QStringLiteral("分数的意义"),
                          QStringLiteral("ＡＢＣ之歌"),     QStringLiteral("二次函数 图象")};
const QStringList kTeachers{QStringLiteral("甲某"), QStringLiteral("乙 某"),
                            QStringLiteral("丙·某某"), QStringLiteral("丁某"),
                            QStringLiteral("㛃某")};

} // namespace

MadeUpCampaign::MadeUpCampaign(int count, unsigned seed)
{
    std::mt19937 random(seed);
    const auto pick = [&random](const QStringList &list) {
        return list[qsizetype(random() % unsigned(list.size()))];
    };
    for (const QString &stage : kStages)
        profile.stages.push_back({stage, {}});
    for (const QString &subject : kSubjects)
        profile.subjects.push_back({subject, {}});
    std::vector<UnitId> counties;
    std::vector<UnitId> schools;
    for (int at = 0; at < 60; ++at) {
        schools.push_back(UnitId::create());
        unitNames.insert(schools.back(), QStringLiteral("示例第%1学校").arg(at));
    }
    for (int at = 0; at < 12; ++at) {
        counties.push_back(UnitId::create());
        unitNames.insert(counties.back(), QStringLiteral("示例%1县").arg(at));
    }
    entries.reserve(size_t(count));
    for (int at = 0; at < count; ++at) {
        Entry entry;
        entry.id = EntryId::create();
        entry.code = QStringLiteral("E%1").arg(at + 1);
        entry.category = Category(random() % 3);
        entry.title = pick(kTitles) + QString::number(random() % 1000);
        entry.teacher = pick(kTeachers) + QString::number(random() % 500);
        entry.school = schools[random() % schools.size()];
        entry.unit = counties[random() % counties.size()];
        entry.stage = pick(kStages);
        entry.subject = pick(kSubjects);
        entry.nodeCode = QStringLiteral("N%1").arg(random() % 5000);
        entry.level = Level(random() % 5);
        entry.status = EntryStatus(random() % 16 == 0 ? 1 + random() % 2 : 0);
        entries.push_back(entry);
    }
}

} // namespace linxuan
