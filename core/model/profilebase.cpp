// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/profileblocks.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ProfileReader)
};

MaterialRule readMaterial(const JsonCursor &in, Distinct &distinct)
{
    in.only({u"code", u"name", u"required"});
    MaterialRule rule;
    rule.code = distinct(in[u"code"], in[u"code"].code());
    rule.name = in[u"name"].text();
    rule.required = in[u"required"].flag();
    return rule;
}

std::vector<MaterialRule> readMaterials(const JsonCursor &in)
{
    Distinct distinct;
    return readList(
        in, [&distinct](const JsonCursor &item) { return readMaterial(item, distinct); }, 1);
}

// A way of writing that two terms share would send entries to the wrong group.
NamedTerm readTerm(const JsonCursor &in, Distinct &folded)
{
    in.only({u"name", u"synonyms"});
    NamedTerm term;
    term.name = in[u"name"].text();
    folded(in[u"name"], foldName(term.name));
    if (!in[u"synonyms"].exists())
        return term;
    for (const JsonCursor &item : in[u"synonyms"].items()) {
        term.synonyms += item.text();
        folded(item, foldName(term.synonyms.last()));
    }
    return term;
}

} // namespace

Source readSource(const JsonCursor &block, const QString &name, Sources &sources)
{
    const JsonCursor in = block[u"source"];
    in.only({u"kind", u"text"});
    Source source;
    source.kind = in[u"kind"].coded<SourceKind>();
    source.text = in[u"text"].text();
    sources[name] = source;
    return source;
}

std::vector<TrackRule> readTracks(const JsonCursor &in, Sources &sources)
{
    Distinct distinct;
    const auto read = [&](const JsonCursor &item) {
        item.only({u"track", u"name", u"source"});
        TrackRule rule;
        rule.track = item[u"track"].coded<Track>();
        const QString code = distinct(item[u"track"], toCode(rule.track));
        rule.name = item[u"name"].text();
        readSource(item, u"tracks."_s + code, sources);
        return rule;
    };
    return readList(in, read, 1);
}

std::vector<CategoryRule> readCategories(const JsonCursor &in, Profile &profile)
{
    Distinct distinct;
    const auto read = [&](const JsonCursor &item) {
        item.only({u"category", u"name", u"track", u"materials", u"source"});
        CategoryRule rule;
        rule.category = item[u"category"].coded<Category>();
        const QString code = distinct(item[u"category"], toCode(rule.category));
        rule.name = item[u"name"].text();
        rule.track = item[u"track"].coded<Track>();
        const bool known =
            std::any_of(profile.tracks.begin(), profile.tracks.end(),
                        [&rule](const TrackRule &track) { return track.track == rule.track; });
        if (!known)
            item[u"track"].refuse(Text::tr("a track that stands under tracks"));
        rule.materials = readMaterials(item[u"materials"]);
        readSource(item, u"categories."_s + code, profile.sources);
        return rule;
    };
    return readList(in, read, 1);
}

std::vector<NamedTerm> readTerms(const JsonCursor &in, const QString &name, Sources &sources)
{
    in.only({u"list", u"source"});
    readSource(in, name, sources);
    Distinct folded;
    return readList(
        in[u"list"], [&folded](const JsonCursor &item) { return readTerm(item, folded); }, 1);
}

std::vector<Deadline> readDeadlines(const JsonCursor &in, Sources &sources)
{
    Distinct distinct;
    return readList(in, [&](const JsonCursor &item) {
        item.only({u"code", u"name", u"at", u"opening", u"categories", u"units", u"source"});
        Deadline deadline;
        deadline.code = distinct(item[u"code"], item[u"code"].code());
        deadline.name = item[u"name"].text();
        deadline.at = item[u"at"].moment();
        if (item[u"opening"].exists())
            deadline.opening = item[u"opening"].flag();
        deadline.categories = readCoded<Category>(item[u"categories"]);
        if (deadline.opening && !deadline.categories.empty())
            item[u"categories"].refuse(Text::tr("an empty list, as an opening binds no entry"));
        deadline.units = readCoded<UnitKind>(item[u"units"]);
        deadline.source = readSource(item, u"deadlines."_s + deadline.code, sources);
        return deadline;
    });
}

Eligibility readEligibility(const JsonCursor &in, Sources &sources)
{
    in.only({u"excluded_units", u"school_kinds", u"direct_school_share", u"unique_node",
             u"unique_teacher", u"ban_years", u"source"});
    Eligibility eligibility;
    eligibility.excludedUnits = in[u"excluded_units"].texts();
    eligibility.schoolKinds = in[u"school_kinds"].texts(1);
    eligibility.directSchoolShare = in[u"direct_school_share"].whole(0, 10'000);
    eligibility.uniqueNode = in[u"unique_node"].flag();
    eligibility.uniqueTeacher = in[u"unique_teacher"].flag();
    eligibility.banYears = in[u"ban_years"].whole(0, 100);
    eligibility.source = readSource(in, u"eligibility"_s, sources);
    return eligibility;
}

} // namespace linxuan
