// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rubricjson.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/model/jsoncursor.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RubricJson)
};

constexpr Points smallest = Points::fromHundredths(1);
constexpr Points largest = Points::whole(10'000);

QJsonObject toJson(const Criterion &criterion)
{
    return {{u"code"_s, criterion.code},
            {u"name"_s, criterion.name},
            {u"descriptor"_s, criterion.descriptor},
            {u"full"_s, criterion.full.toString()},
            {u"step"_s, criterion.step.toString()},
            {u"mode"_s, toCode(criterion.mode)}};
}

QJsonObject toJson(const RubricSection &section)
{
    QJsonArray criteria;
    for (const Criterion &criterion : section.criteria)
        criteria += toJson(criterion);
    return {{u"name"_s, section.name},
            {u"full"_s, section.full().toString()},
            {u"criteria"_s, criteria}};
}

// A criterion is found by code or by name, so neither may be another's.
class CriterionReader
{
public:
    explicit CriterionReader(const std::vector<RubricLevel> &levels)
        : m_levels(levels)
    { }

    Criterion operator()(const JsonCursor &in);

private:
    void checkLevels(const JsonCursor &in, const Criterion &criterion) const;

    const std::vector<RubricLevel> &m_levels;
    Distinct m_distinct;
};

Criterion CriterionReader::operator()(const JsonCursor &in)
{
    in.only({u"code", u"name", u"descriptor", u"full", u"step", u"mode"});
    Criterion criterion;
    criterion.code = in[u"code"].code();
    criterion.name = in[u"name"].text();
    m_distinct(in[u"code"], foldCode(criterion.code));
    if (foldCode(criterion.name) != foldCode(criterion.code))
        m_distinct(in[u"name"], foldCode(criterion.name));
    if (in[u"descriptor"].exists())
        criterion.descriptor = in[u"descriptor"].textOrEmpty();
    criterion.full = in[u"full"].points(smallest, largest);
    if (in[u"step"].exists())
        criterion.step = in[u"step"].points(smallest, criterion.full);
    if (in[u"mode"].exists())
        criterion.mode = in[u"mode"].coded<ScoringMode>();
    if (criterion.mode == ScoringMode::Level)
        checkLevels(in, criterion);
    else if (criterion.step > Points()
             && criterion.full.hundredths() % criterion.step.hundredths() != 0)
        in[u"full"].refuse(Text::tr("whole steps of %1").arg(criterion.step.toString()));
    return criterion;
}

// Each level's share has to be a number of points that can be stored, else scores would be rounded.
void CriterionReader::checkLevels(const JsonCursor &in, const Criterion &criterion) const
{
    if (m_levels.empty())
        in[u"mode"].refuse(Text::tr("points, as the rubric has no levels"));
    for (const RubricLevel &level : m_levels) {
        if (criterion.full.hundredths() * level.percent % 100 != 0)
            in[u"full"].refuse(
                Text::tr("points of which %1 % are whole hundredths").arg(level.percent));
    }
}

void checkSum(const JsonCursor &full, Points sum)
{
    if (full.points(smallest, largest) != sum)
        full.refuse(Text::tr("%1, the sum of its parts").arg(sum.toString()));
}

std::vector<RubricLevel> readLevels(const JsonCursor &in)
{
    Distinct distinct;
    int next = 100;
    return readList(in, [&](const JsonCursor &item) {
        item.only({u"name", u"percent"});
        RubricLevel level;
        level.name = distinct(item[u"name"], item[u"name"].text());
        level.percent = item[u"percent"].whole(0, next);
        next = level.percent - 1;
        return level;
    });
}

std::vector<RubricSection> readSections(const JsonCursor &in,
                                        const std::vector<RubricLevel> &levels)
{
    Distinct distinct;
    CriterionReader readCriterion(levels);
    const auto readSection = [&](const JsonCursor &item) {
        item.only({u"name", u"full", u"criteria"});
        RubricSection section;
        section.name = distinct(item[u"name"], item[u"name"].text());
        section.criteria = readList(item[u"criteria"], std::ref(readCriterion), 1);
        checkSum(item[u"full"], section.full());
        return section;
    };
    return readList(in, readSection, 1);
}

} // namespace

QByteArray rubricJson(const Rubric &rubric)
{
    QJsonArray levels;
    for (const RubricLevel &level : rubric.levels)
        levels += QJsonObject{{u"name"_s, level.name}, {u"percent"_s, level.percent}};
    QJsonArray sections;
    for (const RubricSection &section : rubric.sections)
        sections += toJson(section);
    const QJsonObject object{{u"code"_s, rubric.code}, {u"version"_s, rubric.version},
                             {u"name"_s, rubric.name}, {u"full"_s, rubric.full().toString()},
                             {u"levels"_s, levels},    {u"sections"_s, sections}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Rubric> readRubric(const QByteArray &json)
{
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    std::optional<Error> error;
    Rubric rubric = readRubricAt(JsonCursor(object, {}, &error), false);
    if (error)
        return *std::move(error);
    return rubric;
}

RubricId rubricId(const Rubric &rubric)
{
    QByteArray bytes = sha256(rubricJson(rubric)).left(16);
    // RFC 9562: version 8, whose other bits are the maker's own.
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return RubricId::fromBytes(bytes);
}

Rubric readRubricAt(const JsonCursor &in, bool hasSource)
{
    if (hasSource)
        in.only({u"code", u"version", u"name", u"full", u"levels", u"sections", u"source"});
    else
        in.only({u"code", u"version", u"name", u"full", u"levels", u"sections"});
    Rubric rubric;
    rubric.code = in[u"code"].code();
    rubric.version = in[u"version"].whole(1, 1'000'000);
    rubric.name = in[u"name"].text();
    if (in[u"levels"].exists())
        rubric.levels = readLevels(in[u"levels"]);
    rubric.sections = readSections(in[u"sections"], rubric.levels);
    checkSum(in[u"full"], rubric.full());
    rubric.id = rubricId(rubric);
    return rubric;
}

} // namespace linxuan
