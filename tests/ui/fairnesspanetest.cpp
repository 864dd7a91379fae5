// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/fairnesspane.h"

#include "core/tables/writer.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/results/agreementmatrix.h"
#include "ui/results/designcheck.h"
#include "ui/results/fairnesssection.h"
#include "ui/results/grouplist.h"
#include "ui/results/leanings.h"
#include "ui/results/resultrows.h"
#include "ui/results/totalstrips.h"
#include "ui/results/withheldnote.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;

// The pane over 小学 数学, of which E1 … E3 scored all of A1 … A5, and 小学 语文, where nobody
// shares an entry.
class Desk
{
public:
    explicit Desk(bool hasSheets = true, const QString &actor = {})
    {
        office.addRecommended(codes(u"A"_s), u"甲一小"_s);
        for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
            office.addExpert(code);
        if (hasSheets)
            addSheets();
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        if (!actor.isEmpty())
            session->workspace().setActor(actor);
        pane = std::make_unique<FairnessPane>(*session);
        QObject::connect(pane.get(), &RoundPane::counted, pane.get(), [this] { hasRead = true; });
        QObject::connect(pane.get(), &RoundPane::failed, pane.get(),
                         [this](const Error &error) { failures += error.message; });
        pane->resize(1100, 900);
        pane->show();
        pane->reloadFor(kFinal);
    }

    static QStringList codes(const QString &letter)
    {
        QStringList codes;
        for (int i = 1; i <= 5; ++i)
            codes += letter + QString::number(i);
        return codes;
    }

    void addSheets()
    {
        const auto chinese = [](Entry &entry) {
            entry.subject = u"语文"_s;
            entry.level = Level::County;
        };
        for (int entry = 1; entry <= 5; ++entry) {
            office.addEntry(u"B%1"_s.arg(entry), u"甲二小"_s, chinese);
            for (int expert = 1; expert <= 3; ++expert)
                office.score(kFinal, u"A%1"_s.arg(entry), u"E%1"_s.arg(expert),
                             92 - 3 * entry - (expert == 3 ? 9 : 0) + entry * expert % 3);
            office.score(kFinal, u"B%1"_s.arg(entry), u"E%1"_s.arg(1 + entry % 3), 80 + entry);
        }
    }

    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return hasRead; }, 20'000));
        REQUIRE(failures.isEmpty());
    }
    // In the order of the profile: the apart one is 小学 语文, the whole panel 小学 数学.
    void showWholePanel()
    {
        wait();
        pane->findChild<GroupList *>()->choose(1);
        const QAbstractItemModel *ranks = pane->table()->model();
        REQUIRE(QTest::qWaitFor(
            [ranks] {
                const auto code = ranks->index(0, int(FairnessColumn::Code)).data().toString();
                return code.startsWith(u'A');
            },
            20'000));
    }
    QWidget *section(const char *name)
    {
        return pane->findChild<QWidget *>(QString::fromLatin1(name));
    }
    QString words(QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    void trigger(const char *name, int action)
    {
        section(name)->findChild<QToolButton *>()->menu()->actions().at(action)->trigger();
    }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<FairnessPane> pane;
    bool hasRead = false;
    QStringList failures;
};

} // namespace

TEST_CASE("a strict expert is named in a sentence, in a bar and in the ranks", "[fairness]")
{
    Desk desk;
    desk.showWholePanel();
    CHECK(desk.words(desk.section("severity")).contains(u"E3"_s));
    CHECK(desk.section("severity")->isVisibleTo(desk.pane.get()));
    CHECK(desk.section("agreement")->isVisibleTo(desk.pane.get()));
    const TextSheet severities = desk.pane->findChild<Leanings *>()->sheet();
    REQUIRE(severities.rows.size() == 3);
    CHECK(severities.rows[0][0].startsWith(u"E3"_s)); // the strictest first
    CHECK(severities.rows[0][1].toDouble() < -4);
    CHECK(severities.rows[2][1].toDouble() > 2);
    CHECK(desk.pane->findChild<TotalStrips *>()->sheet().rows.size() == 3);
    CHECK(desk.pane->findChild<AgreementMatrix *>()->sheet().rows.size() == 3);
    const QAbstractItemModelTester tester(desk.pane->table()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(desk.pane->table()->model()->rowCount() == 5);
    for (int column = 0; column < desk.pane->table()->model()->columnCount(); ++column)
        desk.pane->table()->sortByColumn(column, Qt::DescendingOrder);
}

TEST_CASE("a group whose experts share nothing says why and what to do", "[fairness]")
{
    Desk desk;
    desk.wait();
    const QString words = desk.words(desk.pane->findChild<DesignCheck *>());
    CHECK(words.contains(u"E1, E2, E3"_s)); // nobody else scored their entries
    CHECK(words.contains(u"3"_s));
    CHECK_FALSE(desk.section("severity")->isVisibleTo(desk.pane.get()));
    CHECK_FALSE(desk.section("agreement")->isVisibleTo(desk.pane.get()));
    CHECK_FALSE(desk.section("shares")->isVisibleTo(desk.pane.get()));
    CHECK(desk.section("strips")->isVisibleTo(desk.pane.get()));
    desk.showWholePanel();
    CHECK(desk.words(desk.pane->findChild<DesignCheck *>()) != words);
    CHECK(desk.section("shares")->isVisibleTo(desk.pane.get()));
}

TEST_CASE("a picture is copied, its table exported", "[fairness]")
{
    Desk desk;
    desk.showWholePanel();
    QGuiApplication::clipboard()->clear();
    desk.trigger("strips", 0);
    const QImage picture = QGuiApplication::clipboard()->image();
    REQUIRE_FALSE(picture.isNull());
    // There is something on it.
    const QRgb corner = picture.pixel(0, 0);
    int different = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            different += picture.pixel(x, y) != corner ? 1 : 0;
    }
    CHECK(different > 200);

    const QString path = desk.office.path(u"severity.xlsx"_s);
    desk.prompts.paths.push_back(path);
    desk.trigger("severity", 1);
    CHECK(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
}

TEST_CASE("holding the pointer over two experts says how far they are apart", "[fairness]")
{
    Desk desk;
    desk.showWholePanel();
    auto *matrix = desk.pane->findChild<AgreementMatrix *>();
    REQUIRE(QTest::qWaitFor([&] { return matrix->height() == matrix->sizeHint().height(); }));
    QString shown;
    for (int x = 0; x < matrix->width() && shown.isEmpty(); x += 10) {
        const QPoint place(x, matrix->height() - 10);
        QHelpEvent event(QEvent::ToolTip, place, matrix->mapToGlobal(place));
        QCoreApplication::sendEvent(matrix, &event);
        shown = QToolTip::text();
    }
    CHECK(shown.contains(u"E3"_s));
    QToolTip::hideText();
}

TEST_CASE("without sheets the pane says what it will show", "[fairness]")
{
    Desk desk(false);
    desk.wait();
    CHECK(desk.words(desk.pane.get()).size() > 0);
    CHECK(desk.pane->table()->model()->rowCount() == 0);
    CHECK_FALSE(desk.pane->table()->isVisible());
}

TEST_CASE("axes have round steps and hold every value", "[fairness]")
{
    for (const double low : {-7.3, 0.0, 61.5, 88.25}) {
        for (const double span : {0.0, 0.3, 4.0, 38.5}) {
            const ChartScale scale = ChartScale::around(low, low + span, 5);
            INFO(low << " to " << low + span);
            CHECK(scale.low <= low);
            CHECK(scale.high >= low + span);
            CHECK(scale.part(scale.high) == Approx(1));
            const double steps = (scale.high - scale.low) / scale.step;
            CHECK(steps == Approx(std::round(steps)));
            CHECK(steps <= 12);
        }
    }
    CHECK(ChartScale::around(80, 90, 5).text(85) == u"85");
    CHECK(ChartScale::around(0, 1, 5).text(0.2) == u"0.2");
}

TEST_CASE("a group is not shown to an expert who still has to score in it, and says so",
          "[fairness][withholding]")
{
    Desk desk(true, u"评委E1"_s);
    desk.wait();
    const auto *note = desk.pane->findChild<WithheldNote *>();
    CHECK_FALSE(note->isVisibleTo(desk.pane.get()));
    CHECK(desk.pane->findChild<GroupList *>()->group().has_value());
    must(Reviews(desk.office.workspace()).returnSheet(kFinal, u"A2"_s, u"E1"_s, u"重看"_s));
    desk.hasRead = false;
    desk.pane->reloadFor(kFinal);
    desk.wait();
    CHECK(note->isVisibleTo(desk.pane.get()));
    CHECK(note->text().contains(u"小学 数学"_s));
    const ResultPicture picture =
        must(readResults(desk.session->workspace(), kFinal, *desk.session->entries()));
    REQUIRE(picture.withheld.size() == 1);
    CHECK(picture.awards.groups.size() == 1);
    for (const ResultRow &row : picture.rows)
        CHECK(row.result.code.startsWith(u'B'));
    CHECK(picture.rows.size() == 5);
}
