// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is put together.

#include "ui/mainwindow.h"

#include "ui/deskopener.h"
#include "ui/everywhereindex.h"
#include "ui/exchangeopener.h"
#include "ui/folderdrop.h"
#include "ui/help/helpwindow.h"
#include "ui/navigator.h"
#include "ui/pagepreparer.h"
#include "ui/pagestack.h"
#include "ui/settingsmenu.h"
#include "ui/support/page.h"
#include "ui/support/session.h"
#include "ui/support/statusline.h"
#include "ui/undoactions.h"
#include "ui/welcome/opener.h"

#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace linxuan {

MainWindow::MainWindow(Prompts &prompts, const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
{
    setObjectName(QStringLiteral("mainWindow"));
    buildOpener();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack = new PageStack(this);
    m_preparer = new PagePreparer(*m_stack, this);
    buildUndo();
    buildRail(appearance);
    row->addWidget(m_navigator);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_status = new StatusLine(this);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    row->addLayout(column, 1);
    buildShortcuts();
    buildDropping();
    buildDesks(appearance);
    restoreLayout();
    showWelcome();
}

void MainWindow::buildOpener()
{
    m_opener = new Opener(
        m_prompts, this,
        [this](std::unique_ptr<Workspace> workspace) { openWorkspace(std::move(workspace)); },
        [this](std::shared_ptr<ReviewPackage> package) { showPackage(std::move(package)); });
    connect(&m_opener->packages(), &PackageOpener::gaveUp, this, &MainWindow::showAgain);
    connect(&m_opener->packages(), &PackageOpener::helpRequested, this, [](QWidget *window) {
        (new HelpWindow(window))->showTopic(QStringLiteral("package"));
    });
}

void MainWindow::buildUndo()
{
    m_everywhere = new EverywhereIndex(this);
    m_undo = new UndoActions([this] { return m_session.get(); }, this);
    connect(m_undo, &UndoActions::done, this,
            [this](const QString &what) { m_status->setSaved(what); });
}

void MainWindow::buildRail(const Appearance &appearance)
{
    m_navigator = new Navigator(this);
    int number = 0;
    for (const PageEntry &place : m_stack->places())
        m_navigator->addPlace(place.code, place.title, QStringLiteral("Ctrl+%1").arg(++number));
    connect(m_navigator, &Navigator::chosen, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::searchRequested, this, &MainWindow::showPalette);
    auto *menu = new SettingsMenu(appearance, this);
    menu->addFirst({m_undo->undoAction(), m_undo->redoAction()});
    connect(menu, &SettingsMenu::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(menu, &SettingsMenu::otherCampaignRequested, this, &MainWindow::showWelcome);
    connect(menu, &SettingsMenu::helpRequested, this, &MainWindow::showHelp);
    connect(menu, &SettingsMenu::aboutRequested, this, &MainWindow::showAbout);
    m_navigator->setSettingsMenu(menu);
}

void MainWindow::buildShortcuts()
{
    const auto bind = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int place = 0; place < qMin(9, int(m_stack->places().size())); ++place)
        bind(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + place)),
             [this, place] { showPlace(place); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::showPalette);
    bind(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { showImport({}); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { m_opener->askAndOpen(); });
    bind(QKeySequence(Qt::Key_F1), &MainWindow::showHelp);
    bind(QKeySequence(QKeySequence::Find), [this] {
        if (Page *page = m_stack->page(m_navigator->current()))
            page->focusSearch();
    });
}

void MainWindow::buildDesks(const Appearance &appearance)
{
    m_desks = new DeskOpener(m_prompts, appearance, this);
    connect(m_desks, &DeskOpener::appearanceChosen, this, &MainWindow::appearanceChosen);
    connect(m_desks, &DeskOpener::helpRequested, this, [](QWidget *window, const QString &topic) {
        (new HelpWindow(window))->showTopic(topic);
    });
    connect(m_desks, &DeskOpener::packagesClosed, this, [this] {
        if (!m_isAlone)
            showAgain();
    });
}

// Folders are attached or opened, score files collected.
void MainWindow::buildDropping()
{
    m_exchange = new ExchangeOpener([this] { return m_session.get(); }, this);
    auto *drop = new FolderDrop(this, [] { return true; });
    connect(drop, &FolderDrop::dropped, this, &MainWindow::take);
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1366, 768);
    setMinimumSize(800, 500);
}

} // namespace linxuan
