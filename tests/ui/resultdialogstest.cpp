// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/documents.h"
#include "core/workspace/exchange/archiveverification.h"
#include "core/workspace/exchange/campaignkey.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/results/archivedialog.h"
#include "ui/results/verifydialog.h"
#include "ui/support/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000; // ms

// A campaign whose final round is closed, with the window's session on it.
struct ClosedCampaign
{
    ClosedCampaign()
    {
        fill(office);
        close(office);
        auto workspace = Workspace::open(office.folder());
        REQUIRE(workspace);
        session = std::make_unique<Session>(*std::move(workspace), prompts);
    }

    QString code()
    {
        const auto lists =
            must(Documents(office.workspace()).print({}, office.path(u"list.pdf"_s)));
        return lists.lists.front().code;
    }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
};

// A dialog that deletes itself when it closes, over a page.
template<typename Dialog>
class Shown
{
public:
    template<typename... Arguments>
    explicit Shown(Arguments &&...arguments)
        : m_dialog(new Dialog(std::forward<Arguments>(arguments)..., &m_page))
    {
        m_page.show();
        m_dialog->open();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = m_dialog->template findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }, kPatience));
        button->click();
    }
    bool shows(const QString &label, const QString &part)
    {
        auto *text = find<QLabel>(label);
        return QTest::qWaitFor([&] { return text->isVisible() && text->text().contains(part); },
                               kPatience);
    }

private:
    QWidget m_page;
    Dialog *m_dialog;
};

} // namespace

TEST_CASE("the campaign is verified in the window, with a code from paper", "[results]")
{
    ClosedCampaign campaign;
    const QString code = campaign.code();
    Shown<VerifyDialog> dialog(*campaign.session);
    dialog.press(u"verifyAction"_s);
    CHECK(dialog.shows(u"verifyGood"_s, VerifyDialog::tr("Whole and unaltered").left(4)));
    dialog.find<QLineEdit>(u"verifyCode"_s)->setText(code.toLower());
    dialog.press(u"verifyAction"_s);
    CHECK(dialog.shows(
        u"verifyGood"_s,
        VerifyDialog::tr("The code is that of the trail; nothing was recorded since.")));
    QString wrong = code;
    wrong.back() = wrong.back() == u'7' ? u'8' : u'7';
    dialog.find<QLineEdit>(u"verifyCode"_s)->setText(wrong);
    dialog.press(u"verifyAction"_s);
    CHECK(dialog.shows(u"verifyBad"_s, QString()));
    CHECK_FALSE(dialog.find<QLabel>(u"verifyGood"_s)->isVisible());
}

TEST_CASE("what verifying finds stands in the window line by line", "[results]")
{
    ClosedCampaign campaign;
    campaign.office.run(u"UPDATE award_change SET reason = 'x'"_s);
    Shown<VerifyDialog> dialog(*campaign.session);
    dialog.press(u"verifyAction"_s);
    REQUIRE(dialog.shows(u"verifyBad"_s, QString()));
    auto *lines = dialog.find<QListWidget>(u"verifyProblems"_s);
    CHECK(lines->isVisible());
    REQUIRE(lines->count() >= 1);
    CHECK(lines->item(0)->text().contains(u"award_change"));
}

TEST_CASE("a result archive is exported from the window and verifies", "[results]")
{
    ClosedCampaign campaign;
    const QString path = campaign.office.path(u"final.lxresult"_s);
    campaign.prompts.paths = {path};
    Shown<ArchiveDialog> dialog(*campaign.session, u"final"_s, u"市级评审"_s);
    dialog.press(u"archiveAction"_s);
    REQUIRE(dialog.shows(u"archiveOutcome"_s, path));
    CHECK_FALSE(dialog.find<QLineEdit>(u"archivePassphrase"_s)->isVisible());
    const QString ours = fingerprint(must(campaignPublicKey(campaign.office.workspace())));
    CHECK(must(verifyArchive(path, ours)).report.ok());
}

TEST_CASE("a key under a passphrase asks for it before it signs an archive", "[results]")
{
    ClosedCampaign campaign;
    must(setCampaignPassphrase(campaign.office.workspace(), Secret(),
                               Secret::passphrase(u"一号口令"_s)));
    const QString path = campaign.office.path(u"final.lxresult"_s);
    campaign.prompts.paths = {path, path};
    Shown<ArchiveDialog> dialog(*campaign.session, u"final"_s, u"市级评审"_s);
    auto *passphrase = dialog.find<QLineEdit>(u"archivePassphrase"_s);
    REQUIRE(QTest::qWaitFor([&] { return passphrase->isVisible(); }, kPatience));
    passphrase->setText(u"另一个"_s);
    dialog.press(u"archiveAction"_s);
    REQUIRE(dialog.shows(u"archiveTrouble"_s, QString()));
    CHECK_FALSE(QFile::exists(path));
    passphrase->setText(u"一号口令"_s);
    dialog.press(u"archiveAction"_s);
    REQUIRE(dialog.shows(u"archiveOutcome"_s, path));
    CHECK(must(verifyArchive(path)).report.ok());
}
