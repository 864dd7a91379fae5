// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/profilereader.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/panels.h"
#include "core/workspace/roundselection.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/chain/oracle.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWorkspaces = 100;

// A campaign made by chance in a folder of its own, moved by the services alone.
class RandomOffice
{
public:
    explicit RandomOffice(std::mt19937 &random)
        : m_random(random)
    {
        const QDateTime noon = officeDateTime(QDate(2023, 9, 20), QTime(12, 0));
        m_workspace =
            must(Workspace::create(m_folder.path() + u"/campaign"_s,
                                   *shippedProfile(u"zhengzhou-2023"_s), [noon] { return noon; }));
        m_workspace->setActor(u"办公室"_s);
        store(randomCampaign(random));
    }

    Workspace &workspace() { return *m_workspace; }
    QString folder() const { return m_workspace->folder(); }

    // Most schools have given their word.
    void begin()
    {
        std::vector<QString> codes;
        for (const QString &code : m_codes) {
            if (chance(m_random, 80))
                codes.push_back(code);
        }
        must(Selection(*m_workspace).recommend(Level::School, codes));
    }

    void doSomething()
    {
        const QString code = anyCode();
        Selection selection(*m_workspace);
        const int deed = pick(m_random, 1, 10);
        const QString reason = chance(m_random, 12) ? u"特批"_s : QString();
        if (deed <= 4)
            must(selection.recommend(Level::School, {code, anyCode(), anyCode()}, reason));
        else if (deed <= 7)
            must(selection.recommend(Level::County, {code, anyCode()}, reason));
        else if (deed == 8)
            must(selection.returnTo(Level::Declared, {code}, u"补正"_s));
        else
            must(selection.withdraw({code}, u"撤回"_s));
    }

    // Three sheets for nearly every entry in the county's round.
    void scoreCounty()
    {
        Write write = must(Write::begin(*m_workspace));
        const RoundBook book = must(openRound(*m_workspace, u"county"_s));
        PanelDesk desk(book);
        std::vector<ScoreSheet> sheets;
        for (const Entry &entry : book.entries) {
            const int total = pick(m_random, 80, 85);
            if (chance(m_random, 10))
                continue;
            for (const Expert &expert : m_experts) {
                ScoreSheet sheet;
                sheet.round = book.round.id;
                sheet.entry = entry.id;
                sheet.expert = expert.id;
                const Rubric &rubric = book.rubrics.at(entry.category);
                sheet.rubric = rubric.id;
                sheet.state = SheetState::Submitted;
                sheet.submittedAt = m_workspace->now();
                Points left = Points::whole(total);
                for (const Criterion *criterion : rubric.criteria()) {
                    sheet.points.emplace_back(std::min(left, criterion->full));
                    left = left - *sheet.points.back();
                }
                must(desk.join({sheet.entry, sheet.expert}));
                sheets.push_back(std::move(sheet));
            }
        }
        must(desk.storePanels(write));
        must(SheetStore(write.database()).insert(sheets, write.trail()));
        must(write.record(u"test.score"_s, book.round.id.toBytes(), {}));
        must(write.commit({}));
    }

    // As it stands, with the county's ranking.
    RandomCampaign campaign()
    {
        RandomCampaign campaign{must(ruleFacts(*m_workspace)), {}};
        const RoundTally tally = must(Results(*m_workspace).tally(u"county"_s));
        for (const GroupResult &group : tally.result.groups) {
            for (const EntryResult &entry : group.entries) {
                if (entry.isRanked())
                    campaign.ranks.insert(entry.entry, {*entry.rank, *entry.score});
            }
        }
        return campaign;
    }

    QString anyCode() { return m_codes[pick(m_random, 0, int(m_codes.size()) - 1)]; }

private:
    void store(const RandomCampaign &campaign)
    {
        Write write = must(Write::begin(*m_workspace));
        CatalogueStore catalogue(write.database());
        int position = 0;
        for (const Unit &unit : campaign.facts.units)
            must(catalogue.insert(unit, position++));
        for (const QuotaLimit &limit : campaign.facts.limits)
            must(catalogue.insert(limit, write.trail()));
        for (const Ban &ban : campaign.facts.bans)
            must(catalogue.insert(ban));
        must(EntryStore(write.database()).insert(campaign.facts.entries));
        for (const Entry &entry : campaign.facts.entries)
            m_codes += entry.code;
        for (int number = 1; number <= 3; ++number) {
            Expert expert;
            expert.id = ExpertId::create();
            expert.code = u"P%1"_s.arg(number);
            expert.name = u"评委%1"_s.arg(number);
            expert.unitName = u"外地"_s;
            expert.subjects = QStringList{u"数学"_s, u"语文"_s};
            must(ExpertStore(write.database()).insert(expert));
            m_experts.push_back(expert);
        }
        must(write.record(u"test.store"_s, m_experts.front().id.toBytes(), {}));
        must(write.commit({}));
    }

    std::mt19937 &m_random;
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QStringList m_codes;
    std::vector<Expert> m_experts;
};

} // namespace

TEST_CASE("through the workspace, too, no rule is broken and the right entries go on and move up",
          "[chain][property]")
{
    std::mt19937 random(16);
    int taken = 0;
    int moved = 0;
    for (int number = 0; number < kWorkspaces; ++number) {
        INFO("workspace " << number);
        RandomOffice office(random);
        office.begin();
        for (int deed = pick(random, 8, 25); deed > 0; --deed)
            office.doSomething();
        office.scoreCounty();
        REQUIRE(Recount(office.campaign()).broken().join(u'\n') == QString());

        RoundSelection selection(office.workspace());
        SelectionRule rule;
        rule.by = SelectionBy::UnitQuota;
        const auto expected = chosenByHand(office.campaign(), rule);
        const SelectionPlan plan = must(selection.plan(u"county"_s));
        std::map<QString, Choice> byHand;
        for (const SelectionWord &word : expected)
            byHand[word.code] = word.choice;
        for (const SelectionWord &word : plan.words)
            REQUIRE(int(byHand[word.code]) == int(word.choice));
        const SelectionReport report = must(selection.take(u"county"_s));
        REQUIRE(report.moved == plan.codes(Choice::In)); // nothing stands against what was planned
        REQUIRE(Recount(office.campaign()).broken().join(u'\n') == QString());
        taken += int(report.moved.size());

        const RandomCampaign before = office.campaign();
        std::vector<QString> codes;
        std::vector<Entry> left;
        for (const Entry &entry : before.facts.entries) {
            if (entry.status != EntryStatus::Active || !chance(random, 25))
                continue;
            codes.push_back(entry.code);
            if (Recount(before).counts(entry))
                left.push_back(entry);
        }
        const SelectionReport withdrawn =
            must(Selection(office.workspace()).withdraw(codes, u"撤回"_s));
        REQUIRE(withdrawn.moved == codes);
        REQUIRE(movesText(withdrawn.movesUp)
                == movesText(movedUpByHand(office.campaign(), left, rule)));
        for (const MoveUp &one : withdrawn.movesUp) {
            if (one.code.isEmpty())
                continue;
            REQUIRE(must(Selection(office.workspace()).recommend(*one.level, {one.code})).moved
                    == std::vector{one.code});
            ++moved;
        }
        REQUIRE(Recount(office.campaign()).broken().join(u'\n') == QString());
        if (number % 10 == 0)
            REQUIRE(must(verifyWorkspace(office.folder())).problems.empty());
    }
    CHECK(taken > kWorkspaces);
    CHECK(moved > kWorkspaces / 10);
}
