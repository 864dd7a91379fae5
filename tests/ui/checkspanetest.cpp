// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/checkspane.h"
#include "tests/support/catch.h"
#include "tests/ui/samplecampaign.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/help/helpwindow.h"
#include "ui/intake/framesheet.h"
#include "ui/intake/lookdialog.h"
#include "ui/support/drawer.h"
#include "ui/support/filterbar.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms

// The pane on the sample campaign, as the page of materials would hold it.
class PaneDriver
{
public:
    PaneDriver()
    {
        auto workspace = Workspace::open(sample.folder());
        REQUIRE(workspace);
        session = std::make_unique<Session>(*std::move(workspace), prompts);
        pane = std::make_unique<ChecksPane>(*session);
        pane->resize(1100, 700);
        pane->show();
        QObject::connect(session.get(), &Session::changed, pane.get(), [this](Areas areas) {
            if (areas & pane->shows())
                pane->reload();
        });
        load();
    }

    void load()
    {
        const QSignalSpy counted(pane.get(), &PagePane::counted);
        pane->reload();
        REQUIRE(QTest::qWaitFor([&] { return !counted.isEmpty(); }, kPatience));
    }
    void measure()
    {
        const QSignalSpy noticed(pane.get(), &PagePane::told);
        const QSignalSpy counted(pane.get(), &PagePane::counted);
        pane->findChild<QPushButton *>(u"measure"_s)->click();
        REQUIRE(
            QTest::qWaitFor([&] { return !noticed.isEmpty() && !counted.isEmpty(); }, kPatience));
    }
    QAbstractItemModel &model() { return *pane->table()->model(); }
    // The sign of a check of an entry, as it is copied.
    QString sign(const QString &entry, const QString &check)
    {
        int column = -1;
        for (int i = 0; i < model().columnCount(); ++i) {
            if (model().headerData(i, Qt::Horizontal).toString() == check)
                column = i;
        }
        for (int row = 0; column >= 0 && row < model().rowCount(); ++row) {
            if (model().index(row, 0).data().toString() == entry)
                return model().index(row, column).data().toString();
        }
        return {};
    }

    samples::SampleCampaign sample;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<ChecksPane> pane;
};

} // namespace

TEST_CASE("measuring fills the matrix, and filters say what keeps a unit", "[checks][ui]")
{
    PaneDriver driver;
    const QAbstractItemModelTester tester(&driver.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(driver.model().rowCount() == 60);
    CHECK(driver.sign(u"A007"_s, u"T04"_s) == u"–");
    driver.measure();
    CHECK(driver.sign(u"A007"_s, u"T04"_s) == u"✕");
    CHECK(driver.sign(u"A007"_s, u"T01"_s) == u"✓");
    CHECK(driver.sign(u"A015"_s, u"T14"_s) == u"!");
    CHECK(driver.sign(u"A007"_s, u"T08"_s) == u"–");
    const auto chips = driver.pane->findChildren<FilterChip *>();
    const auto chip = [&chips](const QString &key) {
        for (FilterChip *one : chips) {
            if (one->key() == key)
                return one;
        }
        return static_cast<FilterChip *>(nullptr);
    };
    REQUIRE(chip(u"check"_s));
    chip(u"check"_s)->setChosen({u"E01"_s});
    CHECK(driver.model().rowCount() == 1);
    CHECK(driver.sign(u"A043"_s, u"E01"_s) == u"✕");
    chip(u"check"_s)->setChosen({});
    chip(u"unit"_s)->setChosen({u"航空港区"_s});
    CHECK(driver.model().rowCount() == 1);
}

TEST_CASE("an entry's details stand beside the table", "[checks][ui]")
{
    PaneDriver driver;
    driver.measure();
    driver.pane->showTarget(u"B003"_s);
    auto *drawer = driver.pane->findChild<Drawer *>();
    REQUIRE(drawer);
    CHECK(drawer->isVisible());
    QStringList said;
    for (const auto *label : drawer->findChildren<QLabel *>())
        said += label->text();
    CHECK(said.join(u'\n').contains(u"66 kbps"));
    CHECK(said.join(u'\n').contains(u"公开的精品课制作要求")); // the rule's source
    QTest::keyClick(driver.pane->table(), Qt::Key_Escape);
    CHECK_FALSE(drawer->isVisible());
}

TEST_CASE("a key keeps a person's word on what needs eyes", "[checks][ui]")
{
    PaneDriver driver;
    driver.pane->showTarget(u"A007"_s);
    driver.pane->findChild<QPushButton *>(u"look"_s)->click();
    LookDialog *dialog = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] { return (dialog = driver.pane->findChild<LookDialog *>()) != nullptr; }, kPatience));
    auto *sheet = dialog->findChild<FrameSheet *>();
    REQUIRE(sheet);
    const QSignalSpy finished(sheet, &FrameSheet::finished);
    REQUIRE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, kPatience));
    int pictures = 0;
    for (const auto *label : sheet->findChildren<QLabel *>())
        pictures += label->pixmap().isNull() ? 0 : 1;
    CHECK(pictures == 2); // the title card and the end of twenty seconds
    QTest::keyClick(dialog, Qt::Key_1);
    REQUIRE(QTest::qWaitFor([&] { return driver.sign(u"A007"_s, u"T08"_s) == u"✓"; }, kPatience));
    driver.prompts.reasons.push_back({u"片尾有广告"_s, {}});
    QTest::keyClick(dialog, Qt::Key_4);
    REQUIRE(QTest::qWaitFor([&] { return driver.sign(u"A007"_s, u"T13"_s) == u"✕"; }, kPatience));
    CHECK(driver.prompts.errors.empty());
}

TEST_CASE("every check has a help text with its source", "[checks][help]")
{
    const samples::SampleCampaign sample;
    const auto workspace = Workspace::open(sample.folder());
    REQUIRE(workspace);
    for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
        QLocale::setDefault(QLocale(language));
        const QString page = helpPage(u"checks"_s);
        for (const CheckName &name : checkNames((*workspace)->profile())) {
            INFO(name.code.toStdString());
            CHECK_FALSE(name.source.text.isEmpty());
            const bool isOwn = name.code != u"T15"; // copying has a page of its own
            CHECK(page.contains(u"| %1 |"_s.arg(name.code)) == isOwn);
        }
    }
    QLocale::setDefault(QLocale::c());
}
