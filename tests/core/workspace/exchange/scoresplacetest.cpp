// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/scoresplace.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

// What looks like a package at first sight.
QString makePackage(const QTemporaryDir &disk, const QString &name)
{
    const QString folder = disk.filePath(name);
    REQUIRE(QDir().mkpath(folder + u"/materials"_s));
    QFile manifest(folder + u'/' + kManifestName);
    REQUIRE(manifest.open(QIODevice::WriteOnly));
    return folder;
}

} // namespace

TEST_CASE("scores go to the stick that goes back, else beside the package, else to documents",
          "[package]")
{
    const QTemporaryDir disk;
    const QString package = makePackage(disk, u"packages/E05"_s);
    const QString documents = u"/documents"_s;
    CHECK(suggestedScoresFolder(package, {disk.path(), true, true}, documents) == disk.path());
    CHECK(suggestedScoresFolder(package + u'/', {u"/"_s, false, true}, documents)
          == disk.filePath(u"packages"_s));
    CHECK(suggestedScoresFolder(package, {disk.path(), true, false}, documents) == documents);
    CHECK(suggestedScoresFolder(package, {u"/"_s, false, false}, documents) == documents);
}

TEST_CASE("a package that is a whole disk gets no score file into it", "[package]")
{
    const QTemporaryDir disk;
    const QString package = makePackage(disk, u"."_s);
    const QString chosen =
        suggestedScoresFolder(package, {disk.path(), true, true}, u"/documents"_s);
    CHECK_FALSE(liesInPackage(chosen + u"/final-E05-1.lxscores"_s));
    CHECK(liesInPackage(disk.filePath(u"a.lxscores"_s)));
    CHECK(liesInPackage(disk.filePath(u"materials/deep/a.lxscores"_s)));
}

TEST_CASE("a folder, a disk and a disk with a folder of packages say which they hold", "[package]")
{
    const QTemporaryDir disk;
    CHECK(packageFolders(disk.path()).isEmpty());
    const QString tenth = makePackage(disk, u"out/E10"_s);
    const QString second = makePackage(disk, u"out/E2"_s);
    CHECK(packageFolders(second) == QStringList{second});
    CHECK(packageFolders(disk.filePath(u"out"_s)) == QStringList{second, tenth});
    CHECK(packageFolders(disk.path()) == QStringList{second, tenth});
    const QString direct = makePackage(disk, u"E1"_s);
    CHECK(packageFolders(disk.path()) == QStringList{direct});
}

TEST_CASE("a package that was broken off is told from a folder of anything", "[package]")
{
    const QTemporaryDir disk;
    const auto refusal = [](const QString &folder) {
        const auto inspected = ReviewPackage::inspect(folder);
        REQUIRE_FALSE(inspected);
        return inspected.error().code;
    };
    CHECK(refusal(disk.path()) == ErrorCode::NotFound);
    const QString begun = makePackage(disk, u"E1"_s);
    CHECK(refusal(begun) == ErrorCode::Refused); // without a signature
    REQUIRE(QFile::rename(begun + u"/manifest.json"_s, begun + u"/manifest.sig"_s));
    CHECK(refusal(begun) == ErrorCode::Refused);
    REQUIRE(QFile::rename(begun + u"/manifest.sig"_s, begun + u"/.packing"_s));
    CHECK(refusal(begun) == ErrorCode::Refused);
}
