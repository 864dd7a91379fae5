// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packjournal.h"

#include "core/exchange/durablefile.h"
#include "core/exchange/medium.h"
#include "core/exchange/packagecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

constexpr qint64 kMostJournal = 256 * 1024 * 1024;

QString journalPath(const QString &folder)
{
    return QDir(folder).filePath(kPackingName);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QByteArray headLine(const PackingHead &head)
{
    return lineOf({{u"format"_s, u"linxuan-packing 1"_s},
                   {u"campaign"_s, text(head.campaign)},
                   {u"round"_s, head.round},
                   {u"expert"_s, head.expert},
                   {u"sealed"_s, head.isSealed},
                   {u"serial"_s, head.serial.toString()},
                   {u"packed_at"_s, head.packedAt.toString(Qt::ISODate)},
                   {u"root"_s, head.root}});
}

std::optional<PackingHead> headFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(u"format") != QJsonValue(u"linxuan-packing 1"_s))
        return std::nullopt;
    return PackingHead{bytes(object.value(u"campaign")),
                       object.value(u"round").toString(),
                       object.value(u"expert").toString(),
                       object.value(u"sealed").toBool(),
                       QUuid(object.value(u"serial").toString()),
                       QDateTime::fromString(object.value(u"packed_at").toString(), Qt::ISODate),
                       object.value(u"root").toString()};
}

// A line that was cut by a fault says nothing.
void take(const QByteArray &line, QHash<QString, WrittenFile> &files)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.contains(u"forget"))
        files.remove(object.value(u"forget").toString());
    const QString path = object.value(u"path").toString();
    if (path.isEmpty())
        return;
    files.insert(path,
                 {path, bytes(object.value(u"plain")), object.value(u"size").toInteger(-1),
                  bytes(object.value(u"sha256")), bytes(object.value(u"pieces"))});
}

} // namespace

bool PackingHead::continues(const PackingHead &begun) const
{
    return campaign == begun.campaign && round == begun.round && expert == begun.expert
        && isSealed == begun.isSealed;
}

PackJournal::PackJournal(QString folder, PackingHead head)
    : m_folder(std::move(folder))
    , m_head(std::move(head))
{ }

PackJournal::PackJournal(PackJournal &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_head(std::move(other.m_head))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_files(std::move(other.m_files))
{ }

PackJournal::~PackJournal()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

std::optional<PackingHead> PackJournal::read(const QString &folder)
{
    QFile file(journalPath(folder));
    return file.open(QIODevice::ReadOnly) ? headFrom(file.readLine()) : std::nullopt;
}

qint64 PackJournal::writtenBytes(const QString &folder)
{
    QHash<QString, WrittenFile> files;
    if (const auto content = readSmallFile(journalPath(folder), kMostJournal)) {
        for (const QByteArray &line : content->split('\n'))
            take(line, files);
    }
    qint64 bytes = 0;
    for (const WrittenFile &file : files)
        bytes += file.size;
    return bytes;
}

Result<PackJournal> PackJournal::open(const QString &folder, const PackingHead &head)
{
    PackJournal journal(folder, head);
    const QString path = journalPath(folder);
    LX_CHECK(makeFolders(folder));
    journal.m_descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (journal.m_descriptor < 0)
        return notWritten(path, errno);
    if (flock(journal.m_descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return Error{ErrorCode::Locked,
                     Text::tr("Another program is packing into %1. Wait until it is done.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    const auto content = readSmallFile(path, kMostJournal);
    const QList<QByteArray> lines =
        content ? content->split('\n') : QList<QByteArray>{QByteArray()};
    if (headFrom(lines.first()) == head) {
        for (const QByteArray &line : lines)
            take(line, journal.m_files);
        LX_CHECK(journal.append("\n")); // behind a line that may have been cut
        return journal;
    }
    if (ftruncate(journal.m_descriptor, 0) != 0)
        return notWritten(path, errno);
    LX_CHECK(journal.append(headLine(head)));
    LX_CHECK(syncFolder(folder));
    return journal;
}

Result<void> PackJournal::append(const QByteArray &line)
{
    qsizetype done = 0;
    while (done < line.size()) {
        const ssize_t written =
            ::write(m_descriptor, line.constData() + done, size_t(line.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return notWritten(journalPath(m_folder), errno);
        done += written;
    }
    if (fsync(m_descriptor) != 0)
        return notWritten(journalPath(m_folder), errno);
    return {};
}

const WrittenFile *PackJournal::find(const QString &path, const QByteArray &plain) const
{
    const auto found = m_files.constFind(path);
    const QFileInfo file(QDir(m_folder).filePath(path));
    const bool isFit = found != m_files.constEnd() && found->plain == plain && !file.isSymLink()
        && file.isFile() && file.size() == found->size;
    return isFit ? &*found : nullptr;
}

Result<void> PackJournal::add(const WrittenFile &file)
{
    LX_CHECK(append(lineOf({{u"path"_s, file.path},
                            {u"plain"_s, text(file.plain)},
                            {u"size"_s, file.size},
                            {u"sha256"_s, text(file.sha256)},
                            {u"pieces"_s, text(file.pieces)}})));
    m_files.insert(file.path, file);
    return {};
}

Result<void> PackJournal::forget(const QString &path)
{
    m_files.remove(path);
    return append(lineOf({{u"forget"_s, path}}));
}

// Where a disk was taken out its folder may be there all the same, on the disk below.
Result<void> PackJournal::requirePresent() const
{
    const QString path = journalPath(m_folder);
    struct stat held = {};
    struct stat there = {};
    const bool isThere =
        fstat(m_descriptor, &held) == 0 && stat(QFile::encodeName(path).constData(), &there) == 0;
    if (isThere && held.st_dev == there.st_dev && held.st_ino == there.st_ino)
        return {};
    return notWritten(path, isThere ? ENODEV : errno);
}

Result<void> PackJournal::remove()
{
    const QString path = journalPath(m_folder);
    if (unlink(QFile::encodeName(path).constData()) != 0)
        return notWritten(path, errno);
    return syncFolder(m_folder);
}

PackingSecrets::PackingSecrets(const QString &workspace, const QUuid &serial)
    : m_base(QDir(workspace).filePath(u"keys/packing/"_s) + serial.toString(QUuid::WithoutBraces))
{ }

bool PackingSecrets::exist() const
{
    return QFileInfo::exists(m_base + u".key"_s) || QFileInfo::exists(m_base + u".content"_s);
}

Result<SigningKey> PackingSecrets::expertKey() const
{
    const QString path = m_base + u".key"_s;
    if (QFileInfo::exists(path)) {
        LX_TRY(const KeyFile kept, KeyFile::read(path));
        return kept.open({});
    }
    LX_CHECK(makeFolders(QFileInfo(path).path()));
    const SigningKey key = SigningKey::create();
    LX_CHECK(KeyFile::plain(key).write(path));
    return SigningKey::fromSeed(key.seed());
}

Result<ContentKey> PackingSecrets::contentKey() const
{
    const QString path = m_base + u".content"_s;
    if (QFileInfo::exists(path)) {
        LX_TRY(QByteArray kept, readSmallFile(path, 64));
        Secret secret(kept);
        wipe(kept);
        return linxuan::contentKey(std::move(secret));
    }
    LX_CHECK(makeFolders(QFileInfo(path).path()));
    ContentKey key = newContentKey();
    LX_CHECK(writeDurably(path, key->view(), Readers::OwnerOnly));
    return key;
}

void PackingSecrets::remove() const
{
    QFile::remove(m_base + u".key"_s);
    QFile::remove(m_base + u".content"_s);
}

} // namespace linxuan
