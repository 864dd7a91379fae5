// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"
#include "tests/core/workspace/panels/panelsamples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

GroupKey group(const QString &subject)
{
    return {Category::Subject, u"小学"_s, subject};
}

void addSubject(Office &office, const QString &prefix, const QString &subject, int count)
{
    std::vector<QString> codes;
    for (int i = 1; i <= count; ++i) {
        codes.push_back(prefix + QString::number(i));
        office.addEntry(codes.back(), u"甲一小"_s,
                        [&subject](Entry &entry) { entry.subject = subject; });
    }
    must(Selection(office.workspace()).recommend(Level::School, codes));
    must(Selection(office.workspace()).recommend(Level::County, codes));
}

} // namespace

TEST_CASE("panels are proposed, looked at, stored, and then dealt to alone", "[panels]")
{
    Office office;
    fillCampaign(office, 3, 8);
    Panels panels(office.workspace());
    const PanelProposal proposal = must(panels.propose({kFinal, {}, 4, 1}));
    REQUIRE(proposal.panels.size() == 1);
    CHECK(proposal.panels[0].group == kMaths);
    CHECK(proposal.panels[0].number == 1);
    CHECK(proposal.panels[0].members.size() == 4);
    CHECK(proposal.panels[0].problem == u"nobody who may chair");
    CHECK(cardOf(office).seats.empty());
    must(panels.store(kFinal, proposal));
    const PanelCard card = cardOf(office);
    CHECK(card.isFormed);
    CHECK(card.number == 1);
    CHECK(card.seats.size() == 4);
    const AssignReport report = deal(office);
    CHECK(report.assigned.size() == 18);
    std::set<ExpertId> dealt;
    for (const Assignment &pair : report.assigned)
        dealt.insert(pair.expert);
    for (const ExpertId &expert : dealt)
        CHECK(
            std::count(proposal.panels[0].members.begin(), proposal.panels[0].members.end(), expert)
            == 1);
    CHECK(must(panels.propose({kFinal, {}, 4, 1})).panels.empty());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a proposal spreads experts over panels and units over each panel", "[panels]")
{
    Office office;
    addSubject(office, u"Y"_s, u"语文"_s, 3);
    addSubject(office, u"M"_s, u"数学"_s, 3);
    for (int i = 1; i <= 8; ++i)
        office.addExpert(u"E%1"_s.arg(i), i <= 4 ? u"乙一小"_s : QString());
    office.run(u"UPDATE expert SET subjects = '语文' || char(10) || '数学'"_s);
    office.run(u"UPDATE expert SET unit_name = code WHERE unit_id IS NULL"_s);
    office.run(u"UPDATE expert SET chair = 1 WHERE code IN ('E5', 'E6')"_s);
    const PanelProposal proposal = must(Panels(office.workspace()).propose({kFinal, {}, 3, 1}));
    REQUIRE(proposal.panels.size() == 2);
    CHECK(proposal.panels[0].group == group(u"语文"_s));
    CHECK(proposal.panels[0].number == 1);
    CHECK(proposal.panels[1].number == 2);
    std::set<ExpertId> seen;
    for (const ProposedPanel &panel : proposal.panels) {
        CHECK(panel.members.size() == 3);
        CHECK(panel.problem.isEmpty());
        REQUIRE(panel.chair);
        int ofOneSchool = 0;
        for (const ExpertId &member : panel.members) {
            seen.insert(member);
            for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s})
                ofOneSchool += member == office.expert(code) ? 1 : 0;
        }
        CHECK(ofOneSchool <= 1);
    }
    CHECK(seen.size() == 6);
    CHECK(proposal.maxPanels == 1);
    CHECK_FALSE(proposal.panels[0].chair == proposal.panels[1].chair);
}

TEST_CASE("a proposal says what is wrong with it", "[panels]")
{
    Office office;
    fillCampaign(office, 2, 2);
    office.addExpert(u"S1"_s, u"甲一小"_s);
    Panels panels(office.workspace());
    const PanelProposal proposal = must(panels.propose({kFinal, {kMaths}, 3, 1}));
    CHECK(proposal.panels[0].members.size() == 3);
    CHECK(proposal.panels[0].thinEntries == 2);
    CHECK(must(panels.propose({kFinal, {kMaths}, 5, 1}))
              .panels[0]
              .problem.startsWith(u"only 3 experts"));
    CHECK(panels.propose({kFinal, {}, 0, 1}).error().code == ErrorCode::Usage);
    CHECK(panels.propose({kFinal, {group(u"美术"_s)}, 3, 1}).error().code == ErrorCode::NotFound);
}

TEST_CASE("members, chair, number and name are edited", "[panels]")
{
    Office office;
    fillCampaign(office, 2, 5);
    Panels panels(office.workspace());
    must(panels.addMember(kFinal, kMaths, u"E1"_s));
    must(panels.addMember(kFinal, kMaths, u"E1"_s));
    must(panels.addMember(kFinal, kMaths, u"E2"_s));
    CHECK(panels.setChair(kFinal, kMaths, u"E3"_s).error().code == ErrorCode::Refused);
    must(panels.setChair(kFinal, kMaths, u"E2"_s));
    must(panels.rename(kFinal, kMaths, 7, u" 数学一组 "_s));
    PanelCard card = cardOf(office);
    CHECK(card.seats.size() == 2);
    REQUIRE(card.chair());
    CHECK(card.chair()->code == u"E2");
    CHECK(card.number == 7);
    CHECK(card.name == u"数学一组");
    CHECK_FALSE(card.isFormed);
    must(panels.removeMember(kFinal, kMaths, u"E2"_s, {}));
    card = cardOf(office);
    CHECK(card.seats.size() == 1);
    CHECK_FALSE(card.chair());
    CHECK(panels.removeMember(kFinal, kMaths, u"E2"_s, {}).error().code == ErrorCode::NotFound);
    CHECK(panels.addMember(kFinal, kMaths, u"X9"_s).error().code == ErrorCode::NotFound);
    CHECK(panels.addMember(kFinal, group(u"美术"_s), u"E1"_s).error().code == ErrorCode::NotFound);
    CHECK(panels.rename(kFinal, group(u"美术"_s), 1, {}).error().code == ErrorCode::NotFound);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("two panels of a round have different numbers", "[panels]")
{
    Office office;
    fillCampaign(office, 1, 3);
    addSubject(office, u"Y"_s, u"语文"_s, 1);
    Panels panels(office.workspace());
    must(panels.rename(kFinal, kMaths, 3, {}));
    CHECK(panels.rename(kFinal, group(u"语文"_s), 3, {}).error().code == ErrorCode::Conflict);
    must(panels.rename(kFinal, group(u"语文"_s), 0, u"语文"_s));
    must(panels.rename(kFinal, kMaths, 3, u"改名"_s));
}

TEST_CASE("a member with sheets leaves with a reason, and only what is missing goes to others",
          "[panels]")
{
    Office office;
    fillCampaign(office, 2, 5);
    deal(office);
    const QString gone = cardOf(office).seats.front().code;
    const int assigned = seatOf(cardOf(office), gone).assigned;
    REQUIRE(assigned > 1);
    QString scored;
    for (const QString &pair : pairsOf(office)) {
        if (pair.endsWith(u' ' + gone) && scored.isEmpty())
            scored = pair.section(u' ', 0, 0);
    }
    submit(office, scored, gone, 80);
    Panels panels(office.workspace());
    CHECK(panels.removeMember(kFinal, kMaths, gone, {}).error().code == ErrorCode::Usage);
    const auto before = pairsOf(office);
    must(panels.removeMember(kFinal, kMaths, gone, u"出差"_s));
    CHECK(pairsOf(office) == before);
    const PanelSeat seat = seatOf(cardOf(office), gone);
    CHECK(seat.hasLeft);
    CHECK(seat.isActive);
    CHECK(seat.leaveReason == u"出差");
    CHECK(seat.assigned == 1);
    CHECK(seat.submitted == 1);
    CHECK(deal(office).assigned.size() == static_cast<size_t>(assigned - 1));
    CHECK(must(Reviews(office.workspace()).progress(kFinal)).front().assigned == 12);
    for (const MissingSheet &missing : must(Reviews(office.workspace()).missingSheets(kFinal)))
        CHECK((missing.expertCode == gone) == (missing.reason == u"出差"));
    must(panels.addMember(kFinal, kMaths, gone));
    CHECK_FALSE(seatOf(cardOf(office), gone).hasLeft);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("nothing of a closed round's panels can be changed", "[panels]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.score(kFinal, u"A1"_s, 90);
    Panels panels(office.workspace());
    must(panels.setChair(kFinal, kMaths, u"E1"_s));
    must(Results(office.workspace()).close(kFinal, u"主任"_s));
    CHECK(panels.addMember(kFinal, kMaths, u"E1"_s).error().code == ErrorCode::Refused);
    CHECK(panels.removeMember(kFinal, kMaths, u"E1"_s, u"病"_s).error().code == ErrorCode::Refused);
    CHECK(panels.setChair(kFinal, kMaths, u"E2"_s).error().code == ErrorCode::Refused);
    CHECK(panels.rename(kFinal, kMaths, 1, {}).error().code == ErrorCode::Refused);
    CHECK(panels.propose({kFinal, {}, 3, 1}).error().code == ErrorCode::Refused);
    CHECK(panels.store(kFinal, {}).error().code == ErrorCode::Refused);
    CHECK(cardOf(office).chair()->code == u"E1");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a panel altered by a stranger is found", "[panels]")
{
    Office office;
    fillCampaign(office, 1, 3);
    must(Panels(office.workspace()).rename(kFinal, kMaths, 1, u"一组"_s));
    office.run(u"UPDATE panel_setting SET name = '二组'"_s);
    CHECK(office.problems().size() == 1);
}

TEST_CASE("groups are written as category, stage and subject", "[panels]")
{
    CHECK(groupText(kMaths) == u"subject/小学/数学");
    CHECK(groupFromText(u"subject/小学/数学"_s) == kMaths);
    CHECK(groupFromText(u"学科课程/小学/数学"_s) == kMaths);
    CHECK_FALSE(groupFromText(u"小学/数学"_s));
    CHECK_FALSE(groupFromText(u"其他/小学/数学"_s));
}
