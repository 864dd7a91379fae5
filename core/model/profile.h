// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/rubric.h"

#include <QDateTime>

#include <map>
#include <vector>

namespace linxuan {

// Where a block of the profile comes from; the program shows it beside the block.
enum class SourceKind { Official, Practice, Proposal };

struct Source
{
    SourceKind kind = SourceKind::Proposal;
    QString text; // the notice's paragraph, the published practice, or why we propose it

    bool operator==(const Source &) const = default;
};

struct MaterialRule
{
    QString code; // video, design, tasks, slides, exercises, guide …
    QString name; // 微课视频 …
    bool required = true;

    bool operator==(const MaterialRule &) const = default;
};

struct CategoryRule
{
    Category category = Category::Subject;
    QString name; // 学科课程 …
    Track track = Track::SubjectSpecial;
    std::vector<MaterialRule> materials;

    bool operator==(const CategoryRule &) const = default;
};

// A stage or subject with the other ways offices write it.
struct NamedTerm
{
    QString name;
    QStringList synonyms;

    bool operator==(const NamedTerm &) const = default;
};

struct VetoItem
{
    QString code; // V1 …
    QString name;
    Source source;
    QString descriptor; // what falls under it
    std::vector<Category> categories; // empty: every category
    QStringList exemptSubjects; // 外语 for the rule on the language of teaching
    bool bansTeacher = false; // confirmed, it puts the teacher on the register of bans

    bool operator==(const VetoItem &) const = default;
};

struct TrackRule
{
    Track track = Track::SubjectSpecial;
    QString name; // 附件3 学科课程、特殊教育
    bool operator==(const TrackRule &) const = default;
};

// Who has to do what by when; held against 提交时间, never against today's clock.
struct Deadline
{
    QString code;
    QString name;
    QDateTime at; // UTC
    std::vector<Category> categories; // empty: not held against entries, shown in the overview
    std::vector<UnitKind> units; // empty: every kind
    Source source;
    bool opening = false; // work may start at this moment; false: it has to be done by then

    bool operator==(const Deadline &) const = default;
};

struct Eligibility
{
    QStringList excludedUnits; // 航空港区
    QStringList schoolKinds;
    int directSchoolShare = 1000; // basis points of the teachers in service
    bool uniqueNode = true; // one recommended entry per node code, override with a reason
    bool uniqueTeacher = true;
    int banYears = 5;
    Source source;

    bool operator==(const Eligibility &) const = default;
};

// A technical threshold T01 … T15 as the notice's checks need it; values by name in the rule's
// unit.
struct TechnicalRule
{
    QString code;
    QString name;
    bool advice = false; // false: a rule
    bool byPerson = false;
    // "min_seconds.小学" -> "570". Names and kinds are those of technicalvalues.h; lists are joined
    // by ','. The part after the dot is a stage or a category's code, and the category goes first.
    std::map<QString, QString> values;
    Source source;

    bool operator==(const TechnicalRule &) const = default;
};

enum class RankOn { Rounded, Exact };

struct TallySettings
{
    int minSheets = 3;
    int trimFrom = 5; // 0: never
    int decimals = 2;
    RankOn rankOn = RankOn::Rounded;
    QStringList tieBreakers; // names of 一级指标
    Points spreadLimit = Points::whole(15);
    Points deviationLimit = Points::whole(8);

    bool operator==(const TallySettings &) const = default;
};

enum class TieAtLine { Ask, Include, Exclude };
enum class Rounding { Floor, Nearest };

struct AwardLevelRule
{
    QString code; // first, second, third
    QString name; // 一等奖
    std::optional<int> ratio; // basis points of the group's ranked entries …
    std::optional<int> count; // … or a fixed number; exactly one of the two
    Rounding rounding = Rounding::Floor;
    std::optional<Points> minScore;

    bool operator==(const AwardLevelRule &) const = default;
};

struct UpwardRule
{
    std::optional<int> ratio; // basis points of the group's ranked entries …
    std::optional<int> count; // … or a fixed number
    Rounding rounding = Rounding::Floor;
    // What a round's own selection may add to it.
    std::optional<Points> minScore = {};
    std::optional<TieAtLine> tieAtLine = {}; // absent: that of the awards
    bool needsAward = true;

    bool operator==(const UpwardRule &) const = default;
};

struct AwardSettings
{
    std::vector<AwardLevelRule> levels; // best first
    TieAtLine tieAtLine = TieAtLine::Ask;
    UpwardRule upward;

    bool operator==(const AwardSettings &) const = default;
};

// Which entries a round holds.
enum class RoundScope {
    CountySelection, // entries of counties and zones that their school recommended
    DirectDesigns, // designs of direct schools that the school recommended
    CitySelection, // recommended by a county; of direct schools: selected in the design round
};

// Whose places the selection of a round fills.
enum class SelectionBy {
    Group, // a share of the ranked entries of each group, or a number of them
    UnitQuota, // the quota of each unit that recommends, best first
};

// Who goes on from a round. Rounds without a rule of their own: within the quotas where counties
// select, otherwise the recommendation upward of the awards.
struct SelectionRule
{
    SelectionBy by = SelectionBy::Group;
    std::optional<int> ratio = {}; // by group: basis points of its ranked entries …
    std::optional<int> count = {}; // … or a fixed number; exactly one of the two
    Rounding rounding = Rounding::Floor;
    std::optional<Points> minScore = {};
    TieAtLine tieAtLine = TieAtLine::Ask; // never Include by quota: a quota holds

    bool operator==(const SelectionRule &) const = default;
};

struct RoundRule
{
    QString code; // county, design, final
    QString name;
    RoundScope scope = RoundScope::CitySelection;
    std::map<Category, QString>
        rubrics; // category -> rubric code; a category not named is not in it
    int perEntry = 3; // experts for each entry
    bool blind = false; // experts do not see who taught and where
    Source source;
    std::optional<SelectionRule> selection = {};

    bool operator==(const RoundRule &) const = default;
};

struct StudyHours
{
    QString selection; // what for
    int hours = 0;
    QString code; // selected, provincial
    bool operator==(const StudyHours &) const = default;
};

// One kind of paper that is handed in beside the files.
struct PaperItem
{
    QString code;
    QString name; // 登记表 …
    Category category = Category::Experiment;
    int copies = 1;
    bool perUnit = false; // false: for each entry
    QString form; // the form that makes it, empty when it is no form of ours

    bool operator==(const PaperItem &) const = default;
};

// A form of the notice with its official title.
struct FormRule
{
    QString code; // registration …
    QString annex; // 附件9
    QString title;
    Source source;

    bool operator==(const FormRule &) const = default;
};

// Where entries are handed in.
struct Platform
{
    QString code;
    QString name;
    QString address;
    std::vector<Category> categories;
    Source source;

    bool operator==(const Platform &) const = default;
};

// How long what experts and staff write may be, in characters, and which totals ask for a remark.
struct RemarkLimits
{
    int remark = 500; // 评语
    int evidence = 200; // 依据
    int reason = 200; // 回避, 退回, 裁定 …
    std::optional<int> above; // per cent of the full points; absent: no total asks for one
    std::optional<int> below;

    bool operator==(const RemarkLimits &) const = default;
};

// What governs a campaign. Read from a file, copied into the campaign, never a constant in code.
struct Profile
{
    QString code; // zhengzhou-2023
    QString name;
    int version = 1;
    int year = 0;
    QString office; // who signs the lists

    std::vector<CategoryRule> categories;
    std::vector<NamedTerm> stages; // in the order of every list
    std::vector<NamedTerm> subjects;
    std::vector<TrackRule> tracks;
    std::vector<Deadline> deadlines;
    Eligibility eligibility;
    std::vector<TechnicalRule> technical;
    std::vector<Rubric> rubrics;
    std::vector<VetoItem> vetoItems;
    std::vector<RoundRule> rounds;
    TallySettings tally;
    AwardSettings awards;
    std::vector<StudyHours> studyHours;
    std::map<QString, Source> sources; // per block: "rubrics.A", "tally", "awards" …
    std::vector<PaperItem> paperPacket;
    std::vector<FormRule> forms;
    std::vector<Platform> platforms;
    RemarkLimits remarkLimits;

    const CategoryRule *category(Category category) const;
    const Rubric *rubric(QStringView wanted) const;
    const RoundRule *round(QStringView wanted) const;
    const VetoItem *vetoItem(QStringView wanted) const;
    const AwardLevelRule *award(QStringView wanted) const;
    const TechnicalRule *technicalRule(QStringView wanted) const;
    const FormRule *form(QStringView wanted) const;
    // The profile's own name for what a table says, synonyms and width folded; nothing if unknown.
    std::optional<QString> stage(QStringView text) const;
    std::optional<QString> subject(QStringView text) const;
    // Position in the profile's order; names it does not know come after all others.
    qsizetype stageOrder(QStringView wanted) const;
    qsizetype subjectOrder(QStringView wanted) const;

    bool operator==(const Profile &) const = default;
};

} // namespace linxuan
