// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/paperview.h"
#include "tests/support/catch.h"
#include "tests/ui/paperfile.h"
#include "ui/preview/pagecanvas.h"
#include "ui/preview/pagestrip.h"
#include "ui/preview/pagetexts.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 20'000; // ms

class OpenPaper
{
public:
    explicit OpenPaper(const PaperFile &paper)
    {
        view.resize(900, 700);
        QObject::connect(&view, &MaterialView::opened, &view, [this] { ++opened; });
        QObject::connect(&view, &MaterialView::noteRequested, &view, [this](const Place &place) {
            marked.push_back(std::get<PageNumber>(place));
        });
        QObject::connect(&view, &MaterialView::viewed, &view,
                         [this](const Viewing &more) { seen.add(more); });
        view.show();
        view.activateWindow();
        view.open({MaterialId::create(),
                   u"教学设计"_s,
                   u"pdf"_s,
                   {paper.write(folder.filePath(u"paper.pdf"_s))},
                   QByteArray(32, 'p'),
                   folder.filePath(u"renditions"_s)});
        REQUIRE(waitFor([this] { return opened > 0; }));
        canvas = view.findChild<PageCanvas *>();
        canvas->setFocus();
    }

    template<typename Condition>
    static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, kLongest);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.focusWidget() ? view.focusWidget() : canvas, key, modifiers);
    }
    int page() const { return std::get<PageNumber>(*view.place()).page; }
    void look(bool isContinuous)
    {
        PageLook wanted = canvas->look();
        wanted.isContinuous = isContinuous;
        canvas->setLook(wanted);
    }
    void find(const QString &query)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        auto *field = view.findChild<QLineEdit *>(u"findField"_s);
        REQUIRE(view.focusWidget() == field);
        field->selectAll();
        QTest::keyClicks(field, query);
    }
    bool isCounted(const QString &count)
    {
        return waitFor([&] { return view.findChild<QLabel *>(u"findCount"_s)->text() == count; });
    }

    QTemporaryDir folder;
    PageCanvas *canvas = nullptr;
    Viewing seen;
    int opened = 0;
    std::vector<PageNumber> marked;
    PaperView view{nullptr}; // goes first: its last word is still heard
};

} // namespace

TEST_CASE("keys turn the pages one below the other and one at a time", "[paper]")
{
    OpenPaper paper(PaperFile(12));
    for (const bool isContinuous : {true, false}) {
        INFO("continuous " << isContinuous);
        paper.look(isContinuous);
        paper.press(Qt::Key_Home);
        CHECK(paper.page() == 1);
        paper.press(Qt::Key_PageDown);
        CHECK(paper.page() == 2);
        paper.press(Qt::Key_PageDown);
        paper.press(Qt::Key_PageUp);
        CHECK(paper.page() == 2);
        paper.press(Qt::Key_End);
        CHECK(paper.page() == 12);
        paper.press(Qt::Key_PageDown);
        CHECK(paper.page() == 12);
        CHECK(paper.view.drive(ViewerCommand::PreviousPage));
        CHECK(paper.page() == 11);
        CHECK(paper.view.drive(ViewerCommand::FirstPage));
        CHECK(paper.page() == 1);
        paper.press(Qt::Key_PageUp);
        CHECK(paper.page() == 1);
    }
    CHECK(paper.canvas->seenPages() == std::vector<int>{0});
    CHECK(paper.opened == 1);
    CHECK_FALSE(paper.view.drive(ViewerCommand::PlayOrPause));
}

TEST_CASE("a page is zoomed up to 400 percent, fitted and turned", "[paper]")
{
    OpenPaper paper(PaperFile(4));
    const double before = paper.canvas->zoom();
    paper.press(Qt::Key_Equal, Qt::ControlModifier);
    CHECK(paper.canvas->zoom() > before);
    paper.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(paper.canvas->zoom() == Approx(before));
    for (int i = 0; i < 20; ++i)
        CHECK(paper.view.drive(ViewerCommand::ZoomIn));
    CHECK(paper.canvas->zoom() == Approx(4));
    CHECK(paper.canvas->horizontalScrollBar()->maximum() > 0);
    for (int i = 0; i < 40; ++i)
        CHECK(paper.view.drive(ViewerCommand::ZoomOut));
    CHECK(paper.canvas->zoom() == Approx(0.1));
    CHECK(paper.view.drive(ViewerCommand::FitPage));
    const double whole = paper.canvas->zoom();
    CHECK(paper.view.drive(ViewerCommand::FitWidth));
    CHECK(paper.canvas->zoom() > whole);
    CHECK(paper.canvas->horizontalScrollBar()->maximum() == 0);
    const double upright = paper.canvas->zoom();
    CHECK(paper.view.drive(ViewerCommand::RotateRight));
    CHECK(paper.canvas->zoom() < upright); // the longer side has to fit now
    for (int i = 0; i < 3; ++i)
        CHECK(paper.view.drive(ViewerCommand::RotateRight));
    CHECK(paper.canvas->look().turns == 0);
    CHECK(paper.canvas->zoom() == Approx(upright));
}

TEST_CASE("a page that is zoomed stays the one that is read", "[paper]")
{
    OpenPaper paper(PaperFile(12));
    paper.canvas->goToPage(6);
    for (const auto command : {ViewerCommand::ZoomIn, ViewerCommand::ZoomIn, ViewerCommand::FitPage,
                               ViewerCommand::RotateRight, ViewerCommand::FitWidth}) {
        paper.view.drive(command);
        CHECK(paper.page() == 7);
    }
    paper.look(false);
    CHECK(paper.page() == 7);
    paper.look(true);
    CHECK(paper.page() == 7);
}

TEST_CASE("a search goes to the nearest place after the page that is read", "[paper]")
{
    PaperFile file(12);
    for (const int page : {2, 7, 11})
        file.add(page, "a needle here");
    OpenPaper paper(file);
    paper.canvas->goToPage(4);
    paper.find(u"NEEDLE"_s);
    REQUIRE(paper.isCounted(u"2 of 3"_s));
    CHECK(paper.page() == 7);
    paper.press(Qt::Key_Return);
    CHECK(paper.isCounted(u"3 of 3"_s));
    CHECK(paper.page() == 11);
    paper.press(Qt::Key_Return);
    CHECK(paper.isCounted(u"1 of 3"_s));
    CHECK(paper.page() == 2);
    paper.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(paper.page() == 11);
    paper.press(Qt::Key_Escape);
    CHECK(paper.view.focusWidget() == paper.canvas);
    paper.canvas->goToPage(11);
    paper.find(u"needle"_s);
    REQUIRE(paper.isCounted(u"1 of 3"_s)); // none follows: from the front again
    CHECK(paper.page() == 2);
    paper.find(u"haystack"_s);
    CHECK(paper.isCounted(u"Not found"_s));
    CHECK(paper.page() == 2);
}

TEST_CASE("letters added to a search go on from where it began", "[paper]")
{
    PaperFile file(9);
    file.add(4, "term");
    file.add(6, "terminus");
    file.add(3, "terminus");
    OpenPaper paper(file);
    paper.canvas->goToPage(3);
    paper.find(u"term"_s);
    REQUIRE(paper.isCounted(u"2 of 3"_s));
    CHECK(paper.page() == 4);
    QTest::keyClicks(paper.view.focusWidget(), u"inus"_s);
    REQUIRE(paper.isCounted(u"2 of 2"_s));
    CHECK(paper.page() == 6);
}

TEST_CASE("text is selected with the pointer and copied", "[paper]")
{
    OpenPaper paper(PaperFile(2));
    QTest::keyClick(paper.canvas, Qt::Key_A, Qt::ControlModifier);
    REQUIRE(OpenPaper::waitFor([&] {
        paper.canvas->selectPage();
        return !paper.canvas->selectedText().isEmpty();
    }));
    CHECK(paper.canvas->selectedText() == u"Page 1 of the paper");
    QWidget *pages = paper.canvas->viewport();
    const double scale = paper.canvas->zoom() * 96 / 72;
    const auto at = [&](double x, double y) { // in points from the page's upper left corner
        const double left = (pages->width() - kPaperWidth * scale) / 2;
        return QPoint(int(left + x * scale), int(8 + y * scale));
    };
    const double line = kPaperHeight - kTextBase - 5;
    QTest::mousePress(pages, Qt::LeftButton, {}, at(kTextLeft + 2, line));
    QTest::mouseMove(pages, at(kTextLeft + 20, line));
    QTest::mouseMove(pages, at(kTextLeft + 38, line));
    QTest::mouseRelease(pages, Qt::LeftButton, {}, at(kTextLeft + 38, line));
    CHECK(paper.canvas->selectedText() == u"Page");
    QApplication::clipboard()->clear();
    QTest::keyClick(paper.canvas, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"Page");
}

TEST_CASE("contents and small pages lead to their pages", "[paper]")
{
    PaperFile file(12);
    file.addOutline("Aims", 3);
    file.addOutline("Steps", 8);
    OpenPaper paper(file);
    QTest::mouseClick(paper.view.findChild<QToolButton *>(u"tool-sidebar"_s), Qt::LeftButton);
    auto *outline = paper.view.findChild<QTreeWidget *>(u"outline"_s);
    REQUIRE(outline->topLevelItemCount() == 2);
    CHECK(outline->topLevelItem(0)->text(0) == u"Aims");
    outline->setCurrentItem(outline->topLevelItem(1));
    CHECK(paper.page() == 8);
    auto *strip = paper.view.findChild<PageStrip *>();
    REQUIRE(strip->isVisible());
    CHECK(strip->model()->rowCount() == 12);
    CHECK(strip->currentIndex().row() == 7);
    const QModelIndex fifth = strip->model()->index(4, 0);
    strip->scrollTo(fifth);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(fifth).center());
    CHECK(paper.page() == 5);
    auto *field = paper.view.findChild<QLineEdit *>(u"pageField"_s);
    field->selectAll();
    field->setFocus();
    QTest::keyClicks(field, u"10"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(paper.page() == 10);
}

TEST_CASE("what was on the screen is written down page by page in seconds", "[paper]")
{
    OpenPaper paper(PaperFile(12));
    paper.look(false);
    paper.canvas->goToPage(2);
    QTest::qWait(900);
    paper.canvas->goToPage(5);
    QTest::qWait(1'600);
    paper.view.rest();
    std::map<int, qint64> times;
    for (const PageTime &time : paper.seen.pages)
        times[time.page] += time.ms;
    CHECK(times[3] >= 800);
    CHECK(times[6] >= 1'500);
    CHECK(times[6] > times[3]);
    CHECK(times.size() <= 3); // and perhaps the first one
    CHECK(paper.seen.openMs >= 2'300);
    CHECK(paper.seen.pageCount == 12);
    CHECK(paper.seen.last == Place(PageNumber{6}));
    const qint64 before = paper.seen.openMs;
    QTest::qWait(600);
    paper.view.rest();
    CHECK(paper.seen.openMs == before);
}

TEST_CASE("a paper whose first page cannot be read counts as opened", "[paper]")
{
    PaperFile file(3);
    file.breakPage(1);
    OpenPaper paper(file);
    CHECK(paper.opened == 1);
    paper.press(Qt::Key_PageDown);
    CHECK(paper.page() == 2);
    QTest::qWait(600);
    paper.view.rest();
    CHECK(paper.seen.openMs > 0);
    CHECK(paper.opened == 1);
}

TEST_CASE("a part of a page is marked with the pointer and with the keys alone", "[paper]")
{
    OpenPaper paper(PaperFile(3));
    std::vector<PageNumber> marked;
    QObject::connect(
        &paper.view, &MaterialView::noteRequested, &paper.view,
        [&marked](const Place &place) { marked.push_back(std::get<PageNumber>(place)); });
    QWidget *pages = paper.canvas->viewport();
    QTest::mousePress(pages, Qt::LeftButton, Qt::ShiftModifier, {300, 200});
    QTest::mouseMove(pages, {500, 300});
    QMouseEvent move(QEvent::MouseMove, QPointF(500, 300), pages->mapToGlobal(QPointF(500, 300)),
                     Qt::LeftButton, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(pages, &move);
    QTest::mouseRelease(pages, Qt::LeftButton, Qt::ShiftModifier, {500, 300});
    REQUIRE(marked.size() == 1);
    REQUIRE(marked[0].region);
    CHECK(marked[0].region->isValid());
    CHECK(marked[0].page == 1);

    CHECK(paper.view.drive(ViewerCommand::MarkRegion));
    QWidget *glass = paper.view.findChild<QWidget *>(u"regionDrawer"_s);
    REQUIRE(glass->isVisible());
    CHECK(QApplication::focusWidget() == glass);
    QTest::keyClick(glass, Qt::Key_Down);
    QTest::keyClick(glass, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(glass, Qt::Key_Return);
    CHECK_FALSE(glass->isVisible());
    REQUIRE(marked.size() == 2);
    CHECK(marked[1].region->right - marked[1].region->left > 300); // a third, and a step more

    paper.view.drive(ViewerCommand::MarkRegion);
    QTest::keyClick(glass, Qt::Key_Escape);
    CHECK_FALSE(glass->isVisible());
    QTest::mouseClick(pages, Qt::LeftButton, Qt::ShiftModifier, {300, 200}); // a slip of the hand
    CHECK(marked.size() == 2);
}

TEST_CASE("a marked part is the same part of a page that is turned", "[paper]")
{
    OpenPaper paper(PaperFile(1));
    std::vector<PageNumber> marked;
    QObject::connect(
        &paper.view, &MaterialView::noteRequested, &paper.view,
        [&marked](const Place &place) { marked.push_back(std::get<PageNumber>(place)); });
    paper.view.drive(ViewerCommand::FitPage);
    for (int turn = 0; turn < 4; ++turn) {
        paper.view.drive(ViewerCommand::MarkRegion);
        QTest::keyClick(paper.view.findChild<QWidget *>(u"regionDrawer"_s), Qt::Key_Return);
        paper.view.drive(ViewerCommand::RotateRight);
    }
    REQUIRE(marked.size() == 4);
    const auto middle = [](const PageRegion &region) {
        return std::pair((region.left + region.right) / 2, (region.top + region.bottom) / 2);
    };
    for (const PageNumber &one : marked) { // all lie around the middle of the page
        CHECK(std::abs(middle(*one.region).first - 500) <= 10);
        CHECK(std::abs(middle(*one.region).second - 500) <= 10);
    }
    const auto wide = [](const PageRegion &region) { return region.right - region.left; };
    CHECK(std::abs(wide(*marked[0].region) - wide(*marked[2].region)) <= 4);
}

TEST_CASE("selected text is the part that a note points to", "[paper]")
{
    OpenPaper paper(PaperFile(2));
    CHECK_FALSE(std::get<PageNumber>(*paper.view.place()).region);
    REQUIRE(paper.waitFor([&] {
        paper.press(Qt::Key_A, Qt::ControlModifier);
        return !paper.canvas->selectedText().isEmpty();
    }));
    const auto place = std::get<PageNumber>(*paper.view.place());
    REQUIRE(place.region);
    CHECK(place.region->isValid());
    paper.press(Qt::Key_PageDown);
    CHECK_FALSE(std::get<PageNumber>(*paper.view.place()).region);
}
