// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"
#include "tests/core/workspace/twooffices.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/entries/receiveassistant.h"
#include "ui/entries/senddialog.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// The office's own window, as far as these dialogs need it.
class Seat
{
public:
    explicit Seat(Office &office)
        : session(must(Workspace::open(office.folder())), prompts)
    {
        page.resize(1100, 760);
        page.show();
    }

    template<typename T>
    T *find(const char *name) const
    {
        for (T *found : page.findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        FAIL("nothing is shown that is called " << name);
        return nullptr;
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(QTest::qWaitFor([button] { return button->isEnabled(); }, 20'000));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString textOf(const char *name) const { return find<QLabel>(name)->text(); }
    // Until the button says this.
    void waitFor(const char *button, const QString &text) const
    {
        const auto says = [&] {
            auto *found = page.findChild<QPushButton *>(QString::fromLatin1(button));
            return found && found->isVisible() && found->text() == text;
        };
        REQUIRE(QTest::qWaitFor(says, 20'000));
    }

    ScriptedPrompts prompts;
    Session session;
    QWidget page;
};

} // namespace

TEST_CASE("a list is written where the person says, with a passphrase typed twice alike",
          "[upward]")
{
    TwoOffices offices(false);
    Seat seat(offices.county);
    QPointer<SendDialog> dialog =
        new SendDialog(seat.session, UpwardKind::Recommendation, &seat.page);
    SentFile sent;
    QObject::connect(dialog, &SendDialog::sent, &seat.page,
                     [&sent](const SentFile &file) { sent = file; });
    dialog->show();
    auto *write = seat.find<QPushButton>("sendWrite");
    QTest::keyClicks(seat.find<QLineEdit>("sendPassphrase"), u"abc"_s);
    CHECK_FALSE(write->isEnabled());
    QTest::keyClicks(seat.find<QLineEdit>("sendAgain"), u"abc"_s);
    REQUIRE(write->isEnabled());
    QString path = offices.file;
    seat.prompts.paths.push_back(path.remove(u".lxrec"_s));
    seat.click("sendWrite");
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.isNull() || !dialog->isVisible(); }, 20'000));
    CHECK(sent.entries == 3);
    CHECK(isLockedRecommendation(contentOf(offices.file)));
    CHECK(must(tryReceive(offices.city, offices.request(), Secret::passphrase(u"abc"_s)))
              .count(UpwardChange::New)
          == 3);
}

TEST_CASE("a list comes in after its preview was seen and its sender compared", "[upward]")
{
    TwoOffices offices;
    offices.city.addQuota(u"甲县"_s, {}, 2);
    Seat seat(offices.city);
    auto *assistant = new ReceiveAssistant(seat.session, &seat.page);
    assistant->show();
    CHECK_FALSE(seat.find<QPushButton>("receiveNext")->isEnabled());
    assistant->setFile(offices.file);
    seat.click("receiveNext");
    seat.waitFor("receiveNext", u"Take in"_s);
    CHECK(seat.textOf("upwardSender").contains(u"甲县"));
    CHECK(seat.textOf("upwardCounts") == u"2 new   1 left out");
    CHECK(seat.find<TableView>("upwardTable")->model()->rowCount() == 1); // what is left out
    CHECK_FALSE(seat.find<QPushButton>("receiveNext")->isEnabled());
    CHECK(offices.city.text(u"SELECT COUNT(*) FROM entry"_s) == u"0");
    seat.find<QCheckBox>("upwardTrust")->setChecked(true);
    QTest::keyClicks(seat.find<QLineEdit>("upwardReason"), u"added by the city"_s);
    seat.click("receiveNext");
    seat.waitFor("receiveNext", u"Close"_s);
    CHECK(seat.textOf("upwardCounts") == u"3 new");
    CHECK(seat.find<TableView>("upwardTable")->model()->rowCount() == 3);
    CHECK(offices.city.text(u"SELECT reason FROM rule_override"_s) == u"added by the city");
    seat.click("receiveNext");
}

TEST_CASE("a file that is refused says why at the first step", "[upward]")
{
    TwoOffices offices;
    Seat seat(offices.county); // its own list
    auto *assistant = new ReceiveAssistant(seat.session, &seat.page);
    assistant->show();
    assistant->setFile(offices.file);
    seat.click("receiveNext");
    REQUIRE(QTest::qWaitFor(
        [assistant] { return assistant->findChild<QLabel *>(u"receiveProblem"_s)->isVisible(); },
        20'000));
    CHECK_FALSE(seat.textOf("receiveProblem").isEmpty());
    seat.click("receiveLeave");
}

TEST_CASE("a locked list asks for its passphrase", "[upward]")
{
    TwoOffices offices(false);
    UpwardSecrets secrets;
    secrets.file = Secret::passphrase(u"abc"_s);
    send(offices.county, offices.file, {}, secrets);
    Seat seat(offices.city);
    auto *assistant = new ReceiveAssistant(seat.session, &seat.page);
    assistant->show();
    assistant->setFile(offices.file);
    CHECK_FALSE(seat.find<QPushButton>("receiveNext")->isEnabled());
    QTest::keyClicks(seat.find<QLineEdit>("receivePassphrase"), u"abc"_s);
    seat.click("receiveNext");
    seat.waitFor("receiveNext", u"Take in"_s);
    CHECK(seat.textOf("upwardCounts") == u"3 new");
}

TEST_CASE("an answer is offered to those whose list was taken in", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    Seat seat(offices.city);
    QPointer<SendDialog> dialog = new SendDialog(seat.session, UpwardKind::Decision, &seat.page);
    dialog->show();
    auto *senders = seat.find<QComboBox>("answerSender");
    REQUIRE(QTest::qWaitFor([senders] { return senders->count() == 1; }, 20'000));
    const QString answer = offices.city.path(u"answer.lxrec"_s);
    seat.prompts.paths.push_back(answer);
    seat.click("sendWrite");
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.isNull() || !dialog->isVisible(); }, 20'000));
    CHECK(preview(offices.county, requestFor(offices.city, answer)).kind == UpwardKind::Decision);
}
