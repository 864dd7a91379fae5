// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"

#include <map>

namespace linxuan {

class JsonCursor;

// What speaks for a unit that may get 优秀组织奖.
enum class UnitFact { Participation, QuotaUse, Awards, Completeness, Punctuality };

template<>
struct Codes<UnitFact>
{
    static constexpr std::array<Coded<UnitFact>, 5> all{{
        {UnitFact::Participation, u"participation"},
        {UnitFact::QuotaUse, u"quota_use"},
        {UnitFact::Awards, u"awards"},
        {UnitFact::Completeness, u"completeness"},
        {UnitFact::Punctuality, u"punctuality"},
    }};
};

QString displayName(UnitFact fact); // translated

// How the index of a unit is made of its facts. It advises; a person names the units.
struct UnitAwardRule
{
    QString name; // 优秀组织奖, as certificates say
    std::map<UnitFact, int> weights; // basis points, 10,000 together; a fact not named weighs 0
    std::map<QString, int> points; // by an award level's code
    int regions = 0; // how many counties and zones the advice names …
    int directSchools = 0; // … and how many schools directly under the city
    QStringList paperDeadlines; // codes of the deadlines that papers are held against
    Source source;

    int weight(UnitFact fact) const;
    int bestPoints() const; // of any level

    bool operator==(const UnitAwardRule &) const = default;
};

struct CertificateRule
{
    // {year} and {category} are filled in, {number:5} is the running number with 5 digits.
    QString pattern;
    // What {category} stands for: by a category's code, "unit" for 优秀组织奖, "tutor" for
    // 辅导教师.
    std::map<QString, QString> words;
    bool tutors = false; // 辅导教师 get certificates, too
    Source source;

    bool operator==(const CertificateRule &) const = default;
};

// The blocks of a profile that only honours need. Campaigns begun before there were such blocks
// have none of them: no index, and no numbers for certificates.
struct HonourRules
{
    std::optional<UnitAwardRule> unitAwards;
    std::optional<CertificateRule> certificates;

    bool operator==(const HonourRules &) const = default;
};

// A certificate's number but for its running part.
struct NumberSeries
{
    QString before;
    QString after;
    int digits = 1;

    QString number(int place) const;
    QString name() const; // the same for all numbers of the series, another for others
};

// Nothing where the pattern is not one: {number:N} has to stand in it once.
std::optional<NumberSeries> numberSeries(const QString &pattern, int year, const QString &category);

// From the JSON of a profile that readProfile took. Errors: as readProfile.
Result<HonourRules> readHonourRules(const QByteArray &profileJson);
// The same of the document's root, after the blocks that these refer to.
HonourRules readHonourBlocks(const JsonCursor &in, Profile &profile);

} // namespace linxuan
