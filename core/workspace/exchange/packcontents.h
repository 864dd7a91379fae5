// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"
#include "core/exchange/packagerecords.h"
#include "core/workspace/exchange/cleancopies.h"

namespace linxuan {

// A material of one package.
struct PackedItem
{
    EntryId entry;
    QString path; // of the manifest's file
    CleanCopy copy;
};

// What one expert's package holds beside its keys.
struct PackContents
{
    PackageRecords records;
    std::vector<PackedItem> items; // as the records' materials
    std::vector<Rubric> rubrics; // as the manifest's
    std::vector<PackageRubric> rubricNames;
    std::vector<PackageEntry> entries;

    qint64 materialBytes() const; // plain
};

// `root` is the folder of the materials. Errors: Invalid (the campaign's profile cannot be read),
// Storage.
Result<PackContents> packContents(Workspace &workspace, const PackPlan &plan,
                                  const PlannedExpert &expert, const CleanCopyOf &copies,
                                  const QString &root);

// A profile without what only an office needs: where to hand in by when, paper, forms, technical
// limits, and the units that may not take part. Still one that readProfile takes.
Result<QByteArray> expertsProfile(const QByteArray &profile);

} // namespace linxuan
