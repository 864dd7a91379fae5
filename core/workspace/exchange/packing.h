// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/secret.h"

#include <QStringList>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace linxuan {

class Workspace;

// Which review packages go where.
struct PackRequest
{
    QString round; // its code
    QStringList experts; // their codes; empty: all who have entries to judge
    QString out; // the folder that the packages' folders come to lie in
    std::shared_ptr<const Secret> passphrase; // for the packages; null: they are not sealed
    std::shared_ptr<const Secret> campaignPassphrase; // where the campaign's key is under one
    bool sharesMaterials = false; // one materials/ beside the packages for all of them
};

enum class PackWarningKind {
    Missing, // a required material that nobody handed in
    LeftOut, // handed in, but not in the package
    NotCleaned, // in the package as it was handed in
    Identity, // a text names whose it is
    NotSearched, // a text that was not searched for names
    Disk, // what the disk cannot hold
};

// What does not stop the packing and a person should know.
struct PackWarning
{
    QString entry; // its code; empty: of the whole
    QString where; // the material, as people call it
    QString text;
    PackWarningKind kind = PackWarningKind::Missing;

    bool operator==(const PackWarning &) const = default;
};

struct PackEstimate
{
    struct Expert
    {
        QString code;
        QString name;
        int entries = 0;
        qint64 bytes = 0; // of a package of one's own
        bool wasPacked = false; // in this round
    };

    std::vector<Expert> experts; // by code
    int entries = 0; // each once
    qint64 bytes = 0; // to be written
    std::optional<qint64> freeBytes; // on the disk of `out`; nothing where that is not known
    std::vector<PackWarning> warnings;
    bool needsCampaignPassphrase = false;
};

// What packing would do, as far as can be said without looking into the files. Writes nothing.
// Errors: NotFound (round, expert), Refused (the round is closed, nobody has entries), Storage.
Result<PackEstimate> estimatePacking(Workspace &workspace, const PackRequest &request);

struct PackProgress
{
    QString step; // translated
    qint64 done = 0;
    qint64 total = 0; // bytes to write and to read back; 0: not known yet
};
// False cancels.
using WatchPacking = std::function<bool(const PackProgress &)>;

struct PackedPackage
{
    QString expert;
    QString path; // the package's folder
    QUuid serial;
    QStringList entries; // their codes
    qint64 bytes = 0;
    bool wasThere = false; // the same package lay there, whole
};

struct PackReport
{
    std::vector<PackedPackage> packages;
    std::vector<PackWarning> warnings;
    bool isSafeToUnplug = false; // everything is on the disk and was read back from it
};

// Makes the packages. Each is recorded in the campaign once it lies on the disk whole and was read
// back. Work that was broken off, cancelled or ended by a fault goes on where it was when the same
// is asked for again; until then nothing of it opens as a package. Errors: those of
// estimatePacking; Refused (the campaign's passphrase), Cancelled, Storage (no room, write errors),
// Unreadable (what was read back is not what was written), Locked (another program packs there).
Result<PackReport> pack(Workspace &workspace, const PackRequest &request,
                        const WatchPacking &progress = {});

} // namespace linxuan
