// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/reviewwindow.h"
#include "core/workspace/records.h"
#include "tests/support/catch.h"
#include "tests/ui/samplecampaign.h"
#include "tests/ui/scriptedprompts.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // ms

// The window on the sample campaign, driven by keys alone.
class Driver
{
public:
    Driver()
        : window({campaign.folder(), u"final"_s, campaign.busiestExpert()}, prompts, {})
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return !window.current().isNull(); }, kPatience));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QWidget *target = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    }
    void type(const QString &text)
    {
        keys += int(text.size());
        QTest::keyClicks(window.focusWidget(), text);
    }
    QString code() { return window.book().entry(window.current())->entry.code; }
    bool isSaved()
    {
        return QTest::qWaitFor([this] { return window.book().isSaved(window.current()); },
                               kPatience);
    }
    QString savedWord() { return window.findChild<QLabel *>(u"savedState"_s)->text(); }

    SampleCampaign campaign;
    ScriptedPrompts prompts;
    ReviewWindow window;
    int keys = 0;
};

// Every word that a widget of the window shows or offers to a screen reader.
QStringList wordsOf(QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle() << widget->whatsThis() << widget->statusTip();
        for (const char *property : {"text", "placeholderText", "plainText", "title"})
            words << widget->property(property).toString();
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    words << view->model()->index(row, 0).data(role).toString();
            }
        }
    }
    return words;
}

} // namespace

TEST_CASE("ten entries are scored by keyboard alone and each score is stored", "[desk]")
{
    Driver driver;
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
        const auto stored = driver.campaign.storedDraft(code);
        REQUIRE(stored);
        REQUIRE(*stored == driver.window.book().entry(driver.window.current())->draft);
        driver.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return driver.code() != code; }, kPatience));
        CHECK(driver.campaign.storedState(code) == SheetState::Submitted);
        scored += code;
        entryKeys = std::max(entryKeys, driver.keys - before);
    }
    WARN("keys for an entry, at most: " << entryKeys);
    CHECK(entryKeys <= 40);
}

TEST_CASE("the word Saved stands only after the commit", "[desk]")
{
    Driver driver;
    const QString code = driver.code();
    driver.press(Qt::Key_Up);
    CHECK(driver.savedWord() != ReviewWindow::tr("Saved"));
    for (int i = 0; i < 30; ++i) {
        driver.press(Qt::Key_Up);
        REQUIRE(driver.isSaved());
        const auto stored = driver.campaign.storedDraft(code);
        REQUIRE(stored);
        REQUIRE(stored->points
                == driver.window.book().entry(driver.window.current())->draft.points);
        if (i % 7 == 6)
            driver.press(Qt::Key_Return);
    }
}

TEST_CASE("points that do not fit are shown as wrong and never stored", "[desk]")
{
    Driver driver;
    const QString code = driver.code();
    auto *field = qobject_cast<QLineEdit *>(driver.window.focusWidget());
    REQUIRE(field);
    field->selectAll();
    driver.type(u"8.3"_s);
    REQUIRE(driver.isSaved());
    CHECK_FALSE(driver.campaign.storedDraft(code)->points.at(0).has_value());
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(driver.code() == code);
    CHECK(driver.campaign.storedState(code) != SheetState::Submitted);
}

TEST_CASE("letters drive the window from a points field and write in a remark", "[desk]")
{
    Driver driver;
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
    CHECK(driver.campaign.storedDraft(code)->remark == remark->toPlainText());
}

TEST_CASE("a blind round shows no teacher, school or file name in any word of the window", "[desk]")
{
    Driver driver;
    QStringList canaries;
    const auto workspace = Workspace::open(driver.campaign.folder());
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

TEST_CASE("required materials that were not opened are asked about once", "[desk]")
{
    Driver driver;
    driver.prompts.agree = false;
    const DeskEntry *withFiles = nullptr;
    for (const DeskEntry &entry : driver.window.book().entries()) {
        if (!entry.isLocked() && driver.window.book().unopened(entry.entry.id).size() > 1)
            withFiles = &entry;
    }
    if (!withFiles)
        return; // the dealing gave this expert no entry with files
    const EntryId entry = withFiles->entry.id;
    driver.window.showEntry(entry);
    const Rubric &rubric = driver.window.book().rubric(entry);
    SheetDraft draft;
    for (const Criterion *criterion : rubric.criteria())
        draft.points.push_back(criterion->full);
    driver.window.book().change(entry, draft);
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(driver.prompts.asked.size() == 1);
    CHECK(driver.window.current() == entry);
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(driver.prompts.asked.size() == 1);
    CHECK(QTest::qWaitFor([&] { return driver.window.current() != entry; }, kPatience));
}
