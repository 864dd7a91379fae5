// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packagecheck.h"
#include "core/workspace/verification.h"

namespace linxuan {

namespace {

void say(VerifyReport &report, const Manifest &manifest, const QString &key)
{
    const auto add = [&report](const char *what, const QString &text) {
        report.said.emplace_back(QString::fromLatin1(what), text);
    };
    add("campaign", manifest.campaignName);
    add("key", key);
    add("round", manifest.round);
    add("expert", manifest.expert);
    add("serial", manifest.serial.toString(QUuid::WithoutBraces));
    add("packed_at", manifest.packedAt.toString(Qt::ISODate));
}

} // namespace

Result<VerifyReport> verifyPackage(const QString &folder, const QString &fingerprint)
{
    PackageCheckOptions options;
    options.expectedKey = fingerprint;
    LX_TRY(const PackageCheck check, checkPackage(folder, options));
    VerifyReport report;
    report.checked.emplace_back(QStringLiteral("files"), check.files);
    if (check.manifest) {
        report.checked.emplace_back(QStringLiteral("entries"),
                                    static_cast<int>(check.manifest->entries.size()));
        say(report, *check.manifest, check.keyFingerprint());
    }
    for (const PackageProblem &problem : check.problems)
        report.problems.push_back({problem.what, problem.where, problem.detail});
    return report;
}

} // namespace linxuan
