// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/reviewwindow.h"
#include "tests/ui/deskdriver.h"
#include "ui/preview/materialpane.h"
#include "ui/scoring/materialdesk.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

TEST_CASE("ten entries are scored by keyboard alone and each score is stored", "[desk]")
{
    DeskDriver driver;
    QStringList scored;
    int entryKeys = 0;
    while (scored.size() < 10) {
        const QString code = driver.code();
        REQUIRE_FALSE(scored.contains(code));
        const int before = driver.keys;
        const Rubric &rubric = driver.window.book().rubric(driver.window.current());
        for (const Criterion *criterion : rubric.criteria()) {
            const QWidget *field = driver.window.focusWidget();
            REQUIRE(field->objectName() == u"points."_s + criterion->code);
            if (criterion->mode == ScoringMode::Level)
                driver.press(Qt::Key_2);
            else
                driver.type((criterion->full - Points::whole(1)).toString());
            driver.press(Qt::Key_Return);
        }
        REQUIRE(driver.window.focusWidget()->objectName() == u"remark");
        REQUIRE(driver.isSaved());
        const auto stored = driver.campaign->storedDraft(code);
        REQUIRE(stored);
        REQUIRE(*stored == driver.window.book().entry(driver.window.current())->draft);
        driver.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return driver.code() != code; }, kPatience));
        CHECK(driver.campaign->storedState(code) == SheetState::Submitted);
        scored += code;
        entryKeys = std::max(entryKeys, driver.keys - before);
    }
    WARN("keys for an entry, at most: " << entryKeys);
    CHECK(entryKeys <= 40);
}

TEST_CASE("the word Saved stands only after the commit", "[desk]")
{
    DeskDriver driver;
    const QString code = driver.code();
    driver.press(Qt::Key_Up);
    CHECK(driver.savedWord() != ReviewWindow::tr("Saved"));
    for (int i = 0; i < 30; ++i) {
        driver.press(Qt::Key_Up);
        REQUIRE(driver.isSaved());
        const auto stored = driver.campaign->storedDraft(code);
        REQUIRE(stored);
        REQUIRE(stored->points
                == driver.window.book().entry(driver.window.current())->draft.points);
        if (i % 7 == 6)
            driver.press(Qt::Key_Return);
    }
}

TEST_CASE("points that do not fit are shown as wrong and never stored", "[desk]")
{
    DeskDriver driver;
    const QString code = driver.code();
    auto *field = qobject_cast<QLineEdit *>(driver.window.focusWidget());
    REQUIRE(field);
    field->selectAll();
    driver.type(u"8.3"_s);
    REQUIRE(driver.isSaved());
    CHECK_FALSE(driver.campaign->storedDraft(code)->points.at(0).has_value());
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(driver.code() == code);
    CHECK(driver.campaign->storedState(code) != SheetState::Submitted);
}

TEST_CASE("letters drive the window from a points field and write in a remark", "[desk]")
{
    DeskDriver driver;
    const QString code = driver.code();
    driver.press(Qt::Key_N);
    CHECK(driver.code() != code);
    driver.press(Qt::Key_N, Qt::ShiftModifier);
    CHECK(driver.code() == code);
    auto *remark = driver.window.findChild<QPlainTextEdit *>(u"remark"_s);
    remark->setFocus();
    driver.type(u"Nice [E] lesson"_s);
    CHECK(remark->toPlainText().endsWith(u"Nice [E] lesson"));
    CHECK(driver.code() == code);
    REQUIRE(driver.isSaved());
    CHECK(driver.campaign->storedDraft(code)->remark == remark->toPlainText());
}

TEST_CASE("required materials that were not opened are asked about once", "[desk]")
{
    DeskDriver driver;
    driver.prompts.agree = false;
    const DeskEntry *withFiles = nullptr;
    for (const DeskEntry &entry : driver.window.book().entries()) {
        if (!entry.isLocked() && driver.window.book().unopened(entry.entry.id).size() > 1)
            withFiles = &entry;
    }
    REQUIRE(withFiles);
    const EntryId entry = withFiles->entry.id;
    driver.window.showEntry(entry);
    const Rubric &rubric = driver.window.book().rubric(entry);
    SheetDraft draft;
    for (const Criterion *criterion : rubric.criteria())
        draft.points.push_back(criterion->full);
    driver.window.book().change(entry, draft);
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    // A full total asks for a remark first, and puts one there.
    REQUIRE(driver.prompts.asked.empty());
    REQUIRE(driver.window.focusWidget()->objectName() == u"remark");
    driver.type(u"ok"_s);
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(driver.prompts.asked.size() == 1);
    CHECK(driver.window.current() == entry);
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(driver.prompts.asked.size() == 1);
    CHECK(QTest::qWaitFor([&] { return driver.window.current() != entry; }, kPatience));
}

TEST_CASE("the chair returns a sheet where it was submitted", "[desk]")
{
    DeskDriver driver;
    const auto &entries = driver.window.book().entries();
    const auto submitted = std::find_if(entries.begin(), entries.end(), [](const DeskEntry &one) {
        return one.state == SheetState::Submitted;
    });
    REQUIRE(submitted != entries.end());
    driver.window.showEntry(submitted->entry.id);
    const QString code = driver.code();
    auto *submit = driver.window.findChild<QPushButton *>(u"submit"_s);
    auto *giveBack = driver.window.findChild<QPushButton *>(u"returnSheet"_s);
    CHECK_FALSE(submit->isVisible());
    REQUIRE(giveBack->isVisible());
    Reason reason;
    reason.text = u"第 2 项要写依据"_s;
    driver.prompts.reasons.push_back(reason);
    QTest::mouseClick(giveBack, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return submit->isVisible(); }, kPatience));
    CHECK_FALSE(giveBack->isVisible());
    CHECK(driver.campaign->storedState(code) == SheetState::Returned);
}

TEST_CASE("two materials stand side by side only where an entry has two", "[desk]")
{
    DeskDriver desk;
    const DeskBook &book = desk.window.book();
    const auto entryWith = [&book](auto isWanted) {
        for (const DeskEntry &one : book.entries()) {
            if (isWanted(book.materials(one.entry.id).size()))
                return one.entry.id;
        }
        return EntryId();
    };
    const EntryId full = entryWith([](size_t files) { return files >= 2; });
    const EntryId bare = entryWith([](size_t files) { return files == 0; });
    REQUIRE_FALSE(full.isNull());
    REQUIRE_FALSE(bare.isNull());
    desk.window.showEntry(bare);
    CHECK_FALSE(desk.window.materials().showsTwo());
    desk.press(Qt::Key_F8);
    CHECK_FALSE(desk.window.materials().showsTwo());
    desk.window.showEntry(full);
    CHECK(desk.window.materials().showsTwo());
    desk.window.showEntry(bare);
    CHECK_FALSE(desk.window.materials().showsTwo());
    desk.window.showEntry(full);
    desk.press(Qt::Key_F8);
    CHECK_FALSE(desk.window.materials().showsTwo());
}

TEST_CASE("a note on a marked part of a page is stored with it and leads back", "[desk]")
{
    DeskDriver driver;
    const DeskBook &book = driver.window.book();
    for (const DeskEntry &one : book.entries()) {
        if (book.materials(one.entry.id).size() > 1)
            driver.window.showEntry(one.entry.id);
    }
    const QString code = driver.code();
    driver.press(Qt::Key_2, Qt::AltModifier); // 教学设计
    auto *desk = driver.window.findChild<MaterialDesk *>();
    REQUIRE(QTest::qWaitFor([&] { return desk->activePane()->place().has_value(); }, kPatience));
    driver.press(Qt::Key_M);
    REQUIRE(driver.window.focusWidget()->objectName() == u"regionDrawer");
    driver.press(Qt::Key_Left);
    driver.press(Qt::Key_Return);
    REQUIRE(driver.window.focusWidget()->objectName() == u"evidenceText");
    driver.type(u"diagram is clear"_s);
    driver.press(Qt::Key_Return);
    REQUIRE(driver.isSaved());
    const auto stored = driver.campaign->storedDraft(code);
    REQUIRE(stored);
    REQUIRE(stored->notes.size() == 1);
    const auto page = std::get<PageNumber>(stored->notes.front().place);
    REQUIRE(page.region);
    CHECK(page.region->left < 400);
    desk->goTo(stored->notes.front());
    CHECK(desk->activePane()->place()->first.file.material == stored->notes.front().material);
}

TEST_CASE("lesson hours of a video follow one another by the chapter keys", "[desk]")
{
    const QTemporaryDir folder;
    std::vector<DeskMaterial> materials;
    for (const QString &kind : {u"video"_s, u"video"_s, u"design"_s}) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(materials.size())));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("text");
        materials.push_back(
            {{MaterialId::create(), kind, u"txt"_s, {file.fileName()}, {}, {}}, kind, true});
    }
    MaterialPane pane;
    pane.setMaterials(materials, {}, 0);
    CHECK_FALSE(pane.drive(ViewerCommand::PreviousChapter));
    CHECK(pane.drive(ViewerCommand::NextChapter));
    CHECK(pane.current() == 1);
    CHECK_FALSE(pane.drive(ViewerCommand::NextChapter)); // the design is no further hour
    CHECK(pane.drive(ViewerCommand::PreviousChapter));
    CHECK(pane.current() == 0);
}
