// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/model/profilereader.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const Profile &shipped()
{
    static const Profile profile = [] {
        auto read = readProfile(*shippedProfile(u"zhengzhou-2023"_s));
        if (!read)
            FAIL(read.error().message.toStdString());
        return *std::move(read);
    }();
    return profile;
}

QString fulls(const Rubric &rubric)
{
    QStringList parts;
    for (const RubricSection &section : rubric.sections) {
        QStringList points;
        for (const Criterion &criterion : section.criteria)
            points += criterion.full.toString();
        parts += section.name + u'=' + points.join(u'+');
    }
    return parts.join(u' ');
}

QStringList materials(Category category, bool required)
{
    QStringList names;
    for (const MaterialRule &rule : shipped().category(category)->materials) {
        if (rule.required == required)
            names += rule.name;
    }
    return names;
}

QString deadlineText(QStringView code)
{
    for (const Deadline &deadline : shipped().deadlines) {
        if (deadline.code == code)
            return officeText(deadline.at);
    }
    return {};
}

} // namespace

TEST_CASE("the shipped profile comes with the static library", "[profile]")
{
    CHECK(shippedProfiles() == QStringList{u"zhengzhou-2023"_s});
    REQUIRE(shippedProfile(u"zhengzhou-2023"_s));
    for (const auto &name :
         {u""_s, u"zhengzhou"_s, u"../profiles/zhengzhou-2023"_s, u"zhengzhou-2023.json"_s}) {
        const auto other = shippedProfile(name);
        REQUIRE_FALSE(other);
        CHECK(other.error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("the shipped profile reads, twice to the same values", "[profile]")
{
    CHECK(shipped().code == u"zhengzhou-2023");
    CHECK(shipped().year == 2023);
    const auto again = readProfile(*shippedProfile(u"zhengzhou-2023"_s));
    REQUIRE(again);
    CHECK(*again == shipped());
    const QByteArray marked = "\xef\xbb\xbf" + *shippedProfile(u"zhengzhou-2023"_s);
    CHECK(readProfile(marked).value() == shipped());
}

TEST_CASE("rubrics A to D have the points of the domain page", "[profile]")
{
    CHECK(fulls(*shipped().rubric(u"A"))
          == u"目标内容=10+10 教学过程=15+15+10 教学资源=15+10+5 技术规范=10");
    CHECK(fulls(*shipped().rubric(u"B"))
          == u"实验教学目标=4+4 实验活动设计=17 实验技术与教学条件=4+4+4 "
             u"实验教学过程=6+12+12+8 教学效果=15 素养与资源规范=4+3+3");
    CHECK(fulls(*shipped().rubric(u"C"))
          == u"目标内容=10+10+10 教学过程=15+15+10 教学资源=15+5 技术规范=10");
    CHECK(
        fulls(*shipped().rubric(u"D"))
        == u"目标=20 学情与教材分析=15 内容与重难点=15 过程与活动=25 评价与作业=15 规范与原创=10");
    for (const Rubric &rubric : shipped().rubrics) {
        CHECK(rubric.full() == Points::whole(100));
        for (const Criterion *criterion : rubric.criteria()) {
            CHECK(criterion->code.startsWith(rubric.code));
            CHECK_FALSE(criterion->descriptor.isEmpty());
            CHECK((criterion->mode == ScoringMode::Level) == (rubric.code == u"B"));
            CHECK(criterion->step == Points::fromHundredths(50));
        }
    }
}

TEST_CASE("experiments are scored by four levels", "[profile]")
{
    const Rubric &rubric = *shipped().rubric(u"B");
    CHECK(rubric.levels
          == std::vector<RubricLevel>{
              {u"优秀"_s, 100}, {u"良好"_s, 80}, {u"一般"_s, 60}, {u"较差"_s, 40}});
    CHECK(rubric.read(*rubric.criteria()[2], u"一般").value() == Points::fromHundredths(1020));
}

TEST_CASE("materials are those of the notice", "[profile]")
{
    CHECK(materials(Category::Subject, true).join(u' ')
          == u"微课视频 教学设计 学习任务单 课件 作业练习");
    CHECK(materials(Category::Special, true).join(u' ') == u"微课视频 教学设计 学习任务单 课件");
    CHECK(materials(Category::Special, false).join(u' ') == u"作业练习");
    CHECK(materials(Category::Experiment, true).join(u' ')
          == u"实验教学视频 实验教学设计 导学案 课件");
    CHECK(shipped().category(Category::Special)->track == Track::SubjectSpecial);
    CHECK(shipped().category(Category::Experiment)->track == Track::Experiment);
}

TEST_CASE("deadlines are those of the notice, in office time", "[profile]")
{
    CHECK(deadlineText(u"administrators") == u"2023-08-09 23:59");
    CHECK(deadlineText(u"contacts") == u"2023-08-15 23:59");
    CHECK(deadlineText(u"direct-designs") == u"2023-08-23 12:00");
    CHECK(deadlineText(u"design-results") == u"2023-08-28 23:59");
    CHECK(deadlineText(u"experiment-opening") == u"2023-09-04 00:00");
    CHECK(deadlineText(u"experiment-upload") == u"2023-09-06 18:00");
    CHECK(deadlineText(u"experiment-paper-counties") == u"2023-09-07 23:59");
    CHECK(deadlineText(u"experiment-paper-direct") == u"2023-09-08 23:59");
    CHECK(deadlineText(u"upload") == u"2023-09-18 18:00");
}

TEST_CASE("settings of tally and awards are those of the tally page", "[profile]")
{
    const TallySettings &tally = shipped().tally;
    CHECK(tally.minSheets == 3);
    CHECK(tally.trimFrom == 5);
    CHECK(tally.decimals == 2);
    CHECK(tally.rankOn == RankOn::Rounded);
    CHECK(tally.tieBreakers == QStringList{u"教学过程"_s, u"目标内容"_s});
    CHECK(tally.spreadLimit == Points::whole(15));
    CHECK(tally.deviationLimit == Points::whole(8));
    REQUIRE(shipped().awards.levels.size() == 3);
    CHECK(shipped().award(u"first")->ratio == 1000);
    CHECK(shipped().award(u"second")->ratio == 2000);
    CHECK(shipped().award(u"third")->ratio == 3000);
    CHECK_FALSE(shipped().award(u"third")->minScore);
    CHECK(shipped().awards.tieAtLine == TieAtLine::Ask);
    CHECK(shipped().awards.upward == UpwardRule{1000, {}, Rounding::Floor});
}

TEST_CASE("rounds name their rubric per category", "[profile]")
{
    CHECK(shipped().round(u"final")->rubrics.at(Category::Experiment) == u"B");
    CHECK(shipped().round(u"design")->scope == RoundScope::DirectDesigns);
    CHECK_FALSE(shipped().round(u"design")->rubrics.contains(Category::Experiment));
    CHECK(shipped().round(u"county")->selection->by == SelectionBy::UnitQuota);
    CHECK(shipped().round(u"design")->selection->ratio == 1000);
    CHECK_FALSE(shipped().round(u"final")->selection.has_value()); // the awards' rule holds
    CHECK(shipped().round(u"county")->rubrics.at(Category::Subject) == u"D");
    CHECK(shipped().round(u"second") == nullptr);
}

TEST_CASE("rules of eligibility, paper and hours are those of the notice", "[profile]")
{
    CHECK(shipped().eligibility.excludedUnits == QStringList{u"航空港区"_s});
    CHECK(shipped().eligibility.directSchoolShare == 1000);
    CHECK(shipped().eligibility.banYears == 5);
    CHECK(shipped().eligibility.schoolKinds.size() == 6);
    CHECK(shipped().vetoItems.size() == 9);
    CHECK(shipped().vetoItem(u"V3")->bansTeacher);
    CHECK(shipped().vetoItem(u"V5")->exemptSubjects.contains(u"英语"_s));
    CHECK(shipped().technical.size() == 15);
    CHECK(shipped().technicalRule(u"T04")->values.at(u"max_seconds.小学"_s) == u"930");
    CHECK(shipped().technicalRule(u"T01")->values.at(u"containers"_s) == u"mp4");
    CHECK(shipped().form(u"registration")->annex == u"附件9");
    CHECK(shipped().paperPacket.front().copies == 3);
    CHECK(shipped().studyHours.front().hours == 4);
    CHECK(shipped().studyHours.back().hours == 8);
}

TEST_CASE("terms are found in any way of writing, and only those", "[profile]")
{
    const Profile &profile = shipped();
    CHECK(profile.stage(u"普通 高中") == u"高中"_s);
    CHECK(profile.stage(u"小学(五•四学制)") == u"小学（五·四学制）"_s);
    CHECK(profile.subject(u"　生物 ") == u"生物学"_s);
    CHECK(profile.subject(u"体育") == u"体育与健康"_s);
    CHECK_FALSE(profile.subject(u"政治"));
    CHECK_FALSE(profile.subject(u""));
    CHECK_FALSE(profile.stage(u"中学"));
    CHECK(profile.stageOrder(u"小学") == 0);
    CHECK(profile.subjectOrder(u"语文") < profile.subjectOrder(u"数学"));
    CHECK(profile.subjectOrder(u"不存在") == std::ssize(profile.subjects));
}

TEST_CASE("every block of the profile has a source", "[profile]")
{
    const Profile &profile = shipped();
    const auto holds = [&profile](const QString &block) {
        const auto source = profile.sources.find(block);
        return source != profile.sources.end() && !source->second.text.isEmpty();
    };
    for (const auto &block :
         {u"profile"_s, u"stages"_s, u"subjects"_s, u"eligibility"_s, u"tally"_s, u"awards"_s,
          u"study_hours"_s, u"paper_packet"_s, u"remark_limits"_s, u"unit_awards"_s,
          u"certificates"_s, u"tracks.experiment"_s, u"categories.special"_s})
        CHECK(holds(block));
    for (const Rubric &rubric : profile.rubrics)
        CHECK(holds(u"rubrics."_s + rubric.code));
    for (const TechnicalRule &rule : profile.technical)
        CHECK(holds(u"technical."_s + rule.code));
    for (const Deadline &deadline : profile.deadlines)
        CHECK(holds(u"deadlines."_s + deadline.code));
    CHECK(profile.sources.at(u"tally"_s).kind == SourceKind::Proposal);
    CHECK(profile.sources.at(u"rubrics.A"_s).kind == SourceKind::Practice);
    CHECK(profile.sources.at(u"eligibility"_s).kind == SourceKind::Official);
}
