// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/sharedmaterials.h"

#include "core/base/sha256.h"
#include "core/exchange/medium.h"
#include "core/exchange/piecedfile.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

constexpr int kMostRoots = 1000;

std::vector<PackedItem> unique(const std::vector<PackedItem> &items)
{
    std::vector<PackedItem> once;
    QSet<QString> paths;
    for (const PackedItem &item : items) {
        if (paths.contains(item.path))
            continue;
        paths.insert(item.path);
        once.push_back(item);
    }
    return once;
}

QString underRoot(const QString &path, const QString &root)
{
    return root + path.mid(path.indexOf(u'/'));
}

// What a file is as it lies on the disk; nothing where it is another one, or cannot be read.
std::optional<WrittenFile> presentFile(const QString &folder, const PackedItem &item)
{
    const QString path = QDir(folder).filePath(item.path);
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile() || info.size() != item.copy.size)
        return std::nullopt;
    Sha256 hash;
    PieceDigests pieces;
    const auto read = readFromMedium(path, [&](const char *bytes, qint64 size) {
        hash.add(bytes, size);
        pieces.add(bytes, size);
        return true;
    });
    if (!read || hash.finish() != item.copy.sha256)
        return std::nullopt;
    return WrittenFile{item.path, item.copy.sha256, item.copy.size, item.copy.sha256,
                       pieces.finish()};
}

// Whether the materials can be added to those in this folder, as none of them lies there otherwise.
bool fits(const QString &folder, const QString &root, const std::vector<PackedItem> &items)
{
    return std::all_of(items.begin(), items.end(), [&](PackedItem item) {
        item.path = underRoot(item.path, root);
        return !QFileInfo::exists(QDir(folder).filePath(item.path))
            || presentFile(folder, item).has_value();
    });
}

QString freeRoot(const QString &folder, bool isSealed, const std::vector<PackedItem> &items)
{
    for (int number = 1; number < kMostRoots; ++number) {
        QString root = number == 1 ? u"materials"_s : u"materials-%1"_s.arg(number);
        const bool isNew = !QFileInfo::exists(QDir(folder).filePath(root));
        if (isNew || (!isSealed && fits(folder, root, items)))
            return root;
    }
    return u"materials-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

SharedMaterials::SharedMaterials(QString folder, PackJournal journal, ContentKey key,
                                 std::vector<PackedItem> items)
    : m_folder(std::move(folder))
    , m_journal(std::move(journal))
    , m_key(std::move(key))
    , m_items(std::move(items))
{ }

Result<SharedMaterials> SharedMaterials::open(Workspace &workspace, const PackRequest &request,
                                              const PackingHead &head,
                                              const std::vector<PackedItem> &items)
{
    const QString folder = QDir(request.out).absolutePath();
    std::vector<PackedItem> once = unique(items);
    PackingHead own = head;
    const auto begun = PackJournal::read(folder);
    if (begun && (begun->campaign != head.campaign || begun->round != head.round))
        return Error{ErrorCode::Refused,
                     Text::tr("In %1 the packing of another round was not finished. Finish it, or "
                              "choose another folder.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    const bool goesOn = begun && head.continues(*begun)
        && (!head.isSealed || PackingSecrets(workspace.folder(), begun->serial).exist());
    if (goesOn)
        own = *begun;
    else
        own.root = freeRoot(folder, head.isSealed, once);
    for (PackedItem &item : once)
        item.path = underRoot(item.path, own.root);
    LX_TRY(PackJournal journal, PackJournal::open(folder, own));
    ContentKey key;
    if (own.isSealed) {
        LX_TRY(key, PackingSecrets(workspace.folder(), own.serial).contentKey());
    }
    SharedMaterials shared(folder, std::move(journal), std::move(key), std::move(once));
    LX_CHECK(shared.adopt());
    return shared;
}

// Files of earlier packages in the same folder need not be written again.
Result<void> SharedMaterials::adopt()
{
    for (const PackedItem &item : m_items) {
        if (m_key || m_journal.find(item.path, item.copy.sha256))
            continue;
        if (const auto present = presentFile(m_folder, item))
            LX_CHECK(m_journal.add(*present));
    }
    return {};
}

qint64 SharedMaterials::bytes() const
{
    qint64 bytes = 0;
    for (const PackedItem &item : m_items)
        bytes += packedSize(item.copy.size, m_key != nullptr);
    return bytes;
}

qint64 SharedMaterials::bytesToWrite() const
{
    qint64 bytes = 0;
    for (const PackedItem &item : m_items) {
        if (!m_journal.find(item.path, item.copy.sha256))
            bytes += packedSize(item.copy.size, m_key != nullptr);
    }
    return bytes;
}

Result<bool> SharedMaterials::isReadBack(const PackedItem &item, PackMeter &meter)
{
    Sha256 hash;
    LX_CHECK(
        readFromMedium(QDir(m_folder).filePath(item.path), [&](const char *bytes, qint64 size) {
            hash.add(bytes, size);
            return meter.add(size);
        }));
    const WrittenFile &written = m_files[item.path];
    return hash.count() == written.size && hash.finish() == written.sha256;
}

Result<void> SharedMaterials::write(PackMeter &meter)
{
    MaterialWriter writer(m_folder, m_journal, m_key, meter);
    meter.setStep(Text::tr("Writing the materials"));
    for (const PackedItem &item : m_items) {
        LX_TRY(m_files[item.path], writer.write(item));
    }
    meter.setStep(Text::tr("Reading back the materials"));
    for (const PackedItem &item : m_items) {
        LX_TRY(bool isWhole, isReadBack(item, meter));
        if (isWhole)
            continue;
        LX_CHECK(m_journal.forget(item.path));
        LX_TRY(m_files[item.path], writer.write(item));
        LX_TRY(isWhole, isReadBack(item, meter));
        if (!isWhole)
            return Error{ErrorCode::Unreadable,
                         Text::tr("%1: what was read back from the disk is not what was written. "
                                  "Take another disk.")
                             .arg(item.path),
                         {}};
    }
    return {};
}

Result<void> SharedMaterials::finish(Workspace &workspace)
{
    LX_CHECK(m_journal.remove());
    PackingSecrets(workspace.folder(), m_journal.head().serial).remove();
    return {};
}

} // namespace linxuan
