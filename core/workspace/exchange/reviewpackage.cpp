// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/reviewpackage.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/exchange/durablefile.h"
#include "core/exchange/keyfile.h"
#include "core/exchange/packagecheck.h"
#include "core/exchange/packedsource.h"
#include "core/exchange/piecedfile.h"
#include "core/exchange/sealeddevice.h"
#include "core/workspace/exchange/deskfilling.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReviewPackage)
};

constexpr qsizetype kMostRubricSize = 4 * 1024 * 1024;
constexpr qsizetype kMostKeySize = 64 * 1024;

Error damaged(const QString &path)
{
    return {ErrorCode::Corrupt,
            Text::tr("The package's file %1 was altered or damaged. Ask the office for the package "
                     "again.")
                .arg(path),
            {}};
}

QStringList packagesDirectlyIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList found;
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (holdsPackage(dir.filePath(name)))
            found += dir.absoluteFilePath(name);
    }
    return found;
}

Error notWhole(const QString &folder)
{
    return {ErrorCode::Refused,
            Text::tr("The package in %1 is not whole: it was not written to its end. Ask the "
                     "office to pack it again.")
                .arg(folder),
            {}};
}

Result<QByteArray> manifestBytes(const QString &folder)
{
    // While it is packed, and where that was broken off.
    if (holdsPackage(folder)
        && (QDir(folder).exists(kPackingName) || !QDir(folder).exists(kManifestName)))
        return notWhole(folder);
    auto bytes = readSmallFile(QDir(folder).filePath(kManifestName), kMostManifestSize);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 is no review package: it has no list of files.").arg(folder),
                     {}};
    return bytes;
}

Result<Manifest> openedManifest(const QString &folder, const QByteArray &json)
{
    const auto signature =
        readSmallFile(QDir(folder).filePath(kManifestSignatureName), kSignatureSize);
    if (!signature && signature.error().code == ErrorCode::NotFound)
        return notWhole(folder);
    if (!signature)
        return signature.error();
    auto manifest = openManifest(json, *signature);
    if (!manifest)
        return Error{manifest.error().code,
                     Text::tr("The package in %1 cannot be opened: %2.")
                         .arg(folder, manifest.error().message),
                     manifest.error().detail};
    return manifest;
}

} // namespace

QStringList packageFolders(const QString &folder)
{
    if (holdsPackage(folder))
        return {QDir(folder).absolutePath()};
    QStringList found = packagesDirectlyIn(folder);
    if (found.isEmpty()) {
        for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            found += packagesDirectlyIn(QDir(folder).filePath(name));
    }
    std::sort(found.begin(), found.end(), [](const QString &left, const QString &right) {
        return compareNatural(left, right) < 0;
    });
    return found;
}

QString standardDesksFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/linxuan/packages"_s;
}

Result<Manifest> ReviewPackage::inspect(const QString &folder)
{
    LX_TRY(const QByteArray json, manifestBytes(folder));
    return openedManifest(folder, json);
}

Result<std::unique_ptr<ReviewPackage>>
ReviewPackage::open(const QString &folder, const Secret &passphrase, const QString &desksFolder)
{
    LX_TRY(const QByteArray json, manifestBytes(folder));
    LX_TRY(Manifest manifest, openedManifest(folder, json));
    std::unique_ptr<ReviewPackage> package(
        new ReviewPackage(QDir(folder).absolutePath(), std::move(manifest), sha256(json)));
    // Nobody is asked for a passphrase in vain.
    LX_CHECK(package->takeDesk(desksFolder));
    LX_CHECK(package->unlock(passphrase));
    LX_TRY(const PackageRecords records, package->readOwnRecords());
    LX_CHECK(package->gather(records));
    LX_CHECK(package->openDesk(records));
    return package;
}

ReviewPackage::ReviewPackage(QString folder, Manifest manifest, QByteArray manifestDigest)
    : m_folder(std::move(folder))
    , m_manifest(std::move(manifest))
    , m_manifestDigest(std::move(manifestDigest))
{ }

ReviewPackage::~ReviewPackage() = default;

const PackageFile *ReviewPackage::fileOf(FileRole role) const
{
    for (const PackageFile &file : m_manifest.files) {
        if (file.role == role)
            return &file;
    }
    return nullptr;
}

Result<void> ReviewPackage::unlock(const Secret &passphrase)
{
    if (m_manifest.lockedContentKey) {
        if (passphrase.isEmpty())
            return Error{
                ErrorCode::Refused, Text::tr("This package opens with a passphrase only."), {}};
        LX_TRY(Secret key, unlockSecret(*m_manifest.lockedContentKey, passphrase));
        LX_TRY(m_key, contentKey(std::move(key)));
    }
    const PackageFile *file = fileOf(FileRole::ExpertKey);
    if (!file)
        return damaged(u"keys/expert.key"_s);
    LX_TRY(const QByteArray bytes, content(*file, kMostKeySize));
    LX_TRY(const KeyFile keys, KeyFile::fromBytes(bytes));
    if (keys.publicKey() != m_manifest.expertKey)
        return damaged(file->path);
    LX_TRY(SigningKey key, keys.open(passphrase));
    m_expertKey = std::make_unique<SigningKey>(std::move(key));
    return {};
}

// One window at a time: two would write the same scores.
Result<void> ReviewPackage::takeDesk(const QString &desksFolder)
{
    const QString name = m_manifest.serial.toString(QUuid::WithoutBraces);
    m_deskFolder = QDir(desksFolder).absoluteFilePath(name);
    if (!QDir().mkpath(desksFolder))
        return Error{
            ErrorCode::Storage, Text::tr("The folder %1 cannot be made.").arg(desksFolder), {}};
    QFile::setPermissions(desksFolder,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_deskFolder + u".lock"_s);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock())
        return {};
    if (m_lock->error() == QLockFile::LockFailedError)
        return Error{ErrorCode::Locked,
                     Text::tr("This package is open in another window. Go on there, or close it "
                              "first."),
                     {}};
    return Error{
        ErrorCode::Storage, Text::tr("The folder %1 cannot be written.").arg(desksFolder), {}};
}

// A small file of the package as it was packed, opened where it is sealed.
Result<QByteArray> ReviewPackage::content(const PackageFile &file, qsizetype most) const
{
    LX_TRY(const QByteArray bytes,
           readSmallFile(packageFilePath(m_folder, file),
                         file.isSealed ? sealedSize(most) : qint64(most)));
    if (bytes.size() != file.size || sha256(bytes) != file.sha256)
        return damaged(file.path);
    if (!file.isSealed)
        return bytes;
    auto sealed = std::make_unique<QBuffer>();
    sealed->setData(bytes);
    sealed->open(QIODevice::ReadOnly);
    SealedDevice device(std::move(sealed), m_key, file.path);
    if (!device.open(QIODevice::ReadOnly))
        return damaged(file.path);
    const QByteArray plain = device.readAll();
    if (device.trouble() || plain.size() != device.size())
        return damaged(file.path);
    return plain;
}

Result<PackageRecords> ReviewPackage::readOwnRecords() const
{
    const PackageFile *file = fileOf(FileRole::Records);
    if (!file)
        return damaged(u"data/records.json"_s);
    LX_TRY(const QByteArray json, content(*file, kMostRecordsSize));
    LX_TRY(PackageRecords records, readRecords(json));
    return records;
}

// Where each material's bytes come from, and what of them is not there.
Result<void> ReviewPackage::gather(const PackageRecords &records)
{
    m_expertName = records.expertName;
    QByteArray pieces;
    if (const PackageFile *file = fileOf(FileRole::Pieces)) {
        LX_TRY(pieces, content(*file, qsizetype(512) * 1024 * 1024));
    }
    auto contents = std::make_shared<PackageContents>();
    for (const PackedEntry &entry : records.entries)
        contents->entries.insert(entry.id, entry);
    QHash<QString, std::shared_ptr<const FileSource>> sources;
    qint64 at = 0;
    for (const PackageFile &file : m_manifest.files) {
        if (file.role != FileRole::Material)
            continue;
        const QString path = packageFilePath(m_folder, file);
        if (!QFileInfo(path).isFile())
            m_faults.push_back({file.path, Text::tr("is missing")});
        else if (QFileInfo(path).size() != file.size)
            m_faults.push_back({file.path, Text::tr("is not whole")});
        if (file.isSealed) {
            sources.insert(file.path, std::make_shared<SealedSource>(path, m_key, file.path));
            continue;
        }
        const qint64 length = pieceCount(file.size) * kPieceDigestSize;
        if (at + length > pieces.size())
            return damaged(u"data/pieces"_s);
        sources.insert(file.path,
                       std::make_shared<VerifiedSource>(path, file.size, pieces.mid(at, length)));
        at += length;
    }
    if (at != pieces.size())
        return damaged(u"data/pieces"_s);
    for (const PackedMaterial &material : records.materials) {
        const auto source = sources.constFind(material.path);
        if (source == sources.constEnd())
            return damaged(material.path);
        contents->sources.insert(material.id, *source);
        contents->formats.insert(material.id, material.format);
        contents->paths.insert(material.id, material.path);
    }
    m_contents = std::move(contents);
    return {};
}

Result<void> ReviewPackage::openDesk(const PackageRecords &records)
{
    std::vector<Rubric> rubrics;
    for (const PackageFile &file : m_manifest.files) {
        if (file.role != FileRole::Rubric)
            continue;
        LX_TRY(const QByteArray json, content(file, kMostRubricSize));
        LX_TRY(Rubric rubric, readRubric(json));
        rubrics.push_back(std::move(rubric));
    }
    return fillDesk({m_manifest, m_manifestDigest, records, std::move(rubrics)}, m_deskFolder);
}

} // namespace linxuan
