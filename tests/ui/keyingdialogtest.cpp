// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/keyingdialog.h"

#include "core/base/sheetcode.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/support/noticebar.h"
#include "ui/support/session.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 10'000; // ms
const QStringList kGood{u"9"_s,  u"8.5"_s, u"13"_s, u"12"_s, u"9"_s,
                        u"14"_s, u"8"_s,   u"5"_s,  u"9.5"_s}; // 88

// A dialog over an office with one sheet on paper, driven by keys alone.
class Desk
{
public:
    Desk()
    {
        office.addRecommended({u"A1"_s}, u"甲一小"_s);
        office.addExpert(u"E1"_s);
        AssignRequest request;
        request.round = u"final"_s;
        request.perEntry = 1;
        must(Reviews(office.workspace()).assign(request));
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        dialog = new KeyingDialog(*session, u"final"_s, &parent);
        parent.show();
        dialog->open();
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        waitForText(u"keyingCounts"_s, u"1"_s);
    }

    void type(const QString &text)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void typeLine(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    QString focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void waitForFocus(const QString &name)
    {
        INFO((name + u", not "_s + focus()).toStdString());
        REQUIRE(QTest::qWaitFor([&] { return focus().startsWith(name); }, kLongest));
    }
    void waitForText(const QString &label, const QString &text)
    {
        REQUIRE(QTest::qWaitFor(
            [&] {
                const auto *found = dialog->findChild<QLabel *>(label);
                return found && found->text().contains(text);
            },
            kLongest));
    }
    void beNamed(const QString &name)
    {
        auto *by = dialog->findChild<QLineEdit *>(u"keyingBy"_s);
        by->setFocus();
        by->selectAll();
        typeLine(name);
        waitForFocus(u"keyingCode"_s);
    }
    void openSheet()
    {
        typeLine(code().toLower());
        waitForFocus(u"keyingCell-"_s);
    }
    void keySheet(const QStringList &cells, const QString &total)
    {
        for (const QString &cell : cells)
            typeLine(cell);
        waitForFocus(u"keyingVeto"_s);
        typeLine({});
        typeLine(u"OK"_s);
        waitForFocus(u"keyingTotal"_s);
        typeLine(total);
    }
    QString notice() const { return dialog->findChild<NoticeBar *>()->text(); }
    static QString code() { return SheetCode{u"final"_s, u"A1"_s, u"E1"_s}.toString(); }
    QString state()
    {
        return toCode(must(PaperKeying(office.workspace()).lines(u"final"_s)).front().state);
    }
    // Everything that can be read in the dialog.
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += label->text();
        for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
            all += field->text();
        return all.join(u'\n');
    }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    QWidget parent;
    KeyingDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("two people key a sheet alike by keyboard alone and it is submitted", "[keying][ui]")
{
    Desk desk;
    desk.beNamed(u"Jia"_s);
    desk.openSheet();
    CHECK(desk.words().contains(u"A1"_s));
    CHECK(desk.words().contains(u"E1"_s));
    desk.keySheet(kGood, u"88"_s);
    desk.waitForFocus(u"keyingCode"_s);
    CHECK(desk.state() == u"once"_s);
    desk.beNamed(u"Yi"_s);
    desk.openSheet();
    CHECK_FALSE(desk.words().contains(u"8.5"_s)); // the second is blind
    CHECK_FALSE(desk.words().contains(u"OK"_s));
    desk.keySheet(kGood, u"88"_s);
    desk.waitForFocus(u"keyingCode"_s);
    CHECK(desk.state() == u"taken_in"_s);
    CHECK(desk.notice().contains(desk.code()));
}

TEST_CASE("what differs is settled by keyboard alone", "[keying][ui]")
{
    Desk desk;
    desk.beNamed(u"Jia"_s);
    desk.openSheet();
    desk.keySheet(kGood, u"88"_s);
    desk.waitForFocus(u"keyingCode"_s);
    desk.beNamed(u"Yi"_s);
    desk.openSheet();
    QStringList other = kGood;
    other[1] = u"3.5"_s;
    other[7] = u"3"_s;
    desk.keySheet(other, u"81"_s);
    desk.waitForFocus(u"keyingChoice-"_s);
    CHECK(desk.state() == u"differs"_s);
    CHECK(desk.dialog->findChild<QListWidget *>(u"keyingOpen"_s) != nullptr);
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Return);
    desk.waitForFocus(u"keyingChoice-"_s);
    desk.typeLine(u"4"_s);
    desk.waitForFocus(u"keyingReason"_s);
    desk.typeLine({});
    desk.waitForFocus(u"keyingReason"_s); // needed
    CHECK(desk.state() == u"differs"_s);
    desk.typeLine(u"paper"_s);
    desk.waitForFocus(u"keyingCode"_s);
    CHECK(desk.state() == u"taken_in"_s);
    CHECK(desk.office.text(u"SELECT points FROM sheet WHERE state = 'submitted'"_s)
          == u"900 850 1300 1200 900 1400 800 400 950"_s);
}

TEST_CASE("a sheet that differs is found again in the list", "[keying][ui]")
{
    Desk desk;
    PaperKeying keying(desk.office.workspace());
    QStringList other = kGood;
    other[0] = u"1"_s;
    must(keying.key({desk.code(), kGood, {}, {}, {}}, u"Jia"_s));
    must(keying.key({desk.code(), other, {}, {}, {}}, u"Yi"_s));
    desk.beNamed(u"Bing"_s);
    desk.typeLine(desk.code());
    desk.waitForFocus(u"keyingChoice-"_s);
    desk.press(Qt::Key_Escape);
    desk.waitForFocus(u"keyingCode"_s);
    CHECK(desk.state() == u"differs"_s);
}

TEST_CASE("a mistyped code, impossible points and a wrong total hold the cursor", "[keying][ui]")
{
    Desk desk;
    desk.beNamed(u"Jia"_s);
    desk.typeLine(QString(desk.code()).replace(u"A1"_s, u"A2"_s));
    REQUIRE(QTest::qWaitFor([&] { return !desk.notice().isEmpty(); }, kLongest));
    desk.waitForFocus(u"keyingCode"_s);
    desk.openSheet(); // typed over the wrong one
    const QString first = desk.focus();
    desk.typeLine(u"11"_s);
    CHECK(desk.focus() == first);
    desk.typeLine({});
    CHECK(desk.focus() == first);
    desk.keySheet(kGood, u"87"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.notice().contains(u"87"_s); }, kLongest));
    CHECK(desk.state() == u"not_keyed"_s);
    desk.press(Qt::Key_Escape); // asks, and the script agrees
    desk.waitForFocus(u"keyingCode"_s);
    CHECK(desk.prompts.asked.size() == 1);
    CHECK(desk.state() == u"not_keyed"_s);
}
