// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "tests/support/testpackage.h"
#include "tests/ui/samplecampaign.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/scoring/packagebar.h"
#include "ui/scoring/packagedesk.h"
#include "ui/scoring/reviewwindow.h"
#include "ui/scoring/sealdialog.h"
#include "ui/welcome/packageopener.h"
#include "ui/welcome/passphrasedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

namespace linxuan::samples {

constexpr int kPatience = 20'000; // ms

// The sample is made once for all: packages are only written from it.
inline SampleCampaign &sampleCampaign()
{
    static SampleCampaign campaign;
    return campaign;
}

// A disk with packages, and a computer on which they are opened.
struct PackagePlace
{
    TestPackage write(const QString &name, const QString &passphrase = {}, size_t most = 12)
    {
        PackageWish wish;
        wish.campaign = sampleCampaign().folder();
        wish.round = QStringLiteral("final");
        wish.expert = sampleCampaign().busiestExpert();
        wish.folder = disk.filePath(name);
        wish.passphrase = passphrase;
        wish.most = most;
        return writePackage(wish);
    }

    QTemporaryDir disk;
    QTemporaryDir home;
};

// Opens folders as the welcome page does.
struct OpeningDriver
{
    explicit OpeningDriver(const PackagePlace &place)
        : opener(
            prompts, &window,
            [this](std::shared_ptr<ReviewPackage> one) { package = std::move(one); },
            place.home.path())
    {
        window.show();
        QObject::connect(&opener, &PackageOpener::gaveUp, &window, [this] { ++gaveUp; });
    }

    bool isOpened()
    {
        return QTest::qWaitFor([this] { return package != nullptr; }, kPatience);
    }
    template<typename Dialog>
    Dialog *dialog()
    {
        if (!QTest::qWaitFor([this] { return window.findChild<Dialog *>() != nullptr; }, kPatience))
            return nullptr;
        return window.findChild<Dialog *>();
    }

    ScriptedPrompts prompts;
    QWidget window;
    std::shared_ptr<ReviewPackage> package;
    int gaveUp = 0;
    PackageOpener opener;
};

// The window on a package, driven by keys.
class PackageDriver
{
public:
    explicit PackageDriver(std::shared_ptr<ReviewPackage> package)
        : window(DeskAddress::of(std::move(package)), prompts, {})
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return !window.current().isNull(); }, kPatience));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    }
    QString code() { return window.book().entry(window.current())->entry.code; }
    SheetState state(const QString &code)
    {
        for (const DeskEntry &one : window.book().entries()) {
            if (one.entry.code == code)
                return one.state;
        }
        return SheetState::NotStarted;
    }
    // Scores the entry in front and submits it, by keys.
    QString score()
    {
        const QString scored = code();
        const Rubric &rubric = window.book().rubric(window.current());
        for (const Criterion *criterion : rubric.criteria()) {
            if (criterion->mode == ScoringMode::Level)
                press(Qt::Key_2);
            else
                QTest::keyClicks(window.focusWidget(),
                                 (criterion->full - Points::whole(1)).toString());
            press(Qt::Key_Return);
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return state(scored) == SheetState::Submitted; }, kPatience));
        return scored;
    }
    template<typename Dialog>
    Dialog *dialog()
    {
        REQUIRE(
            QTest::qWaitFor([this] { return window.findChild<Dialog *>() != nullptr; }, kPatience));
        return window.findChild<Dialog *>();
    }
    SealDialog *seal()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        return dialog<SealDialog>();
    }
    // Presses the dialog's button by Enter and waits for its last page.
    static QString write(SealDialog *dialog)
    {
        auto *done = dialog->findChild<QLabel *>(QStringLiteral("sealDone"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        if (!QTest::qWaitFor([done] { return !done->text().isEmpty(); }, kPatience))
            return {};
        return dialog->path();
    }
    template<typename Widget>
    Widget *part(const char *name)
    {
        return window.findChild<Widget *>(QString::fromLatin1(name));
    }

    ScriptedPrompts prompts;
    ReviewWindow window;
};

} // namespace linxuan::samples
