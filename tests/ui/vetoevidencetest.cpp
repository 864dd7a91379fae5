// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/panelsdesk.h"
#include "ui/panels/evidencewindow.h"
#include "ui/panels/vetodecision.h"
#include "ui/preview/materialpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>

using namespace linxuan;
using namespace linxuan::samples;

namespace {

VetoRow proposed(PanelsDesk &desk)
{
    desk.office.handIn(u"A1"_s, u"design"_s, u"教学设计\n导入新课\n概念讲解"_s);
    desk.office.handIn(u"A1"_s, u"slides"_s, u"课件的文字"_s);
    desk.office.proposeVeto(kFinal, u"A1"_s, u"E1"_s);
    desk.office.run(u"UPDATE veto SET evidence = '课件 p.1，教学设计第1页'"_s);
    const Veto veto = must(Reviews(desk.office.workspace()).vetoes(kFinal)).front();
    return {veto, u"A1"_s, u"课题A1"_s, u"V2 科学性错误"_s, u"评委E1"_s, 0};
}

// The window as a second person works in it.
class Deciding
{
public:
    explicit Deciding(PanelsDesk &desk)
    {
        const VetoRow row = proposed(desk);
        window = new EvidenceWindow(desk.open(), row.entryCode, nullptr);
        QSignalSpy shown(window, &EvidenceWindow::materialsShown);
        window->openFor(row);
        REQUIRE(QTest::qWaitFor([&] { return shown.count() > 0; }, kLongest));
    }
    ~Deciding() { delete window.data(); }

    void say(const QString &by, const QString &reason, const QString &button)
    {
        window->findChild<QLineEdit *>(u"vetoBy"_s)->setText(by);
        window->findChild<QPlainTextEdit *>(u"vetoReason"_s)->setPlainText(reason);
        buttonOf(*window, button)->click();
    }

    QPointer<EvidenceWindow> window;
};

VetoState stateOf(PanelsDesk &desk)
{
    return must(Reviews(desk.office.workspace()).vetoes(kFinal)).front().state;
}

} // namespace

TEST_CASE("a veto opens the file that its evidence names beside the decision", "[vetoevidence]")
{
    PanelsDesk desk;
    const Deciding deciding(desk);
    MaterialPane *materials = deciding.window->materials();
    REQUIRE(materials->count() == 2);
    const auto titles = deciding.window->findChildren<QLabel *>();
    const bool hasLink = std::any_of(titles.begin(), titles.end(), [](const QLabel *label) {
        return label->text().contains(u"课件 p.1"_s) && label->text().contains(u"<a "_s);
    });
    CHECK(hasLink);
    CHECK(materials->current() == 1); // the slides come after the design
    CHECK_FALSE(buttonOf(*deciding.window, u"confirmHere"_s)->isEnabled()); // no name, no reason
}

TEST_CASE("who proposed a veto does not decide it; a second person does", "[vetoevidence]")
{
    PanelsDesk desk;
    Deciding deciding(desk);
    deciding.say(u"评委E1"_s, u"属实"_s, u"confirmHere"_s);
    const auto refused = [&] {
        const auto labels = deciding.window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"评委E1"_s)
                && label->text().contains(u':');
        });
    };
    REQUIRE(QTest::qWaitFor(refused, kLongest));
    CHECK(stateOf(desk) == VetoState::Proposed);
    deciding.say(u"组长"_s, u"复看属实"_s, u"confirmHere"_s);
    REQUIRE(QTest::qWaitFor([&] { return !deciding.window || !deciding.window->isVisible(); },
                            kLongest));
    CHECK(stateOf(desk) == VetoState::Confirmed);
    CHECK(desk.office.result(kFinal, u"A1"_s).standing == Standing::Vetoed);
}

TEST_CASE("a veto is refused with the evidence before one's eyes", "[vetoevidence]")
{
    PanelsDesk desk;
    Deciding deciding(desk);
    deciding.say(u"组长"_s, u"表述无误"_s, u"refuseHere"_s);
    REQUIRE(QTest::qWaitFor([&] { return !deciding.window || !deciding.window->isVisible(); },
                            kLongest));
    CHECK(stateOf(desk) == VetoState::Refused);
    const Veto veto = must(Reviews(desk.office.workspace()).vetoes(kFinal)).front();
    CHECK(veto.decidedBy == u"组长");
    CHECK(veto.decisionReason == u"表述无误");
}
