// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packagewriter.h"

#include "core/base/digest.h"
#include "core/exchange/lockedsecret.h"
#include "core/exchange/medium.h"
#include "core/exchange/packagecheck.h"
#include "core/model/rubricjson.h"
#include "core/storage/exchangestore.h"
#include "core/workspace/write.h"

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

const QString kRecordsPath = u"data/records.json"_s;
const QString kPiecesPath = u"data/pieces"_s;
const QString kKeyPath = u"keys/expert.key"_s;

// What the journal has and the package has not any more, as an entry was withdrawn meanwhile.
Result<void> sweep(const PackageOrder &order, const Manifest &manifest, PackJournal &journal)
{
    const QStringList written = journal.files().keys();
    for (const QString &path : written) {
        const bool isUsed = std::any_of(
            manifest.files.begin(), manifest.files.end(),
            [&path](const PackageFile &file) { return file.path == path && !file.isShared; });
        if (isUsed)
            continue;
        const QString file = QDir(order.folder).filePath(path);
        QFile::remove(file);
        QDir(order.folder).rmpath(QFileInfo(path).path());
        LX_CHECK(journal.forget(path));
    }
    return {};
}

Error differs(const PackageOrder &order, const PackageCheck &check)
{
    const PackageProblem &first = check.problems.front();
    return {ErrorCode::Unreadable,
            Text::tr("%1: what was read back from the disk is not what was written (%2: %3). Take "
                     "another disk.")
                .arg(QDir::toNativeSeparators(order.folder), first.where, first.detail),
            {}};
}

} // namespace

qint64 PackageOrder::bytesToWrite() const
{
    qint64 bytes = recordsJson(contents.records).size();
    if (shared)
        return bytes;
    for (const PackedItem &item : contents.items)
        bytes += packedSize(item.copy.size, head.isSealed);
    return bytes;
}

Result<void> unsign(const QString &folder)
{
    const QDir dir(folder);
    for (const QString &name : {kManifestSignatureName, kManifestName}) {
        if (dir.exists(name) && !QFile::remove(dir.filePath(name)))
            return notWritten(dir.filePath(name), EACCES);
    }
    return syncFolder(folder);
}

Result<PackedPackage> PackageWriter::write(const PackageOrder &order)
{
    LX_TRY(PackJournal journal, PackJournal::open(order.folder, order.head));
    for (const bool isLast : {false, true}) {
        LX_CHECK(unsign(order.folder));
        m_meter.setStep(Text::tr("Writing the package of %1").arg(order.expert->expert.code));
        LX_TRY(const Manifest manifest, writeFiles(order, journal));
        LX_TRY(const QByteArray json, sign(order, manifest, journal));
        m_meter.setStep(Text::tr("Reading back the package of %1").arg(order.expert->expert.code));
        LX_TRY(const bool isWhole, isReadBack(order, journal, isLast));
        if (!isWhole)
            continue;
        LX_CHECK(syncMedium(order.folder));
        LX_CHECK(journal.requirePresent());
        LX_CHECK(commit(order, manifest, json));
        LX_CHECK(journal.remove());
        PackingSecrets(m_workspace.folder(), order.head.serial).remove();
        PackedPackage packed{
            order.expert->expert.code, order.folder, order.head.serial, {}, 0, false};
        for (const PackageEntry &entry : manifest.entries)
            packed.entries += entry.code;
        packed.bytes = manifest.totalSize();
        return packed;
    }
    return Error{ErrorCode::Unreadable, {}, order.folder}; // the last reading gave its own error
}

Result<Manifest> PackageWriter::writeFiles(const PackageOrder &order, PackJournal &journal)
{
    ContentKey key = order.sharedKey;
    if (m_passphrase && !key) {
        LX_TRY(key, PackingSecrets(m_workspace.folder(), order.head.serial).contentKey());
    }
    Manifest manifest;
    manifest.serial = order.head.serial;
    manifest.packedAt = order.head.packedAt;
    manifest.campaign = QUuid::fromRfc4122(m_plan.campaignKey);
    manifest.campaignName = m_plan.campaignName;
    manifest.round = m_plan.book.round.code;
    manifest.expert = order.expert->expert.code;
    manifest.isBlind = m_plan.book.rule.blind;
    manifest.rubrics = order.contents.rubricNames;
    manifest.entries = order.contents.entries;
    if (m_passphrase) {
        LX_TRY(manifest.lockedContentKey, lockSecret(*key, *m_passphrase));
    }
    MaterialWriter writer(order.folder, journal, m_passphrase ? key : nullptr, m_meter);
    QByteArray pieces;
    LX_CHECK(writeMaterials(order, writer, manifest, pieces));
    LX_CHECK(writeData(order, writer, manifest, pieces));
    LX_CHECK(writeExpertKey(order, writer, manifest));
    LX_CHECK(sweep(order, manifest, journal));
    return manifest;
}

Result<void> PackageWriter::writeMaterials(const PackageOrder &order, MaterialWriter &writer,
                                           Manifest &manifest, QByteArray &pieces)
{
    for (const PackedItem &item : order.contents.items) {
        WrittenFile written;
        if (order.shared) {
            written = order.shared->value(item.path);
        } else {
            LX_TRY(written, writer.write(item));
        }
        pieces += written.pieces;
        manifest.files.push_back(
            packageFile(item, written, writer.seals(), order.shared != nullptr));
    }
    return {};
}

Result<void> PackageWriter::writeData(const PackageOrder &order, MaterialWriter &writer,
                                      Manifest &manifest, const QByteArray &pieces)
{
    const QByteArray records = recordsJson(order.contents.records);
    if (const auto fault = readRecords(records); !fault)
        return fault.error(); // nobody could read it
    LX_TRY(PackageFile file, writer.write(kRecordsPath, FileRole::Records, records));
    manifest.files.push_back(std::move(file));
    for (const Rubric &rubric : order.contents.rubrics) {
        const QString path =
            u"data/rubric-%1-%2.json"_s.arg(safeName(rubric.code)).arg(rubric.version);
        LX_TRY(file, writer.write(path, FileRole::Rubric, rubricJson(rubric)));
        manifest.files.push_back(std::move(file));
    }
    if (writer.seals())
        return {};
    LX_TRY(file, writer.write(kPiecesPath, FileRole::Pieces, pieces));
    manifest.files.push_back(std::move(file));
    return {};
}

Result<void> PackageWriter::writeExpertKey(const PackageOrder &order, MaterialWriter &writer,
                                           Manifest &manifest)
{
    LX_TRY(const SigningKey key,
           PackingSecrets(m_workspace.folder(), order.head.serial).expertKey());
    Result<KeyFile> file = m_passphrase ? KeyFile::locked(key, *m_passphrase) : KeyFile::plain(key);
    if (!file)
        return std::move(file).error();
    const Secret bytes = file->toBytes();
    LX_TRY(PackageFile written, writer.write(kKeyPath, FileRole::ExpertKey, bytes.view(), false));
    manifest.files.push_back(std::move(written));
    manifest.expertKey = key.publicKey();
    return {};
}

// The signature last of all.
Result<QByteArray> PackageWriter::sign(const PackageOrder &order, const Manifest &manifest,
                                       PackJournal &journal)
{
    LX_TRY(const SignedManifest signedManifest, signManifest(manifest, m_campaignKey));
    MaterialWriter writer(order.folder, journal, nullptr, m_meter);
    LX_CHECK(writer.write(kManifestName, FileRole::Records, signedManifest.json));
    LX_CHECK(writer.write(kManifestSignatureName, FileRole::Records, signedManifest.signature));
    return signedManifest.json;
}

// False where a file is to be written once more; on the last try that is an error.
Result<bool> PackageWriter::isReadBack(const PackageOrder &order, PackJournal &journal, bool isLast)
{
    PackageCheckOptions options;
    options.expectedKey = fingerprint(m_campaignKey.publicKey());
    options.skipsShared = true;
    options.isPacking = true;
    qint64 counted = 0;
    const auto check = checkPackage(order.folder, options, [&](qint64 done, qint64) {
        const qint64 more = done - std::exchange(counted, done);
        return m_meter.add(more);
    });
    if (!check)
        return check.error().code == ErrorCode::Cancelled ? PackMeter::cancelled() : check.error();
    if (check->ok())
        return true;
    if (isLast)
        return differs(order, *check);
    for (const PackageProblem &problem : check->problems)
        LX_CHECK(journal.forget(problem.where));
    return false;
}

Result<void> PackageWriter::commit(const PackageOrder &order, const Manifest &manifest,
                                   const QByteArray &json)
{
    PackageRow row;
    row.serial = manifest.serial;
    row.round = m_plan.book.round.id;
    row.expert = order.expert->expert.id;
    row.expertKey = manifest.expertKey;
    row.manifest = sha256(json);
    row.packedAt = manifest.packedAt;
    row.packedBy = m_workspace.actor();
    row.folder = order.folder;
    row.bytes = manifest.totalSize();
    row.isLocked = m_passphrase != nullptr;
    for (const PackageEntry &entry : manifest.entries)
        row.entries.push_back(entry.id);
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_CHECK(ExchangeStore(write.database()).insert(row, write.trail()));
    LX_CHECK(write.record(u"package.pack"_s, row.serial.toRfc4122(),
                          {{u"round"_s, manifest.round},
                           {u"expert"_s, manifest.expert},
                           {u"entries"_s, int(manifest.entries.size())},
                           {u"locked"_s, row.isLocked},
                           {u"manifest"_s, QString::fromLatin1(row.manifest.toHex())}}));
    return write.commit(Area::Experts);
}

} // namespace linxuan
