// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codes.h"
#include "core/report/formfilling.h"
#include "core/report/forms/publicnotice.h"
#include "core/report/forms/recommendationlist.h"
#include "core/report/forms/scoresummary.h"
#include "tests/core/report/samples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

AwardListContent smallList()
{
    AwardListContent content = samples::awards(1, 0);
    auto add = [&](std::optional<int> award, std::optional<int> rank, const QString &code) {
        AwardListRow row;
        row.award = award;
        row.rank = rank;
        row.code = code;
        row.teacher = u"甲示例"_s;
        content.groups[0].rows.push_back(row);
    };
    add(2, 6, u"E6"_s);
    add(std::nullopt, 9, u"E9"_s);
    add(0, 1, u"E10"_s);
    add(0, 1, u"E2"_s);
    add(1, 3, u"E3"_s);
    return content;
}

QStringList column(const Document &document, qsizetype index)
{
    QStringList cells;
    for (const DocumentGroup &group : document.groups) {
        for (const QStringList &row : group.rows)
            cells.append(row[index]);
    }
    return cells;
}

ScoreSummaryRow scored()
{
    ScoreSummaryRow row;
    row.title = u"一次函数"_s;
    row.teacher = u"甲示例"_s;
    EntryResult &result = row.result;
    result.code = u"E1"_s;
    result.standing = Standing::Ranked;
    result.rank = 1;
    result.sheets = 5;
    result.kept = {Fraction::ratio(90, 1), Fraction::ratio(91, 1), Fraction::ratio(187, 2)};
    result.dropped = {Fraction::ratio(78, 1), Fraction::ratio(290, 3)};
    result.mean = Fraction::ratio(183, 2);
    result.score = Fraction::ratio(9150, 100);
    return row;
}

QStringList summaryCells(const ScoreSummaryRow &row)
{
    ScoreSummaryContent content;
    content.groups.push_back({{u"学科课程"_s, u"初中"_s, u"数学"_s}, {row}});
    return samples::filled(u"score-summary"_s, scoreSummaryValues(content)).groups.at(0).rows.at(0);
}

} // namespace

TEST_CASE("the award list goes by award, then rank, then code as people count", "[forms]")
{
    const Document document = samples::awardList(smallList());
    CHECK(column(document, 2) == QStringList{u"E2"_s, u"E10"_s, u"E3"_s, u"E6"_s});
    CHECK(column(document, 1) == QStringList{u"一等奖"_s, u"一等奖"_s, u"二等奖"_s, u"三等奖"_s});
    CHECK(column(document, 0) == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    CHECK(document.groups.at(0).heading == u"学科课程　初中　语文（4 件）");
}

TEST_CASE("an undecided entry stands last as 待定 and is no award in the counts", "[forms]")
{
    AwardListContent content = smallList();
    content.groups[0].rows[3].undecided = true;
    content.groups[0].rows[1].undecided = true;
    const Document document = samples::awardList(content);
    CHECK(column(document, 2) == QStringList{u"E10"_s, u"E3"_s, u"E6"_s, u"E2"_s, u"E9"_s});
    CHECK(column(document, 1).mid(3) == QStringList{u"待定"_s, u"待定"_s});
    CHECK(document.paragraphs.at(0)
          == u"参评作品 1 组、5 件，获奖 3 件，其中一等奖 1 件、二等奖 1 件、三等奖 1 件；待定 2 "
             u"件。");
    CHECK(document.notes.at(0).startsWith(u"说明：“待定”"));
}

TEST_CASE("a group without an award is named in the notes and has no heading", "[forms]")
{
    AwardListContent content = samples::awards(3, 6);
    for (AwardListRow &row : content.groups[1].rows)
        row.award.reset();
    const Document document = samples::awardList(content);
    CHECK(document.groups.size() == 2);
    CHECK(document.paragraphs.at(0)
          == u"参评作品 3 组、18 件，获奖 12 件，其中一等奖 2 件、二等奖 4 件、三等奖 6 件。");
    CHECK(document.notes == QStringList{u"说明：无获奖作品的组：学科课程　高中　数学。"_s});
}

TEST_CASE("only a closed round gives a list with date, digest and seal", "[forms]")
{
    AwardListContent content = smallList();
    const Document closed = samples::awardList(content);
    CHECK(closed.mark.isEmpty());
    CHECK(closed.imprint == QStringList{u"示例市教育局教学研究室"_s, u"2023年10月12日"_s});
    CHECK(closed.trail.contains(content.digest));
    CHECK(closed.trail.contains(u"第 2 版"));

    content.closed = false;
    const Document open = samples::awardList(content);
    CHECK(open.mark.contains(u"评审未结束"));
    CHECK(open.subtitle.join(u' ').contains(u"征求意见稿"));
    CHECK(open.imprint.isEmpty());
    CHECK_FALSE(open.trail.contains(content.digest));
}

TEST_CASE("a list of one unit says which unit it is of", "[forms]")
{
    AwardListContent content = smallList();
    CHECK_FALSE(samples::awardList(content).subtitle.join(u' ').contains(u"报送单位"));
    content.unitName = u"甲县"_s;
    CHECK(samples::awardList(content).subtitle.contains(u"报送单位：甲县"_s));
}

TEST_CASE("scores are on the award list only where a layout asks for them", "[forms]")
{
    const AwardListContent content = samples::awards(1, 3);
    CHECK(samples::awardList(content).columns.size() == 7);
    FormLayout layout = *builtInLayout(u"award-list"_s);
    layout.columns.push_back({u"得分"_s, u"{{得分}}"_s});
    const auto document = fillForm(layout, awardListValues(content));
    REQUIRE(document);
    CHECK(column(*document, 7) == QStringList(3, u"91.33"_s));
}

TEST_CASE("the score summary shows every sheet, those left out in parentheses", "[forms]")
{
    const QStringList cells = summaryCells(scored());
    CHECK(cells.at(5) == u"(78) 90 91 93.5 (290/3)");
    ScoreSummaryRow alike = scored();
    alike.result.kept = {Fraction::ratio(83, 1), Fraction::ratio(83, 1)};
    alike.result.dropped = {Fraction::ratio(83, 1), Fraction::ratio(83, 1)};
    CHECK(summaryCells(alike).at(5) == u"(83) 83 83 (83)");
    CHECK(cells.at(6) == u"91.5");
    CHECK(cells.at(7) == u"91.50");
    CHECK(cells.at(8).isEmpty());
}

TEST_CASE("the score summary says standings and flags in words", "[forms]")
{
    ScoreSummaryRow row = scored();
    row.result.tied = true;
    row.result.spreadFlag = true;
    row.result.spread = Fraction::ratio(39, 2);
    row.result.deviations = {{ExpertId::create(), Fraction::ratio(9, 1)}};
    CHECK(summaryCells(row).at(8) == u"并列；极差 19.5，建议复评；有评委整体评分偏离，建议复评");
    row.result = {};
    row.result.standing = Standing::Disqualified;
    row.result.reason = u"不在名额内"_s;
    const QStringList cells = summaryCells(row);
    CHECK(cells.at(0) == u"—");
    CHECK(cells.at(6).isEmpty());
    CHECK(cells.at(7).isEmpty());
    CHECK(cells.at(8) == u"取消资格：不在名额内");
    for (const Coded<Standing> &standing : Codes<Standing>::all) {
        row.result.standing = standing.value;
        CHECK(summaryCells(row).at(8).isEmpty() == (standing.value == Standing::Ranked));
    }
}

TEST_CASE("the score summary says what parted equal scores", "[forms]")
{
    ScoreSummaryRow row = scored();
    row.decided = {u"同分，“教学过程”36，高于 E2（35）"_s};
    CHECK(summaryCells(row).last().contains(u"高于 E2"));
}

TEST_CASE("the list for the public tells neither scores nor ranks, and for how long it is shown",
          "[forms]")
{
    PublicNoticeContent content;
    static_cast<AwardListContent &>(content) = smallList();
    content.from = QDate(2023, 10, 8);
    content.to = QDate(2023, 10, 14);
    content.contact = u"电话 0371-0000"_s;
    const Document document = samples::filled(u"public-notice"_s, publicNoticeValues(content));
    CHECK(document.title.endsWith(u"获奖名单公示"));
    CHECK(document.paragraphs.front().contains(u"2023年10月8日至2023年10月14日"));
    CHECK(document.paragraphs.front().contains(u"0371-0000"));
    CHECK(document.columns.size() == 7);
    CHECK(document.signatures.isEmpty());
    CHECK(document.groups.front().rows.size()
          == samples::awardList(smallList()).groups.front().rows.size());
}

TEST_CASE("exact values are decimals where they end and fractions where they do not", "[forms]")
{
    CHECK(exactText(Fraction::ratio(90, 1)) == u"90");
    CHECK(exactText(Fraction::ratio(100, 1)) == u"100");
    CHECK(exactText(Fraction::ratio(0, 1)) == u"0");
    CHECK(exactText(Fraction::ratio(1855, 20)) == u"92.75");
    CHECK(exactText(Fraction::ratio(274, 3)) == u"274/3");
    CHECK(exactText(Fraction::ratio(1, 128)) == u"1/128");
}

TEST_CASE("the recommendation list goes by rank and says why", "[forms]")
{
    RecommendationListContent content;
    content.listName = u"推荐省级名单"_s;
    content.campaignName = u"示例遴选"_s;
    content.groups = {
        {{u"特殊教育"_s, u"特殊教育"_s, u"生活"_s},
         {{3, u"E3"_s, {}, {}, {}, {}, u"第 3 名，3 个名额内"_s},
          {1, u"E7"_s, {}, {}, {}, {}, u"第 1 名，3 个名额内"_s}}},
        {{u"实验教学"_s, u"初中"_s, u"物理"_s}, {}},
    };
    const Document document =
        samples::filled(u"recommendation-list"_s, recommendationListValues(content));
    CHECK(document.title == u"示例遴选\n推荐省级名单");
    CHECK(column(document, 2) == QStringList{u"E7"_s, u"E3"_s});
    CHECK(column(document, 7).at(1) == u"第 3 名，3 个名额内");
    CHECK(document.groups.at(0).heading == u"特殊教育　生活（2 件）");
    CHECK(document.notes.at(0).contains(u"实验教学　初中　物理"));
}
