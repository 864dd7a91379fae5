// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/honourrules.h"

#include "core/model/jsontext.h"
#include "core/model/profileblocks.h"
#include "core/model/profilereader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ProfileReader)
};

struct FactText
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::UnitFact)
};

constexpr int kAll = 10'000; // basis points
constexpr auto kUnit = "unit"_L1;
constexpr auto kTutor = "tutor"_L1;

std::map<UnitFact, int> readWeights(const JsonCursor &in)
{
    in.only({u"participation", u"quota_use", u"awards", u"completeness", u"punctuality"});
    std::map<UnitFact, int> weights;
    int sum = 0;
    for (const auto &coded : Codes<UnitFact>::all) {
        weights[coded.value] = in[coded.code].whole(0, kAll);
        sum += weights[coded.value];
    }
    if (sum != kAll)
        in.refuse(Text::tr("weights in basis points that make 10000 together"));
    return weights;
}

std::map<QString, int> readPoints(const JsonCursor &in, const Profile &profile)
{
    for (const QString &key : in.keys()) {
        if (profile.award(key) == nullptr)
            in[key].refuse(Text::tr("no such key, only levels that stand under awards"));
    }
    std::map<QString, int> points;
    int best = 0;
    for (const AwardLevelRule &level : profile.awards.levels) {
        points[level.code] = in[level.code].whole(0, 1000);
        best = std::max(best, points[level.code]);
    }
    if (best == 0)
        in.refuse(Text::tr("points of at least one award level"));
    return points;
}

QStringList readDeadlineCodes(const JsonCursor &in, const Profile &profile)
{
    for (const JsonCursor &item : in.items()) {
        const QString code = item.code();
        const auto isIt = [&code](const Deadline &deadline) { return deadline.code == code; };
        if (std::none_of(profile.deadlines.begin(), profile.deadlines.end(), isIt))
            item.refuse(Text::tr("the code of a deadline that stands under deadlines"));
    }
    return in.texts();
}

UnitAwardRule readUnitAwards(const JsonCursor &in, Profile &profile)
{
    in.only({u"name", u"weights", u"points", u"regions", u"direct_schools", u"paper_deadlines",
             u"source"});
    UnitAwardRule rule;
    rule.name = in[u"name"].text();
    rule.weights = readWeights(in[u"weights"]);
    rule.points = readPoints(in[u"points"], profile);
    rule.regions = in[u"regions"].whole(0, 1000);
    rule.directSchools = in[u"direct_schools"].whole(0, 1000);
    rule.paperDeadlines = readDeadlineCodes(in[u"paper_deadlines"], profile);
    rule.source = readSource(in, u"unit_awards"_s, profile.sources);
    return rule;
}

std::map<QString, QString> readWords(const JsonCursor &in)
{
    std::map<QString, QString> words;
    for (const QString &key : in.keys()) {
        if (!fromCode<Category>(key) && key != kUnit && key != kTutor)
            in[key].refuse(Text::tr("no such key"));
        words[key] = in[key].text();
    }
    return words;
}

// Where the pattern names the category, every certificate has to have a word for it.
void checkWords(const JsonCursor &in, const CertificateRule &rule, const Profile &profile)
{
    if (!rule.pattern.contains(u"{category}"))
        return;
    QStringList needed{kUnit};
    if (rule.tutors)
        needed += kTutor;
    for (const CategoryRule &category : profile.categories)
        needed += toCode(category.category);
    for (const QString &key : needed) {
        if (!rule.words.contains(key))
            in[key].text();
    }
}

CertificateRule readCertificates(const JsonCursor &in, Profile &profile)
{
    in.only({u"pattern", u"words", u"tutors", u"source"});
    CertificateRule rule;
    rule.pattern = in[u"pattern"].text();
    if (!numberSeries(rule.pattern, profile.year, {}))
        in[u"pattern"].refuse(
            Text::tr("a pattern with one {number:N}, and besides {year} or {category}"));
    rule.tutors = in[u"tutors"].flag();
    rule.words = readWords(in[u"words"]);
    checkWords(in[u"words"], rule, profile);
    rule.source = readSource(in, u"certificates"_s, profile.sources);
    return rule;
}

} // namespace

QString displayName(UnitFact fact)
{
    switch (fact) {
    case UnitFact::Participation:
        return FactText::tr("Participation");
    case UnitFact::QuotaUse:
        return FactText::tr("Quota use");
    case UnitFact::Awards:
        return FactText::tr("Award points");
    case UnitFact::Completeness:
        return FactText::tr("All at first");
    case UnitFact::Punctuality:
        break;
    }
    return FactText::tr("In time");
}

int UnitAwardRule::weight(UnitFact fact) const
{
    const auto found = weights.find(fact);
    return found == weights.end() ? 0 : found->second;
}

int UnitAwardRule::bestPoints() const
{
    int best = 0;
    for (const auto &[code, value] : points)
        best = std::max(best, value);
    return best;
}

QString NumberSeries::number(int place) const
{
    return before + QString::number(place).rightJustified(digits, u'0') + after;
}

QString NumberSeries::name() const
{
    return u"%1{number:%2}%3"_s.arg(before).arg(digits).arg(after);
}

std::optional<NumberSeries> numberSeries(const QString &pattern, int year, const QString &category)
{
    static const QRegularExpression running(u"\\{number:([1-9])\\}"_s);
    const QRegularExpressionMatch match = running.match(pattern);
    if (!match.hasMatch())
        return std::nullopt;
    NumberSeries series{pattern.left(match.capturedStart()), pattern.mid(match.capturedEnd()),
                        match.captured(1).toInt()};
    for (QString *text : {&series.before, &series.after}) {
        QString rest = *text;
        rest.remove(u"{year}"_s).remove(u"{category}"_s);
        if (rest.contains(u'{') || rest.contains(u'}'))
            return std::nullopt;
        text->replace(u"{year}"_s, QString::number(year)).replace(u"{category}"_s, category);
    }
    return series;
}

HonourRules readHonourBlocks(const JsonCursor &in, Profile &profile)
{
    HonourRules rules;
    if (in[u"unit_awards"].exists())
        rules.unitAwards = readUnitAwards(in[u"unit_awards"], profile);
    if (in[u"certificates"].exists())
        rules.certificates = readCertificates(in[u"certificates"], profile);
    return rules;
}

Result<HonourRules> readHonourRules(const QByteArray &profileJson)
{
    LX_TRY(Profile profile, readProfile(profileJson));
    LX_TRY(const QJsonObject object, parseJsonObject(profileJson));
    std::optional<Error> error;
    HonourRules rules = readHonourBlocks(JsonCursor(object, {}, &error), profile);
    if (error)
        return *std::move(error);
    return rules;
}

} // namespace linxuan
