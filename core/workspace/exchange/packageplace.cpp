// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packageplace.h"

#include "core/exchange/durablefile.h"
#include "core/exchange/medium.h"
#include "core/exchange/packagecheck.h"
#include "core/exchange/sealeddevice.h"
#include "core/storage/exchangestore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

constexpr int kMostFolders = 1000;

const QString kRecordsPath = u"data/records.json"_s;

bool isEmptyFolder(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System
                                | QDir::NoDotAndDotDot);
}

// The folder in which the materials of a package lie.
QString rootOf(const Manifest &manifest)
{
    for (const PackageFile &file : manifest.files) {
        if (file.role == FileRole::Material)
            return file.path.section(u'/', 0, 0);
    }
    return u"materials"_s;
}

bool isShared(const Manifest &manifest)
{
    return std::any_of(manifest.files.begin(), manifest.files.end(),
                       [](const PackageFile &file) { return file.isShared; });
}

// The records of a package as they are, nothing where they cannot be read with this passphrase.
std::optional<QByteArray> recordsOf(const Manifest &manifest, const QString &folder,
                                    const Secret *passphrase)
{
    const QString path = QDir(folder).filePath(kRecordsPath);
    if (!manifest.lockedContentKey) {
        const auto bytes = readSmallFile(path, kMostRecordsSize);
        return bytes ? std::optional(*bytes) : std::nullopt;
    }
    auto secret = unlockSecret(*manifest.lockedContentKey, *passphrase);
    if (!secret)
        return std::nullopt;
    const auto key = contentKey(*std::move(secret));
    if (!key)
        return std::nullopt;
    SealedDevice device(std::make_unique<QFile>(path), *key, kRecordsPath);
    return device.open(QIODevice::ReadOnly) ? std::optional(device.readAll()) : std::nullopt;
}

// An own folder in which nothing can be gone on with.
void clear(const QString &folder)
{
    QDir dir(folder);
    for (const QString &name : {u"data"_s, u"keys"_s, u"materials"_s})
        QDir(dir.filePath(name)).removeRecursively();
    dir.remove(kManifestName);
    dir.remove(kManifestSignatureName);
    dir.remove(kPackingName);
}

} // namespace

PackingHead PackagePlaces::newHead(const QString &expert, const QString &root) const
{
    return {m_plan.campaignKey,
            m_plan.book.round.code,
            expert,
            m_request.passphrase != nullptr,
            QUuid::createUuid(),
            QDateTime::fromSecsSinceEpoch(m_workspace.now().toSecsSinceEpoch(), Qt::UTC),
            root};
}

Result<bool> PackagePlaces::isRecorded(const QUuid &serial) const
{
    LX_TRY(const auto packages, ExchangeStore(m_workspace.database()).packages());
    return std::any_of(packages.begin(), packages.end(),
                       [&serial](const PackageRow &row) { return row.serial == serial; });
}

Result<bool> PackagePlaces::isSame(const PlannedExpert &expert, const Manifest &manifest,
                                   const QString &folder)
{
    const bool isLike = manifest.campaign == QUuid::fromRfc4122(m_plan.campaignKey)
        && manifest.round == m_plan.book.round.code && manifest.expert == expert.expert.code
        && manifest.isBlind == m_plan.book.rule.blind
        && manifest.lockedContentKey.has_value() == (m_request.passphrase != nullptr);
    LX_TRY(const bool isKnown, isRecorded(manifest.serial));
    if (!isLike || !isKnown)
        return false;
    LX_TRY(const PackContents contents,
           packContents(m_workspace, m_plan, expert, m_copies, rootOf(manifest)));
    const bool isShareable =
        contents.items.empty() || isShared(manifest) == m_request.sharesMaterials;
    return isShareable && manifest.rubrics == contents.rubricNames
        && recordsOf(manifest, folder, m_request.passphrase.get()) == recordsJson(contents.records);
}

// The same package where it lies there whole.
Result<std::optional<PackedPackage>> PackagePlaces::present(const PlannedExpert &expert,
                                                            const QString &folder)
{
    const QDir dir(folder);
    const auto json = readSmallFile(dir.filePath(kManifestName), kMostManifestSize);
    const auto signature = readSmallFile(dir.filePath(kManifestSignatureName), kSignatureSize);
    if (!json || !signature)
        return std::optional<PackedPackage>();
    const auto manifest = openManifest(*json, *signature);
    if (!manifest)
        return std::optional<PackedPackage>();
    LX_TRY(const bool isTheSame, isSame(expert, *manifest, folder));
    if (!isTheSame)
        return std::optional<PackedPackage>();
    m_meter.setStep(Text::tr("Checking the package of %1").arg(expert.expert.code));
    PackageCheckOptions options;
    options.isPacking = true;
    LX_TRY(const PackageCheck check,
           checkPackage(folder, options, [this](qint64, qint64) { return m_meter.goesOn(); }));
    if (!check.ok())
        return std::optional<PackedPackage>();
    PackedPackage packed{expert.expert.code,    folder, manifest->serial, {},
                         manifest->totalSize(), true};
    for (const PackageEntry &entry : manifest->entries)
        packed.entries += entry.code;
    QFile::remove(dir.filePath(kPackingName)); // recorded, and nothing after that was done
    PackingSecrets(m_workspace.folder(), manifest->serial).remove();
    return std::optional(std::move(packed));
}

// Whether the package can be written into this folder; with the head of what was begun there.
Result<bool> PackagePlaces::begin(const QString &folder, PackingHead &head)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return true;
    if (!info.isDir() || info.isSymLink())
        return false;
    if (isEmptyFolder(folder))
        return true;
    const auto begun = PackJournal::read(folder);
    if (!begun)
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            == QStringList{kPackingName};
    LX_TRY(const bool isDone, isRecorded(begun->serial));
    if (begun->campaign != head.campaign || begun->round != head.round
        || begun->expert != head.expert || isDone)
        return false;
    if (head.continues(*begun) && PackingSecrets(m_workspace.folder(), begun->serial).exist())
        head = *begun;
    else
        clear(folder);
    return true;
}

Result<PackagePlace> PackagePlaces::find(const PlannedExpert &expert, const QString &root)
{
    PackagePlace place;
    place.order.expert = &expert;
    place.order.head = newHead(expert.expert.code, root);
    const QString base = QDir(m_request.out).absoluteFilePath(expert.folder);
    for (int number = 1; number <= kMostFolders; ++number) {
        const QString folder = number == 1 ? base : u"%1-%2"_s.arg(base).arg(number);
        LX_TRY(place.present, present(expert, folder));
        if (place.present)
            return place;
        LX_TRY(const bool isFree, begin(folder, place.order.head));
        if (!isFree)
            continue;
        place.order.folder = folder;
        place.written = PackJournal::writtenBytes(folder);
        LX_TRY(place.order.contents, packContents(m_workspace, m_plan, expert, m_copies, root));
        return place;
    }
    return Error{ErrorCode::Storage,
                 Text::tr("%1 holds too many packages. Choose another folder.")
                     .arg(QDir::toNativeSeparators(m_request.out)),
                 {}};
}

} // namespace linxuan
