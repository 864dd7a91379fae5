// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officeconverter.h"
#include "core/preview/pagecache.h"
#include "tests/core/preview/papersamples.h"
#include "tests/support/catch.h"
#include "ui/preview/materialview.h"
#include "ui/preview/pagecanvas.h"
#include "ui/preview/troublepanel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 10'000; // ms

// A material as the desk shows it.
struct Shown
{
    explicit Shown(const ViewedFile &file)
        : view(makeMaterialView(file, nullptr))
    {
        qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT);
        view->resize(900, 700);
        QObject::connect(view.get(), &MaterialView::opened, view.get(), [this] { isOpen = true; });
        QObject::connect(view.get(), &MaterialView::failed, view.get(),
                         [this](const Error &error) { failure = error; });
        view->show();
        clock.start();
        view->open(file);
        REQUIRE(QTest::qWaitFor([this] { return isOpen || failure; }, kLongest));
        took = clock.elapsed();
        view->grab();
    }

    template<typename Kind>
    Kind *find(const QString &name = {}) const
    {
        return view->findChild<Kind *>(name);
    }

    std::unique_ptr<MaterialView> view;
    std::optional<Error> failure;
    QElapsedTimer clock;
    qint64 took = 0;
    bool isOpen = false;
};

// Says what is wrong, that it counts as not checked, and offers another program.
void seesTrouble(const Shown &shown, const QString &name)
{
    REQUIRE(shown.failure.has_value());
    CHECK_FALSE(shown.isOpen);
    CHECK_FALSE(shown.view->place().has_value());
    const auto *panel = shown.find<TroublePanel>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(panel->findChild<QLabel *>(u"troubleSentence"_s)->text() == shown.failure->message);
    int consequences = 0;
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        CHECK_FALSE(label->text().contains(name));
        consequences += label->isVisible() && label->text().contains(u"counts as not checked"_s);
    }
    CHECK(consequences == 1);
    CHECK(panel->findChild<QPushButton *>(u"openElsewhere"_s)->isVisible());
    shown.view->drive(ViewerCommand::NextPage);
    shown.view->rest();
}

// Turns the pages, zooms and goes back.
void turnPages(const Shown &shown, int pages)
{
    const auto *canvas = shown.find<PageCanvas>();
    REQUIRE(canvas);
    CHECK(canvas->count() == pages);
    for (const auto command :
         {ViewerCommand::NextPage, ViewerCommand::LastPage, ViewerCommand::ZoomIn,
          ViewerCommand::RotateRight, ViewerCommand::FitPage, ViewerCommand::FirstPage}) {
        shown.view->drive(command);
        QTest::qWait(20);
    }
    CHECK(shown.view->place() == Place(PageNumber{1}));
    CHECK(PageCache::common()->bytes() <= PageCache::kMostBytes);
    shown.view->rest();
}

} // namespace

TEST_CASE("papers of the corpus open one after another in one window", "[paper][corpus]")
{
    const QTemporaryDir folder;
    const qint64 before = residentBytes();
    for (const auto &[name, pages] : goodPages()) {
        INFO(name);
        if (name == u"pages-2000-web.pdf"_s) // to the window like the other of 2,000 pages
            continue;
        const Shown shown(corpusPaper(name, folder.path()));
        CHECK(shown.isOpen);
        turnPages(shown, pages);
    }
    CHECK(residentBytes() - before < 600'000'000);
    CHECK(mostOfChildren() < 1'000'000'000);
}

TEST_CASE("a bad paper shows a panel that says what is wrong", "[paper][corpus]")
{
    const QTemporaryDir folder;
    for (const auto &[name, state] : badPapers()) {
        INFO(name);
        if (state == FileState::TooSlow) // eight seconds each, and one panel like the others
            continue;
        seesTrouble(Shown(corpusPaper(name, folder.path())), name);
    }
}

TEST_CASE("slides play in the window with what the speaker noted", "[paper][corpus][office]")
{
    if (!OfficeConverter().isInstalled()) {
        WARN("LibreOffice is not installed");
        return;
    }
    const QTemporaryDir folder;
    const Shown shown(corpusPaper(u"lesson.pptx"_s, folder.path()));
    REQUIRE(shown.isOpen);
    const auto *canvas = shown.find<PageCanvas>();
    CHECK(canvas->count() == 3);
    CHECK_FALSE(canvas->look().isContinuous);
    const auto *notes = shown.find<QPlainTextEdit>();
    REQUIRE(notes);
    CHECK(notes->isVisible());
    CHECK(notes->toPlainText() == u"先提问，再演示。"_s);
    CHECK(shown.view->drive(ViewerCommand::LastPage));
    CHECK(notes->toPlainText() == u"留三分钟。"_s);
    seesTrouble(Shown(corpusPaper(u"hollow.ppt"_s, folder.path())), u"hollow"_s);
}

TEST_CASE("texts of the corpus open in the window, the longest line too", "[paper][corpus]")
{
    for (const QString &name : {u"mark.txt"_s, u"wide.txt"_s, u"national.txt"_s, u"line.txt"_s}) {
        INFO(name);
        const Shown shown(corpusPaper(name));
        CHECK(shown.isOpen);
        CHECK(shown.view->drive(ViewerCommand::LastPage));
        shown.view->grab();
    }
    for (const QString &name : {u"zero.txt"_s, u"program.txt"_s})
        seesTrouble(Shown(corpusPaper(name)), name);
}
