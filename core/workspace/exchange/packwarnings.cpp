// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packwarnings.h"

#include "core/checks/rules.h"
#include "core/exchange/medium.h"
#include "core/workspace/materials.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

void warnOfMissing(const CategoryRule &rule, const PlannedEntry &planned,
                   std::vector<PackWarning> &warnings)
{
    for (const MaterialRule &kind : rule.materials) {
        const bool isThere =
            std::any_of(planned.materials.begin(), planned.materials.end(),
                        [&kind](const Material &material) { return material.kind == kind.code; });
        if (kind.required && !isThere)
            warnings.push_back({planned.entry.code, kind.name, Text::tr("Nothing was handed in."),
                                PackWarningKind::Missing});
    }
}

} // namespace

void warnOfMissing(const Profile &profile, const PackPlan &plan, std::vector<PackWarning> &warnings)
{
    for (const PlannedEntry *planned : plan.byCode()) {
        if (const CategoryRule *rule = profile.category(planned->entry.category))
            warnOfMissing(*rule, *planned, warnings);
    }
}

void warnOfFiles(const Workspace &workspace, const PackPlan &plan, const PackRequest &request,
                 const CleanCopyOf &copies, std::vector<PackWarning> &warnings)
{
    const auto largest = largestFile(request.out);
    for (const PlannedEntry *planned : plan.byCode()) {
        for (const Material &material : planned->materials) {
            const QString label = materialLabel(workspace.profile(), planned->entry, material);
            if (!QFileInfo(materialPath(workspace, material)).isFile())
                warnings.push_back({planned->entry.code, label,
                                    Text::tr("The file is no longer where it was."),
                                    PackWarningKind::LeftOut});
            else if (largest && copies.value(material.id).size > *largest)
                warnings.push_back({planned->entry.code, label,
                                    Text::tr("The file is too large for the disk's file system. "
                                             "Format the disk as exFAT, or take another one."),
                                    PackWarningKind::Disk});
        }
    }
}

} // namespace linxuan
