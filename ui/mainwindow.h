// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/overview.h"
#include "ui/support/appearance.h"
#include "ui/support/prompts.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace linxuan {

class DeskOpener;
class EverywhereIndex;
class ExchangeOpener;
class HelpWindow;
class Navigator;
class Opener;
class PagePreparer;
class PageStack;
class ReviewPackage;
class Session;
class StatusLine;
class UndoActions;
class Workspace;
struct Command;
struct CommandGroup;

// The office window: rail, pages, status line. Pages are made when they are first shown.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Prompts &prompts, const Appearance &appearance, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFolder(const QString &folder);
    // Begins with a folder: a package's desk stands alone, and the program ends with it.
    void begin(const QString &folder);
    std::vector<std::shared_ptr<ReviewPackage>> takePackages();
    void showPackage(std::shared_ptr<ReviewPackage> package);
    void openSample();
    // The open workspace, to be shown by another window; this one is left without.
    std::unique_ptr<Session> takeSession();
    void setSession(std::unique_ptr<Session> session);
    Session *session() { return m_session.get(); }

    // An expert's desk, "round/expert", as soon as a campaign is open.
    void showDesk(const QString &target);
    void showTopic(Topic topic, const QString &target = {});
    // By its code on command lines; false when there is none.
    bool showPage(const QString &code);
    QString currentPage() const;
    void showHelp();
    void showPalette();

Q_SIGNALS:
    void appearanceChosen(const linxuan::Appearance &appearance);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildRail(const Appearance &appearance);
    void buildUndo();
    void buildShortcuts();
    void buildDesks(const Appearance &appearance);
    void buildDropping();
    void buildOpener();
    void take(const QString &droppedFolder);
    std::vector<Command> commands();
    std::vector<CommandGroup> foundCommands(const QString &text);
    void showAgain();
    void showPlace(int place);
    void showWelcome();
    void openWorkspace(std::unique_ptr<Workspace> workspace);
    void dropPages();
    void updateTitle();
    void updateSaved(bool justNow);
    void showImport(const QString &kind);
    void showAbout();
    void restoreLayout();

    Prompts &m_prompts;
    std::unique_ptr<Session> m_session;
    Opener *m_opener = nullptr;
    Navigator *m_navigator = nullptr;
    PageStack *m_stack = nullptr;
    PagePreparer *m_preparer = nullptr;
    StatusLine *m_status = nullptr;
    QPointer<HelpWindow> m_help;
    DeskOpener *m_desks = nullptr;
    ExchangeOpener *m_exchange = nullptr;
    UndoActions *m_undo = nullptr;
    EverywhereIndex *m_everywhere = nullptr;
    QString m_wantedDesk;
    bool m_isAlone = false; // begun with a package, without this window
};

} // namespace linxuan
