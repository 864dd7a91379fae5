// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"
#include "tests/ui/canarycampaign.h"
#include "tests/ui/deskdriver.h"
#include "tests/ui/windowwords.h"
#include "ui/scoring/materialdesk.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// The desk on the campaign with the canaries.
class BlindDesk : public DeskDriver
{
public:
    BlindDesk()
        : DeskDriver(std::make_unique<CanaryCampaign>())
    {
        const auto *pane = window.materials().activePane();
        QObject::connect(pane, &MaterialPane::opened, pane, [this] { m_isSettled = true; });
        QObject::connect(pane, &MaterialPane::failed, pane, [this] { m_isSettled = true; });
    }

    const CanaryCampaign &canaries() const
    {
        return static_cast<const CanaryCampaign &>(*campaign);
    }
    // Brings a material to the screen and waits until it shows what it can.
    void show(const EntryId &entry, int tab)
    {
        m_isSettled = false;
        window.showEntry(entry);
        window.run(MaterialTab{tab});
        INFO("material " << tab);
        REQUIRE(QTest::qWaitFor([this] { return m_isSettled; }, 3 * kPatience));
    }
    void checkWords()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            const QStringList words = wordsOf(*top);
            CAPTURE(top->metaObject()->className(), words.filter(kCanary).join(u" | "));
            REQUIRE(words.filter(kCanary, Qt::CaseInsensitive).isEmpty());
        }
    }
    // The control says that the picture was read at all.
    static void checkPicture(QWidget &shown, const QString &control = kControl)
    {
        const QString read = readFromPicture(shown);
        CAPTURE(read);
        REQUIRE(read.contains(control));
        CHECK_FALSE(read.contains(u"CANARY"));
        CHECK_FALSE(read.contains(u"ZQX"));
    }

private:
    bool m_isSettled = false;
};

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kPatience));
    CAPTURE(process.readAllStandardError());
    REQUIRE(process.exitCode() <= 1); // 1: done, with something for a person to do
    return process.readAllStandardOutput();
}

// Every file inside an xlsx.
QByteArray unpacked(const QString &path)
{
    return output(u"python3"_s,
                  {u"-c"_s,
                   u"import sys, zipfile\narchive = zipfile.ZipFile(sys.argv[1])\n"
                   u"for name in archive.namelist():\n"
                   u"    sys.stdout.buffer.write(name.encode() + archive.read(name))"_s,
                   path});
}

} // namespace

TEST_CASE("a blind round shows no teacher, school or file name in any word of the window", "[desk]")
{
    DeskDriver driver;
    QStringList canaries;
    const auto workspace = Workspace::open(driver.campaign->folder());
    REQUIRE(workspace);
    const Records records(**workspace);
    const auto units = records.unitNames();
    REQUIRE(units);
    const auto entries = records.entries();
    REQUIRE(entries);
    for (const Entry &entry : *entries) {
        if (!driver.window.book().entry(entry.id))
            continue;
        canaries << entry.teacher << units->value(entry.school) << entry.tutor << entry.phone;
        const auto materials = records.materials(entry.id);
        REQUIRE(materials);
        for (const Material &material : *materials)
            canaries << material.fileName << QString::fromLatin1(material.sha256.toHex());
    }
    canaries.removeAll(QString());
    REQUIRE(canaries.size() > 20);
    for (const DeskEntry &entry : driver.window.book().entries()) {
        driver.window.showEntry(entry.entry.id);
        for (int tab = 0; tab < 5; ++tab) {
            driver.window.run(MaterialTab{tab});
            QTest::qWait(5);
            const QString words = wordsOf(driver.window).join(u'\n');
            for (const QString &canary : canaries) {
                INFO(canary.toStdString());
                REQUIRE_FALSE(words.contains(canary));
            }
        }
    }
}

TEST_CASE("a canary in names, files and their properties is in no word of the desk",
          "[desk][blind]")
{
    BlindDesk desk;
    for (const EntryId &entry : {desk.canaries().whole(), desk.canaries().broken()}) {
        for (int tab = 0; tab < 5; ++tab) {
            desk.show(entry, tab);
            desk.checkWords();
        }
    }
    desk.window.run(ReviewAction::SideBySide);
    desk.checkWords();
    desk.window.run(ReviewAction::SideBySide);
    for (const ReviewAction action : {ReviewAction::Compare, ReviewAction::OwnRanking,
                                      ReviewAction::ShowKeys, ReviewAction::Phrases}) {
        desk.window.run(action);
        QTest::qWait(50);
        desk.checkWords();
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top != &desk.window)
                top->close();
        }
    }
}

TEST_CASE("a canary in names, files and their properties is read in no picture of the desk",
          "[desk][blind]")
{
    BlindDesk desk;
    desk.window.resize(1366, 768);
    for (const EntryId &entry : {desk.canaries().whole(), desk.canaries().broken()}) {
        for (int tab = 0; tab < 5; ++tab) {
            desk.show(entry, tab);
            BlindDesk::checkPicture(desk.window);
        }
    }
    desk.window.run(ReviewAction::Compare);
    auto *compared = desk.window.findChild<QWidget *>(u"compareWindow"_s);
    REQUIRE(compared);
    QTest::qWait(1'000);
    BlindDesk::checkPicture(*compared, u"TOTAL"_s);
}

TEST_CASE("what an expert wrote leaves a blind round without a canary", "[desk][blind]")
{
    BlindDesk desk;
    const EntryId entry = desk.canaries().whole();
    desk.window.showEntry(entry);
    SheetDraft draft;
    for (const Criterion *criterion : desk.window.book().rubric(entry).criteria())
        draft.points.push_back(criterion->full);
    draft.remark = kControl + u" remark"_s;
    for (const DeskMaterial &material : desk.window.book().materials(entry)) {
        const bool isVideo = material.file.format == u"mp4";
        draft.notes.push_back({material.file.material,
                               isVideo ? Place(Moment{2'000}) : Place(PageNumber{1}),
                               {},
                               u"note"_s});
    }
    REQUIRE(draft.notes.size() == 5);
    desk.window.book().change(entry, draft);
    bool isSubmitted = false;
    desk.window.book().submit(entry, [&isSubmitted] { isSubmitted = true; });
    REQUIRE(QTest::qWaitFor([&isSubmitted] { return isSubmitted; }, kPatience));
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"sheets.xlsx"_s);
    const QStringList where{u"-w"_s,    desk.campaign->folder(), u"--round"_s,
                            u"final"_s, u"--expert"_s,           desk.campaign->busiestExpert()};
    QByteArray told = output(QStringLiteral(LINXUAN_CLI),
                             QStringList{u"sheets"_s} + where + QStringList{u"--out"_s, table});
    told += output(QStringLiteral(LINXUAN_CLI), QStringList{u"desk"_s} + where);
    told += output(QStringLiteral(LINXUAN_CLI), QStringList{u"desk"_s, u"--json"_s} + where);
    const QByteArray written = unpacked(table);
    REQUIRE(written.contains(kControl.toUtf8() + " remark"));
    CHECK(written.contains("00:02"));
    CHECK_FALSE(written.contains(kCanary.toUtf8()));
    CHECK(told.contains(kControl.toUtf8()));
    CHECK_FALSE(told.contains(kCanary.toUtf8()));
}
