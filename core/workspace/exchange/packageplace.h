// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packagewriter.h"

namespace linxuan {

// Where a package goes, and what of it lies there.
struct PackagePlace
{
    PackageOrder order;
    std::optional<PackedPackage> present; // the same package, whole: nothing is to be done
    qint64 written = 0; // bytes that lie there already
};

// Looks for the folder of a package: one that holds the same package, one in which it was begun, or
// a new one, "final-E01", "final-E01-2" …
class PackagePlaces
{
public:
    PackagePlaces(Workspace &workspace, const PackPlan &plan, const PackRequest &request,
                  const CleanCopyOf &copies, PackMeter &meter)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_request(request)
        , m_copies(copies)
        , m_meter(meter)
    { }

    // `root` is where the materials lie. Errors: those of pack().
    Result<PackagePlace> find(const PlannedExpert &expert, const QString &root);

    PackingHead newHead(const QString &expert, const QString &root) const;

private:
    Result<std::optional<PackedPackage>> present(const PlannedExpert &expert,
                                                 const QString &folder);
    Result<bool> isSame(const PlannedExpert &expert, const Manifest &manifest,
                        const QString &folder);
    Result<bool> begin(const QString &folder, PackingHead &head);
    Result<bool> isRecorded(const QUuid &serial) const;

    Workspace &m_workspace;
    const PackPlan &m_plan;
    const PackRequest &m_request;
    const CleanCopyOf &m_copies;
    PackMeter &m_meter;
};

} // namespace linxuan
