// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/paperspane.h"
#include "core/base/clock.h"
#include "core/workspace/curing.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/intake/curedialog.h"
#include "ui/intake/receivedialog.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 10'000; // ms

class OpenOffice
{
public:
    OpenOffice()
    {
        const auto experiment = [](Entry &entry) { entry.category = Category::Experiment; };
        office.addEntry(u"B001"_s, u"甲一小"_s, experiment);
        office.addEntry(u"B002"_s, u"乙一小"_s, experiment);
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
    }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
};

} // namespace

TEST_CASE("chosen papers are received with the copies that came", "[papers][ui]")
{
    OpenOffice open;
    PapersPane pane(*open.session);
    pane.show();
    pane.reload();
    REQUIRE(QTest::qWaitFor([&] { return pane.table()->model()->rowCount() == 12; }, kLongest));
    pane.table()->selectRow(0); // B001's registration, 3 copies
    QTest::keyClick(pane.table(), Qt::Key_Return);
    auto *dialog = pane.findChild<ReceiveDialog *>();
    REQUIRE(dialog);
    auto *copies = dialog->findChild<QSpinBox *>();
    REQUIRE(copies);
    CHECK(copies->value() == 3);
    copies->setValue(2);
    dialog->findChild<QLineEdit *>(u"receivedFrom"_s)->setText(u"赵示例"_s);
    auto *by = dialog->findChild<QLineEdit *>(u"receivedBy"_s);
    auto *record = dialog->findChild<QPushButton *>(u"recordReceipt"_s);
    by->clear();
    CHECK_FALSE(record->isEnabled()); // somebody has to have taken them
    by->setText(u"钱示例"_s);
    record->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto lines = must(PaperPackets(open.office.workspace()).lines());
            return lines.front().got() == 2;
        },
        kLongest));
    const auto line = must(PaperPackets(open.office.workspace()).lines()).front();
    CHECK(line.receipt->deliveredBy == u"赵示例");
    CHECK(line.receipt->receivedBy == u"钱示例");
    CHECK_FALSE(line.isComplete());
}

TEST_CASE("a unit's entries are sent back from the window, and the letter is written", "[cure][ui]")
{
    OpenOffice open;
    QWidget window;
    window.show();
    const QString letter = open.office.path(u"letter.pdf"_s);
    open.prompts.paths.push_back(letter);
    QStringList told;
    auto *dialog = new CureDialog(*open.session, u"乙县"_s, &window);
    QObject::connect(dialog, &CureDialog::sent, &window,
                     [&told](const QString &text) { told += text; });
    dialog->open();
    auto *units = dialog->findChild<QComboBox *>(u"cureUnit"_s);
    REQUIRE(QTest::qWaitFor([&] { return units->count() == 2; }, kLongest));
    CHECK(units->currentText() == u"乙县");
    CHECK(dialog->findChild<QListWidget *>(u"cureList"_s)->count() == 1);
    dialog->findChild<QDateTimeEdit *>(u"cureDue"_s)
        ->setDateTime(QDateTime(QDate(2099, 1, 10), QTime(18, 0)));
    dialog->findChild<QLineEdit *>(u"cureBy"_s)->setText(u"王示例"_s);
    dialog->findChild<QPushButton *>(u"cureSend"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }, kLongest));
    CHECK(QFileInfo(letter).size() > 1000);
    const auto cases = must(Curing(open.office.workspace()).cases());
    REQUIRE(cases.size() == 1);
    CHECK(cases.front().checked.entry.code == u"B002");
    CHECK(cases.front().requests.front().dueAt == officeDateTime({2099, 1, 10}, {18, 0}));
}
