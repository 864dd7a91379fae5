// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing.h"
#include "core/workspace/placing/decisiontable.h"
#include "core/workspace/records.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// An office with the entry A001 of 李老师, and a folder that is handed in.
class Desk : public Office
{
public:
    Desk()
    {
        addEntry(u"A001"_s, u"甲一小"_s, [](Entry &entry) {
            entry.title = u"圆的面积"_s;
            entry.teacher = u"李示例"_s;
        });
        addEntry(u"A002"_s, u"甲二小"_s, [](Entry &entry) {
            entry.title = u"可能性"_s;
            entry.teacher = u"王示范"_s;
        });
    }

    QString pile() const { return path(u"handed in"_s); }

    QString put(const QString &name, const QByteArray &content)
    {
        const QString file = pile() + u'/' + name;
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return file;
    }

    AttachReport attach(AttachRequest request = {})
    {
        if (request.folder.isEmpty())
            request.folder = pile();
        TaskState state;
        return must(Placing(workspace()).attach(request, state));
    }

    AttachReport decide(const QString &file, const QString &code, const QString &kind,
                        DecisionOptions options = {})
    {
        TaskState state;
        return must(
            Placing(workspace()).decide({{file, {entry(code).id, kind, 1}}}, options, state));
    }

    std::vector<Material> materials(const QString &code)
    {
        return must(Records(workspace()).materials(entry(code).id));
    }

    QStringList history(const QString &code)
    {
        QStringList actions;
        for (const HistoryLine &line : must(Records(workspace()).history(entry(code).id)))
            actions += line.action;
        return actions;
    }
};

FileOutcome outcomeOf(const AttachReport &report, const QString &path)
{
    for (const AttachedFile &file : report.files) {
        if (file.placement.path == path)
            return file.outcome;
    }
    FAIL("the report does not name " << path.toStdString());
    return FileOutcome::Unreadable;
}

} // namespace

TEST_CASE("attaching places what is certain by reference, proposes the likely and lists the rest",
          "[placing]")
{
    Desk desk;
    const QString video = desk.put(u"Ａ００１　微课视频.mp4"_s, "video");
    const QString design = desk.put(u"李示例/教学设计.docx"_s, "design");
    const QString other = desk.put(u"通知.pdf"_s, "notice");
    const QString junk = desk.put(u"Thumbs.db"_s, "junk");
    const AttachReport report = desk.attach();
    CHECK(outcomeOf(report, video) == FileOutcome::Placed);
    CHECK(outcomeOf(report, design) == FileOutcome::Proposed);
    CHECK(outcomeOf(report, other) == FileOutcome::NotPlaced);
    CHECK(outcomeOf(report, junk) == FileOutcome::LeftOut);
    CHECK_FALSE(report.isSettled());
    const auto materials = desk.materials(u"A001"_s);
    REQUIRE(materials.size() == 1);
    CHECK(materials.front().reference == video);
    CHECK(materials.front().size == 5);
    CHECK(must(Placing(desk.workspace()).waiting()).size() == 2);
    CHECK(desk.history(u"A001"_s) == QStringList{u"material.add"_s});
    CHECK(desk.problems().isEmpty());
}

TEST_CASE("attaching the same folder again changes nothing and reads nothing", "[placing]")
{
    Desk desk;
    const QString video = desk.put(u"A001 微课视频.mp4"_s, "video");
    desk.put(u"李示例/教学设计.docx"_s, "design");
    desk.attach();
    const auto before = must(Placing(desk.workspace()).waiting());
    // What is known by path, size and time is not read: make it unreadable.
    REQUIRE(QFile::setPermissions(video, {}));
    const AttachReport again = desk.attach();
    REQUIRE(QFile::setPermissions(video, QFile::ReadOwner | QFile::WriteOwner));
    CHECK(outcomeOf(again, video) == FileOutcome::Unchanged);
    CHECK(must(Placing(desk.workspace()).waiting()) == before);
    CHECK(desk.materials(u"A001"_s).size() == 1);
    CHECK(desk.problems().isEmpty());
}

TEST_CASE("copies lie in the workspace under their digest and are whole", "[placing]")
{
    Desk desk;
    const QString video = desk.put(u"A001 微课视频.mp4"_s, QByteArray(3'000'000, 'v'));
    AttachRequest request;
    request.keeping = Keeping::Copy;
    CHECK(outcomeOf(desk.attach(request), video) == FileOutcome::Placed);
    const auto materials = desk.materials(u"A001"_s);
    REQUIRE(materials.size() == 1);
    CHECK_FALSE(materials.front().reference);
    const QString copy = materialPath(desk.workspace(), materials.front());
    CHECK(must(fileDigest(copy)) == materials.front().sha256);
    REQUIRE(QFile::remove(video));
    CHECK(desk.problems().isEmpty());
}

TEST_CASE("a dry run says what would happen and stores nothing", "[placing]")
{
    Desk desk;
    const QString video = desk.put(u"A001 微课视频.mp4"_s, "video");
    AttachRequest request;
    request.dryRun = true;
    CHECK(outcomeOf(desk.attach(request), video) == FileOutcome::Placed);
    CHECK(desk.materials(u"A001"_s).empty());
    CHECK(must(Placing(desk.workspace()).waiting()).empty());
}

TEST_CASE("a cancelled run stores nothing", "[placing]")
{
    Desk desk;
    desk.put(u"A001 微课视频.mp4"_s, "video");
    TaskState state;
    state.cancel();
    AttachRequest request;
    request.folder = desk.pile();
    const auto stopped = Placing(desk.workspace()).attach(request, state);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(desk.materials(u"A001"_s).empty());
}

TEST_CASE("a moved disk is found again by its contents", "[placing]")
{
    Desk desk;
    desk.put(u"A001 微课视频.mp4"_s, "video");
    desk.attach();
    const QString elsewhere = desk.path(u"disk E"_s);
    REQUIRE(QDir().rename(desk.pile(), elsewhere));
    CHECK_FALSE(desk.problems().isEmpty());
    AttachRequest request;
    request.folder = elsewhere;
    const AttachReport report = desk.attach(request);
    CHECK(report.count(FileOutcome::Moved) == 1);
    CHECK(desk.materials(u"A001"_s).front().reference == elsewhere + u"/A001 微课视频.mp4"_s);
    CHECK(desk.history(u"A001"_s) == QStringList{u"material.move"_s, u"material.add"_s});
    CHECK(desk.problems().isEmpty());
}

TEST_CASE("another file for a place is proposed, and replaces only for a reason", "[placing]")
{
    Desk desk;
    desk.put(u"A001 教学设计.docx"_s, "first");
    desk.attach();
    const QString second = desk.put(u"再交/A001 教学设计.docx"_s, "second");
    const AttachReport report = desk.attach();
    CHECK(outcomeOf(report, second) == FileOutcome::Proposed);
    CHECK(desk.decide(second, u"A001"_s, u"design"_s).count(FileOutcome::Refused) == 1);
    DecisionOptions options;
    options.replace = true;
    TaskState state;
    CHECK_FALSE(Placing(desk.workspace()).decide({}, options, state));
    options.reason = u"整改后重交"_s;
    CHECK(desk.decide(second, u"A001"_s, u"design"_s, options).count(FileOutcome::Placed) == 1);
    const auto materials = desk.materials(u"A001"_s);
    REQUIRE(materials.size() == 1);
    CHECK(materials.front().reference == second);
    CHECK(desk.history(u"A001"_s).front() == u"material.replace"_s);
    CHECK(must(Placing(desk.workspace()).waiting()).empty());
    CHECK(desk.problems().isEmpty());
}

TEST_CASE("pictures of one folder share a place as slides", "[placing]")
{
    Desk desk;
    for (int i = 1; i <= 4; ++i)
        desk.put(u"A002 课件/%1.png"_s.arg(i), "page " + QByteArray::number(i));
    CHECK(desk.attach().count(FileOutcome::Placed) == 4);
    CHECK(desk.materials(u"A002"_s).size() == 4);
}

TEST_CASE("what a person left out stays out until it is another file", "[placing]")
{
    Desk desk;
    const QString notice = desk.put(u"通知.pdf"_s, "notice");
    desk.attach();
    must(Placing(desk.workspace()).leaveOut({notice}));
    CHECK(outcomeOf(desk.attach(), notice) == FileOutcome::LeftOut);
    desk.put(u"通知.pdf"_s, "a longer notice");
    CHECK(outcomeOf(desk.attach(), notice) == FileOutcome::NotPlaced);
    CHECK(desk.problems().isEmpty());
}

TEST_CASE("a table of proposals is taken back as it was corrected", "[placing]")
{
    Desk desk;
    const QString design = desk.put(u"李示例/教学设计.docx"_s, "design");
    const QString plain = desk.put(u"1.pdf"_s, "tasks");
    const AttachReport report = desk.attach();
    const QString table = desk.path(u"list.csv"_s);
    must(writeDecisionTable(desk.workspace(), report.files, table));
    QFile file(table);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QString text = QString::fromUtf8(file.readAll());
    text.replace(plain + u",,,,"_s, plain + u",A002,学习任务单,1,"_s);
    text += desk.pile() + u"/absent.pdf,A002,课件,1,,\n"_s;
    text += u"x.pdf,A999,课件,1,,\n"_s;
    file.seek(0);
    file.write(text.toUtf8());
    file.close();
    TaskState state;
    const AttachReport taken =
        must(Placing(desk.workspace()).decideByTable(table, desk.pile(), {}, state));
    CHECK(taken.count(FileOutcome::Placed) == 2);
    CHECK(outcomeOf(taken, design) == FileOutcome::Placed);
    CHECK(taken.count(FileOutcome::Unreadable) == 1);
    REQUIRE(taken.rejected.size() == 1);
    CHECK(taken.rejected.front().column == u"作品编号"_s);
    CHECK(desk.materials(u"A002"_s).front().kind == u"tasks"_s);
    CHECK(desk.problems().isEmpty());
}
