// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/samplerecommendation.h"

#include "core/exchange/recommendationjson.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

namespace {

QUuid uuid(Dice &dice)
{
    return QUuid::fromRfc4122(dice.bytes(15) + 'x');
}

QString words(Dice &dice)
{
    static const QStringList parts{u"勾股定理"_s, u"\n"_s,  u"\"引号\""_s, u"\\"_s,
                                   u" 𠮷 "_s,     u"<b>"_s, u"0"_s,        QString()};
    QString text;
    for (qint64 i = dice.number(0, 5); i > 0; --i)
        text += parts[dice.number(0, parts.size() - 1)];
    return text;
}

QString name(Dice &dice, const QString &stem)
{
    return stem + QString::number(dice.number(0, 99));
}

template<typename E>
E any(Dice &dice)
{
    return Codes<E>::all[size_t(dice.number(0, qint64(Codes<E>::all.size()) - 1))].value;
}

UpwardMaterial material(Dice &dice)
{
    return {u"video"_s, int(dice.number(1, 3)), name(dice, u"微课 视频"_s) + u".mp4"_s,
            dice.number(0, 1'000'000'000'000), dice.bytes(32)};
}

UpwardResult result(Dice &dice)
{
    UpwardResult result{u"县级初选"_s, {}, int(dice.number(1, 30)), {}, words(dice), words(dice)};
    if (dice.coin()) {
        result.rank = int(dice.number(1, result.ranked));
        result.score = u"91.33"_s;
    }
    return result;
}

UpwardEntry entry(Dice &dice, int number, const std::vector<UpwardUnit> &units)
{
    UpwardEntry one;
    one.entry.id = EntryId(uuid(dice));
    one.entry.code = u"A%1"_s.arg(number);
    one.entry.category = any<Category>(dice);
    one.entry.title = name(dice, u"课题"_s);
    one.entry.teacher = name(dice, u"示例"_s);
    one.entry.stage = u"小学"_s;
    one.entry.subject = u"数学"_s;
    for (const EntryText &text : kEntryTexts)
        one.entry.*text.member = words(dice);
    one.entry.level = any<Level>(dice);
    one.entry.status = any<EntryStatus>(dice);
    one.entry.statusReason = u"理由"_s + words(dice);
    if (dice.coin())
        one.entry.submittedAt =
            QDateTime::fromSecsSinceEpoch(dice.number(0, 4'000'000'000), Qt::UTC);
    const UpwardUnit &unit = units[size_t(dice.number(0, qint64(units.size()) - 1))];
    one.unit = unit.name;
    one.school = unit.kind == UnitKind::DirectSchool ? unit.name : name(dice, u"小学"_s);
    one.schoolKind = words(dice);
    if (dice.coin())
        one.result = result(dice);
    for (qint64 i = dice.number(0, 4); i > 0; --i)
        one.materials.push_back(material(dice));
    return one;
}

RecommendationFile head(Dice &dice, UpwardKind kind)
{
    RecommendationFile file;
    file.kind = kind;
    file.sender = {uuid(dice), u"2023 年遴选"_s, QByteArray(kPublicKeySize, 'k')};
    file.level = Level(dice.number(1, 4));
    for (qint64 i = dice.number(0, 3); i > 0; --i)
        file.earlier.push_back(dice.bytes(32));
    file.writtenAt = QDateTime::fromSecsSinceEpoch(dice.number(0, 4'000'000'000), Qt::UTC);
    return file;
}

} // namespace

RecommendationFile randomRecommendation(Dice &dice, int entries)
{
    RecommendationFile file = head(dice, UpwardKind::Recommendation);
    file.units = {{u"甲县"_s, UnitKind::County},
                  {u"开发区"_s, UnitKind::Zone},
                  {u"市一中"_s, UnitKind::DirectSchool}};
    if (dice.coin())
        file.unit = u"甲县"_s;
    for (int i = 0; i < entries; ++i)
        file.entries.push_back(entry(dice, i, file.units));
    return file;
}

RecommendationFile randomDecision(Dice &dice, int decisions)
{
    RecommendationFile file = head(dice, UpwardKind::Decision);
    file.recipient = uuid(dice);
    for (int i = 0; i < decisions; ++i) {
        const bool hasAward = dice.coin();
        file.decisions.push_back({EntryId(uuid(dice)), u"A%1"_s.arg(i), any<Level>(dice),
                                  any<EntryStatus>(dice), words(dice),
                                  hasAward ? u"市级评审"_s : QString(),
                                  hasAward ? u"一等奖"_s : QString()});
    }
    return file;
}

} // namespace linxuan::samples
