// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/durablefile.h"
#include "core/exchange/signing.h"
#include "tests/ui/packagedriver.h"
#include "ui/scoring/packagedialog.h"
#include "ui/scoring/reviewmenu.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/noticebar.h"
#include "ui/support/promptdialog.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<ReviewPackage> opened(const TestPackage &written, const PackagePlace &place)
{
    auto package = ReviewPackage::open(written.folder, {}, place.home.path());
    if (!package)
        FAIL(package.error().message.toStdString());
    return *std::move(package);
}

ScoreFile scoresIn(const QString &path)
{
    const auto bytes = readSmallFile(path, kMostScoreFileSize);
    REQUIRE(bytes);
    const auto scores = readScoreFile(*bytes);
    REQUIRE(scores);
    return scores->scores;
}

} // namespace

TEST_CASE("ten entries are scored by keyboard, exported partly, then for good, then locked",
          "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 11);
    PackageDriver driver(opened(written, place));
    CHECK(driver.window.windowTitle().contains(written.manifest.expert));
    QStringList scored;
    while (scored.size() < 10)
        scored += driver.score();
    auto *dialog = driver.seal();
    CHECK(dialog->findChild<QRadioButton *>(u"partialScores"_s)->isChecked());
    // Beside the package, and never in it.
    CHECK(QFileInfo(dialog->path()).absolutePath() == place.disk.path());
    const QString partial = PackageDriver::write(dialog);
    REQUIRE(QFileInfo::exists(partial));
    CHECK(scoresIn(partial).kind == ScoreFileKind::Partial);
    CHECK(scoresIn(partial).sheets.size() == 10);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !driver.window.findChild<SealDialog *>(); }, kPatience));

    const QString last = driver.score();
    CHECK(driver.part<QPushButton>("exportScores")->property("primary").toBool());
    dialog = driver.seal();
    CHECK(dialog->findChild<QRadioButton *>(u"finalScores"_s)->isChecked());
    const QString final = PackageDriver::write(dialog);
    REQUIRE(final != partial);
    const ScoreFile scores = scoresIn(final);
    CHECK(scores.kind == ScoreFileKind::Final);
    CHECK(scores.sequence == 2);
    CHECK(scores.sheets.size() == 11);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !driver.window.findChild<SealDialog *>(); }, kPatience));

    REQUIRE(driver.code() == last);
    CHECK_FALSE(driver.part<QPushButton>("submit")->isVisible());
    CHECK_FALSE(driver.part<QPushButton>("returnSheet")->isVisible());
    CHECK(driver.part<QPlainTextEdit>("remark")->isReadOnly());
    driver.prompts.asked.clear();
    driver.window.package()->askTakeUp();
    CHECK(driver.prompts.asked.empty());
    CHECK(driver.state(last) == SheetState::Submitted);

    // The same file once more, byte for byte.
    dialog = driver.seal();
    CHECK(dialog->findChild<QRadioButton *>(u"finalScores"_s) == nullptr);
    dialog->setPath(place.disk.filePath(u"again"_s));
    const QString again = PackageDriver::write(dialog);
    CHECK(again == place.disk.filePath(u"again.lxscores"_s));
    CHECK(*readSmallFile(again, kMostScoreFileSize) == *readSmallFile(final, kMostScoreFileSize));
}

TEST_CASE("a locked package is locked when it is opened again", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 2);
    {
        PackageDriver driver(opened(written, place));
        driver.score();
        auto *dialog = driver.seal();
        dialog->findChild<QRadioButton *>(u"finalScores"_s)->click();
        CHECK_FALSE(dialog->findChild<QLabel *>(u"sealWarning"_s)->text().isEmpty());
        dialog->findChild<QPushButton *>(u"writeScores"_s)->setFocus();
        REQUIRE(QFileInfo::exists(PackageDriver::write(dialog)));
    }
    PackageDriver driver(opened(written, place));
    for (const DeskEntry &one : driver.window.book().entries())
        CHECK(one.isLocked());
    CHECK(driver.part<ElidedLabel>("packageLine")->whole()
          == PackageDesk::tr("The final score file was written. Nothing can be changed any more."));
}

TEST_CASE("a submitted sheet is taken up again until the final file", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 3);
    PackageDriver driver(opened(written, place));
    const QString code = driver.score();
    for (const DeskEntry &one : driver.window.book().entries()) {
        if (one.entry.code == code)
            driver.window.showEntry(one.entry.id);
    }
    auto *change = driver.part<QPushButton>("returnSheet");
    REQUIRE(change->isVisible());
    driver.prompts.asked.clear(); // about materials that were not opened
    QTest::mouseClick(change, Qt::LeftButton);
    REQUIRE(driver.prompts.asked.size() == 1);
    REQUIRE(QTest::qWaitFor([&] { return driver.state(code) == SheetState::Draft; }, kPatience));
    CHECK(driver.part<QPushButton>("submit")->isVisible());
    const auto points = driver.window.book().entry(driver.window.current())->draft.points;
    CHECK_FALSE(points.empty()); // what was scored is still there
    driver.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return driver.state(code) == SheetState::Submitted; }, kPatience));
}

TEST_CASE("what makes no sense in a package is not offered", "[package]")
{
    PackagePlace place;
    PackageDriver driver(opened(place.write(u"E05"_s, {}, 3), place));
    QStringList offered;
    for (const QAction *action : driver.part<QToolButton>("more")->menu()->actions())
        offered += action->text();
    CHECK_FALSE(offered.contains(ReviewMenu::tr("Calibration")));
    CHECK_FALSE(offered.contains(ReviewMenu::tr("Return this sheet to the expert…")));
    CHECK(offered.contains(ReviewMenu::tr("Export scores…") + u"\tCtrl+S"_s));
}

TEST_CASE("a missing entry in the summary leads to it", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 4);
    PackageDriver driver(opened(written, place));
    driver.score();
    auto *dialog = driver.seal();
    auto *missing = dialog->findChild<QLabel *>(u"missingEntries"_s);
    REQUIRE(missing);
    QString wanted;
    for (const DeskEntry &one : driver.window.book().entries()) {
        if (!one.isLocked())
            wanted = one.entry.code;
    }
    CHECK(missing->text().contains(wanted));
    Q_EMIT missing->linkActivated(wanted);
    CHECK(driver.code() == wanted);
    CHECK(QTest::qWaitFor([&] { return !driver.window.findChild<SealDialog *>(); }, kPatience));
}

TEST_CASE("a score file is not written into the package", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 2);
    PackageDriver driver(opened(written, place));
    driver.score();
    auto *dialog = driver.seal();
    dialog->setPath(written.folder + u"/materials/mine.lxscores"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK_FALSE(dialog->findChild<QLabel *>(u"sealTrouble"_s)->text().isEmpty());
    CHECK_FALSE(QFileInfo::exists(written.folder + u"/materials/mine.lxscores"_s));
    // A place that cannot be written is said, and another one serves.
    dialog->setPath(place.disk.filePath(u"absent/mine"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    auto *trouble = dialog->findChild<QLabel *>(u"sealTrouble"_s);
    REQUIRE(QTest::qWaitFor([&] { return !trouble->text().isEmpty(); }, kPatience));
    dialog->setPath(place.disk.filePath(u"mine"_s));
    dialog->findChild<QPushButton *>(u"writeScores"_s)->setFocus();
    CHECK(QFileInfo::exists(PackageDriver::write(dialog)));
}

TEST_CASE("closing asks once for what no score file holds", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 3);
    {
        PackageDriver driver(opened(written, place));
        driver.window.close();
        REQUIRE(QTest::qWaitFor([&] { return !driver.window.isVisible(); }, kPatience));
        CHECK(driver.window.findChild<PromptDialog *>() == nullptr); // nothing is submitted
    }
    PackageDriver driver(opened(written, place));
    driver.score();
    driver.window.close();
    auto *question = driver.dialog<PromptDialog>();
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK(driver.window.isVisible());
    driver.window.close();
    CHECK_FALSE(driver.window.isVisible());
}

TEST_CASE("the question at closing leads to the export and then closes", "[package]")
{
    PackagePlace place;
    PackageDriver driver(opened(place.write(u"E05"_s, {}, 2), place));
    driver.score();
    driver.window.close();
    QTest::keyClick(driver.dialog<PromptDialog>(), Qt::Key_Return);
    auto *dialog = driver.dialog<SealDialog>();
    REQUIRE(QFileInfo::exists(PackageDriver::write(dialog)));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !driver.window.isVisible(); }, kPatience));
}

TEST_CASE("the question at closing can be waved away", "[package]")
{
    PackagePlace place;
    PackageDriver driver(opened(place.write(u"E05"_s, {}, 2), place));
    driver.score();
    driver.window.close();
    driver.dialog<PromptDialog>()->findChild<QPushButton *>(u"promptOther"_s)->click();
    CHECK_FALSE(driver.window.isVisible());
}

TEST_CASE("missing and altered files are named and the rest stays usable", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 3);
    REQUIRE(QFile::remove(written.folder + u'/' + written.materials[0]));
    QFile altered(written.folder + u'/' + written.materials[1]);
    REQUIRE(altered.open(QIODevice::WriteOnly));
    altered.write("other content");
    altered.close();
    PackageDriver driver(opened(written, place));
    auto *notice = driver.part<NoticeBar>("packageFaults");
    REQUIRE(notice->isVisible());
    const QStringList lines = driver.window.package()->faultLines();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains(written.materials[0]));
    CHECK(lines[0].contains(written.codes[0]));
    CHECK(lines[1].contains(written.materials[1]));
    CHECK(notice->lines() == lines);
    QTest::mouseClick(notice->findChild<QToolButton *>(u"noticeLines"_s), Qt::LeftButton);
    REQUIRE(driver.prompts.told.size() == 1);
    CHECK(driver.prompts.told.front().lines == lines);
    driver.score();
}

TEST_CASE("the window says whose key made the package and where scores lie", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 2);
    PackageDriver driver(opened(written, place));
    const QString line = driver.part<ElidedLabel>("packageLine")->whole();
    CHECK(line.contains(written.manifest.campaignName));
    CHECK(line.contains(written.folder));
    QTest::mouseClick(driver.part<QToolButton>("aboutPackage"), Qt::LeftButton);
    auto *dialog = driver.window.findChild<PackageDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel *>(u"keyFingerprint"_s)->text()
          == fingerprint(written.manifest.campaignKey));
}
