// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/reviewpackage.h"
#include "core/exchange/durablefile.h"
#include "core/storage/statement.h"
#include "core/workspace/exchange/collecting.h"
#include "core/workspace/exchange/packing.h"
#include "core/workspace/exchange/sealing.h"
#include "core/workspace/reviewdesk.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;
const auto kTitle = u"勾股定理的证明甲"_s;

// E1 to E3 judge K1 and K2; packages of E1 and E2 lie on a disk.
class Disk : public Office
{
public:
    explicit Disk(const QString &passphrase = {})
    {
        addRecommended({u"K1"_s, u"K2"_s}, u"甲一小"_s);
        for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s})
            addExpert(expert);
        must(Reviews(workspace()).assign({kFinal, 3, 1}));
        run(u"UPDATE entry SET title = '%1'"_s.arg(kTitle));
        handIn(u"K1"_s, u"design"_s, u"Plain words of a lesson. "_s.repeated(4000));
        pack(passphrase);
    }

    void pack(const QString &passphrase)
    {
        PackRequest request;
        request.round = kFinal;
        request.experts = QStringList{u"E1"_s, u"E2"_s};
        request.out = path(u"disk"_s);
        if (!passphrase.isEmpty())
            request.passphrase = std::make_shared<const Secret>(Secret::passphrase(passphrase));
        packages = must(linxuan::pack(workspace(), request)).packages;
    }

    Result<std::unique_ptr<ReviewPackage>> open(const QString &passphrase = {}, size_t which = 0)
    {
        return ReviewPackage::open(packages.at(which).path,
                                   passphrase.isEmpty() ? Secret() : Secret::passphrase(passphrase),
                                   desks());
    }
    QString desks() const { return path(u"desks"_s); }
    QString scores(int number) const { return path(u"%1.lxscores"_s.arg(number)); }

    std::vector<PackedPackage> packages;
};

// A desk on the package in this thread, as the window has one in its own.
class OpenDesk
{
public:
    explicit OpenDesk(const ReviewPackage &package)
        : m_workspace(must(Workspace::open(package.deskFolder())))
        , desk(must(ReviewDesk::open(*m_workspace, package.manifest().round,
                                     package.manifest().expert, package.contents())))
    { }

    void submit(const QString &code, int below = 0)
    {
        for (const DeskEntry &entry : must(desk.entries())) {
            if (entry.entry.code != code)
                continue;
            SheetDraft draft;
            for (const Criterion *criterion : desk.rubric(entry.entry.category).criteria())
                draft.points.push_back(criterion->full);
            *draft.points.front() = *draft.points.front() - Points::fromHundredths(100 * below);
            draft.remark = u"示例"_s;
            must(desk.save(entry.entry.id, draft));
            must(desk.submit(entry.entry.id));
        }
    }

private:
    std::unique_ptr<Workspace> m_workspace;

public:
    ReviewDesk desk;
};

void alter(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    file.seek(file.size() / 2);
    REQUIRE(file.putChar(char(byte ^ 1)));
}

bool anywhere(const QString &folder, const QByteArray &words)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
            return true;
    }
    return false;
}

ErrorCode codeOf(const Result<std::unique_ptr<ReviewPackage>> &opened)
{
    REQUIRE_FALSE(opened);
    INFO(opened.error().message.toStdString());
    CHECK_FALSE(opened.error().message.isEmpty());
    return opened.error().code;
}

} // namespace

TEST_CASE("a package's desk shows the entries and keeps none of their words", "[package]")
{
    const QString passphrase = GENERATE(QString(), u"青山 42"_s);
    Disk disk(passphrase);
    const auto package = must(disk.open(passphrase));
    CHECK(package->faults().empty());
    {
        OpenDesk open(*package);
        const auto entries = must(open.desk.entries());
        REQUIRE(entries.size() == 2);
        CHECK(entries[0].entry.title == kTitle);
        CHECK(entries[0].entry.teacher.isEmpty());
        const auto materials = must(open.desk.materials(entries[0].entry));
        REQUIRE(materials.size() == 1);
        CHECK(materials[0].file.renditions.isEmpty());
        const auto device = materials[0].file.source()->open();
        REQUIRE(device);
        CHECK(device->readAll().startsWith("Plain words"));
        open.submit(u"K1"_s);
    }
    CHECK_FALSE(anywhere(disk.desks(), kTitle.toUtf8()));
    CHECK_FALSE(anywhere(disk.desks(), "Plain words"));
}

TEST_CASE("a desk goes on where it was, and only one window has it", "[package]")
{
    Disk disk;
    auto first = must(disk.open());
    OpenDesk(*first).submit(u"K1"_s);
    CHECK(codeOf(disk.open()) == ErrorCode::Locked);
    CHECK(disk.open({}, 1)); // another package is another matter
    first.reset();
    const auto again = must(disk.open());
    OpenDesk open(*again);
    CHECK(must(open.desk.entries())[0].state == SheetState::Submitted);
}

TEST_CASE("a passphrase opens the package and nothing else does", "[package]")
{
    Disk disk(u"青山 42"_s);
    CHECK(codeOf(disk.open()) == ErrorCode::Refused);
    CHECK(codeOf(disk.open(u"青山 43"_s)) == ErrorCode::Refused);
    CHECK_FALSE(QDir(disk.desks())
                    .exists(u"%1"_s.arg(disk.packages[0].serial.toString(QUuid::WithoutBraces))));
    CHECK(disk.open(u"青山 42"_s));
    CHECK_FALSE(anywhere(disk.packages[0].path, kTitle.toUtf8()));
}

TEST_CASE("altered data of a package is never opened", "[package]")
{
    const QString file = GENERATE(u"data/records.json"_s, u"data/pieces"_s, u"keys/expert.key"_s,
                                  u"manifest.json"_s, u"manifest.sig"_s);
    Disk disk;
    alter(disk.packages[0].path + u'/' + file);
    INFO(file.toStdString());
    CHECK_FALSE(disk.open());
    CHECK_FALSE(QDir(disk.desks()).exists(disk.packages[0].serial.toString(QUuid::WithoutBraces)));
}

TEST_CASE("an altered material is not given out and the rest stays usable", "[package]")
{
    const QString passphrase = GENERATE(QString(), u"青山 42"_s);
    Disk disk(passphrase);
    const QString material = disk.packages[0].path + u"/materials/K1/design-1.txt"_s;
    REQUIRE(QFile::exists(material));
    SECTION("altered")
    {
        alter(material);
        const auto package = must(disk.open(passphrase));
        OpenDesk open(*package);
        const auto entry = must(open.desk.entries())[0];
        const auto source = must(open.desk.materials(entry.entry))[0].file.source();
        const auto device = source->open();
        if (device)
            CHECK_FALSE(device->readAll().size() == device->size());
        CHECK(source->isAltered());
        open.submit(u"K2"_s);
    }
    SECTION("missing")
    {
        REQUIRE(QFile::remove(material));
        const auto package = must(disk.open(passphrase));
        REQUIRE(package->faults().size() == 1);
        CHECK(package->faults()[0].path == u"materials/K1/design-1.txt");
    }
}

TEST_CASE("a manifest rewritten with another key is found", "[package]")
{
    Disk disk;
    must(disk.open()); // the expert has seen the true one
    const QString folder = disk.packages[0].path;
    Manifest manifest = must(ReviewPackage::inspect(folder));
    const SigningKey stranger = SigningKey::create();
    const SignedManifest forged = must(signManifest(manifest, stranger));
    must(writeDurably(folder + u'/' + kManifestName, forged.json));
    must(writeDurably(folder + u'/' + kManifestSignatureName, forged.signature));
    CHECK(codeOf(disk.open()) == ErrorCode::Refused);
}

TEST_CASE("score files are numbered, tied to each other and end with the final one", "[package]")
{
    Disk disk;
    const auto package = must(disk.open());
    OpenDesk open(*package);
    open.submit(u"K1"_s);
    const ScoresPreview preview = must(previewScores(*package));
    CHECK(preview.submitted == QStringList{u"K1"_s});
    CHECK(preview.missing == QStringList{u"K2"_s});
    const WrittenScores first = must(writeScores(*package, disk.scores(1), ScoreFileKind::Partial));
    CHECK(first.sequence == 1);
    // Nothing new: the same file once more.
    const WrittenScores again = must(writeScores(*package, disk.scores(2), ScoreFileKind::Partial));
    CHECK(again.sequence == 1);
    CHECK(must(readSmallFile(disk.scores(1), 1 << 20))
          == must(readSmallFile(disk.scores(2), 1 << 20)));

    open.submit(u"K2"_s);
    const WrittenScores last = must(writeScores(*package, disk.scores(3), ScoreFileKind::Final));
    CHECK(last.sequence == 2);
    CHECK(must(readScoreFile(must(readSmallFile(disk.scores(3), 1 << 20)))).scores.previous
          == first.digest);
    const auto entry = must(open.desk.entries())[0];
    const auto refused = open.desk.giveBack(entry.entry.id, u"再看"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK_FALSE(writeScores(*package, disk.scores(4), ScoreFileKind::Partial));
    CHECK(must(writeScores(*package, disk.scores(4), ScoreFileKind::Final)).digest == last.digest);

    Collection table = must(Collection::read(disk.workspace(), {disk.scores(3), disk.scores(1)}));
    CHECK(must(table.apply(disk.workspace())).added == 2);
    CHECK(disk.problems().isEmpty());
}

TEST_CASE("a score file that could not be written leaves no gap", "[package]")
{
    Disk disk;
    const auto package = must(disk.open());
    OpenDesk(*package).submit(u"K1"_s);
    CHECK_FALSE(writeScores(*package, disk.path(u"nowhere/1.lxscores"_s), ScoreFileKind::Partial));
    CHECK(must(writeScores(*package, disk.scores(1), ScoreFileKind::Partial)).sequence == 1);

    // Begun and broken off before it was read back: it counts if it is where it was to lie.
    const bool isThere = GENERATE(true, false);
    {
        const auto workspace = must(Workspace::open(package->deskFolder()));
        must(Statement(workspace->database(), "UPDATE written_scores SET delivered = 0").execute()
                 ? Result<void>()
                 : Result<void>(Error{ErrorCode::Storage, u"no row"_s, {}}));
        if (!isThere)
            REQUIRE(QFile::remove(disk.scores(1)));
    }
    OpenDesk(*package).submit(u"K2"_s);
    CHECK(must(writeScores(*package, disk.scores(2), ScoreFileKind::Partial)).sequence
          == (isThere ? 2 : 1));
}

TEST_CASE("returned sheets go back to the expert with what was written", "[package]")
{
    Disk disk;
    {
        const auto package = must(disk.open());
        OpenDesk open(*package);
        open.submit(u"K1"_s, 2);
        open.submit(u"K2"_s);
        must(writeScores(*package, disk.scores(1), ScoreFileKind::Final));
    }
    Collection table = must(Collection::read(disk.workspace(), {disk.scores(1)}));
    must(table.apply(disk.workspace()));
    must(Reviews(disk.workspace()).returnSheet(kFinal, u"K1"_s, u"E1"_s, u"漏看任务单"_s));
    disk.pack({});
    const auto package = must(disk.open());
    OpenDesk open(*package);
    const auto entries = must(open.desk.entries());
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].state == SheetState::Returned);
    CHECK(entries[0].stateReason == u"漏看任务单");
    CHECK(entries[0].draft.remark == u"示例");
    CHECK(entries[1].state == SheetState::Submitted);
    open.submit(u"K1"_s, 5);
    must(writeScores(*package, disk.scores(2), ScoreFileKind::Final));
    Collection second = must(Collection::read(disk.workspace(), {disk.scores(2)}));
    const CollectReport report = must(second.apply(disk.workspace()));
    CHECK(report.changed == 1);
    CHECK(report.strays == 0);
    CHECK(disk.problems().isEmpty());
}
