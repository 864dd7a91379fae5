// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/materialwriter.h"

namespace linxuan {

// Materials that several packages share: path in the manifest, file on the disk.
using SharedFiles = QHash<QString, WrittenFile>;

// One package to write.
struct PackageOrder
{
    const PlannedExpert *expert = nullptr;
    QString folder;
    PackingHead head;
    PackContents contents;
    const SharedFiles *shared = nullptr; // null: the materials lie in the package
    ContentKey sharedKey; // of the sealed ones among them, and then of the whole package

    qint64 bytesToWrite() const; // about
};

// Writes a package, reads it back from its disk and records it in the campaign.
class PackageWriter
{
public:
    PackageWriter(Workspace &workspace, const PackPlan &plan, const SigningKey &campaignKey,
                  std::shared_ptr<const Secret> passphrase, PackMeter &meter)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_campaignKey(campaignKey)
        , m_passphrase(std::move(passphrase))
        , m_meter(meter)
    { }

    // Errors: those of pack().
    Result<PackedPackage> write(const PackageOrder &order);

private:
    Result<Manifest> writeFiles(const PackageOrder &order, PackJournal &journal);
    Result<void> writeMaterials(const PackageOrder &order, MaterialWriter &writer,
                                Manifest &manifest, QByteArray &pieces);
    Result<void> writeData(const PackageOrder &order, MaterialWriter &writer, Manifest &manifest,
                           const QByteArray &pieces);
    Result<void> writeExpertKey(const PackageOrder &order, MaterialWriter &writer,
                                Manifest &manifest);
    Result<QByteArray> sign(const PackageOrder &order, const Manifest &manifest,
                            PackJournal &journal);
    Result<bool> isReadBack(const PackageOrder &order, PackJournal &journal, bool isLast);
    Result<void> commit(const PackageOrder &order, const Manifest &manifest,
                        const QByteArray &json);

    Workspace &m_workspace;
    const PackPlan &m_plan;
    const SigningKey &m_campaignKey;
    const std::shared_ptr<const Secret> m_passphrase;
    PackMeter &m_meter;
};

// What a package that was begun and never signed must not leave behind: its manifest, so that it
// never opens as whole. Errors: Storage.
Result<void> unsign(const QString &folder);

} // namespace linxuan
