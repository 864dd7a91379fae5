// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packing.h"
#include "core/base/digest.h"
#include "core/exchange/durablefile.h"
#include "core/exchange/keyfile.h"
#include "core/exchange/lockedsecret.h"
#include "core/exchange/packagecheck.h"
#include "core/exchange/packagerecords.h"
#include "core/exchange/piecedfile.h"
#include "core/exchange/sealeddevice.h"
#include "core/model/profilereader.h"
#include "core/storage/exchangestore.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/exchange/packcontents.h"
#include "core/workspace/reviewdesk.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace linxuan;
using namespace linxuan::samples;

namespace {

// E1, E2 and E3 judge K1 and K2 in the blind round `final`; K1 has a text, K2 two of them.
class PackingOffice : public Office
{
public:
    PackingOffice()
    {
        addRecommended({u"K1"_s, u"K2"_s}, u"甲一小"_s);
        for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s})
            addExpert(expert);
        REQUIRE(must(Reviews(workspace()).assign({u"final"_s, 3, 1})).assigned.size() == 6);
        handIn(u"K1"_s, u"design"_s, u"Plain words of a lesson. "_s.repeated(4000));
        handIn(u"K2"_s, u"design"_s, u"Other words of a lesson. "_s.repeated(60000));
        handIn(u"K2"_s, u"tasks"_s, u"Tasks."_s);
    }

    PackRequest request(const QStringList &experts = {u"E1"_s})
    {
        PackRequest request;
        request.round = u"final"_s;
        request.experts = experts;
        request.out = path(u"disk"_s);
        return request;
    }

    PackedPackage packed(const PackRequest &request)
    {
        const PackReport report = must(pack(workspace(), request));
        REQUIRE(report.packages.size() == 1);
        CHECK(report.isSafeToUnplug);
        return report.packages.front();
    }

    std::vector<PackageRow> rows()
    {
        return must(ExchangeStore(workspace().database()).packages());
    }
};

std::shared_ptr<const Secret> secret(const QString &typed)
{
    return std::make_shared<const Secret>(Secret::passphrase(typed));
}

QStringList problemsOf(const QString &folder)
{
    QStringList lines;
    for (const PackageProblem &one : must(checkPackage(folder)).problems)
        lines += one.what + u' ' + one.where;
    return lines;
}

Manifest manifestOf(const QString &folder)
{
    const QDir dir(folder);
    return must(openManifest(must(readSmallFile(dir.filePath(kManifestName), 1 << 20)),
                             must(readSmallFile(dir.filePath(kManifestSignatureName), 64))));
}

PackageRecords recordsOf(const QString &folder)
{
    return must(
        readRecords(must(readSmallFile(folder + u"/data/records.json"_s, kMostRecordsSize))));
}

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes += file.fileName().toUtf8() + file.readAll();
    }
    return bytes;
}

} // namespace

TEST_CASE("a package holds the assigned entries, their rubric and materials, signed", "[packing]")
{
    PackingOffice office;
    const PackedPackage package = office.packed(office.request());
    CHECK(package.path == office.path(u"disk/final-E1"_s));
    CHECK(package.entries == QStringList{u"K1"_s, u"K2"_s});
    CHECK(problemsOf(package.path).isEmpty());

    const Manifest manifest = manifestOf(package.path);
    CHECK(manifest.campaignKey == must(campaignPublicKey(office.workspace())));
    CHECK(manifest.isBlind);
    CHECK(manifest.serial == package.serial);
    const PackageRecords records = recordsOf(package.path);
    REQUIRE(records.materials.size() == 3);
    CHECK(records.materials[1].path == u"materials/K2/design-1.txt");
    const Profile profile = must(readProfile(records.profile));
    CHECK(profile.rubrics == office.workspace().profile().rubrics);
    CHECK(profile.deadlines.empty());

    // The pieces are those of the materials, in the manifest's order.
    QByteArray pieces;
    for (const PackageFile &file : manifest.files) {
        if (file.role != FileRole::Material)
            continue;
        PieceDigests digests;
        const QByteArray content =
            must(readSmallFile(packageFilePath(package.path, file), 1 << 24));
        digests.add(content.constData(), content.size());
        pieces += digests.finish();
    }
    CHECK(pieces.size() == 4 * kPieceDigestSize);
    CHECK(must(readSmallFile(package.path + u"/data/pieces"_s, 1 << 20)) == pieces);
    REQUIRE(office.rows().size() == 1);
    CHECK(office.rows().front().serial == package.serial);
    CHECK(office.rows().front().expertKey == manifest.expertKey);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a blind package says nothing of teacher and school, another one does", "[packing]")
{
    PackingOffice office;
    office.addEntry(u"C1"_s, u"乙一小"_s, [](Entry &entry) {
        entry.teacher = u"王示例"_s;
        entry.phone = u"13700001234"_s;
        entry.idNumber = u"410102199001011234"_s;
    });
    CHECK(must(Selection(office.workspace()).recommend(Level::School, {u"C1"_s})).moved.size()
          == 1);
    must(Reviews(office.workspace()).assign({u"county"_s, 1, 1}));

    const QByteArray blind = allBytes(office.packed(office.request()).path);
    for (const QString &told : {u"示例"_s, u"甲一小"_s, u"甲县"_s})
        CHECK_FALSE(blind.contains(told.toUtf8()));

    PackRequest open = office.request({});
    open.round = u"county"_s;
    bool isFound = false;
    for (const PackedPackage &package : must(pack(office.workspace(), open)).packages) {
        const QByteArray bytes = allBytes(package.path);
        CHECK_FALSE(bytes.contains("13700001234"));
        CHECK_FALSE(bytes.contains("410102199001011234"));
        for (const PackedEntry &entry : recordsOf(package.path).entries)
            isFound |=
                entry.teacher == u"王示例" && entry.school == u"乙一小" && entry.unit == u"乙县";
    }
    CHECK(isFound);
}

TEST_CASE("withdrawn and recused entries stay out of a package", "[packing]")
{
    PackingOffice office;
    office.addRecusal(u"E1"_s, u"K1"_s);
    CHECK(office.packed(office.request()).entries == QStringList{u"K2"_s});
    CHECK(office.packed(office.request({u"E2"_s})).entries == QStringList{u"K1"_s, u"K2"_s});
    CHECK(must(Selection(office.workspace()).withdraw({u"K2"_s}, u"test"_s)).moved.size() == 1);
    const auto refused = pack(office.workspace(), office.request());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
}

TEST_CASE("a package carries its expert's own sheets and nobody else's", "[packing]")
{
    PackingOffice office;
    ReviewDesk mine = must(ReviewDesk::open(office.workspace(), u"final"_s, u"E1"_s));
    ReviewDesk other = must(ReviewDesk::open(office.workspace(), u"final"_s, u"E2"_s));
    const EntryId entry = office.entry(u"K1"_s).id;
    const size_t criteria = mine.rubric(Category::Subject).criteria().size();
    SheetDraft draft;
    draft.points.assign(criteria, std::nullopt);
    draft.points[0] = Points::whole(3);
    draft.remark = u"my own words"_s;
    must(mine.save(entry, draft));
    draft.remark = u"words of another"_s;
    must(other.save(entry, draft));
    const PackedPackage package = office.packed(office.request());
    const PackageRecords records = recordsOf(package.path);
    REQUIRE(records.sheets.size() == 1);
    CHECK(records.sheets.front().state == SheetState::Draft);
    CHECK(records.sheets.front().draft.remark == u"my own words");
    CHECK_FALSE(allBytes(package.path).contains("words of another"));
}

TEST_CASE("a sealed package opens with its passphrase alone", "[packing]")
{
    PackingOffice office;
    PackRequest request = office.request();
    request.passphrase = secret(u"一句 long enough"_s);
    const PackedPackage package = office.packed(request);
    CHECK(problemsOf(package.path).isEmpty());
    CHECK_FALSE(allBytes(package.path).contains("words of a lesson"));

    const Manifest manifest = manifestOf(package.path);
    REQUIRE(manifest.lockedContentKey);
    CHECK_FALSE(unlockSecret(*manifest.lockedContentKey, *secret(u"wrong"_s)));
    const ContentKey key =
        must(contentKey(must(unlockSecret(*manifest.lockedContentKey, *request.passphrase))));
    for (const PackageFile &file : manifest.files) {
        CHECK(file.isSealed == (file.role != FileRole::ExpertKey));
        CHECK(file.role != FileRole::Pieces);
        if (!file.isSealed)
            continue;
        SealedDevice device(std::make_unique<QFile>(packageFilePath(package.path, file)), key,
                            file.path);
        REQUIRE(device.open(QIODevice::ReadOnly));
        const QByteArray plain = device.readAll();
        if (file.role == FileRole::Records)
            CHECK(must(readRecords(plain)).entries.size() == 2);
    }
    const KeyFile expertKey = must(KeyFile::read(package.path + u"/keys/expert.key"_s));
    CHECK(expertKey.isLocked());
    CHECK(must(expertKey.open(*request.passphrase)).publicKey() == manifest.expertKey);
    CHECK(office.packed(request).wasThere);
}

TEST_CASE("packing stopped at any byte goes on and comes to the same", "[packing]")
{
    PackingOffice office;
    const bool isSealed = GENERATE(false, true);
    PackRequest request = office.request({u"E1"_s, u"E2"_s});
    request.sharesMaterials = GENERATE(false, true);
    if (isSealed)
        request.passphrase = secret(u"一句"_s);
    int calls = 0;
    QDir(request.out).removeRecursively();
    must(pack(office.workspace(), request, [&calls](const PackProgress &) { return ++calls > 0; }));
    QDir(request.out).removeRecursively();
    REQUIRE(calls > 10);
    const size_t before = office.rows().size();
    for (int stop = 1; stop < calls; stop += isSealed ? 9 : 2) {
        int left = stop;
        const auto stopped =
            pack(office.workspace(), request, [&left](const PackProgress &) { return --left > 0; });
        if (stopped)
            break; // what was done before is not done again
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        for (const QString &folder : QDir(request.out).entryList({u"final-*"_s}, QDir::Dirs)) {
            const QString path = QDir(request.out).filePath(folder);
            const bool isUnderWay = QFile::exists(path + u"/.packing"_s);
            CHECK((isUnderWay || problemsOf(path).isEmpty()));
        }
    }
    const PackReport report = must(pack(office.workspace(), request));
    CHECK(report.packages.size() == 2);
    for (const PackedPackage &package : report.packages)
        CHECK(problemsOf(package.path).isEmpty());
    CHECK(office.rows().size() == before + 2);
    CHECK_FALSE(QFile::exists(QDir(request.out).filePath(u".packing"_s)));
    CHECK(QDir(office.folder() + u"/keys/packing"_s).isEmpty());
    CHECK(QDir(request.out).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()
          == (request.sharesMaterials ? 3 : 2));
}

TEST_CASE("a file that the disk altered meanwhile is written again", "[packing]")
{
    PackingOffice office;
    const PackRequest request = office.request();
    const QString material = request.out + u"/final-E1/materials/K2/design-1.txt"_s;
    bool isAltered = false;
    const auto alter = [&](const PackProgress &now) {
        if (now.step.contains(u"Reading") && !isAltered) {
            QFile file(material);
            isAltered = file.open(QIODevice::ReadWrite) && file.write("X") == 1;
        }
        return true;
    };
    const PackReport report = must(pack(office.workspace(), request, alter));
    CHECK(isAltered);
    CHECK(problemsOf(report.packages.front().path).isEmpty());
}

TEST_CASE("an estimate says what packing would do, and writes nothing", "[packing]")
{
    PackingOffice office;
    const PackRequest request = office.request({});
    const QByteArray before = allBytes(office.folder() + u"/renditions"_s);
    const PackEstimate estimate = must(estimatePacking(office.workspace(), request));
    REQUIRE(estimate.experts.size() == 3);
    CHECK(estimate.entries == 2);
    CHECK(estimate.bytes > 3 * 25 * 64000);
    CHECK(estimate.freeBytes.value_or(0) > 0);
    CHECK_FALSE(estimate.needsCampaignPassphrase);
    CHECK_FALSE(estimate.experts.front().wasPacked);
    const auto isMissing = [](const PackWarning &one) {
        return one.kind == PackWarningKind::Missing && one.entry == u"K1";
    };
    CHECK(std::count_if(estimate.warnings.begin(), estimate.warnings.end(), isMissing) == 4);
    CHECK(allBytes(office.folder() + u"/renditions"_s) == before);
    CHECK_FALSE(QFile::exists(request.out));

    must(pack(office.workspace(), office.request()));
    must(setCampaignPassphrase(office.workspace(), Secret(), *secret(u"office"_s)));
    const PackEstimate second = must(estimatePacking(office.workspace(), request));
    CHECK(second.experts.front().wasPacked);
    CHECK(second.needsCampaignPassphrase);
    const auto refused = pack(office.workspace(), office.request({u"E2"_s}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    PackRequest withPassphrase = office.request({u"E2"_s});
    withPassphrase.campaignPassphrase = secret(u"office"_s);
    CHECK(office.packed(withPassphrase).entries.size() == 2);
}

TEST_CASE("names of folders are safe on every file system", "[packing]")
{
    CHECK(safeName(u"A-01_b"_s) == u"A-01_b");
    CHECK(safeName(u"甲/..:1"_s) == u"u7532u002fu002eu002eu003a1");
    CHECK(safeName(u"con"_s) == u"xcon");
    CHECK(safeName(u"x"_s.repeated(200)).size() <= 60);
    CHECK(safeName(u"x"_s.repeated(200)) != safeName(u"x"_s.repeated(201)));
}
