// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/originalitypane.h"
#include "core/storage/originalitystore.h"
#include "core/workspace/materials.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/support/madeupdesigns.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/intake/alikeview.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// The pane over a campaign in which A2 is A1 with its halves exchanged, and A3 is its own.
class Desk
{
public:
    explicit Desk(bool hasPapers = true)
    {
        office.addRecommended({u"A1"_s, u"A2"_s, u"A3"_s}, u"甲一小"_s);
        const auto texts = madeUpDesigns(2, 0).texts;
        if (hasPapers) {
            office.handIn(u"A1"_s, u"design"_s, texts[0]);
            office.handIn(u"A2"_s, u"design"_s, texts[0].mid(1500) + texts[0].left(1500));
            office.handIn(u"A3"_s, u"design"_s, texts[1]);
        }
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        pane = std::make_unique<OriginalityPane>(*session);
        QObject::connect(session.get(), &Session::changed, pane.get(), [this] { pane->reload(); });
        QObject::connect(pane.get(), &PagePane::counted, pane.get(),
                         [this](int count) { waiting = count; });
        QObject::connect(pane.get(), &PagePane::failed, pane.get(),
                         [this](const Error &error) { failures += error.message; });
        pane->resize(1100, 700);
        pane->show();
        pane->reload();
        REQUIRE(QTest::qWaitFor([this] { return waiting.has_value(); }));
    }

    QTextEdit *text(const char *name) { return pane->findChild<QTextEdit *>(QLatin1String(name)); }
    void waitForTexts()
    {
        REQUIRE(QTest::qWaitFor([this] { return !text("leftText")->toPlainText().isEmpty(); }));
    }
    void choose(const char *button, int action)
    {
        pane->findChild<QPushButton *>(QLatin1String(button))
            ->menu()
            ->actions()
            .at(action)
            ->trigger();
    }
    // The first character in sight.
    static QString topOf(QTextEdit *edit)
    {
        QTextCursor cursor = edit->cursorForPosition({4, edit->viewport()->height() / 2});
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 6);
        return cursor.selectedText();
    }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<OriginalityPane> pane;
    std::optional<int> waiting;
    QStringList failures;
};

} // namespace

TEST_CASE("a pair is shown with both texts, which scroll together", "[originality]")
{
    Desk desk;
    CHECK(desk.waiting == 1);
    CHECK(desk.pane->table()->model()->rowCount() == 1);
    desk.waitForTexts();
    auto *view = desk.pane->findChild<AlikeView *>();
    CHECK(view->passageCount() >= 2);
    CHECK(desk.text("leftText")->extraSelections().size() >= 2);
    const int before = desk.text("rightText")->verticalScrollBar()->value();
    QTest::keyClick(desk.pane->table(), Qt::Key_F3);
    CHECK(view->passage() == 1);
    CHECK(desk.text("rightText")->verticalScrollBar()->value() != before);
    QTest::keyClick(desk.pane->table(), Qt::Key_F3, Qt::ShiftModifier);
    CHECK(view->passage() == 0);
    auto *bar = desk.text("leftText")->verticalScrollBar();
    bar->setValue(bar->value() + 200);
    CHECK(Desk::topOf(desk.text("leftText")) == Desk::topOf(desk.text("rightText")));
    CHECK(desk.failures.isEmpty());
}

TEST_CASE("a decision is stored with its reason and no longer waits", "[originality]")
{
    Desk desk;
    desk.prompts.reasons.push_back({u"集体备课"_s, u"王示例"_s});
    desk.choose("decidePair", 0);
    REQUIRE(QTest::qWaitFor([&] { return desk.waiting == 0; }));
    const auto decisions = must(OriginalityStore(desk.office.workspace().database()).decisions());
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.front().by == u"王示例"_s);
    CHECK(decisions.front().reason == u"集体备课"_s);
    CHECK(desk.office.problems().isEmpty());
}

TEST_CASE("a pair opens a case against the chosen entry", "[originality]")
{
    Desk desk;
    QStringList notices;
    QObject::connect(desk.pane.get(), &PagePane::told, desk.pane.get(),
                     [&notices](Role, const QString &text) { notices += text; });
    desk.prompts.reasons.push_back({u"整篇调换顺序"_s, u"王示例"_s});
    desk.choose("openCase", 1);
    REQUIRE(QTest::qWaitFor([&] { return !notices.isEmpty() || !desk.failures.isEmpty(); }));
    CHECK(desk.failures.isEmpty());
    const auto vetoes = must(Reviews(desk.office.workspace()).vetoes(u"final"_s));
    REQUIRE(vetoes.size() == 1);
    CHECK(vetoes.front().entry == desk.office.entry(u"A2"_s).id);
}

TEST_CASE("both passages are saved as PDF", "[originality]")
{
    Desk desk;
    const QString path = desk.office.path(u"pair.pdf"_s);
    desk.prompts.paths.push_back(path);
    desk.pane->findChild<QPushButton *>(u"printPair"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 20'000));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(4) == "%PDF");
}

TEST_CASE("without papers the pane says what it is for", "[originality]")
{
    Desk desk(false);
    CHECK(desk.waiting == 0);
    CHECK_FALSE(desk.pane->table()->isVisible());
    CHECK(desk.failures.isEmpty());
}
