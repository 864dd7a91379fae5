// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/panelspage.h"

#include "ui/panels/assigndialog.h"
#include "ui/panels/keyingdialog.h"
#include "ui/panels/picturetable.h"
#include "ui/panels/vetopane.h"
#include "ui/support/roundchooser.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QMenu>
#include <QPushButton>

namespace linxuan {

PanelsPage::PanelsPage(Session &session, QWidget *parent)
    : RoundPage(session, tr("Reviews"), parent)
{
    setObjectName(QStringLiteral("panelsPage"));
    m_assign = setPrimary(tr("Assign experts…"), [this] { assign(); });
    buildTabs(tr("What to show of the reviews"));
    addTables();
    m_vetoes = new VetoPane(session, this);
    addPane(m_vetoes);
    QMenu *more = moreMenu();
    more->addAction(tr("Key paper score sheets…"), this, [this] {
        (new KeyingDialog(this->session(), rounds()->code(), this))->open();
    });
    more->addAction(tr("Import scores…"), this,
                    [this] { this->session().lead(Topic::Import, QStringLiteral("scores")); });
    more->addAction(tr("Import experts…"), this,
                    [this] { this->session().lead(Topic::Import, QStringLiteral("experts")); });
    more->addSeparator();
    addTableActions();
}

void PanelsPage::addTables()
{
    m_progressModel = new RowsModel<PanelProgress>(progressColumns(session().profile()), this);
    m_expertsModel = new RowsModel<ExpertProgress>(expertColumns(), this);
    m_missingModel = new RowsModel<MissingRow>(missingColumns(), this);
    m_progress = addTable(QStringLiteral("progress"), tr("Progress"), tr("Progress of the groups"),
                          m_progressModel, {21, 20, 9, 9, 36, 18}, 4);
    m_experts = addTable(QStringLiteral("experts"), tr("Experts"), tr("Experts of the round"),
                         m_expertsModel, {12, 24, 10, 10, 40}, 4);
    m_missing = addTable(QStringLiteral("missing"), tr("Missing sheets"), tr("Missing sheets"),
                         m_missingModel, {10, 36, 10, 14, 40}, 1);
    addDeed(m_experts, "openDesk", tr("Open the desk"), &PanelsPage::openDesk);
    addDeed(m_missing, "recordReason", tr("Record reason…"), &PanelsPage::askExcuse);
}

PictureTable *PanelsPage::addTable(const QString &code, const QString &title, const QString &spoken,
                                   QAbstractItemModel *model, const QList<int> &widths, int stretch)
{
    auto *pane = new PictureTable(session(), code, title, model, this);
    pane->table()->setAccessibleName(spoken);
    pane->table()->setColumnWidths(widths, stretch);
    pane->table()->restoreColumns();
    addPane(pane);
    return pane;
}

void PanelsPage::addDeed(PictureTable *pane, const char *name, const QString &text,
                         void (PanelsPage::*deed)())
{
    auto *button = new QPushButton(text, pane);
    button->setObjectName(QLatin1String(name));
    pane->pane()->addRowAction(button);
    connect(button, &QPushButton::clicked, this, deed);
    connect(pane->table(), &TableView::opened, this, deed);
}

void PanelsPage::openDesk()
{
    for (const int row : m_experts->table()->selectedRows()) {
        session().lead(Topic::Desk, rounds()->code() + u'/' + m_expertsModel->at(row).code);
        return;
    }
}

Areas PanelsPage::shows() const
{
    return RoundPage::shows() | Area::Entries | Area::Experts | Area::Sheets | Area::Outcome;
}

void PanelsPage::reload()
{
    RoundPage::reload();
    const QString round = rounds()->code();
    session().read(
        this, [round](Workspace &workspace, TaskState &) { return readPanels(workspace, round); },
        [this, round](Result<PanelsPicture> picture) {
            if (round != rounds()->code())
                return; // another round was chosen meanwhile
            if (picture)
                take(*std::move(picture));
            else
                notify(Role::Negative, picture.error().message);
        });
}

void PanelsPage::take(PanelsPicture picture)
{
    const bool closed = picture.round.state == RoundState::Closed;
    setSubtitle(closed ? tr("Closed, version %1").arg(picture.round.version) : QString());
    m_assign->setEnabled(!closed && !picture.progress.empty());
    Q_EMIT m_missing->counted(int(picture.missing.size()));
    Q_EMIT m_vetoes->counted(picture.undecided());
    m_progress->pane()->setSentence(
        picture.progress.empty()
            ? tr("This round has no entries yet. It fills as entries are "
                 "recommended to its level.")
            : tr("%1 of %2 sheets returned").arg(picture.submitted()).arg(picture.due()),
        !picture.progress.empty());
    m_missing->pane()->setSentence(
        picture.missing.empty()
            ? tr("No sheet is missing.")
            : tr("%n of them without a recorded reason", nullptr, picture.unexcused()),
        !picture.missing.empty());
    m_experts->pane()->setSentence(
        picture.experts.empty() ? tr("Nobody has entries of this round yet. Assign experts first.")
                                : tr("Enter opens an expert's desk: materials and scores."),
        !picture.experts.empty());
    m_progressModel->setRows(std::move(picture.progress));
    m_expertsModel->setRows(std::move(picture.experts));
    m_missingModel->setRows(std::move(picture.missing));
    m_vetoes->setVetoes(std::move(picture.vetoes));
}

void PanelsPage::assign()
{
    (new AssignDialog(session(), rounds()->code(), this))->open();
}

void PanelsPage::askExcuse()
{
    std::vector<MissingSheet> sheets;
    QStringList lines;
    for (const int row : m_missing->table()->selectedRows()) {
        const MissingRow &one = m_missingModel->at(row);
        sheets.push_back(one.sheet);
        lines += QStringLiteral("%1 %2 · %3 %4")
                     .arg(one.sheet.entryCode, one.title, one.sheet.expertCode, one.expertName);
    }
    if (sheets.empty())
        return;
    ReasonQuestion question;
    question.question = {tr("Why will these sheets stay missing?"),
                         tr("%n sheet(s). With a reason they no longer stand against closing the "
                            "round.",
                            nullptr, int(sheets.size())),
                         lines, tr("Record reason"), false};
    session().prompts().askReason(
        this, question, [this, sheets](const Reason &reason) { excuse(sheets, reason.text); });
}

void PanelsPage::excuse(const std::vector<MissingSheet> &sheets, const QString &reason)
{
    session().write(
        tr("Recording the reason"), Area::Sheets | Area::Outcome, this,
        [round = rounds()->code(), sheets, reason](Workspace &workspace, TaskState &) {
            return Reviews(workspace).excuseMissing(round, sheets, reason);
        },
        [this](const Result<void> &done) {
            if (!done)
                reportError(done.error());
        });
}

} // namespace linxuan
