// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/reviewwindow.h"

#include "core/workspace/submission.h"
#include "ui/preview/regiondrawer.h"
#include "ui/scoring/evidencelist.h"
#include "ui/scoring/materialdesk.h"
#include "ui/scoring/materialwarmer.h"
#include "ui/scoring/packagebar.h"
#include "ui/scoring/packagedesk.h"
#include "ui/scoring/pointsfield.h"
#include "ui/scoring/queuelist.h"
#include "ui/scoring/reviewmenu.h"
#include "ui/scoring/scorepanel.h"
#include "ui/scoring/scorestrip.h"
#include "ui/support/metrics.h"
#include "ui/support/noticebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kQueueChars = 30; // digits, at most 240 px at normal type
constexpr int kPanelChars = 48;
constexpr int kMaterialChars = 50; // what the material needs beside both
const auto kGeometry = QStringLiteral("desk/geometry");

bool isTextField(const QWidget *widget)
{
    if (qobject_cast<const PointsField *>(widget))
        return false;
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return (line && !line->isReadOnly()) || (text && !text->isReadOnly());
}

} // namespace

ReviewWindow::ReviewWindow(const DeskAddress &address, Prompts &prompts,
                           const Appearance &appearance, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_prompts(prompts)
    , m_book(new DeskBook(address, this))
{
    setObjectName(QStringLiteral("reviewWindow"));
    setWindowTitle(tr("Review"));
    if (address.package)
        m_package = new PackageDesk(*this, address.package);
    build();
    m_menu = new ReviewMenu(*this, *m_panel->moreMenu(), appearance);
    connectParts();
    if (!restoreGeometry(QSettings().value(kGeometry).toByteArray()))
        resize(1366, 768);
    setMinimumSize(900, 560);
    qApp->installEventFilter(this);
    m_book->load();
}

ReviewWindow::~ReviewWindow()
{
    m_materials->rest(); // while there is a book that takes what was seen
}

void ReviewWindow::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice = new NoticeBar(this);
    m_notice->hide();
    column->addWidget(m_notice);
    if (m_package)
        column->addWidget(m_package->faultBar());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_queue = new QueueList(*m_book, this);
    m_materials = new MaterialDesk(this);
    m_panel = new ScorePanel(*m_book, this);
    row->addWidget(m_queue);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(kGroupGap, kGap, kGroupGap, kGap);
    middle->addWidget(m_materials);
    row->addLayout(middle, 1);
    row->addWidget(m_panel);
    column->addLayout(row, 1);
    m_strip = new ScoreStrip(*m_book, this);
    m_strip->hide();
    column->addWidget(m_strip);
    if (m_package)
        column->addWidget(m_package->bar());
    fitWidths();
}

void ReviewWindow::connectParts()
{
    connect(m_book, &DeskBook::loaded, this, &ReviewWindow::onLoaded);
    connect(m_book, &DeskBook::failed, this,
            [this](const Error &error) { tell(Role::Negative, error.message); });
    connect(m_book, &DeskBook::entryChanged, this, [this](const EntryId &entry) {
        if (entry == m_current)
            m_materials->setEvidence(m_book->entry(entry)->draft.notes);
    });
    connect(m_queue, &QueueList::chosen, this, &ReviewWindow::showEntry);
    connect(m_panel, &ScorePanel::submitRequested, this, &ReviewWindow::askSubmit);
    connect(m_panel, &ScorePanel::evidenceChosen, m_materials, &MaterialDesk::goTo);
    connect(m_panel, &ScorePanel::evidenceFinished, this, [this] {
        if (const DeskEntry *one = m_book->entry(m_current))
            m_materials->setEvidence(one->draft.notes); // without what was only being marked
        m_materials->setFocus(Qt::OtherFocusReason);
    });
    connect(m_materials, &MaterialDesk::noteRequested, this, &ReviewWindow::noteEvidence);
    connect(m_materials, &MaterialDesk::viewed, this,
            [this](const MaterialId &material, const Viewing &more) {
                m_book->addViewing(m_current, material, more);
            });
    if (m_package)
        connect(m_materials, &MaterialDesk::failed, m_package, &PackageDesk::onMaterialFailed);
    connect(m_materials, &MaterialDesk::opened, this, [this] { Q_EMIT entryShown(m_current); });
    connect(m_materials, &MaterialDesk::fullScreenRequested, this,
            [this] { setFullScreen(!isFullScreen()); });
    connect(m_strip, &ScoreStrip::leaveRequested, this, [this] { setFullScreen(false); });
}

void ReviewWindow::fitWidths()
{
    const int digit = charWidth(fontMetrics());
    const int queue = qMin(digit * kQueueChars, width() / 4);
    const int panel = qMin(digit * kPanelChars, width() * 2 / 5);
    m_queue->setFixedWidth(queue);
    m_panel->setFixedWidth(panel);
    m_roomForQueue = width() - queue - panel >= digit * kMaterialChars;
    showQueue();
}

// Large type on a small screen leaves the room to the material; F9 brings the queue all the same.
void ReviewWindow::showQueue()
{
    m_queue->setVisible(!isFullScreen() && m_queueWanted.value_or(m_roomForQueue));
}

void ReviewWindow::onLoaded()
{
    const DeskHead &head = m_book->head();
    setWindowTitle(tr("%1 · expert %2").arg(head.round.name, head.expert.code));
    if (m_book->entries().empty()) {
        tell(Role::Caution, tr("No entries are assigned to you in this round yet."));
        return;
    }
    warmMaterials();
    const EntryId open = m_queue->nextUnfinished({}, 1);
    showEntry(open.isNull() ? m_book->entries().front().entry.id : open);
}

// Open entries in their order, then the others, which one may want to look at again.
void ReviewWindow::warmMaterials()
{
    std::deque<std::vector<ViewedFile>> wanted;
    for (const bool isLocked : {false, true}) {
        for (const DeskEntry &entry : m_book->entries()) {
            std::vector<ViewedFile> files;
            for (const DeskMaterial &material : m_book->materials(entry.entry.id))
                files.push_back(material.file);
            if (entry.isLocked() == isLocked && !files.empty())
                wanted.push_back(std::move(files));
        }
    }
    (new MaterialWarmer(this))->start(std::move(wanted));
}

void ReviewWindow::showEntry(const EntryId &entry)
{
    const DeskEntry *one = m_book->entry(entry);
    if (!one || entry == m_current)
        return;
    m_materials->rest(); // what was seen belongs to the entry before
    m_current = entry;
    m_queue->setCurrent(entry);
    m_panel->setEntry(entry);
    m_strip->setEntry(entry);
    const auto materials = m_book->materials(entry);
    QHash<MaterialId, QString> titles;
    for (const DeskMaterial &material : materials)
        titles.insert(material.file.material, material.file.title);
    m_panel->setMaterials(titles);
    m_materials->setEntry(materials, one->viewing);
    m_materials->setEvidence(one->draft.notes);
    if (isFullScreen())
        m_strip->focusFirstOpen();
    else
        m_panel->focusFirstOpen();
    if (materials.empty())
        Q_EMIT entryShown(entry);
}

void ReviewWindow::goOn(int step)
{
    const EntryId next = m_queue->nextUnfinished(m_current, step);
    if (!next.isNull())
        showEntry(next);
    else
        tell(Role::Positive,
             m_package ? tr("Nothing else is left to score. Export the scores for "
                            "the office when you are ready: Ctrl+S.")
                       : tr("Everything else is submitted."));
}

bool ReviewWindow::run(const ReviewCommand &command)
{
    if (const auto *viewer = std::get_if<ViewerCommand>(&command))
        return m_materials->drive(*viewer);
    if (const auto *tab = std::get_if<MaterialTab>(&command))
        m_materials->activePane()->showTab(tab->tab);
    else
        runAction(std::get<ReviewAction>(command));
    return true;
}

void ReviewWindow::runAction(ReviewAction action)
{
    switch (action) {
    case ReviewAction::EvidenceHere:
        return noteEvidence({});
    case ReviewAction::NextUnfinished:
        return goOn(1);
    case ReviewAction::PreviousUnfinished:
        return goOn(-1);
    case ReviewAction::Submit:
        return askSubmit();
    case ReviewAction::SideBySide:
        return m_materials->toggleSideBySide();
    case ReviewAction::ToggleQueue:
        m_queueWanted = !m_queueWanted.value_or(m_roomForQueue);
        return showQueue();
    case ReviewAction::FullScreen:
        return setFullScreen(!isFullScreen());
    case ReviewAction::FocusScores:
        return isFullScreen() ? m_strip->focusFirstOpen() : m_panel->focusCurrent();
    case ReviewAction::ShowHelp:
        return Q_EMIT helpRequested();
    case ReviewAction::Close:
        return isFullScreen() ? setFullScreen(false) : m_panel->focusCurrent();
    default:
        return m_menu->run(action);
    }
}

void ReviewWindow::noteEvidence(const std::optional<Place> &marked)
{
    const auto shown = m_materials->activePane()->place();
    if (!shown) {
        tell(Role::Caution, tr("Open a material first: a note points to a place in it."));
        return;
    }
    if (isFullScreen())
        setFullScreen(false);
    const auto [code, name] = m_panel->currentCriterion();
    m_panel->evidence().begin(shown->first.file.material, shown->first.file.title,
                              marked.value_or(shown->second), code, name);
}

void ReviewWindow::askSubmit()
{
    const DeskEntry *one = m_book->entry(m_current);
    if (!one || one->isLocked())
        return;
    if (const auto problem = submissionProblem(m_book->rubric(m_current), one->draft)) {
        tell(Role::Caution, *problem);
        m_panel->focusFirstOpen();
        return;
    }
    if (const auto problem =
            remarkProblem(m_book->rubric(m_current), one->draft, m_book->head().remarkLimits)) {
        tell(Role::Caution, *problem);
        m_panel->focusRemark();
        return;
    }
    const QStringList unopened = m_book->unopened(m_current);
    if (unopened.isEmpty() || m_asked.contains(m_current)) {
        submit();
        return;
    }
    m_asked.insert(m_current);
    m_prompts.confirm(this,
                      {tr("Submit without having opened these?"),
                       tr("%n required material(s) of %1 were never on the screen.", nullptr,
                          int(unopened.size()))
                           .arg(one->entry.code),
                       unopened, tr("Submit scores"), false},
                      [this] { submit(); });
}

void ReviewWindow::submit()
{
    const EntryId entry = m_current;
    m_materials->rest();
    m_book->submit(entry, [this, entry] {
        Q_EMIT committed();
        tell(Role::Positive, tr("%1 submitted.").arg(m_book->entry(entry)->entry.code));
        if (entry == m_current)
            goOn(1);
    });
}

void ReviewWindow::setFullScreen(bool fullScreen)
{
    setWindowState(fullScreen ? windowState() | Qt::WindowFullScreen
                              : windowState() & ~Qt::WindowFullScreen);
    m_panel->setVisible(!fullScreen);
    m_strip->setVisible(fullScreen);
    if (m_package)
        m_package->bar()->setVisible(!fullScreen);
    showQueue();
    if (m_current.isNull())
        return;
    if (fullScreen)
        m_strip->setEntry(m_current);
    else
        m_panel->setEntry(m_current);
}

void ReviewWindow::tell(Role role, const QString &text)
{
    m_notice->showNotice(role, text);
    m_notice->show();
}

// Where text is typed only keys that are no text are commands; everywhere else all of them.
bool ReviewWindow::isOffered(const QKeyEvent &event, const QWidget *focus) const
{
    if (qobject_cast<const QAbstractButton *>(focus) && event.key() == Qt::Key_Space)
        return false;
    if (qobject_cast<const RegionDrawer *>(focus))
        return false;
    if (!isTextField(focus))
        return true;
    const bool isFunction = event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35;
    const bool isSubmit = event.modifiers().testFlag(Qt::ControlModifier)
        && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
            || event.key() == Qt::Key_P || event.key() == Qt::Key_S);
    return isFunction || isSubmit || event.modifiers().testFlag(Qt::AltModifier)
        || event.key() == Qt::Key_Escape;
}

bool ReviewWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != this || QApplication::activePopupWidget()
        || m_panel->evidence().isAncestorOf(widget))
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const auto command = commandOf(key);
    return command && isOffered(key, widget) && run(*command);
}

void ReviewWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidths();
}

void ReviewWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidths();
}

void ReviewWindow::closeEvent(QCloseEvent *event)
{
    m_materials->rest();
    if (m_package && !m_package->mayClose())
        return event->ignore();
    if (!isFullScreen())
        QSettings().setValue(kGeometry, saveGeometry());
    QWidget::closeEvent(event);
    Q_EMIT closing();
}

} // namespace linxuan
