// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/campaignstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/vetostore.h"
#include "tests/core/storage/smallcampaign.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(const Result<void> &result)
{
    REQUIRE(!result);
    return result.error().code;
}

} // namespace

TEST_CASE("a row that someone else changed in the meantime is not overwritten", "[storage]")
{
    Shelf shelf;
    SmallCampaign campaign(shelf);
    Database &database = shelf.database();
    AuditTrail trail = shelf.trail();
    SECTION("unit")
    {
        CatalogueStore store(database);
        must(store.update(campaign.county));
        CHECK(codeOf(store.update(campaign.county)) == ErrorCode::Conflict);
    }
    SECTION("entry")
    {
        EntryStore store(database);
        must(store.update(campaign.entry));
        campaign.entry.title = u"另一个"_s;
        CHECK(codeOf(store.update(campaign.entry)) == ErrorCode::Conflict);
        CHECK(must(store.entry(u"A1"_s))->title == u"课题");
    }
    SECTION("expert")
    {
        ExpertStore store(database);
        must(store.update(campaign.expert));
        CHECK(codeOf(store.update(campaign.expert)) == ErrorCode::Conflict);
    }
    SECTION("round")
    {
        RoundStore store(database);
        must(store.update(campaign.round, trail));
        CHECK(codeOf(store.update(campaign.round, trail)) == ErrorCode::Conflict);
    }
    SECTION("sheet")
    {
        SheetStore store(database);
        const StoredSheet stored = must(store.sheets(campaign.round.id)).front();
        must(store.update(stored, stored.sheet, {}, trail));
        CHECK(codeOf(store.update(stored, stored.sheet, {}, trail)) == ErrorCode::Conflict);
    }
}

TEST_CASE("an entry comes back as it went in", "[storage]")
{
    Shelf shelf;
    SmallCampaign campaign(shelf);
    Entry entry = campaign.entry;
    entry.id = EntryId::create();
    entry.code = u"A2"_s;
    entry.category = Category::Special;
    entry.teacher = u"㛃·𬭼"_s;
    entry.submittedAt = noon();
    entry.level = Level::City;
    entry.status = EntryStatus::Disqualified;
    entry.statusReason = u"冒名"_s;
    entry.revision = 1;
    EntryStore store(shelf.database());
    must(store.insert({entry}));
    CHECK(must(store.entry(u"A2"_s)) == entry);
    CHECK_FALSE(must(store.entry(u"A3"_s)));
    CHECK(codeOf(store.insert({entry})) == ErrorCode::Conflict);
    must(store.remove(entry));
    CHECK(codeOf(store.remove(entry)) == ErrorCode::Conflict);
}

TEST_CASE("many sheets come in with their seals, and a double one stops them", "[storage]")
{
    Shelf shelf;
    SmallCampaign campaign(shelf);
    std::vector<ScoreSheet> sheets;
    std::vector<Expert> experts;
    for (int number = 0; number < 5000; ++number) {
        Expert &expert = experts.emplace_back(campaign.expert);
        expert.id = ExpertId::create();
        expert.code = u"X%1"_s.arg(number);
        ScoreSheet &sheet = sheets.emplace_back();
        sheet.round = campaign.round.id;
        sheet.entry = campaign.entry.id;
        sheet.expert = expert.id;
        sheet.rubric = campaign.rubric.id;
        sheet.state = SheetState::Submitted;
        sheet.points = {Points::fromHundredths(number % 1000), std::nullopt};
    }
    Transaction transaction = must(Transaction::begin(shelf.database()));
    AuditTrail trail = shelf.trail();
    ExpertStore store(shelf.database());
    for (const Expert &expert : experts)
        must(store.insert(expert));
    SheetStore stored(shelf.database());
    must(stored.insert(sheets, trail));
    SheetsState state;
    int count = 0;
    must(stored.eachSheet([&](const StoredSheet &sheet, bool isSealed) {
        count += isSealed;
        state.add(sheet.seal);
    }));
    CHECK(count == 5001);
    CHECK(state == trail.sheets());
    CHECK(must(stored.sheets(campaign.round.id)).size() == 5001);
    // The second time each is refused; the rows being sealed ahead are given up.
    CHECK(codeOf(stored.insert(sheets, trail)) == ErrorCode::Conflict);
}

TEST_CASE("a changed sheet keeps its seal and the state of all sheets in step", "[storage]")
{
    Shelf shelf;
    const SmallCampaign campaign(shelf);
    SheetStore store(shelf.database());
    const StoredSheet stored = must(store.sheets(campaign.round.id)).front();
    CHECK(stored.seal == sheetSeal(stored.sheet, {}));
    ScoreSheet changed = stored.sheet;
    changed.remark = u"改"_s;
    AuditTrail trail = shelf.trail();
    must(store.update(stored, changed, u"病假"_s, trail));
    must(trail.append(u"sheet.change"_s, {}, {}));
    must(trail.finish());
    const StoredSheet now = must(store.sheets(campaign.round.id)).front();
    CHECK(now.sheet.revision == 2);
    CHECK(now.excuse == u"病假");
    CHECK(shelf.breaches().isEmpty());
    CHECK(must(store.count(campaign.round.id, SheetState::Submitted)) == 1);
    CHECK(must(store.count(campaign.round.id, SheetState::Draft)) == 0);
}

TEST_CASE("a veto is decided once", "[storage]")
{
    Shelf shelf;
    const SmallCampaign campaign(shelf);
    AuditTrail trail = shelf.trail();
    Veto veto{VetoId::create(),
              campaign.round.id,
              campaign.entry.id,
              campaign.expert.id,
              u"V1"_s,
              u"视频 03:25"_s,
              u"有误"_s,
              VetoState::Proposed,
              {},
              {}};
    VetoStore store(shelf.database());
    must(store.insert(veto, trail));
    CHECK(must(store.vetoes(campaign.round.id)) == std::vector{veto});
    Veto twin = veto;
    twin.id = VetoId::create();
    CHECK(codeOf(store.insert(twin, trail)) == ErrorCode::Conflict);
    veto.state = VetoState::Refused;
    veto.decidedBy = u"组长"_s;
    veto.decisionReason = u"不实"_s;
    must(store.decide(veto, trail));
    CHECK(codeOf(store.decide(veto, trail)) == ErrorCode::Conflict);
    CHECK(must(store.vetoes(campaign.round.id)) == std::vector{veto});
}

TEST_CASE("a newer decision takes the place of the older one", "[storage]")
{
    Shelf shelf;
    const SmallCampaign campaign(shelf);
    AuditTrail trail = shelf.trail();
    OutcomeStore store(shelf.database());
    const RoundId round = campaign.round.id;
    StoredLineDecision line{round,
                            campaign.panel.group,
                            {u"first"_s, TieAtLine::Include, {u"A1"_s, u"A2"_s}},
                            u"甲"_s,
                            u"合议"_s,
                            noon()};
    must(store.save(line, trail));
    line.decision.choice = TieAtLine::Exclude;
    must(store.save(line, trail));
    const auto lines = must(store.lineDecisions(round));
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().decision.choice == TieAtLine::Exclude);
    CHECK(lines.front().decision.tied.size() == 2);
    must(store.save(
        StoredAwardChange{round, {campaign.entry.id, u"first"_s}, u"甲"_s, u"因"_s, noon()},
        trail));
    must(store.save(StoredAwardChange{round, {campaign.entry.id, {}}, u"乙"_s, u"撤"_s, noon()},
                    trail));
    const auto changes = must(store.awardChanges(round));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().by == u"乙");
    CHECK(changes.front().change.award.isEmpty());
}

TEST_CASE("rounds, rubrics, panels and closings come back as they went in", "[storage]")
{
    Shelf shelf;
    const SmallCampaign campaign(shelf);
    AuditTrail trail = shelf.trail();
    RoundStore store(shelf.database());
    CHECK(must(store.rounds()) == std::vector{campaign.round});
    CHECK(must(store.rubrics()) == std::vector{campaign.rubric});
    CHECK(must(store.rubricsOf(campaign.round.id)).at(Category::Subject) == campaign.rubric.id);
    CHECK(must(store.panels(campaign.round.id)) == std::vector{campaign.panel});
    Closure closure{campaign.round.id, 1, QByteArray(32, 'd'), u"组长"_s, noon(), {}, {}, {}};
    must(store.insert(closure, trail));
    closure.reopenedBy = u"局长"_s;
    closure.reopenedAt = noon();
    closure.reopenReason = u"更正"_s;
    must(store.reopen(closure, trail));
    const auto closures = must(store.closures());
    REQUIRE(closures.size() == 1);
    CHECK(closures.front().reopenReason == u"更正");
    CHECK(closures.front().digest == QByteArray(32, 'd'));
}

TEST_CASE("a database without a campaign says so", "[storage]")
{
    Shelf shelf;
    const auto none = CampaignStore(shelf.database()).campaign();
    REQUIRE(!none);
    CHECK(none.error().code == ErrorCode::Corrupt);
}
