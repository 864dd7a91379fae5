// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/unitcounts.h"
#include "core/model/profilereader.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const Profile &shipped()
{
    static const Profile profile = readProfile(shippedProfile(u"zhengzhou-2023"_s).value()).value();
    return profile;
}

const UnitAwardRule &shippedRule()
{
    static const HonourRules rules =
        readHonourRules(shippedProfile(u"zhengzhou-2023"_s).value()).value();
    return *rules.unitAwards;
}

struct Campaign
{
    HonourSources sources;
    std::vector<Entry> entries;
    QHash<EntryId, QStringList> handedIn; // the same as the sources' bits, in words
};

Unit unitOf(UnitKind kind, std::optional<UnitId> parent = {})
{
    Unit unit;
    unit.id = UnitId::create();
    unit.kind = kind;
    unit.parent = parent;
    return unit;
}

// Made of dice: units with schools, limits, entries, and what was handed in of them.
class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_dice(seed)
    { }

    Campaign make()
    {
        Campaign campaign;
        addUnits(campaign);
        addLimits(campaign);
        for (int i = roll(40); i > 0; --i)
            campaign.entries.push_back(entry(campaign.sources));
        if (roll(4) > 0)
            handIn(campaign);
        if (roll(4) > 0)
            receive(campaign);
        if (roll(4) > 0)
            award(campaign);
        return campaign;
    }

private:
    int roll(int sides) { return int(m_dice() % unsigned(sides)); }
    template<typename T>
    T pick(const std::vector<T> &from)
    {
        return from[size_t(roll(int(from.size())))];
    }

    void addUnits(Campaign &campaign)
    {
        std::vector<Unit> &units = campaign.sources.units;
        units = {unitOf(UnitKind::County), unitOf(UnitKind::Zone), unitOf(UnitKind::DirectSchool),
                 unitOf(UnitKind::DirectSchool)};
        units[2].teachers = roll(90);
        for (int i = roll(8); i > 0; --i)
            units.push_back(unitOf(UnitKind::School, units[size_t(roll(2))].id));
    }

    void addLimits(Campaign &campaign)
    {
        for (size_t i = 0; i < 4; ++i) {
            const UnitId unit = campaign.sources.units[i].id;
            if (roll(2) == 0)
                campaign.sources.limits.push_back({unit, Track::Experiment, {}, {}, roll(5)});
            if (roll(2) == 0)
                campaign.sources.limits.push_back({unit, Track::SubjectSpecial, {}, {}, roll(9)});
            if (roll(2) == 0)
                campaign.sources.limits.push_back(
                    {unit, Track::SubjectSpecial, u"小学"_s, {}, roll(5)});
            if (roll(2) == 0)
                campaign.sources.limits.push_back(
                    {unit, Track::SubjectSpecial, u"初中"_s, {}, roll(5)});
        }
    }

    Entry entry(const HonourSources &sources)
    {
        Entry entry;
        entry.id = EntryId::create();
        entry.code = u"A%1"_s.arg(++m_entries);
        entry.category = pick(std::vector{Category::Subject, Category::Experiment});
        entry.stage = pick(std::vector{u"小学"_s, u"初中"_s});
        entry.subject = u"数学"_s;
        const Unit school = sources.units[size_t(2 + roll(int(sources.units.size()) - 2))];
        entry.school = school.id;
        entry.unit = school.parent.value_or(school.id);
        entry.level = pick(std::vector{Level::Declared, Level::School, Level::County, Level::City});
        entry.status = pick(std::vector{EntryStatus::Active, EntryStatus::Active,
                                        EntryStatus::Active, EntryStatus::Withdrawn});
        if (roll(4) > 0)
            entry.submittedAt = QDateTime(QDate(2023, 9, 3 + roll(20)), QTime(9, 0), Qt::UTC);
        return entry;
    }

    void handIn(Campaign &campaign)
    {
        const MaterialKinds kinds(shipped());
        for (const Entry &entry : campaign.entries) {
            for (const MaterialRule &rule : shipped().category(entry.category)->materials) {
                if (roll(6) == 0)
                    continue;
                campaign.sources.materials[entry.id] |= kinds.bit(rule.code);
                campaign.handedIn[entry.id] += rule.code;
            }
            if (roll(5) == 0)
                campaign.sources.sentBack.insert(entry.id);
        }
    }

    PaperReceipt receipt(const QByteArray &owner, const PaperItem &item)
    {
        PaperReceipt receipt;
        receipt.owner = owner;
        receipt.item = item.code;
        receipt.copies = item.copies - (roll(4) == 0 ? 1 : 0);
        receipt.receivedAt = QDateTime(QDate(2023, 9, 6 + roll(4)), QTime(2, 0), Qt::UTC);
        return receipt;
    }

    void receive(Campaign &campaign)
    {
        for (const PaperItem &item : shipped().paperPacket) {
            for (const Entry &entry : campaign.entries) {
                if (!item.perUnit && entry.category == item.category && roll(4) > 0)
                    campaign.sources.receipts.push_back(receipt(entry.id.toBytes(), item));
            }
            for (size_t i = 0; i < 4; ++i) {
                if (item.perUnit && roll(3) > 0)
                    campaign.sources.receipts.push_back(
                        receipt(campaign.sources.units[i].id.toBytes(), item));
            }
        }
    }

    void award(Campaign &campaign)
    {
        campaign.sources.awards.emplace();
        for (const Entry &entry : campaign.entries) {
            if (roll(2) == 0)
                campaign.sources.awards->insert(
                    entry.id, pick(std::vector{u"first"_s, u"second"_s, u"third"_s}));
        }
    }

    std::mt19937 m_dice;
    int m_entries = 0;
};

// The same facts, each by its own walk over everything.
class Oracle
{
public:
    Oracle(const Campaign &campaign, const Unit &unit)
        : m_campaign(campaign)
        , m_unit(unit)
    {
        for (const Entry &entry : campaign.entries) {
            if (entry.unit == unit.id)
                m_own.push_back(entry);
            const bool isUp = entry.level >= (isDirect() ? Level::School : Level::County);
            if (entry.unit == unit.id && isUp && entry.status == EntryStatus::Active)
                m_sent.push_back(entry);
        }
    }

    bool isDirect() const { return m_unit.kind == UnitKind::DirectSchool; }
    int declared() const { return int(m_own.size()); }
    int delivered() const { return int(m_sent.size()); }

    Share participation() const
    {
        if (isDirect())
            return {std::min<qint64>(declared(), quota().whole), quota().whole};
        Share share;
        for (const Unit &school : m_campaign.sources.units) {
            if (school.parent != m_unit.id)
                continue;
            ++share.whole;
            bool takesPart = false;
            for (const Entry &entry : m_own)
                takesPart = takesPart || entry.school == school.id;
            share.part += takesPart ? 1 : 0;
        }
        return share;
    }

    Share quota() const
    {
        Share share;
        for (const Track track : {Track::SubjectSpecial, Track::Experiment})
            share += trackShare(track);
        return share;
    }

    Share awards() const
    {
        Share share;
        if (!m_campaign.sources.awards)
            return share;
        const std::map<QString, int> points{{u"first"_s, 5}, {u"second"_s, 3}, {u"third"_s, 1}};
        for (const Entry &entry : m_sent) {
            const QString award = m_campaign.sources.awards->value(entry.id);
            share += {award.isEmpty() ? 0 : points.at(award), 5};
        }
        return share;
    }

    Share completeness() const
    {
        Share share;
        if (m_campaign.handedIn.isEmpty())
            return share;
        for (const Entry &entry : m_sent) {
            bool isComplete = !m_campaign.sources.sentBack.contains(entry.id);
            for (const MaterialRule &rule : shipped().category(entry.category)->materials) {
                if (rule.required && !m_campaign.handedIn.value(entry.id).contains(rule.code))
                    isComplete = false;
            }
            share += {isComplete ? 1 : 0, 1};
        }
        return share;
    }

    Share punctuality() const
    {
        Share share;
        bool hasExperiment = false;
        for (const Entry &entry : m_sent) {
            const bool isExperiment = entry.category == Category::Experiment;
            hasExperiment = hasExperiment || isExperiment;
            // The 6th and the 18th, 18:00 in Zhengzhou.
            const QDateTime last(QDate(2023, 9, isExperiment ? 6 : 18), QTime(10, 0), Qt::UTC);
            if (entry.submittedAt)
                share += {*entry.submittedAt <= last ? 1 : 0, 1};
            if (isExperiment)
                share += papers(entry.id.toBytes(), false);
        }
        if (hasExperiment)
            share += papers(m_unit.id.toBytes(), true);
        return share;
    }

private:
    Share trackShare(Track track) const
    {
        const auto used = [&](const std::optional<QString> &stage) {
            int count = 0;
            for (const Entry &entry : m_sent) {
                const bool isExperiment = entry.category == Category::Experiment;
                count += isExperiment == (track == Track::Experiment)
                        && (!stage || entry.stage == *stage)
                    ? 1
                    : 0;
            }
            return count;
        };
        std::optional<int> total;
        Share stages;
        for (const QuotaLimit &limit : m_campaign.sources.limits) {
            if (limit.unit != m_unit.id || limit.track != track)
                continue;
            if (limit.stage)
                stages += {std::min(used(limit.stage), limit.places), limit.places};
            else
                total = limit.places;
        }
        if (!total && isDirect() && track == Track::SubjectSpecial && m_unit.teachers)
            total = *m_unit.teachers / 10;
        return total ? Share{std::min(used({}), *total), *total} : stages;
    }

    Share papers(const QByteArray &owner, bool perUnit) const
    {
        Share share;
        if (m_campaign.sources.receipts.empty())
            return share;
        // Counties by the 7th, direct schools by the 8th, until midnight in Zhengzhou.
        const QDateTime last(QDate(2023, 9, isDirect() ? 8 : 7), QTime(15, 59, 59), Qt::UTC);
        for (const PaperItem &item : shipped().paperPacket) {
            if (item.perUnit != perUnit)
                continue;
            bool isInTime = false;
            for (const PaperReceipt &receipt : m_campaign.sources.receipts) {
                if (receipt.owner == owner && receipt.item == item.code)
                    isInTime = receipt.copies >= item.copies && receipt.receivedAt <= last;
            }
            share += {isInTime ? 1 : 0, 1};
        }
        return share;
    }

    const Campaign &m_campaign;
    const Unit &m_unit;
    std::vector<Entry> m_own;
    std::vector<Entry> m_sent;
};

} // namespace

TEST_CASE("the facts of random campaigns equal an oracle that walks for each of them", "[honours]")
{
    int entries = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const Campaign campaign = Maker(seed).make();
        UnitCounts counts(shipped(), &shippedRule(), campaign.sources);
        for (const Entry &entry : campaign.entries)
            counts.add(entry);
        const auto facts = counts.finish(campaign.entries);
        REQUIRE(facts.size() == 4);
        for (size_t i = 0; i < facts.size(); ++i) {
            INFO(seed << " unit " << i);
            const Oracle oracle(campaign, campaign.sources.units[i]);
            REQUIRE(facts[i].unit == campaign.sources.units[i].id);
            REQUIRE(facts[i].declared == oracle.declared());
            REQUIRE(facts[i].delivered == oracle.delivered());
            REQUIRE(facts[i].share(UnitFact::Participation) == oracle.participation());
            REQUIRE(facts[i].share(UnitFact::QuotaUse) == oracle.quota());
            REQUIRE(facts[i].share(UnitFact::Awards) == oracle.awards());
            REQUIRE(facts[i].share(UnitFact::Completeness) == oracle.completeness());
            REQUIRE(facts[i].share(UnitFact::Punctuality) == oracle.punctuality());
            entries += facts[i].delivered;
        }
    }
    CHECK(entries > 1000);
}
