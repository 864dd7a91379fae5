// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/exchange/packagecheck.h"
#include "ui/deskopener.h"
#include "ui/everywhereindex.h"
#include "ui/exchangeopener.h"
#include "ui/help/helpwindow.h"
#include "ui/intake/importassistant.h"
#include "ui/navigator.h"
#include "ui/pagepreparer.h"
#include "ui/pagestack.h"
#include "ui/support/page.h"
#include "ui/support/session.h"
#include "ui/support/statusline.h"
#include "ui/undoactions.h"
#include "ui/welcome/opener.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QSettings>
#include <QTime>
#include <QTimer>

namespace linxuan {

namespace {
const auto kGeometry = QStringLiteral("window/geometry");
const auto kPage = QStringLiteral("window/page");
constexpr int kPatience = 700; // ms without anything to see
} // namespace

MainWindow::~MainWindow()
{
    dropPages();
    m_desks->takePackages();
}

// Materials are attached to the campaign that is open; all else is opened.
void MainWindow::take(const QString &droppedFolder)
{
    if (m_session && !holdsPackage(droppedFolder))
        showTopic(Topic::Materials, QStringLiteral("placing/") + droppedFolder);
    else
        openFolder(droppedFolder);
}

void MainWindow::openFolder(const QString &folder)
{
    m_opener->open(folder);
}

// This window only comes where something is to be waited for or said.
void MainWindow::begin(const QString &folder)
{
    m_isAlone = !folder.isEmpty() && PackageOpener::suits(folder);
    if (!m_isAlone)
        show();
    else
        QTimer::singleShot(kPatience, this, [this] {
            if (!m_desks->hasPackages() && !QApplication::activeModalWidget())
                show();
        });
    if (!folder.isEmpty())
        openFolder(folder);
}

void MainWindow::showPackage(std::shared_ptr<ReviewPackage> package)
{
    m_desks->open(std::move(package));
    if (!m_session)
        hide();
}

std::vector<std::shared_ptr<ReviewPackage>> MainWindow::takePackages()
{
    return m_desks->takePackages();
}

void MainWindow::showAgain()
{
    m_isAlone = false;
    if (!m_session)
        showWelcome();
    show();
}

void MainWindow::openSample()
{
    m_opener->openSample();
}

void MainWindow::openWorkspace(std::unique_ptr<Workspace> workspace)
{
    setSession(std::make_unique<Session>(std::move(workspace), m_prompts));
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    dropPages();
    m_session = std::move(session);
    m_status->setBoard(&m_session->tasks());
    connect(m_session.get(), &Session::leadRequested, this, &MainWindow::showTopic);
    connect(m_session.get(), &Session::saved, this, [this] { updateSaved(true); });
    m_navigator->show();
    m_status->show();
    m_navigator->setCampaign(m_session->profile().name);
    m_undo->follow();
    m_everywhere->follow(m_session.get());
    updateTitle();
    updateSaved(false);
    if (!showPage(QSettings().value(kPage).toString()))
        showPlace(0);
    m_preparer->setSession(m_session.get());
    if (!m_wantedDesk.isEmpty())
        showDesk(m_wantedDesk);
}

std::unique_ptr<Session> MainWindow::takeSession()
{
    dropPages();
    m_preparer->setSession(nullptr);
    if (m_session) {
        m_session->disconnect(this);
        m_everywhere->follow(nullptr);
        m_status->setBoard(nullptr);
    }
    return std::move(m_session);
}

void MainWindow::dropPages()
{
    if (m_desks)
        m_desks->closeAll();
    m_stack->dropPages();
}

void MainWindow::showWelcome()
{
    auto *welcome = new WelcomePage(Opener::recent(), this);
    connect(welcome, &WelcomePage::openRequested, m_opener, &Opener::askAndOpen);
    connect(welcome, &WelcomePage::packageRequested, m_opener, &Opener::askAndOpenPackage);
    connect(welcome, &WelcomePage::createRequested, m_opener, &Opener::askAndCreate);
    connect(welcome, &WelcomePage::sampleRequested, m_opener, &Opener::openSample);
    connect(welcome, &WelcomePage::folderRequested, m_opener, &Opener::open);
    connect(m_opener, &Opener::busyChanged, welcome, &WelcomePage::setBusy);
    m_stack->showInstead(welcome);
    if (!m_session) {
        m_navigator->hide();
        m_status->hide();
    }
    updateTitle();
}

void MainWindow::showPlace(int place)
{
    if (!m_session || place < 0 || place >= int(m_stack->places().size()))
        return;
    Page *page = m_stack->showPage(place, *m_session);
    m_navigator->setCurrent(place);
    // Not while the person goes through the rail by its keys.
    if (!m_navigator->isAncestorOf(focusWidget()))
        page->setFocus();
    QSettings().setValue(kPage, m_stack->places()[size_t(place)].code);
}

void MainWindow::showDesk(const QString &target)
{
    if (m_session)
        m_desks->open(*m_session, target);
    m_wantedDesk = m_session ? QString() : target;
}

void MainWindow::showTopic(Topic topic, const QString &target)
{
    if (topic == Topic::Import) {
        showImport(target);
        return;
    }
    if (topic == Topic::Desk)
        return showDesk(target);
    if (topic == Topic::Pack)
        return m_exchange->pack(target);
    if (topic == Topic::Collect)
        return m_exchange->collect(target.split(u'\n', Qt::SkipEmptyParts));
    const auto place = m_stack->placeOf(topic);
    if (!place)
        return;
    showPlace(*place);
    if (Page *page = m_stack->page(*place); page && !target.isEmpty())
        page->showTarget(target);
}

bool MainWindow::showPage(const QString &code)
{
    const auto place = m_stack->placeOf(code);
    if (place)
        showPlace(*place);
    return place.has_value();
}

QString MainWindow::currentPage() const
{
    const int place = m_navigator->current();
    return place < 0 ? QString() : m_stack->places()[size_t(place)].code;
}

void MainWindow::showImport(const QString &kind)
{
    if (!m_session)
        return;
    auto *assistant = new ImportAssistant(*m_session, importKindFromCode(kind), this);
    connect(assistant, &ImportAssistant::helpRequested, assistant,
            [assistant] { (new HelpWindow(assistant))->showTopic(QStringLiteral("import")); });
    assistant->open();
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    const Page *page = m_stack->page(m_navigator->current());
    m_help->showTopic(page ? page->helpTopic() : QStringLiteral("overview"));
}

void MainWindow::showAbout()
{
    m_prompts.tell(this,
                   {tr("Linxuan"),
                    tr("Version %1. Review workstation for the selection of excellent "
                       "lessons. Free software under the GNU General Public License, "
                       "version 3 or later.")
                        .arg(QCoreApplication::applicationVersion()),
                    {}});
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_session
                       ? QDir(m_session->folder()).dirName() + QStringLiteral(" – ") + tr("Linxuan")
                       : tr("Linxuan"));
}

void MainWindow::updateSaved(bool justNow)
{
    const QString version = tr("Version %1").arg(QCoreApplication::applicationVersion());
    m_status->setSaved(
        (justNow ? tr("Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm")))
                 : tr("Saved"))
        + QStringLiteral("  ·  ") + version);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigator->fitInto(width());
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_stack)
        // The rail's own type follows only after this.
        QMetaObject::invokeMethod(
            m_stack, [this] { m_navigator->fitInto(width()); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(kGeometry, saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace linxuan
