// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/campaignkey.h"

#include "core/exchange/keyfile.h"
#include "core/storage/exchangestore.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::CampaignKey)
};

constexpr QFileDevice::Permissions kOwnerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

Error otherKey(const QString &path)
{
    return {ErrorCode::Refused,
            Text::tr("%1 holds another key than the one that this campaign signs with. Put the "
                     "campaign's own key file back from a copy of its folder.")
                .arg(path),
            {}};
}

Result<KeyFile> keyFile(Workspace &workspace)
{
    LX_TRY(const QByteArray expected, campaignPublicKey(workspace));
    const QString path = campaignKeyPath(workspace.folder());
    LX_TRY(KeyFile file, KeyFile::read(path));
    if (file.publicKey() != expected)
        return otherKey(path);
    return file;
}

// The public half of a new key file, or of one whose campaign was not committed any more.
Result<QByteArray> writtenKey(const QString &path)
{
    if (QFileInfo::exists(path)) {
        LX_TRY(const KeyFile present, KeyFile::read(path));
        return present.publicKey();
    }
    const QString keys = QFileInfo(path).path();
    if (!QDir().mkpath(keys))
        return Error{ErrorCode::Storage, Text::tr("The folder %1 cannot be made.").arg(keys), {}};
    QFile::setPermissions(keys, kOwnerOnly); // the file is its owner's alone in any case
    const SigningKey key = SigningKey::create();
    LX_CHECK(KeyFile::plain(key).write(path));
    return key.publicKey();
}

} // namespace

QString campaignKeyPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("keys/campaign.key"));
}

Result<void> makeCampaignKey(const QString &folder, Write &write)
{
    LX_TRY(const QByteArray publicKey, writtenKey(campaignKeyPath(folder)));
    LX_CHECK(ExchangeStore(write.database()).setCampaignKey(publicKey, write.trail()));
    return write.record(QStringLiteral("campaign.key"), {},
                        {{QStringLiteral("fingerprint"), fingerprint(publicKey)}});
}

Result<QByteArray> campaignPublicKey(Workspace &workspace)
{
    LX_TRY(auto stored, ExchangeStore(workspace.database()).campaignKey());
    if (stored)
        return *std::move(stored);
    LX_TRY(Write write, Write::begin(workspace));
    LX_TRY(stored, ExchangeStore(write.database()).campaignKey());
    if (stored)
        return *std::move(stored); // another program was faster
    LX_CHECK(makeCampaignKey(workspace.folder(), write));
    LX_TRY(stored, ExchangeStore(write.database()).campaignKey());
    LX_CHECK(write.commit({}));
    return *std::move(stored);
}

Result<bool> isCampaignKeyLocked(Workspace &workspace)
{
    LX_TRY(const KeyFile file, keyFile(workspace));
    return file.isLocked();
}

Result<SigningKey> campaignKey(Workspace &workspace, const Secret &passphrase)
{
    LX_TRY(const KeyFile file, keyFile(workspace));
    if (file.isLocked() && passphrase.isEmpty())
        return Error{ErrorCode::Refused,
                     Text::tr("The campaign's key is under a passphrase, which is needed here."),
                     {}};
    return file.open(passphrase);
}

Result<void> setCampaignPassphrase(Workspace &workspace, const Secret &current,
                                   const Secret &passphrase)
{
    LX_TRY(const SigningKey key, campaignKey(workspace, current));
    const QString path = campaignKeyPath(workspace.folder());
    if (passphrase.isEmpty())
        return KeyFile::plain(key).write(path);
    LX_TRY(const KeyFile locked, KeyFile::locked(key, passphrase));
    return locked.write(path);
}

} // namespace linxuan
