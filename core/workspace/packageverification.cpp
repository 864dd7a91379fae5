// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/durablefile.h"
#include "core/exchange/packagecheck.h"
#include "core/exchange/scorefile.h"
#include "core/workspace/verification.h"

#include <QFileInfo>

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

void say(VerifyReport &report, const ScoreFile &scores, const QByteArray &digest)
{
    const auto add = [&report](const char *what, const QString &text) {
        report.said.emplace_back(QString::fromLatin1(what), text);
    };
    add("campaign", scores.campaign.toString(QUuid::WithoutBraces));
    add("round", scores.round);
    add("expert", scores.expert);
    add("serial", scores.serial.toString(QUuid::WithoutBraces));
    add("key", fingerprint(scores.expertKey));
    add("sequence", QString::number(scores.sequence));
    add("kind", toCode(scores.kind));
    add("written_at", scores.writtenAt.toString(Qt::ISODate));
    add("sha256", QString::fromLatin1(digest.toHex()));
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

Result<VerifyReport> verifyScoreFile(const QString &path)
{
    LX_TRY(const QByteArray bytes, readSmallFile(path, kMostScoreFileSize));
    VerifyReport report;
    const auto read = readScoreFile(bytes);
    if (!read) {
        report.problems.push_back(
            {QStringLiteral("score_file"), QFileInfo(path).fileName(), read.error().message});
        return report;
    }
    const ScoreFile &scores = read->scores;
    const auto count = [&report](const char *what, size_t number) {
        report.checked.emplace_back(QString::fromLatin1(what), static_cast<int>(number));
    };
    count("sheets", scores.sheets.size());
    count("recusals", scores.recusals.size());
    count("vetoes", scores.vetoes.size());
    say(report, scores, read->digest);
    return report;
}

} // namespace linxuan
