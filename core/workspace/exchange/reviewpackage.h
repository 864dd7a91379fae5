// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"
#include "core/exchange/sealedfile.h"
#include "core/workspace/exchange/packagecontents.h"

#include <QLockFile>

#include <memory>

namespace linxuan {

// A file of a package that is not as it was packed.
struct PackageFault
{
    QString path; // in the package
    QString text; // what is wrong

    bool operator==(const PackageFault &) const = default;
};

// The packages that a person can mean by a folder: itself, what lies directly in it, or, where
// nothing does, in one of its folders, as on a whole disk.
QStringList packageFolders(const QString &folder);

// Where desks of packages lie when nothing else is said: in the user's data folder.
QString standardDesksFolder();

// A review package opened on an expert's machine. The package itself is only read; what the expert
// writes lives in a workspace of its own, the desk, in a folder named by the package's serial.
// What the package says of entries stays out of the desk's files.
class ReviewPackage
{
public:
    // Reads the manifest alone: whose package it is and whether it needs a passphrase.
    // Errors: NotFound, Unreadable, Invalid, Refused (altered).
    static Result<Manifest> inspect(const QString &folder);

    // Opens it, and makes its desk where there is none yet. Errors: those of inspect; Refused
    // (passphrase missing or wrong; made by another campaign's key than when it was opened first),
    // Locked (open in another window or program), Corrupt (its data or keys are not those of the
    // manifest), Storage.
    static Result<std::unique_ptr<ReviewPackage>>
    open(const QString &folder, const Secret &passphrase = {},
         const QString &desksFolder = standardDesksFolder());
    ~ReviewPackage();

    const QString &folder() const { return m_folder; }
    const QString &deskFolder() const { return m_deskFolder; } // a workspace
    const Manifest &manifest() const { return m_manifest; }
    const QByteArray &manifestDigest() const { return m_manifestDigest; }
    const QString &expertName() const { return m_expertName; }
    const std::shared_ptr<const PackageContents> &contents() const { return m_contents; }
    // Files that are missing or have another size; more is found when they are read.
    const std::vector<PackageFault> &faults() const { return m_faults; }
    const SigningKey &expertKey() const { return *m_expertKey; }

private:
    ReviewPackage(QString folder, Manifest manifest, QByteArray manifestDigest);

    Result<void> unlock(const Secret &passphrase);
    Result<void> takeDesk(const QString &desksFolder);
    Result<PackageRecords> readOwnRecords() const;
    Result<void> openDesk(const PackageRecords &records);
    Result<void> gather(const PackageRecords &records);
    Result<QByteArray> content(const PackageFile &file, qsizetype most) const;
    const PackageFile *fileOf(FileRole role) const;

    const QString m_folder;
    const Manifest m_manifest;
    const QByteArray m_manifestDigest;
    QString m_deskFolder;
    QString m_expertName;
    std::unique_ptr<QLockFile> m_lock;
    ContentKey m_key; // null where nothing is sealed
    std::unique_ptr<SigningKey> m_expertKey;
    std::shared_ptr<const PackageContents> m_contents;
    std::vector<PackageFault> m_faults;
};

} // namespace linxuan
