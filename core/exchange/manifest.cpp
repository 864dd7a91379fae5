// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/manifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Manifest)
};

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QJsonObject toJson(const PackageFile &file)
{
    QJsonObject object{{u"path"_s, file.path},
                       {u"role"_s, toCode(file.role)},
                       {u"size"_s, file.size},
                       {u"sha256"_s, hexText(file.sha256)},
                       {u"sealed"_s, file.isSealed}};
    if (file.entry)
        object.insert(u"entry"_s, file.entry->toString());
    if (file.isShared)
        object.insert(u"shared"_s, true);
    return object;
}

QJsonObject toJson(const PackageRubric &rubric)
{
    return {{u"category"_s, toCode(rubric.category)},
            {u"code"_s, rubric.code},
            {u"version"_s, rubric.version},
            {u"digest"_s, hexText(rubric.digest)}};
}

QJsonObject toJson(const PackageEntry &entry)
{
    return {{u"id"_s, entry.id.toString()},
            {u"code"_s, entry.code},
            {u"category"_s, toCode(entry.category)}};
}

template<typename Value>
QJsonArray toJson(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array += toJson(value);
    return array;
}

QJsonObject lockJson(const std::optional<QByteArray> &lockedContentKey)
{
    if (!lockedContentKey)
        return {{u"kind"_s, u"none"_s}};
    return {{u"kind"_s, u"passphrase"_s}, {u"content_key"_s, hexText(*lockedContentKey)}};
}

Error ofAnotherCampaign(const QByteArray &found, const QByteArray &expected)
{
    return {ErrorCode::Refused,
            Text::tr("the package is of another campaign: it is signed with the key %1, this "
                     "campaign's is %2; take the package to where it belongs")
                .arg(fingerprint(found), fingerprint(expected)),
            {}};
}

Error altered()
{
    return {
        ErrorCode::Refused,
        Text::tr("the package's list of files was altered after it was packed; do not use it and "
                 "ask for a new one"),
        {}};
}

bool isSignedBy(QByteArrayView key, const QByteArray &json, QByteArrayView signature)
{
    return holds(key, signature_context::kManifest, json, signature);
}

} // namespace

qint64 Manifest::totalSize() const
{
    qint64 total = 0;
    for (const PackageFile &file : files)
        total += file.size;
    return total;
}

QString packageFilePath(const QString &folder, const PackageFile &file)
{
    const QString path = file.isShared ? u"../"_s + file.path : file.path;
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

QByteArray manifestJson(const Manifest &manifest)
{
    const QJsonObject campaign{{u"id"_s, uuidText(manifest.campaign)},
                               {u"name"_s, manifest.campaignName},
                               {u"key"_s, hexText(manifest.campaignKey)},
                               {u"fingerprint"_s, fingerprint(manifest.campaignKey)}};
    const QJsonObject expert{{u"code"_s, manifest.expert}, {u"key"_s, hexText(manifest.expertKey)}};
    const QJsonObject object{{u"format"_s, u"linxuan-package"_s},
                             {u"major"_s, kManifestMajor},
                             {u"minor"_s, kManifestMinor},
                             {u"serial"_s, uuidText(manifest.serial)},
                             {u"packed_at"_s, manifest.packedAt.toUTC().toString(Qt::ISODate)},
                             {u"campaign"_s, campaign},
                             {u"round"_s, manifest.round},
                             {u"expert"_s, expert},
                             {u"blind"_s, manifest.isBlind},
                             {u"lock"_s, lockJson(manifest.lockedContentKey)},
                             {u"rubrics"_s, toJson(manifest.rubrics)},
                             {u"entries"_s, toJson(manifest.entries)},
                             {u"files"_s, toJson(manifest.files)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SignedManifest> signManifest(Manifest manifest, const SigningKey &campaignKey)
{
    manifest.campaignKey = campaignKey.publicKey();
    SignedManifest result;
    result.json = manifestJson(manifest);
    if (const auto read = readManifest(result.json); !read)
        return read.error();
    result.signature = campaignKey.sign(signature_context::kManifest, result.json);
    return result;
}

Result<Manifest> openManifest(const QByteArray &json, QByteArrayView signature,
                              const std::optional<QByteArray> &expectedKey)
{
    if (json.size() <= kMostManifestSize && expectedKey
        && isSignedBy(*expectedKey, json, signature)) {
        LX_TRY(Manifest manifest, readManifest(json));
        if (manifest.campaignKey != *expectedKey)
            return ofAnotherCampaign(manifest.campaignKey, *expectedKey);
        return manifest;
    }
    LX_TRY(Manifest manifest, readManifest(json));
    if (!isSignedBy(manifest.campaignKey, json, signature))
        return altered();
    if (expectedKey)
        return ofAnotherCampaign(manifest.campaignKey, *expectedKey);
    return manifest;
}

} // namespace linxuan
