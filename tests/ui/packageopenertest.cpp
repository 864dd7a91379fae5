// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/packagedriver.h"
#include "ui/mainwindow.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QListWidget>
#include <QPointer>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

TEST_CASE("a package without a passphrase opens from its folder", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s);
    OpeningDriver driver(place);
    driver.opener.open(written.folder);
    REQUIRE(driver.isOpened());
    CHECK(driver.package->manifest() == written.manifest);
    CHECK(driver.package->faults().empty());
    REQUIRE(PackageOpener::recent().size() >= 1);
    CHECK(PackageOpener::recent().front().folder == written.folder);
    CHECK(PackageOpener::recent().front().title.contains(written.manifest.expert));
}

TEST_CASE("a disk with one package opens it, one with several asks whose", "[package]")
{
    PackagePlace place;
    const TestPackage first = place.write(u"评审包/E05"_s);
    OpeningDriver driver(place);
    driver.opener.open(place.disk.path());
    REQUIRE(driver.isOpened());
    driver.package.reset();
    const TestPackage second = place.write(u"评审包/E06"_s);
    driver.opener.open(place.disk.path());
    auto *chooser = driver.dialog<PackageChooser>();
    REQUIRE(chooser);
    auto *list = chooser->findChild<QListWidget *>(u"packages"_s);
    REQUIRE(list->count() == 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(driver.isOpened());
    CHECK(driver.package->manifest().serial == second.manifest.serial);
}

TEST_CASE("a wrong passphrase is said beside the field and the right one opens", "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, u"春风 又绿"_s);
    OpeningDriver driver(place);
    driver.opener.open(written.folder);
    auto *dialog = driver.dialog<PassphraseDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QLabel *>(u"packageOwner"_s)->text().contains(written.manifest.expert));
    auto *field = dialog->findChild<QLineEdit *>(u"passphrase"_s);
    auto *trouble = dialog->findChild<QLabel *>(u"passphraseTrouble"_s);
    CHECK_FALSE(dialog->findChild<QPushButton *>(u"openPackage"_s)->isEnabled());
    CHECK(field->echoMode() == QLineEdit::Password);
    dialog->findChild<QCheckBox *>(u"showPassphrase"_s)->click();
    CHECK(field->echoMode() == QLineEdit::Normal);
    field->setText(u"春风又绿"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->isReadOnly());
    REQUIRE(QTest::qWaitFor([&] { return !trouble->text().isEmpty(); }, kPatience));
    CHECK(driver.package == nullptr);
    REQUIRE_FALSE(field->isReadOnly());
    CHECK(field->selectedText() == field->text());
    field->setText(u"春风 又绿"_s);
    CHECK(trouble->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(driver.isOpened());
    CHECK(driver.gaveUp == 0);
    CHECK(driver.prompts.errors.empty());
}

TEST_CASE("a package that is open elsewhere is refused before its passphrase is asked", "[package]")
{
    PackagePlace place;
    const QString passphrase = u"again"_s;
    const TestPackage written = place.write(u"E05"_s, passphrase);
    const auto other =
        ReviewPackage::open(written.folder, Secret::passphrase(passphrase), place.home.path());
    REQUIRE(other);
    OpeningDriver driver(place);
    driver.opener.open(written.folder);
    REQUIRE(QTest::qWaitFor([&] { return !driver.prompts.errors.empty(); }, kPatience));
    CHECK(driver.prompts.errors.front().code == ErrorCode::Locked);
    CHECK(driver.window.findChild<PassphraseDialog *>() == nullptr);
    CHECK(driver.gaveUp == 1);
}

TEST_CASE("a package that is cut, altered or by another key is told apart", "[package]")
{
    PackagePlace place;
    TestPackage written = place.write(u"E05"_s);
    const auto refusal = [&place](const QString &folder) {
        OpeningDriver driver(place);
        driver.opener.open(folder);
        REQUIRE(QTest::qWaitFor([&] { return !driver.prompts.errors.empty(); }, kPatience));
        CHECK(driver.package == nullptr);
        return driver.prompts.errors.front().message;
    };
    QStringList said;
    SECTION("cut")
    {
        QFile packing(written.folder + u"/.packing"_s);
        REQUIRE(packing.open(QIODevice::WriteOnly));
        said += refusal(written.folder);
        REQUIRE(packing.remove());
        REQUIRE(QFile::remove(written.folder + u"/manifest.sig"_s));
        REQUIRE(PackageOpener::suits(written.folder));
        said += refusal(written.folder);
        CHECK(said.front() == said.back());
        CHECK(said.front().contains(written.folder));
    }
    SECTION("altered")
    {
        QFile manifest(written.folder + u"/manifest.json"_s);
        REQUIRE(manifest.open(QIODevice::ReadWrite));
        QByteArray bytes = manifest.readAll();
        bytes.replace("\"" + written.manifest.expert.toUtf8() + "\"", "\"E99\"");
        manifest.resize(0);
        manifest.seek(0);
        manifest.write(bytes);
        manifest.close();
        CHECK(refusal(written.folder).contains(written.folder));
    }
    SECTION("by another key")
    {
        REQUIRE(ReviewPackage::open(written.folder, {}, place.home.path()));
        PackageWish wish{sampleCampaign().folder(),       u"final"_s, written.manifest.expert,
                         place.disk.filePath(u"other"_s), {},         12,
                         written.manifest.serial};
        const TestPackage other = writePackage(wish);
        CHECK_FALSE(refusal(other.folder).isEmpty());
    }
    SECTION("no package at all")
    {
        CHECK(refusal(place.home.path()).contains(place.home.path()));
    }
}

TEST_CASE("a program begun with a package is its desk alone, otherwise the welcome page comes back",
          "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, {}, 2);
    qputenv("XDG_DATA_HOME", place.home.path().toUtf8());
    const auto desk = [] {
        ReviewWindow *found = nullptr;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *review = qobject_cast<ReviewWindow *>(window);
            found = review && review->isVisible() ? review : found;
        }
        return found;
    };
    ScriptedPrompts prompts;
    MainWindow main(prompts, {});
    const bool isAlone = GENERATE(true, false);
    if (isAlone) {
        main.begin(written.folder);
    } else {
        main.begin({});
        CHECK(main.isVisible());
        main.openFolder(written.folder);
    }
    REQUIRE(QTest::qWaitFor([&desk] { return desk() != nullptr; }, kPatience));
    CHECK_FALSE(main.isVisible());
    const QPointer<ReviewWindow> window = desk();
    window->close();
    REQUIRE(QTest::qWaitFor([&window] { return window.isNull(); }, kPatience));
    CHECK(main.isVisible() != isAlone);
    qunsetenv("XDG_DATA_HOME");
}

TEST_CASE("a write-protected disk serves, and no title comes to lie in the desk's files",
          "[package]")
{
    PackagePlace place;
    const TestPackage written = place.write(u"E05"_s, u"pass"_s);
    const auto before = [&written] {
        QHash<QString, QDateTime> times;
        QDirIterator files(written.folder, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            times.insert(file, QFileInfo(file).lastModified());
        }
        return times;
    };
    const auto packed = before();
    OpeningDriver opening(place);
    opening.opener.open(written.folder);
    auto *dialog = opening.dialog<PassphraseDialog>();
    REQUIRE(dialog);
    auto *field = dialog->findChild<QLineEdit *>(u"passphrase"_s);
    field->setText(u"pass"_s);
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(opening.isOpened());
    {
        PackageDriver driver(opening.package);
        REQUIRE(written.titles.contains(
            driver.window.book().entry(driver.window.current())->entry.title));
        driver.score();
    }
    CHECK(before() == packed); // nothing was written there, not even a lock
    int files = 0;
    QDirIterator kept(place.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (kept.hasNext()) {
        QFile file(kept.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++files;
        for (const QString &title : written.titles) {
            INFO(file.fileName().toStdString());
            CHECK_FALSE(bytes.contains(title.toUtf8()));
            const QByteArray wide(reinterpret_cast<const char *>(title.utf16()), title.size() * 2);
            CHECK_FALSE(bytes.contains(wide));
        }
        CHECK_FALSE(bytes.contains(written.text.toUtf8()));
    }
    CHECK(files > 0);
}
