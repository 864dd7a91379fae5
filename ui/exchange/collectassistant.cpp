// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/collectassistant.h"

#include "core/workspace/exchange/forkcomparison.h"
#include "ui/exchange/collectresult.h"
#include "ui/exchange/collectview.h"
#include "ui/exchange/scorefilesdrop.h"
#include "ui/support/emptystate.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linxuan {

namespace {
constexpr auto kWritten = Area::Sheets | Area::Experts | Area::Outcome;
} // namespace

CollectAssistant::CollectAssistant(Session &session, QWidget *parent)
    : StepDialog(tr("Collect score files"),
                 {tr("Choose"), tr("Preview"), tr("Take in"), tr("Result")}, parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("collectAssistant"));
    m_view = new CollectView(this);
    m_result = new CollectResult(this);
    auto *working = new TextLabel(Type::Base, Role::Muted, tr("Taking the sheets in…"), this);
    working->setAlignment(Qt::AlignCenter);
    for (QWidget *page : std::initializer_list<QWidget *>{chooseStep(), m_view, working, m_result})
        addStep(page);
    connect(m_view, &CollectView::moreRequested, this, &CollectAssistant::browse);
    connect(m_view, &CollectView::comparisonWanted, this, &CollectAssistant::compare);
    connect(m_view, &CollectView::forkChosen, this, &CollectAssistant::askChoice);
    connect(m_result, &CollectResult::straysRequested, this, [this] {
        accept();
        m_session.lead(Topic::Reviews, QStringLiteral("strays"));
    });
    auto *drop = new ScoreFilesDrop(this, [this] { return !m_isBusy && step() <= Preview; });
    connect(drop, &ScoreFilesDrop::dropped, this, &CollectAssistant::addFiles);
    showStep(Choose);
}

QWidget *CollectAssistant::chooseStep()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_problem = wrapped(Type::Base, Role::Negative, {}, page);
    m_problem->setObjectName(QStringLiteral("collectReadFault"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_empty = new EmptyState(QStringLiteral("import"),
                             tr("Drop the .lxscores files that the experts returned here, all at "
                                "once. Nothing is taken in before you have seen what they bring."),
                             tr("Choose files…"), page);
    connect(m_empty, &EmptyState::accepted, this, &CollectAssistant::browse);
    column->addWidget(m_empty, 1);
    return page;
}

void CollectAssistant::browse()
{
    m_session.prompts().openFiles(this, tr("Score files of the experts"),
                                  tr("Score files (*.lxscores);;All files (*)"),
                                  [this](const QStringList &paths) { addFiles(paths); });
}

void CollectAssistant::addFiles(const QStringList &paths)
{
    if (m_isBusy || step() > Preview)
        return;
    for (const QString &path : paths) {
        const QString file = QDir::cleanPath(path);
        if (!m_paths.contains(file))
            m_paths += file;
    }
    if (!m_paths.isEmpty())
        read();
}

void CollectAssistant::read()
{
    m_isBusy = true;
    updateButtons();
    m_session.read(
        this,
        [paths = m_paths](Workspace &workspace, TaskState &) {
            return Collection::read(workspace, paths);
        },
        [this](Result<Collection> collection) { take(std::move(collection)); });
}

void CollectAssistant::take(Result<Collection> collection)
{
    m_isBusy = false;
    m_problem->setVisible(!collection);
    if (!collection) {
        m_problem->setText(collection.error().message);
        showStep(Choose);
        return;
    }
    m_collection = std::make_shared<Collection>(*std::move(collection));
    m_view->setCollection(m_collection);
    m_view->showProblem(std::exchange(m_remark, {}));
    showStep(Preview);
}

int CollectAssistant::takenFiles() const
{
    if (!m_collection)
        return 0;
    const auto &files = m_collection->files();
    return int(std::count_if(files.begin(), files.end(),
                             [](const CollectedFile &file) { return file.isTaken(); }));
}

void CollectAssistant::updateButtons()
{
    const int files = takenFiles();
    switch (step()) {
    case Choose:
        setLeave(tr("Cancel"));
        setNext(m_isBusy ? tr("Reading…") : QString(), tr("The files are being read."));
        break;
    case Preview:
        setLeave(files > 0 ? tr("Cancel") : tr("Close"));
        setNext(files > 0 ? tr("Take in %n file(s)", nullptr, files) : QString(),
                m_isBusy ? tr("The files are being read.") : QString());
        break;
    case Working:
        setLeave({});
        setNext({});
        break;
    case Done:
        setLeave({});
        setNext(tr("Close"));
        break;
    }
    setBack({});
}

void CollectAssistant::goOn()
{
    if (m_isBusy)
        return;
    if (step() == Preview && takenFiles() > 0)
        apply();
    else if (step() == Done)
        accept();
}

void CollectAssistant::leave()
{
    if (step() != Working) // the answer closes the step; it takes a moment
        StepDialog::leave();
}

void CollectAssistant::compare(size_t place)
{
    m_session.read(
        this,
        [collection = m_collection, place](Workspace &workspace, TaskState &) {
            return compareForks(workspace, *collection, place);
        },
        [this, shown = m_collection, place](const Result<ForkComparison> &comparison) {
            if (shown != m_collection)
                return; // read anew meanwhile
            if (comparison)
                m_view->showForks(place, *comparison);
            else
                m_view->showProblem(comparison.error().message);
        });
}

void CollectAssistant::askChoice(size_t place, const QString &letter)
{
    const CollectedFile &file = m_collection->files()[place];
    ReasonQuestion question;
    question.question.title = tr("Take file %1").arg(letter);
    question.question.text =
        tr("%1 of expert %2 counts, and what follows it. The other file is kept aside with your "
           "reason; nothing of it is lost.")
            .arg(QFileInfo(file.path).fileName(), file.read->scores.expert);
    question.question.action = tr("Take %1").arg(letter);
    m_session.prompts().askReason(
        this, question, [this, place](const Reason &reason) { choose(place, reason.text); });
}

void CollectAssistant::choose(size_t place, const QString &reason)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    updateButtons();
    m_session.read(
        this,
        // What is shown must not change under the table: the choice is made in a copy.
        [copy = *m_collection, place, reason](Workspace &workspace,
                                              TaskState &) mutable -> Result<Collection> {
            LX_CHECK(copy.choose(workspace, place, reason));
            return std::move(copy);
        },
        [this](Result<Collection> chosen) {
            m_isBusy = false;
            if (chosen)
                take(std::move(chosen));
            else
                m_view->showProblem(chosen.error().message);
            updateButtons();
        });
}

void CollectAssistant::apply()
{
    showStep(Working);
    m_session.write(
        tr("Collecting score files"), kWritten, this,
        [collection = m_collection](Workspace &workspace, TaskState &) {
            return collection->apply(workspace);
        },
        [this](const Result<CollectReport> &report) { takeReport(report); });
}

void CollectAssistant::takeReport(const Result<CollectReport> &report)
{
    if (report) {
        m_result->showReport(*report, m_view->rows());
        showStep(Done);
        return;
    }
    showStep(Preview);
    m_view->showProblem(report.error().message);
    if (report.error().code != ErrorCode::Conflict)
        return;
    m_remark = tr("The campaign was changed meanwhile, so the table was made anew. Look at it once "
                  "more; choices between files have to be made again.");
    read();
}

} // namespace linxuan
