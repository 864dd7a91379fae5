// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/profilechange.h"

#include "core/model/codes.h"
#include "core/model/profilereader.h"
#include "core/model/rubricjson.h"
#include "core/storage/campaignstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/profiletrial.h"
#include "core/workspace/roundpeople.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ProfileChange)
};

bool isSameContent(Rubric left, const Rubric &right)
{
    left.id = right.id;
    left.version = right.version;
    return left == right;
}

// One change of the profile inside a write.
class Changing
{
public:
    Changing(Workspace &workspace, Write &write, const Profile &profile)
        : m_workspace(workspace)
        , m_write(write)
        , m_profile(profile)
        , m_rounds(write.database())
    { }

    Result<ProfileReport> run(const QByteArray &json)
    {
        m_report.code = m_profile.code;
        m_report.version = m_profile.version;
        LX_TRY(m_known, m_rounds.rounds());
        LX_TRY(m_rubrics, m_rounds.rubrics());
        LX_CHECK(requireRounds());
        LX_CHECK(CampaignStore(m_write.database())
                     .setProfile(m_profile.name, QString::fromUtf8(json), m_write.trail()));
        for (const Rubric &rubric : m_profile.rubrics)
            LX_CHECK(storeVersion(rubric));
        LX_CHECK(addRounds());
        for (const Round &round : m_known) {
            if (round.state == RoundState::Open)
                LX_CHECK(setRubrics(round));
        }
        for (const Round &round : m_added)
            LX_CHECK(setRubrics(round));
        LX_CHECK(requireSameResults());
        LX_CHECK(listStray());
        return std::move(m_report);
    }

private:
    Result<void> requireRounds() const;
    Result<void> storeVersion(const Rubric &rubric);
    Result<void> addRounds();
    Result<void> setRubrics(const Round &round);
    Result<void> moveUnbegun(const Round &round, Category category);
    Result<void> requireSameResults();
    Result<void> listStray();

    Workspace &m_workspace;
    Write &m_write;
    const Profile &m_profile;
    RoundStore m_rounds;
    std::vector<Round> m_known; // of before
    std::vector<Round> m_added;
    std::vector<Rubric> m_rubrics; // every version there is
    QHash<QString, Rubric> m_wanted; // by code
    ProfileReport m_report;
};

Result<void> Changing::requireRounds() const
{
    for (const Round &round : m_known) {
        if (!m_profile.round(round.code))
            return Error{
                ErrorCode::Invalid,
                Text::tr("The profile lacks round %1, which the campaign has.").arg(round.code),
                {}};
    }
    return {};
}

// A version never changes: other content under a version that is taken gets the next one.
Result<void> Changing::storeVersion(const Rubric &rubric)
{
    Rubric stored = rubric;
    for (const Rubric &known : m_rubrics) {
        if (known.code != rubric.code)
            continue;
        if (isSameContent(known, rubric)) {
            m_wanted.insert(rubric.code, known);
            return {};
        }
        stored.version = std::max(stored.version, known.version + 1);
    }
    stored.id = rubricId(stored);
    LX_CHECK(m_rounds.insert(stored, m_write.trail()));
    m_rubrics.push_back(stored);
    m_wanted.insert(stored.code, stored);
    return {};
}

Result<void> Changing::addRounds()
{
    int position = static_cast<int>(m_known.size());
    for (const RoundRule &rule : m_profile.rounds) {
        if (std::any_of(m_known.begin(), m_known.end(),
                        [&rule](const Round &round) { return round.code == rule.code; }))
            continue;
        Round round;
        round.id = RoundId::create();
        round.code = rule.code;
        round.name = rule.name;
        LX_CHECK(m_rounds.insert(round, position++, m_write.trail()));
        m_added.push_back(round);
        m_report.addedRounds += rule.code;
    }
    return {};
}

Result<void> Changing::setRubrics(const Round &round)
{
    const RoundRule *rule = m_profile.round(round.code);
    LX_TRY(const auto chosen, m_rounds.rubricsOf(round.id));
    for (const auto &[category, code] : rule->rubrics) {
        const Rubric wanted = m_wanted.value(code);
        const auto before = chosen.find(category);
        if (before != chosen.end() && before->second == wanted.id)
            continue;
        RubricChange change{round.code, category, code, 0, wanted.version};
        for (const Rubric &known : m_rubrics) {
            if (before != chosen.end() && known.id == before->second)
                change.from = known.version;
        }
        LX_CHECK(m_rounds.setRubric(round.id, category, wanted.id, m_write.trail()));
        m_report.rubrics.push_back(change);
        if (!m_report.addedRounds.contains(round.code))
            LX_CHECK(moveUnbegun(round, category));
    }
    return {};
}

// What nobody wrote on takes the new rubric; everything else keeps the one it was made with.
Result<void> Changing::moveUnbegun(const Round &round, Category category)
{
    LX_TRY(const RoundBook book, openRoundUnder(m_workspace, m_profile, round.code));
    QSet<EntryId> entries;
    for (const Entry &entry : book.entries) {
        if (entry.category == category)
            entries.insert(entry.id);
    }
    SheetStore sheets(m_write.database());
    LX_TRY(const auto stored, sheets.sheets(round.id));
    for (const StoredSheet &one : stored) {
        if (one.sheet.state != SheetState::NotStarted || !entries.contains(one.sheet.entry))
            continue;
        ScoreSheet moved = one.sheet;
        moved.rubric = book.rubrics.at(category).id;
        LX_CHECK(sheets.update(one, moved, one.excuse, m_write.trail()));
        ++m_report.moved;
    }
    return {};
}

// A closed round's digest covers all that its result follows from.
Result<void> Changing::requireSameResults()
{
    for (const Round &round : m_known) {
        if (round.state != RoundState::Closed)
            continue;
        LX_TRY(const Reckoning reckoning, reckonUnder(m_workspace, m_profile, round.code));
        if (reckoning.awards.result.digest != round.digest)
            return Error{ErrorCode::Refused,
                         Text::tr("The result of round %1, which is closed, would change. Reopen "
                                  "it with a reason first.")
                             .arg(round.name),
                         {}};
    }
    return {};
}

Result<void> Changing::listStray()
{
    for (const Round &round : m_known) {
        LX_TRY(const Reckoning reckoning, reckonUnder(m_workspace, m_profile, round.code));
        LX_TRY(auto stray, straySheets(m_workspace, reckoning.uncounted));
        if (!stray.empty())
            m_report.stray.insert(round.code, std::move(stray));
    }
    return {};
}

QJsonObject detailOf(const ProfileReport &report, const QString &reason)
{
    QJsonArray rubrics;
    for (const RubricChange &change : report.rubrics) {
        rubrics += QJsonObject{{QStringLiteral("round"), change.round},
                               {QStringLiteral("category"), toCode(change.category)},
                               {QStringLiteral("rubric"), change.rubric},
                               {QStringLiteral("from"), change.from},
                               {QStringLiteral("to"), change.to}};
    }
    return {{QStringLiteral("profile"), report.code},
            {QStringLiteral("version"), report.version},
            {QStringLiteral("rubrics"), rubrics},
            {QStringLiteral("rounds"), QJsonArray::fromStringList(report.addedRounds)},
            {QStringLiteral("moved"), report.moved},
            {QStringLiteral("reason"), reason}};
}

} // namespace

Result<QByteArray> ProfileChange::current()
{
    LX_TRY(const CampaignRow campaign, CampaignStore(m_workspace.database()).campaign());
    return campaign.profile.toUtf8();
}

Result<ProfileReport> ProfileChange::preview(const QByteArray &profileJson)
{
    LX_TRY(const Profile profile, readProfile(profileJson));
    LX_TRY(Write write, Write::begin(m_workspace));
    return Changing(m_workspace, write, profile).run(profileJson);
}

Result<ProfileReport> ProfileChange::set(const QByteArray &profileJson, const QString &reason)
{
    LX_TRY(const QString said, neededReason(reason));
    LX_TRY(const Profile profile, readProfile(profileJson));
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const ProfileReport report, Changing(m_workspace, write, profile).run(profileJson));
    LX_CHECK(write.record(QStringLiteral("profile.set"), {}, detailOf(report, said)));
    LX_CHECK(write.commit(Area::Catalogue | Area::Quotas | Area::Entries | Area::Experts
                          | Area::Sheets | Area::Outcome));
    return report;
}

} // namespace linxuan
