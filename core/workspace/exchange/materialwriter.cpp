// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/materialwriter.h"

#include "core/base/digest.h"
#include "core/base/sha256.h"
#include "core/exchange/medium.h"
#include "core/exchange/piecedfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

constexpr qint64 kBlock = 1024 * 1024;

// A file that knows the digest of what was read of it, in order.
class DigestedFile final : public QFile
{
public:
    using QFile::QFile;

    QByteArray digest() { return m_hash.finish(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = QFile::readData(data, maxSize);
        if (size > 0)
            m_hash.add(data, size);
        return size;
    }

private:
    Sha256 m_hash;
};

Error notRead(const QFile &file)
{
    return {ErrorCode::Unreadable,
            Text::tr("%1 cannot be read: %2")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
            {}};
}

// A clean copy that is not what it was is made anew the next time.
Error changed(const CleanCopy &copy)
{
    const QFileInfo file(copy.path);
    if (file.completeBaseName() == u"clean")
        QFile::remove(file.dir().filePath(u"clean.json"_s));
    return {ErrorCode::Unreadable,
            Text::tr("%1 changed while it was packed. Pack again.")
                .arg(QDir::toNativeSeparators(copy.path)),
            {}};
}

Result<WrittenFile> copyPlain(QFile &source, MediumFile &target, PackMeter &meter)
{
    WrittenFile written;
    Sha256 hash;
    PieceDigests pieces;
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const qint64 size = source.read(block.data(), block.size());
        if (size < 0)
            return notRead(source);
        if (size == 0)
            break;
        hash.add(block.constData(), size);
        pieces.add(block.constData(), size);
        if (target.write(block.constData(), size) != size)
            return target.trouble();
        if (!meter.add(size))
            return PackMeter::cancelled();
    }
    written.size = hash.count();
    written.sha256 = hash.finish();
    written.pieces = pieces.finish();
    return written;
}

Result<WrittenFile> copySealed(QFile &source, MediumFile &target, const ContentKey &key,
                               const QString &name, PackMeter &meter)
{
    qint64 counted = 0;
    bool goesOn = true;
    const auto summary = seal(source, target, key, name, [&](qint64 done, qint64) {
        goesOn = meter.add(done - counted);
        counted = done;
        return goesOn;
    });
    if (!summary && summary.error().code == ErrorCode::Storage)
        return target.trouble();
    if (!summary)
        return summary.error().code == ErrorCode::Cancelled ? PackMeter::cancelled()
                                                            : summary.error();
    if (!goesOn || !meter.add(summary->size - counted))
        return PackMeter::cancelled();
    return WrittenFile{{}, {}, summary->size, summary->sha256, {}};
}

} // namespace

bool PackMeter::add(qint64 bytes)
{
    m_now.done += bytes;
    return !m_watch || m_watch(m_now);
}

Error PackMeter::cancelled()
{
    return {ErrorCode::Cancelled,
            Text::tr("Stopped before the packing was done. Pack again to go on."),
            {}};
}

qint64 packedSize(qint64 plain, bool isSealed)
{
    return isSealed ? sealedSize(plain) : plain;
}

Result<WrittenFile> MaterialWriter::write(const PackedItem &item)
{
    if (const WrittenFile *kept = m_journal.find(item.path, item.copy.sha256)) {
        if (!m_meter.add(kept->size))
            return PackMeter::cancelled();
        return *kept;
    }
    LX_TRY(WrittenFile written, copy(item));
    written.path = item.path;
    written.plain = item.copy.sha256;
    LX_CHECK(m_journal.add(written));
    return written;
}

Result<WrittenFile> MaterialWriter::copy(const PackedItem &item)
{
    const QString path = QDir(m_folder).filePath(item.path);
    LX_CHECK(m_journal.requirePresent());
    LX_CHECK(makeFolders(QFileInfo(path).path()));
    DigestedFile source(item.copy.path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notRead(source);
    MediumFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return target.trouble();
    LX_TRY(WrittenFile written,
           m_key ? copySealed(source, target, m_key, item.path, m_meter)
                 : copyPlain(source, target, m_meter));
    LX_CHECK(target.finish());
    LX_CHECK(syncFolder(QFileInfo(path).path()));
    if (source.digest() != item.copy.sha256)
        return changed(item.copy);
    return written;
}

Result<PackageFile> MaterialWriter::write(const QString &path, FileRole role, QByteArrayView bytes,
                                          bool mayBeSealed)
{
    const QString target = QDir(m_folder).filePath(path);
    LX_CHECK(m_journal.requirePresent());
    LX_CHECK(makeFolders(QFileInfo(target).path()));
    MediumFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return file.trouble();
    PackageFile written{path, role, bytes.size(), {}, m_key && mayBeSealed, {}, false};
    if (written.isSealed) {
        QByteArray plain = bytes.toByteArray();
        QBuffer source(&plain);
        source.open(QIODevice::ReadOnly);
        const auto summary = seal(source, file, m_key, path);
        if (!summary)
            return summary.error().code == ErrorCode::Storage ? file.trouble() : summary.error();
        written.size = summary->size;
        written.sha256 = summary->sha256;
    } else {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return file.trouble();
        written.sha256 = sha256(bytes);
    }
    LX_CHECK(file.finish());
    LX_CHECK(syncFolder(QFileInfo(target).path()));
    return written;
}

PackageFile packageFile(const PackedItem &item, const WrittenFile &written, bool isSealed,
                        bool isShared)
{
    return {item.path, FileRole::Material, written.size, written.sha256,
            isSealed,  item.entry,         isShared};
}

} // namespace linxuan
