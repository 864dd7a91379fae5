// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/formchoosers.h"
#include "ui/documents/formlist.h"
#include "ui/documents/pagesview.h"
#include "ui/support/session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

constexpr int kPatience = 60'000; // ms

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FormWords)
};

inline QString textOf(const QString &path)
{
    const PdfPages pages = must(PdfPages::open(path));
    QString text;
    for (int page = 0; page < pages.count(); ++page)
        text += pages.text(page).text;
    return text.remove(u' ').remove(u'\n');
}

// The page over a campaign whose final round is closed.
class Documenting
{
public:
    Documenting()
    {
        QSettings().clear();
        fill(office);
        close(office);
        open();
    }
    // The page as the next start of the program shows it.
    void open()
    {
        page.reset();
        session.reset();
        auto workspace = Workspace::open(office.folder());
        REQUIRE(workspace);
        session = std::make_unique<Session>(*std::move(workspace), prompts);
        page = std::make_unique<DocumentsPage>(*session);
        page->resize(1280, 700);
        page->show();
    }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page->findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    bool until(const std::function<bool()> &is) { return QTest::qWaitFor(is, kPatience); }
    QString facts() { return find<QLabel>(u"facts"_s)->text(); }
    bool factsSay(const QString &part)
    {
        return until([&] { return facts().contains(part); });
    }
    bool shown(const QString &name) { return find<QWidget>(name)->isVisibleTo(page.get()); }
    bool isReady() { return find<QPushButton>(u"savePdf"_s)->isEnabled(); }
    bool isPreviewed()
    {
        return until([this] {
            return isReady() && find<PagesView>(u"pages"_s)->isVisible()
                && find<PagesView>(u"pages"_s)->pages() > 0;
        });
    }
    void choose(const QString &form)
    {
        page->showTarget(form);
        REQUIRE(find<FormList>(u"forms"_s)->code() == form);
    }
    void pick(const QString &box, const QString &text)
    {
        auto *choices = find<QComboBox>(box);
        const int place = choices->findText(text);
        REQUIRE(place >= 0);
        choices->setCurrentIndex(place);
        Q_EMIT choices->activated(place);
    }
    void trigger(const QString &text)
    {
        for (QAction *action : find<QMenu>({})->actions()) {
            if (action->text() != text)
                continue;
            REQUIRE(action->isEnabled());
            return action->trigger();
        }
        FAIL("no such action: " << text.toStdString());
    }
    QString save(const QString &name)
    {
        REQUIRE(isPreviewed());
        const QString path = office.path(name);
        prompts.paths.push_back(path);
        find<QPushButton>(name.endsWith(u"pdf") ? u"savePdf"_s : u"saveSheet"_s)->click();
        REQUIRE(until([&] { return QFile::exists(path) && isReady(); }));
        return path;
    }
    FormRequest request() { return page->findChild<FormChoosers *>()->request(); }

    Office office;
    ScriptedPrompts prompts;
    std::unique_ptr<Session> session;
    std::unique_ptr<DocumentsPage> page;
};

} // namespace linxuan::samples
