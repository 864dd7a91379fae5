// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/lockedsecret.h"
#include "core/exchange/manifest.h"
#include "core/exchange/packagepath.h"
#include "core/model/jsoncursor.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ManifestReader)
};

constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kMostLockedKey = 512;
constexpr qsizetype kMostRubrics = 16;

// Reads the lists, whose parts have to fit each other.
class ManifestLists
{
public:
    ManifestLists(const JsonCursor &in, Manifest &manifest, bool isKnown)
        : m_in(in)
        , m_manifest(manifest)
        , m_isKnown(isKnown)
    { }

    void read();

private:
    void only(const JsonCursor &in, std::initializer_list<QStringView> keys) const
    {
        if (m_isKnown)
            in.only(keys);
    }
    PackageRubric rubric(const JsonCursor &in);
    PackageEntry entry(const JsonCursor &in);
    PackageFile file(const JsonCursor &in);
    void readOwner(const JsonCursor &in, PackageFile &file) const;

    const JsonCursor &m_in;
    Manifest &m_manifest;
    const bool m_isKnown; // a minor version of which every key is known
    Distinct m_categories;
    Distinct m_codes;
    Distinct m_ids;
    QSet<EntryId> m_entries;
    PackagePaths m_paths;
    PackagePaths m_sharedPaths; // beside the package
};

PackageRubric ManifestLists::rubric(const JsonCursor &in)
{
    only(in, {u"category", u"code", u"version", u"digest"});
    PackageRubric rubric;
    rubric.category = in[u"category"].coded<Category>();
    m_categories(in[u"category"], toCode(rubric.category));
    rubric.code = in[u"code"].code();
    rubric.version = in[u"version"].whole(1, 1'000'000);
    rubric.digest = in[u"digest"].hex(kDigestSize, kDigestSize);
    return rubric;
}

PackageEntry ManifestLists::entry(const JsonCursor &in)
{
    only(in, {u"id", u"code", u"category"});
    PackageEntry entry;
    entry.id = EntryId(in[u"id"].uuid());
    m_ids(in[u"id"], entry.id.toString());
    entry.code = m_codes(in[u"code"], in[u"code"].text());
    entry.category = in[u"category"].coded<Category>();
    const auto &rubrics = m_manifest.rubrics;
    if (std::none_of(rubrics.begin(), rubrics.end(),
                     [&](const auto &one) { return one.category == entry.category; }))
        in[u"category"].refuse(Text::tr("a category that the package has a rubric for"));
    m_entries.insert(entry.id);
    return entry;
}

PackageFile ManifestLists::file(const JsonCursor &in)
{
    only(in, {u"path", u"role", u"size", u"sha256", u"sealed", u"entry", u"shared"});
    PackageFile file;
    file.path = in[u"path"].prose(JsonCursor::kUnlimited);
    if (in[u"shared"].exists())
        file.isShared = in[u"shared"].flag();
    if (const auto fault = (file.isShared ? m_sharedPaths : m_paths).add(file.path))
        in[u"path"].refuse(*fault);
    file.role = in[u"role"].coded<FileRole>();
    file.size = in[u"size"].number(0, kMostPackageFileSize);
    file.sha256 = in[u"sha256"].hex(kDigestSize, kDigestSize);
    file.isSealed = in[u"sealed"].flag();
    if (file.isSealed && !m_manifest.lockedContentKey)
        in[u"sealed"].refuse(Text::tr("false, as the package has no passphrase"));
    if (file.isShared && file.role != FileRole::Material)
        in[u"shared"].refuse(Text::tr("false, except for materials"));
    readOwner(in, file);
    return file;
}

void ManifestLists::readOwner(const JsonCursor &in, PackageFile &file) const
{
    if (!in[u"entry"].exists()) {
        if (file.role == FileRole::Material)
            in[u"entry"].refuse(Text::tr("the entry of this material"));
        return;
    }
    file.entry = EntryId(in[u"entry"].uuid());
    if (file.role != FileRole::Material || !m_entries.contains(*file.entry))
        in[u"entry"].refuse(Text::tr("an entry of the package, for materials only"));
}

void ManifestLists::read()
{
    // The package's own two files are not among those that it lists.
    m_paths.add(kManifestName);
    m_paths.add(kManifestSignatureName);
    m_manifest.rubrics = readList(
        m_in[u"rubrics"], [this](const JsonCursor &in) { return rubric(in); }, 0, kMostRubrics);
    m_manifest.entries = readList(
        m_in[u"entries"], [this](const JsonCursor &in) { return entry(in); }, 0,
        kMostPackageEntries);
    m_manifest.files = readList(
        m_in[u"files"], [this](const JsonCursor &in) { return file(in); }, 0, kMostPackageFiles);
}

void readCampaign(const JsonCursor &in, Manifest &manifest)
{
    manifest.campaign = in[u"id"].uuid();
    manifest.campaignName = in[u"name"].text();
    manifest.campaignKey = in[u"key"].hex(kPublicKeySize, kPublicKeySize);
    if (in[u"fingerprint"].text() != fingerprint(manifest.campaignKey))
        in[u"fingerprint"].refuse(Text::tr("the fingerprint of the key beside it"));
}

std::optional<QByteArray> readLock(const JsonCursor &in)
{
    const QString kind = in[u"kind"].code();
    if (kind == u"none")
        return std::nullopt;
    if (kind != u"passphrase")
        in[u"kind"].refuse(Text::tr("none or passphrase"));
    return in[u"content_key"].hex(1, kMostLockedKey);
}

void readHead(const JsonCursor &in, Manifest &manifest)
{
    manifest.serial = in[u"serial"].uuid();
    manifest.packedAt = in[u"packed_at"].moment();
    readCampaign(in[u"campaign"], manifest);
    manifest.round = in[u"round"].code();
    manifest.expert = in[u"expert"][u"code"].text();
    manifest.expertKey = in[u"expert"][u"key"].hex(kPublicKeySize, kPublicKeySize);
    manifest.isBlind = in[u"blind"].flag();
    manifest.lockedContentKey = readLock(in[u"lock"]);
}

void checkKeys(const JsonCursor &in)
{
    in.only({u"format", u"major", u"minor", u"serial", u"packed_at", u"campaign", u"round",
             u"expert", u"blind", u"lock", u"rubrics", u"entries", u"files"});
    in[u"campaign"].only({u"id", u"name", u"key", u"fingerprint"});
    in[u"expert"].only({u"code", u"key"});
    if (in[u"lock"][u"content_key"].exists())
        in[u"lock"].only({u"kind", u"content_key"});
    else
        in[u"lock"].only({u"kind"});
}

std::optional<Error> versionFault(const QJsonObject &object)
{
    if (object.value(u"format") != QJsonValue(QStringLiteral("linxuan-package"))) {
        return Error{ErrorCode::Refused,
                     Text::tr("this is no review package; choose the folder of one"),
                     {}};
    }
    const qint64 major = object.value(u"major").toInteger(0);
    if (major == kManifestMajor)
        return std::nullopt;
    if (major > kManifestMajor) {
        return Error{
            ErrorCode::Refused,
            Text::tr("the package is of a newer form (%1); update this program").arg(major),
            {}};
    }
    return Error{ErrorCode::Refused,
                 Text::tr("the package does not say which form it has; ask for a new one"),
                 {}};
}

} // namespace

Result<Manifest> readManifest(const QByteArray &json)
{
    if (json.size() > kMostManifestSize) {
        return Error{
            ErrorCode::Unreadable,
            Text::tr("the package's list of files is larger than it can be (%1 MB); ask for "
                     "a new package")
                .arg(kMostManifestSize / 1024 / 1024),
            {}};
    }
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    if (auto fault = versionFault(object))
        return *std::move(fault);
    std::optional<Error> error;
    const JsonCursor in(object, {}, &error);
    const int minor = in[u"minor"].whole(0, 1'000'000);
    if (minor <= kManifestMinor)
        checkKeys(in);
    Manifest manifest;
    readHead(in, manifest);
    ManifestLists(in, manifest, minor <= kManifestMinor).read();
    if (error)
        return *std::move(error);
    return manifest;
}

} // namespace linxuan
