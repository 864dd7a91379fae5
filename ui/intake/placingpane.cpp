// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/placingpane.h"

#include "ui/intake/placedialog.h"
#include "ui/support/filterbar.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr auto kWritten = Area::Materials | Area::Entries;

QString stateOf(FileVerdict verdict)
{
    if (verdict == FileVerdict::Likely)
        return QStringLiteral("likely");
    return verdict == FileVerdict::LeftOut ? QStringLiteral("left_out")
                                           : QStringLiteral("unplaced");
}

bool isSaid(const PlacingRow &row, const QString &text)
{
    const QString all = row.file.path + u'\n' + row.entryCode + u'\n' + row.entry + u'\n' + row.kind
        + u'\n' + row.reason;
    return all.contains(text, Qt::CaseInsensitive);
}

} // namespace

PlacingPane::PlacingPane(Session &session, QWidget *parent)
    : PagePane(session, parent)
    , m_model(new RowsModel<PlacingRow>(placingColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_filters = new FilterBar(tr("File, folder, code, teacher"), this);
    m_filters->hide();
    FilterChip *state = m_filters->addChip(QStringLiteral("state"), tr("State"));
    state->setChoices({{QStringLiteral("likely"), tr("To confirm")},
                       {QStringLiteral("unplaced"), tr("Not placed")},
                       {QStringLiteral("left_out"), tr("Left out")}});
    column->addWidget(m_filters);
    buildTable();
    column->addWidget(m_pane, 1);
    connect(m_filters, &FilterBar::textChanged, this, &PlacingPane::refilter);
    connect(state, &FilterChip::chosenChanged, this, [this](const QStringList &values) {
        m_states = values;
        refilter();
    });
    connect(m_filters, &FilterBar::descended, this, [this] { table()->setFocus(); });
}

void PlacingPane::buildTable()
{
    m_pane = new TablePane(QStringLiteral("placing"), m_model, this, QStringLiteral("materials"));
    TableView *files = m_pane->table();
    files->setAccessibleName(tr("Files that wait to be placed"));
    files->setColumnWidths({10, 24, 15, 7, 19, 11, 5, 32, 9}, int(PlacingColumn::Reason));
    files->setInitiallyHidden({int(PlacingColumn::Size)});
    files->setTextElideMode(Qt::ElideMiddle);
    files->restoreColumns();
    setFocusProxy(files);
    buildActions();
    connect(files, &TableView::opened, this, &PlacingPane::choosePlace);
    connect(files->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PlacingPane::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PlacingPane::updateActions);
}

void PlacingPane::buildActions()
{
    const auto add = [this](const char *name, const QString &text, void (PlacingPane::*run)()) {
        auto *button = new QPushButton(text, m_pane);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, run);
        m_pane->addRowAction(button);
        return button;
    };
    m_confirm = add("confirmPlaces", tr("Confirm chosen"), &PlacingPane::confirm);
    m_choose = add("choosePlace", tr("Choose entry…"), &PlacingPane::choosePlace);
    m_leave = add("leaveOut", tr("Leave out"), &PlacingPane::leaveOut);
}

TableView *PlacingPane::table()
{
    return m_pane->table();
}

void PlacingPane::reload()
{
    read([shelf =
              session().entries()](Workspace &workspace) { return readPlacing(workspace, *shelf); },
         [this](PlacingList list) { showList(std::move(list)); });
}

void PlacingPane::showList(PlacingList list)
{
    m_entries = list.entries;
    const auto count = [&list](FileVerdict verdict) {
        return int(
            std::count_if(list.rows.begin(), list.rows.end(), [verdict](const PlacingRow &row) {
                return row.file.verdict == verdict;
            }));
    };
    const int likely = count(FileVerdict::Likely);
    const int unplaced = count(FileVerdict::Unplaced);
    const bool any = !list.rows.empty();
    QString sentence;
    if (any)
        sentence = tr("%1 to confirm, %2 not placed; %3 files lie at their places.")
                       .arg(likely)
                       .arg(unplaced)
                       .arg(list.materials);
    else if (list.materials > 0)
        sentence = tr("All %n file(s) lie at their places. Attach the next folder that a unit "
                      "hands in.",
                      nullptr, list.materials);
    else
        sentence = tr("Attach the folder that a unit handed in, or drop it on the window: each "
                      "file finds its entry by code, teacher, school and title in its name.");
    m_pane->setSentence(sentence, any);
    m_filters->setVisible(any);
    m_model->setRows(std::move(list.rows));
    refilter();
    Q_EMIT counted(likely + unplaced);
}

void PlacingPane::refilter()
{
    const QString text = m_filters->text().trimmed();
    m_model->setFilter([text, states = m_states](const PlacingRow &row) {
        return (states.isEmpty() || states.contains(stateOf(row.file.verdict)))
            && (text.isEmpty() || isSaid(row, text));
    });
    m_filters->setCount(m_model->rowCount(), int(m_model->rows().size()));
}

std::vector<PlacingRow> PlacingPane::chosen() const
{
    std::vector<PlacingRow> rows;
    for (const int row : m_pane->table()->selectedRows())
        rows.push_back(m_model->at(row));
    return rows;
}

void PlacingPane::updateActions()
{
    const auto rows = chosen();
    const auto count = [&rows](FileVerdict verdict) {
        return std::count_if(rows.begin(), rows.end(), [verdict](const PlacingRow &row) {
            return row.file.verdict == verdict;
        });
    };
    m_confirm->setEnabled(count(FileVerdict::Likely) > 0);
    m_choose->setEnabled(!rows.empty());
    m_leave->setEnabled(!rows.empty());
    const bool allOut = !rows.empty() && count(FileVerdict::LeftOut) == std::ssize(rows);
    m_leave->setText(allOut ? tr("Take back") : tr("Leave out"));
    m_filters->setSelected(rows.size() > 1 ? int(rows.size()) : 0);
}

void PlacingPane::showTarget(const QString &target)
{
    if (!QDir::isAbsolutePath(target)) {
        m_filters->setText(target);
        return;
    }
    Question question;
    question.title = tr("Attach the folder");
    question.text = tr("%1: each file finds its entry by its name. What is certain is placed at "
                       "once, the rest waits here for your word.")
                        .arg(QDir::toNativeSeparators(target));
    question.action = tr("Attach");
    session().prompts().confirm(this, question,
                                [this, target] { attach(target, Keeping::Reference); });
}

void PlacingPane::chooseFolder(Keeping keeping)
{
    session().prompts().chooseFolder(
        this, tr("The folder that was handed in"),
        [this, keeping](const QString &folder) { attach(folder, keeping); });
}

void PlacingPane::attach(const QString &folder, Keeping keeping)
{
    AttachRequest request;
    request.folder = folder;
    request.keeping = keeping;
    session().write(
        tr("Reading %1").arg(QFileInfo(folder).fileName()), kWritten, this,
        [request](Workspace &workspace, TaskState &state) {
            return Placing(workspace).attach(request, state);
        },
        [this](const Result<AttachReport> &report) {
            if (report)
                tell(*report);
            else
                Q_EMIT failed(report.error());
        });
}

void PlacingPane::confirm()
{
    std::vector<PlacingDecision> decisions;
    bool replaces = false;
    for (const PlacingRow &row : chosen()) {
        if (row.file.verdict != FileVerdict::Likely)
            continue;
        decisions.push_back({row.file.path, *row.file.slot()});
        replaces = replaces || row.file.doubts.testFlag(Doubt::Replaces);
    }
    decide(decisions, replaces);
}

void PlacingPane::choosePlace()
{
    const auto rows = chosen();
    if (rows.empty() || !m_entries || m_entries->size() == 0)
        return;
    auto *dialog = new PlaceDialog(session().profile(), m_entries, rows, this);
    connect(dialog, &PlaceDialog::chosen, this, [this, rows](const Slot &slot) {
        std::vector<PlacingDecision> decisions;
        for (const PlacingRow &row : rows)
            decisions.push_back({row.file.path, slot});
        decide(decisions, false);
    });
    dialog->show();
}

void PlacingPane::decide(const std::vector<PlacingDecision> &decisions, bool replaces)
{
    if (!replaces)
        return carryOut(decisions, {});
    ReasonQuestion question;
    question.question.title = tr("Replace files handed in before");
    question.question.text = tr("Some of the chosen files take the place of others. What stood "
                                "there stays in the history of the entry.");
    question.question.action = tr("Replace");
    session().prompts().askReason(this, question, [this, decisions](const Reason &reason) {
        DecisionOptions options;
        options.replace = true;
        options.reason = reason.text;
        carryOut(decisions, options);
    });
}

void PlacingPane::carryOut(const std::vector<PlacingDecision> &decisions,
                           const DecisionOptions &options)
{
    session().write(
        tr("Placing files"), kWritten, this,
        [decisions, options](Workspace &workspace, TaskState &state) {
            return Placing(workspace).decide(decisions, options, state);
        },
        [this, decisions](const Result<AttachReport> &report) {
            if (report)
                tell(*report);
            else
                Q_EMIT failed(report.error());
        });
}

void PlacingPane::leaveOut()
{
    QStringList paths;
    bool allOut = true;
    for (const PlacingRow &row : chosen()) {
        paths += row.file.path;
        allOut = allOut && row.file.verdict == FileVerdict::LeftOut;
    }
    session().write(
        tr("Leaving files out"), kWritten, this,
        [paths, allOut](Workspace &workspace, TaskState &) {
            return Placing(workspace).leaveOut(paths, !allOut);
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void PlacingPane::tell(const AttachReport &report)
{
    QStringList counts;
    for (const FileOutcome outcome :
         {FileOutcome::Placed, FileOutcome::Moved, FileOutcome::Unchanged, FileOutcome::Proposed,
          FileOutcome::NotPlaced, FileOutcome::Refused, FileOutcome::Unreadable,
          FileOutcome::LeftOut}) {
        if (const int count = report.count(outcome); count > 0)
            counts += QStringLiteral("%1 %2").arg(displayName(outcome)).arg(count);
    }
    QStringList lines;
    for (const AttachedFile &file : report.files) {
        if (file.outcome == FileOutcome::Refused || file.outcome == FileOutcome::Unreadable)
            lines += QFileInfo(file.placement.path).fileName() + QStringLiteral(": ") + file.note;
    }
    Q_EMIT told(Role::Positive,
                counts.isEmpty() ? tr("The folder holds no files.")
                                 : counts.join(QStringLiteral("   ")),
                lines);
}

} // namespace linxuan
