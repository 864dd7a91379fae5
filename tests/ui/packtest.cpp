// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/campaignkey.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/exchange/packassistant.h"
#include "ui/exchange/packchoice.h"
#include "ui/exchange/packchoosestep.h"
#include "ui/exchange/packpreview.h"
#include "ui/exchange/packworking.h"
#include "ui/exchange/passphrasefields.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;

ReturnState state(const QString &expert, int assigned, bool isFinal = false)
{
    ReturnState state;
    state.expert = expert;
    state.name = u"评委"_s + expert;
    state.assigned = assigned;
    state.isFinal = isFinal;
    return state;
}

// An office that deals two entries with a design each to two experts, and the assistant over it.
class Packing
{
public:
    Packing()
    {
        office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
        for (const QString &code : {u"A1"_s, u"A2"_s})
            office.handIn(code, u"design"_s, u"教学目标 "_s + code);
        for (const QString &code : {u"E1"_s, u"E2"_s})
            office.addExpert(code);
        must(Reviews(office.workspace()).assign({kFinal, 2, 1}));
        REQUIRE(QDir().mkpath(disk()));
    }

    void open(const QStringList &experts = {})
    {
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        assistant = std::make_unique<PackAssistant>(*session, kFinal, experts);
        assistant->setAttribute(Qt::WA_DeleteOnClose, false);
        assistant->show();
        REQUIRE(QTest::qWaitFor([this] { return table("packExperts")->model()->rowCount() == 2; }));
    }
    QString disk() const { return office.path(u"disk"_s); }
    template<typename T>
    T *find(const char *name) const
    {
        T *found = assistant->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    TableView *table(const char *name) const { return find<TableView>(name); }
    QPushButton *next() const { return find<QPushButton>("stepNext"); }
    void waitFor(int step)
    {
        INFO(find<QLabel>("packProblem")->text().toStdString());
        INFO(find<QLabel>("packTitle")->text().toStdString());
        REQUIRE(QTest::qWaitFor([&] { return assistant->step() == step; }, 60'000));
    }

    ScriptedPrompts prompts;
    Office office;
    std::unique_ptr<Session> session;
    std::unique_ptr<PackAssistant> assistant;
};

} // namespace

TEST_CASE("those who are not through with their work are chosen", "[pack]")
{
    PackChoiceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStates({state(u"E1"_s, 3), state(u"E2"_s, 3, true), state(u"E3"_s, 0)}, {});
    REQUIRE(model.rowCount() == 2); // one has no entries
    CHECK(model.chosen() == QStringList{u"E1"_s});
    CHECK(model.allChecked() == Qt::PartiallyChecked);
    model.checkAll(true);
    CHECK(model.chosen() == QStringList{u"E1"_s, u"E2"_s});
    model.toggle(0);
    CHECK(model.chosen() == QStringList{u"E2"_s});
    model.setStates({state(u"E1"_s, 3), state(u"E2"_s, 3, true)}, {u"E2"_s});
    CHECK(model.chosen() == QStringList{u"E2"_s}); // asked for by name
}

TEST_CASE("a row of the choice is ticked by Space and by a click anywhere", "[pack]")
{
    Packing packing;
    packing.open();
    TableView *table = packing.table("packExperts");
    const auto *model = qobject_cast<PackChoiceModel *>(table->model());
    REQUIRE(model->chosen().size() == 2);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(model->chosen() == QStringList{u"E2"_s});
    const QRect name = table->visualRect(model->index(1, 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, name.center());
    CHECK(model->chosen().isEmpty());
    CHECK_FALSE(packing.next()->isEnabled());
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(model->chosen() == QStringList{u"E2"_s});
    packing.find<QCheckBox>("packAll")->click();
    CHECK(model->chosen().size() == 2);
}

TEST_CASE("a passphrase is judged by its length and its kinds of characters", "[pack]")
{
    CHECK(passphraseStrength({}) == PassphraseStrength::None);
    CHECK(passphraseStrength(u"1234567"_s) == PassphraseStrength::Short);
    CHECK(passphraseStrength(u"12345678"_s) == PassphraseStrength::Fair);
    CHECK(passphraseStrength(u"aaaaaaaaaaaaaaaaaaaaaaaa"_s) == PassphraseStrength::Fair);
    CHECK(passphraseStrength(u"ping-guo-2023-he"_s) == PassphraseStrength::Good);
    CHECK(passphraseStrength(u"春天的早晨去爬山"_s) == PassphraseStrength::Fair);
    CHECK(passphraseStrength(u"春天的早晨7点去爬山"_s) == PassphraseStrength::Good);
}

TEST_CASE("a passphrase is typed twice or not at all", "[pack]")
{
    PassphraseFields fields;
    auto *first = fields.findChild<QLineEdit *>(u"passphrase"_s);
    auto *second = fields.findChild<QLineEdit *>(u"passphraseAgain"_s);
    CHECK(fields.obstacle().isEmpty());
    CHECK_FALSE(fields.passphrase());
    first->setText(u"ping-guo-2023"_s);
    CHECK_FALSE(fields.obstacle().isEmpty());
    second->setText(u"ping-guo-2024"_s);
    CHECK_FALSE(fields.obstacle().isEmpty());
    second->setText(u"ping-guo-2023"_s);
    CHECK(fields.obstacle().isEmpty());
    REQUIRE(fields.passphrase());
    CHECK(*fields.passphrase() == Secret::passphrase(u"ping-guo-2023"_s));
    CHECK(first->echoMode() == QLineEdit::Password);
    fields.findChild<QCheckBox *>(u"passphraseShown"_s)->click();
    CHECK(first->echoMode() == QLineEdit::Normal);
    CHECK(second->echoMode() == QLineEdit::Normal);
}

TEST_CASE("disks that are plugged in are told from those of the computer", "[pack]")
{
    CHECK(isRemovable(u"/dev/sdz1"_s, u"/media/office/USB"_s));
    CHECK(isRemovable(u"/dev/sdz1"_s, u"/run/media/office/USB"_s));
    CHECK_FALSE(isRemovable(u"/dev/nosuchdisk1"_s, u"/srv"_s));
    CHECK_FALSE(isRemovable(u"tmpfs"_s, u"/media/office/USB"_s));
}

TEST_CASE("the only disk is offered first, and stays chosen when another comes", "[pack]")
{
    Packing packing;
    packing.open();
    PackChooseStep *step = packing.assistant->chooseStep();
    CHECK_FALSE(packing.next()->isEnabled()); // nowhere to write to
    step->setDisks({{u"评审盘"_s, packing.disk(), 1'000'000'000}});
    CHECK(step->request().out == packing.disk());
    CHECK(packing.next()->isEnabled());
    step->setDisks({{u"另一个"_s, packing.office.path(u"other"_s), 5},
                    {u"评审盘"_s, packing.disk(), 1'000'000'000}});
    CHECK(step->request().out == packing.disk());
    step->setDisks({}); // unplugged
    CHECK_FALSE(packing.next()->isEnabled());
}

TEST_CASE("what does not fit or is not signed cannot be written", "[pack]")
{
    PackPreview preview;
    PackEstimate estimate;
    estimate.experts = {{u"E1"_s, u"评委"_s, 2, 500, false}};
    estimate.entries = 2;
    estimate.bytes = 500;
    estimate.freeBytes = 499;
    preview.setEstimate(estimate, u"/media/U盘"_s);
    CHECK_FALSE(preview.obstacle().isEmpty());
    CHECK(preview.findChild<QLabel *>(u"packRoom"_s)->text().contains(u"499"_s));
    estimate.freeBytes = 500;
    estimate.needsCampaignPassphrase = true;
    estimate.warnings = {{u"A1"_s, u"教学设计"_s, u"缺少"_s, PackWarningKind::Missing},
                         {u"A2"_s, u"课件"_s, u"页眉里有学校"_s, PackWarningKind::Identity}};
    preview.setEstimate(estimate, u"/media/U盘"_s);
    CHECK_FALSE(preview.obstacle().isEmpty());
    CHECK_FALSE(preview.campaignPassphrase());
    preview.findChild<QLineEdit *>(u"campaignPassphrase"_s)->setText(u"secret words"_s);
    CHECK(preview.obstacle().isEmpty());
    CHECK(*preview.campaignPassphrase() == Secret::passphrase(u"secret words"_s));
    const auto *model = preview.findChild<TableView *>(u"packWarnings"_s)->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 0).data() == u"A2"_s); // what gives a name away stands first
}

TEST_CASE("while writing it is said what, how much of how much, and where it stopped", "[pack]")
{
    PackWorking working;
    const auto pulse = std::make_shared<PackPulse>();
    working.resize(800, 400);
    working.show();
    working.start(pulse);
    pulse->tell({u"E1：写入材料"_s, 1'500'000, 6'000'000});
    REQUIRE(QTest::qWaitFor([&] {
        return working.findChild<QLabel *>(u"packNumbers"_s)->text().contains(u"6.0 MB"_s);
    }));
    CHECK(working.findChild<QLabel *>(u"packStep"_s)->text() == u"E1：写入材料");
    working.showStopped({}, u"/media/U盘"_s);
    CHECK(working.findChild<QLabel *>(u"packAdvice"_s)->text().contains(u"/media/U盘"_s));
}

TEST_CASE("packages are written from the assistant in three decisions", "[pack]")
{
    Packing packing;
    packing.open();
    packing.prompts.paths.push_back(packing.disk());
    packing.find<QPushButton>("packBrowse")->click();
    REQUIRE(packing.next()->isEnabled());
    packing.next()->click();
    packing.waitFor(1);
    CHECK(QDir(packing.disk()).isEmpty()); // a preview writes nothing
    packing.next()->click();
    packing.waitFor(3);
    CHECK(packing.prompts.errors.empty());
    CHECK(packing.table("packedPackages")->model()->rowCount() == 2);
    CHECK_FALSE(QDir(packing.disk()).isEmpty());
    for (const ReturnState &one : must(returnStates(packing.office.workspace(), kFinal))) {
        CHECK(one.packages == 1);
        CHECK_FALSE(one.isLocked);
    }
}

TEST_CASE("for one expert named by the board, under a passphrase", "[pack]")
{
    Packing packing;
    packing.open({u"E2"_s});
    packing.find<QLineEdit>("packFolder")->setText(packing.disk());
    packing.find<QLineEdit>("passphrase")->setText(u"ping-guo-2023"_s);
    CHECK_FALSE(packing.next()->isEnabled());
    packing.find<QLineEdit>("passphraseAgain")->setText(u"ping-guo-2023"_s);
    REQUIRE(packing.next()->isEnabled());
    packing.next()->click();
    packing.waitFor(1);
    packing.next()->click();
    packing.waitFor(3);
    const auto states = must(returnStates(packing.office.workspace(), kFinal));
    REQUIRE(states.size() == 2);
    CHECK(states[0].packages == 0);
    CHECK(states[1].packages == 1);
    CHECK(states[1].isLocked);
}

TEST_CASE("a wrong passphrase of the campaign's key leads back to where it is typed", "[pack]")
{
    Packing packing;
    must(setCampaignPassphrase(packing.office.workspace(), {}, Secret::passphrase(u"right"_s)));
    packing.open();
    packing.find<QLineEdit>("packFolder")->setText(packing.disk());
    packing.next()->click();
    packing.waitFor(1);
    CHECK_FALSE(packing.next()->isEnabled());
    auto *key = packing.find<QLineEdit>("campaignPassphrase");
    CHECK(key->isVisible());
    key->setText(u"wrong"_s);
    packing.next()->click();
    REQUIRE(
        QTest::qWaitFor([&] { return packing.find<QLabel>("packRefused")->isVisible(); }, 60'000));
    CHECK(packing.assistant->step() == 1);
    key->setText(u"right"_s);
    packing.next()->click();
    packing.waitFor(3);
}

TEST_CASE("packing that was stopped goes on where it was", "[pack]")
{
    Packing packing;
    packing.open();
    packing.find<QLineEdit>("packFolder")->setText(packing.disk());
    packing.next()->click();
    packing.waitFor(1);
    packing.next()->click();
    packing.find<QPushButton>("stepLeave")->click(); // at once
    REQUIRE(QTest::qWaitFor([&] { return packing.next()->isVisible(); }, 60'000));
    if (packing.assistant->step() == 2) { // it may have been faster
        CHECK(packing.find<QLabel>("packAdvice")->text().contains(packing.disk()));
        packing.next()->click();
        packing.waitFor(3);
    }
    CHECK(packing.table("packedPackages")->model()->rowCount() == 2);
    CHECK(packing.office.problems().isEmpty());
}
