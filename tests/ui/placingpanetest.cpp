// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/intake/materialspage.h"
#include "ui/intake/placedialog.h"
#include "ui/support/session.h"
#include "ui/support/statusline.h"
#include "ui/support/tableview.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// The page of materials over an office with two entries and a folder that is handed in.
class Desk
{
public:
    Desk()
    {
        m_office.addEntry(u"A001"_s, u"甲一小"_s, [](Entry &entry) {
            entry.title = u"圆的面积"_s;
            entry.teacher = u"李示例"_s;
        });
        m_office.addEntry(u"A002"_s, u"甲二小"_s);
        session = std::make_unique<Session>(must(Workspace::open(m_office.folder())), prompts);
        page = std::make_unique<MaterialsPage>(*session);
        page->resize(1200, 700);
        page->show();
        settle();
    }

    QString pile() const { return m_office.path(u"handed in"_s); }

    void put(const QString &name, const QByteArray &content)
    {
        const QString file = pile() + u'/' + name;
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    template<typename T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }

    TableView *table() const { return find<TableView>("placing"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, PlacingColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }

    // Until no task runs and the page has read what came of it.
    void settle() const
    {
        REQUIRE(QTest::qWaitFor([this] { return session->tasks().running().empty(); }, 20'000));
        QTest::qWait(300);
    }

    void attach()
    {
        prompts.paths.push_back(pile());
        page->findChild<QPushButton *>(u"primary"_s)->click();
        settle();
    }

    std::vector<Material> materials(const QString &code)
    {
        return must(Records(session->workspace()).materials(m_office.entry(code).id));
    }

    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<MaterialsPage> page;

private:
    Office m_office;
};

} // namespace

TEST_CASE("a folder is attached from the page, and what waits is confirmed there", "[placing]")
{
    Desk desk;
    desk.put(u"A001 微课视频.mp4"_s, "video");
    desk.put(u"李示例/教学设计.docx"_s, "design");
    desk.put(u"通知.pdf"_s, "notice");
    CHECK(desk.rows() == 0);
    CHECK_FALSE(desk.table()->isVisible());
    desk.attach();
    CHECK(desk.prompts.errors.empty());
    CHECK(desk.materials(u"A001"_s).size() == 1);
    REQUIRE(desk.rows() == 2);
    CHECK(desk.cell(0, PlacingColumn::Name) == u"教学设计.docx");
    CHECK(desk.cell(0, PlacingColumn::Code) == u"A001");
    CHECK_FALSE(desk.cell(0, PlacingColumn::Reason).isEmpty());
    CHECK(desk.find<QTabBar>("tabs")->tabText(0).endsWith(u"2"_s));
    auto *confirm = desk.find<QPushButton>("confirmPlaces");
    CHECK_FALSE(confirm->isEnabled());
    desk.table()->selectRow(1);
    CHECK_FALSE(confirm->isEnabled()); // a file without a proposal cannot be confirmed
    desk.table()->selectRow(0);
    CHECK(confirm->isEnabled());
    confirm->click();
    desk.settle();
    CHECK(desk.materials(u"A001"_s).size() == 2);
    CHECK(desk.rows() == 1);
}

TEST_CASE("the search key leads to the filter of the pane in front", "[placing]")
{
    Desk desk;
    desk.page->showTarget(u"checks"_s);
    desk.settle();
    desk.page->focusSearch();
    const auto *search = qobject_cast<const QLineEdit *>(desk.page->focusWidget());
    REQUIRE(search);
    CHECK(search->isVisible());
    desk.page->showTarget(u"papers"_s); // there are none, and nothing to search
    desk.settle();
    desk.page->focusSearch();
    CHECK((!desk.page->focusWidget() || desk.page->focusWidget()->isVisible()));
}

TEST_CASE("an entry is chosen for a file by the keyboard alone", "[placing]")
{
    Desk desk;
    desk.put(u"1.pdf"_s, "tasks");
    desk.attach();
    REQUIRE(desk.rows() == 1);
    desk.table()->setFocus();
    desk.table()->selectRow(0);
    QTest::keyClick(desk.table(), Qt::Key_Return);
    auto *dialog = desk.find<PlaceDialog>("placeFiles");
    auto *search = dialog->findChild<QLineEdit *>(u"placeSearch"_s);
    auto *list = dialog->findChild<QListWidget *>(u"placeEntries"_s);
    CHECK(list->count() == 2);
    QTest::keyClicks(search, u"a002"_s);
    CHECK(list->count() == 1);
    auto *kind = dialog->findChild<QComboBox *>(u"placeKind"_s);
    kind->setCurrentIndex(kind->findData(u"tasks"_s));
    QTest::keyClick(search, Qt::Key_Return);
    desk.settle();
    const auto materials = desk.materials(u"A002"_s);
    REQUIRE(materials.size() == 1);
    CHECK(materials.front().kind == u"tasks"_s);
    CHECK(desk.rows() == 0);
}

TEST_CASE("replacing a file from the page asks for the reason", "[placing]")
{
    Desk desk;
    desk.put(u"A001 教学设计.docx"_s, "first");
    desk.attach();
    desk.put(u"A001 教学设计.docx"_s, "second one");
    desk.attach();
    REQUIRE(desk.rows() == 1);
    desk.table()->selectRow(0);
    auto *confirm = desk.find<QPushButton>("confirmPlaces");
    confirm->click(); // nobody gives a reason
    desk.settle();
    CHECK(desk.rows() == 1);
    desk.prompts.reasons.push_back({u"整改后重交"_s, {}});
    confirm->click();
    desk.settle();
    CHECK(desk.rows() == 0);
    CHECK(desk.materials(u"A001"_s).front().size == 10);
    CHECK(desk.prompts.asked.size() == 2);
}

TEST_CASE("a file is left out and taken back", "[placing]")
{
    Desk desk;
    desk.put(u"通知.pdf"_s, "notice");
    desk.attach();
    auto *leave = desk.find<QPushButton>("leaveOut");
    const QString out = leave->text();
    desk.table()->selectRow(0);
    leave->click();
    desk.settle();
    desk.table()->selectRow(0);
    CHECK(leave->text() != out);
    leave->click();
    desk.settle();
    desk.table()->selectRow(0);
    CHECK(leave->text() == out);
}

TEST_CASE("a folder that is led to is attached once that is agreed to", "[placing]")
{
    Desk desk;
    desk.put(u"A001 微课视频.mp4"_s, "video");
    desk.prompts.agree = false;
    desk.page->showTarget(u"placing/"_s + desk.pile());
    desk.settle();
    CHECK(desk.materials(u"A001"_s).empty());
    desk.prompts.agree = true;
    desk.page->showTarget(u"placing/"_s + desk.pile());
    desk.settle();
    CHECK(desk.materials(u"A001"_s).size() == 1);
}

TEST_CASE("the status line says a speed only when there is one", "[placing]")
{
    CHECK(speedText(0, 2000).isEmpty());
    CHECK(speedText(1'000'000, 100).isEmpty());
    CHECK(speedText(3'000'000'000, 2000).contains(u"1500"_s));
}
