// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/signing.h"
#include "core/model/codes.h"
#include "core/model/ids.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace linxuan {

inline constexpr int kManifestMajor = 1; // another one cannot be read
inline constexpr int kManifestMinor = 0; // a higher one only adds what may be passed over
inline constexpr qsizetype kMostManifestSize = 8 * 1024 * 1024;
inline constexpr qsizetype kMostPackageFiles = 20'000;
inline constexpr qsizetype kMostPackageEntries = 5'000;
inline constexpr qint64 kMostPackageFileSize = qint64(1) << 46;

inline const QString kManifestName = QStringLiteral("manifest.json");
inline const QString kManifestSignatureName = QStringLiteral("manifest.sig");

// What a file of a package is for.
enum class FileRole {
    Records, // the entries, without personal data
    Rubric, // rubricJson of one rubric
    Material, // of one entry
    Pieces, // digests of the pieces of the materials that are not sealed
    ExpertKey, // a KeyFile, for signing what comes back
};

template<>
struct Codes<FileRole>
{
    static constexpr std::array<Coded<FileRole>, 5> all{{
        {FileRole::Records, u"records"},
        {FileRole::Rubric, u"rubric"},
        {FileRole::Material, u"material"},
        {FileRole::Pieces, u"pieces"},
        {FileRole::ExpertKey, u"expert_key"},
    }};
};

struct PackageFile
{
    QString path; // as packagePathFault has it
    FileRole role = FileRole::Material;
    qint64 size = 0; // as it lies there, sealed or not
    QByteArray sha256; // of the bytes as they lie there, 32 bytes
    bool isSealed = false; // by the package's content key, under its path
    std::optional<EntryId> entry; // of a material
    bool isShared = false; // lies beside the package's folder, where other packages use it, too

    bool operator==(const PackageFile &) const = default;
};

// The rubric of one category, by what identifies its version everywhere.
struct PackageRubric
{
    Category category = Category::Subject;
    QString code;
    int version = 1;
    QByteArray digest; // SHA-256 of its rubricJson

    bool operator==(const PackageRubric &) const = default;
};

struct PackageEntry
{
    EntryId id;
    QString code; // 作品编号
    Category category = Category::Subject;

    bool operator==(const PackageEntry &) const = default;
};

// What a review package says about itself.
struct Manifest
{
    QUuid serial; // of this package
    QDateTime packedAt; // UTC, whole seconds
    QUuid campaign;
    QString campaignName;
    QByteArray campaignKey; // public
    QString round; // its code
    QString expert; // 评委编号
    QByteArray expertKey; // public, of this package alone
    bool isBlind = false;
    std::optional<QByteArray> lockedContentKey; // lockSecret's, where there is a passphrase
    std::vector<PackageRubric> rubrics; // of every category among the entries, none twice
    std::vector<PackageEntry> entries; // assigned to the expert, none twice
    std::vector<PackageFile> files; // all but the manifest and its signature

    bool operator==(const Manifest &) const = default;

    qint64 totalSize() const; // of the files
};

// Where a file of the package in `folder` lies.
QString packageFilePath(const QString &folder, const PackageFile &file);

// Always the same bytes for the same manifest.
QByteArray manifestJson(const Manifest &manifest);

// What manifestJson wrote, and nothing that only looks like it. Says nothing of who made it.
// Errors: Unreadable (no JSON, too large), Invalid (naming the place), Refused (a version that this
// program does not know).
Result<Manifest> readManifest(const QByteArray &json);

struct SignedManifest
{
    QByteArray json;
    QByteArray signature; // what manifest.sig holds
};

// Puts the key's public part in and signs. Errors: those of readManifest, for what nobody could
// read.
Result<SignedManifest> signManifest(Manifest manifest, const SigningKey &campaignKey);

// Reads a manifest that its campaign's key signed: that very key where one is expected, otherwise
// the one that the manifest names, whose fingerprint a person has to compare. Errors: those of
// readManifest; Refused: of another campaign, or altered since it was packed.
Result<Manifest> openManifest(const QByteArray &json, QByteArrayView signature,
                              const std::optional<QByteArray> &expectedKey = std::nullopt);

} // namespace linxuan
