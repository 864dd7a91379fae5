// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packagecheck.h"

#include "core/base/digest.h"
#include "core/exchange/durablefile.h"
#include "core/exchange/medium.h"
#include "core/exchange/packagerecords.h"
#include "core/exchange/piecedfile.h"
#include "core/model/rubricjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PackageCheck)
};

QString comparable(const QString &fingerprint)
{
    QString letters;
    for (const QChar letter : fingerprint.toUpper()) {
        if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

class Checking
{
public:
    Checking(const QString &folder, const PackageCheckOptions &options,
             const CheckPackageProgress &progress)
        : m_folder(folder)
        , m_options(options)
        , m_progress(progress)
    { }

    Result<PackageCheck> run()
    {
        if (!m_options.isPacking && QFileInfo::exists(m_folder.filePath(kPackingName)))
            add("unfinished", kPackingName,
                Text::tr("the packing was not finished; pack again into the same folder"));
        if (!openManifestFile())
            return std::move(m_check);
        checkKey(m_options.expectedKey);
        for (const PackageFile &file : m_check.manifest->files)
            LX_CHECK(m_options.skipsShared && file.isShared ? Result<void>() : checkFile(file));
        findOthers();
        if (m_check.ok())
            checkContents();
        return std::move(m_check);
    }

private:
    void add(const char *what, const QString &where, const QString &detail)
    {
        m_check.problems.push_back({QString::fromLatin1(what), where, detail});
    }

    bool openManifestFile();
    void checkKey(const QString &expected);
    Result<void> checkFile(const PackageFile &file);
    Result<void> readFile(const PackageFile &file, const QString &path);
    void keepSmall(const PackageFile &file, const char *bytes, qint64 size);
    void findOthers();
    void checkContents();
    void checkRubrics();
    void checkRecords(const QByteArray &json);
    QString recordsFault(const PackageRecords &records) const;
    QString fault(const PackedMaterial &material) const;

    const QDir m_folder;
    const PackageCheckOptions m_options;
    const CheckPackageProgress &m_progress;
    PackageCheck m_check;
    qint64 m_read = 0;
    QHash<QString, QByteArray> m_small; // of files whose content is looked at
    QByteArray m_pieces; // of the materials that are not sealed
};

bool Checking::openManifestFile()
{
    const auto json = readSmallFile(m_folder.filePath(kManifestName), kMostManifestSize);
    const auto signature = readSmallFile(m_folder.filePath(kManifestSignatureName), kSignatureSize);
    if (!json || !signature) {
        add("manifest", json ? kManifestSignatureName : kManifestName,
            (json ? signature : json).error().message);
        return false;
    }
    auto manifest = openManifest(*json, *signature);
    if (!manifest) {
        add("manifest", kManifestName, manifest.error().message);
        return false;
    }
    m_check.manifest = *std::move(manifest);
    return true;
}

void Checking::checkKey(const QString &expected)
{
    const QByteArray &key = m_check.manifest->campaignKey;
    if (expected.isEmpty() || comparable(expected) == comparable(fingerprint(key))
        || expected.toLatin1().toLower() == key.toHex())
        return;
    add("key", kManifestName,
        Text::tr("the package is signed with the key %1, which is another campaign's")
            .arg(fingerprint(key)));
}

Result<void> Checking::checkFile(const PackageFile &file)
{
    const QString path = packageFilePath(m_folder.path(), file);
    const QFileInfo info(path);
    if (info.isSymLink() || !info.exists()) {
        add("file", file.path, Text::tr("the file is missing"));
    } else if (!info.isFile()) {
        add("file", file.path, Text::tr("it is no file"));
    } else if (info.size() != file.size) {
        add("file", file.path,
            Text::tr("it has %1 bytes instead of %2").arg(info.size()).arg(file.size));
    } else {
        return readFile(file, path);
    }
    return {};
}

Result<void> Checking::readFile(const PackageFile &file, const QString &path)
{
    Sha256 hash;
    PieceDigests pieces;
    const bool isPieced = file.role == FileRole::Material && !file.isSealed;
    const qint64 total = m_check.manifest->totalSize();
    const auto read = readFromMedium(path, [&](const char *bytes, qint64 size) {
        hash.add(bytes, size);
        if (isPieced)
            pieces.add(bytes, size);
        keepSmall(file, bytes, size);
        m_read += size;
        return !m_progress || m_progress(m_read, total);
    });
    if (!read && read.error().code == ErrorCode::Cancelled)
        return read.error();
    if (!read) {
        add("file", file.path, read.error().message);
    } else if (hash.finish() != file.sha256) {
        add("file", file.path, Text::tr("its content was altered"));
    } else {
        ++m_check.files;
        m_check.bytes += file.size;
    }
    if (isPieced)
        m_pieces += pieces.finish();
    return {};
}

void Checking::keepSmall(const PackageFile &file, const char *bytes, qint64 size)
{
    if (!file.isSealed && file.role != FileRole::Material && file.size <= kMostRecordsSize)
        m_small[file.path].append(bytes, size);
}

void Checking::findOthers()
{
    QSet<QString> known{kManifestName, kManifestSignatureName, kPackingName};
    for (const PackageFile &file : m_check.manifest->files) {
        if (!file.isShared)
            known.insert(file.path);
    }
    QDirIterator files(m_folder.path(),
                       QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    QStringList others;
    while (files.hasNext()) {
        const QString path = m_folder.relativeFilePath(files.next());
        if (!known.contains(path.normalized(QString::NormalizationForm_C)))
            others += path;
    }
    others.sort();
    for (const QString &path : others)
        add("file", path, Text::tr("the file is not one of the package"));
}

void Checking::checkContents()
{
    checkRubrics();
    for (const PackageFile &file : m_check.manifest->files) {
        if (file.isSealed)
            continue;
        if (file.role == FileRole::Records)
            checkRecords(m_small.value(file.path));
        else if (file.role == FileRole::Pieces && !m_options.skipsShared
                 && m_small.value(file.path) != m_pieces)
            add("pieces", file.path, Text::tr("it does not fit the materials"));
    }
}

void Checking::checkRubrics()
{
    const auto &files = m_check.manifest->files;
    for (const PackageFile &file : files) {
        if (file.role != FileRole::Rubric || file.isSealed)
            continue;
        if (const auto rubric = readRubric(m_small.value(file.path)); !rubric)
            add("rubric", file.path, rubric.error().message);
    }
    for (const PackageRubric &rubric : m_check.manifest->rubrics) {
        const bool isThere = std::any_of(files.begin(), files.end(), [&](const PackageFile &file) {
            return file.role == FileRole::Rubric && (file.isSealed || file.sha256 == rubric.digest);
        });
        if (!isThere)
            add("rubric", rubric.code, Text::tr("the rubric is missing"));
    }
}

void Checking::checkRecords(const QByteArray &json)
{
    const auto records = readRecords(json);
    const QString trouble = records ? recordsFault(*records) : records.error().message;
    if (!trouble.isEmpty())
        add("records", QStringLiteral("data/records.json"), trouble);
}

QString Checking::recordsFault(const PackageRecords &records) const
{
    const auto &entries = m_check.manifest->entries;
    const bool areSame =
        std::equal(entries.begin(), entries.end(), records.entries.begin(), records.entries.end(),
                   [](const PackageEntry &left, const PackedEntry &right) {
                       return left.id == right.id && left.code == right.code
                           && left.category == right.category;
                   });
    if (!areSame)
        return Text::tr("it does not hold the entries of the package");
    for (const PackedMaterial &material : records.materials) {
        if (const QString trouble = fault(material); !trouble.isEmpty())
            return trouble;
    }
    return {};
}

QString Checking::fault(const PackedMaterial &material) const
{
    for (const PackageFile &file : m_check.manifest->files) {
        if (file.path != material.path || file.role != FileRole::Material)
            continue;
        const bool isSame = file.entry == material.entry
            && (file.isSealed || (file.size == material.size && file.sha256 == material.sha256));
        return isSame ? QString() : Text::tr("it does not fit %1").arg(material.path);
    }
    return Text::tr("%1 is no file of the package").arg(material.path);
}

} // namespace

QString PackageCheck::keyFingerprint() const
{
    return manifest ? fingerprint(manifest->campaignKey) : QString();
}

bool holdsPackage(const QString &folder)
{
    const QDir dir(folder);
    return dir.exists() && !dir.exists(QStringLiteral("campaign.db"))
        && (dir.exists(kManifestName) || dir.exists(kManifestSignatureName)
            || dir.exists(kPackingName));
}

Result<PackageCheck> checkPackage(const QString &folder, const PackageCheckOptions &options,
                                  const CheckPackageProgress &progress)
{
    if (!holdsPackage(folder)) {
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 is no review package. Choose the folder with manifest.json.")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    }
    return Checking(folder, options, progress).run();
}

} // namespace linxuan
