// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include "core/base/uuid.h"
#include "core/model/codes.h"
#include "core/model/profilereader.h"
#include "core/storage/campaignstore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Workspace)
};

constexpr auto kDatabaseFile = "campaign.db";

QString databasePath(const QString &folder)
{
    return QDir(folder).filePath(QString::fromLatin1(kDatabaseFile));
}

Result<void> makeFolders(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return Error{ErrorCode::Usage,
                     Text::tr("%1 is not empty. A new campaign needs an empty folder.").arg(folder),
                     {}};
    }
    for (const char *name : {".", "materials", "renditions", "backups"}) {
        if (!QDir().mkpath(dir.filePath(QString::fromLatin1(name))))
            return Error{
                ErrorCode::Storage, Text::tr("The folder %1 cannot be made.").arg(folder), {}};
    }
    return {};
}

// The rounds of the profile with the rubric versions they start from.
Result<void> storeRounds(RoundStore &store, const Profile &profile, AuditTrail &trail)
{
    for (const Rubric &rubric : profile.rubrics)
        LX_CHECK(store.insert(rubric, trail));
    int position = 0;
    for (const RoundRule &rule : profile.rounds) {
        Round round;
        round.id = RoundId::create();
        round.code = rule.code;
        round.name = rule.name;
        LX_CHECK(store.insert(round, position++, trail));
        for (const auto &[category, code] : rule.rubrics)
            LX_CHECK(store.setRubric(round.id, category, profile.rubric(code)->id, trail));
    }
    return {};
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? QStringLiteral("office") : user;
}

} // namespace

Workspace::Workspace(QString folder, std::unique_ptr<Database> database, Profile profile,
                     Clock clock)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
    , m_profile(std::move(profile))
    , m_clock(std::move(clock))
    , m_actor(systemUser())
{ }

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &folder,
                                                     const QByteArray &profileJson, Clock clock)
{
    LX_TRY(Profile profile, readProfile(profileJson));
    LX_CHECK(makeFolders(folder));
    LX_TRY(auto database, Database::create(databasePath(folder)));
    std::unique_ptr<Workspace> workspace(
        new Workspace(folder, std::move(database), std::move(profile), std::move(clock)));
    const Profile &own = workspace->profile();
    LX_TRY(Write write, Write::begin(*workspace));
    LX_CHECK(CampaignStore(write.database())
                 .insert({newUuid().toRfc4122(), own.name, QString::fromUtf8(profileJson),
                          workspace->now()},
                         write.trail()));
    RoundStore rounds(write.database());
    LX_CHECK(storeRounds(rounds, own, write.trail()));
    LX_CHECK(write.record(
        QStringLiteral("campaign.create"), {},
        {{QStringLiteral("profile"), own.code}, {QStringLiteral("version"), own.version}}));
    LX_CHECK(makeCampaignKey(folder, write));
    LX_CHECK(write.commit({}));
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, Clock clock)
{
    const QString path = databasePath(folder);
    LX_TRY(auto database, Database::open(path, QDir(folder).filePath(QStringLiteral("backups"))));
    LX_TRY(const CampaignRow campaign, CampaignStore(*database).campaign());
    LX_TRY(Profile profile, readProfile(campaign.profile.toUtf8()));
    return std::unique_ptr<Workspace>(
        new Workspace(folder, std::move(database), std::move(profile), std::move(clock)));
}

} // namespace linxuan
