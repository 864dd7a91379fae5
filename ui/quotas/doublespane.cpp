// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/doublespane.h"

#include "core/model/codes.h"
#include "ui/quotas/doubledialog.h"
#include "ui/support/rowcolumns.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

using Double = DoubleRecommendation;

Chip stateChip(const Double &one)
{
    if (one.isOpen())
        return {QStringLiteral("warning"), DoublesPane::tr("Open"), Role::Negative, {}};
    if (one.rule == u"namesake" && one.reason.isEmpty())
        return {QStringLiteral("ring"), DoublesPane::tr("Perhaps someone else"), Role::Muted, {}};
    return {QStringLiteral("check"), DoublesPane::tr("With a reason"), Role::Muted, {}};
}

std::vector<RowColumn<Double>> columns()
{
    return {{DoublesPane::tr("What"), [](const Double &one) { return doubleWord(one); }},
            {DoublesPane::tr("Twice"), [](const Double &one) { return one.about; }},
            codeColumn<Double>(DoublesPane::tr("First"),
                               [](const Double &one) { return one.left.code; }),
            {DoublesPane::tr("Unit"), [](const Double &one) { return one.left.unit; }},
            codeColumn<Double>(DoublesPane::tr("Second"),
                               [](const Double &one) { return one.right.code; }),
            {DoublesPane::tr("Unit"), [](const Double &one) { return one.right.unit; }},
            chipColumn<Double>(DoublesPane::tr("State"), stateChip),
            {DoublesPane::tr("Reason"), [](const Double &one) { return one.reason; }}};
}

} // namespace

DoublesPane::DoublesPane(Session &session, QWidget *page)
    : QWidget(page)
    , m_session(session)
    , m_page(page)
{
    setObjectName(QStringLiteral("doublesPane"));
    m_model = new RowsModel<Double>(columns(), this);
    m_pane = new TablePane(QStringLiteral("doubles"), m_model, this, QStringLiteral("check"));
    m_pane->table()->setColumnWidths({10, 14, 8, 14, 8, 14, 16, 24}, 7);
    m_pane->table()->restoreColumns();
    auto *compareButton = new QPushButton(tr("Compare…"), m_pane);
    compareButton->setObjectName(QStringLiteral("compareDouble"));
    m_pane->addRowAction(compareButton);
    connect(compareButton, &QPushButton::clicked, this, &DoublesPane::compare);
    connect(m_pane->table(), &TableView::opened, this, &DoublesPane::compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
}

TableView *DoublesPane::table() const
{
    return m_pane->table();
}

void DoublesPane::setRows(std::vector<Double> doubles)
{
    const bool any = !doubles.empty();
    m_model->setRows(std::move(doubles));
    if (any)
        m_pane->table()->selectRow(0);
    const int open = openCount();
    m_pane->setSentence(open > 0  ? tr("%n pairs wait for a word: return one, or let both stay "
                                        "with a reason.",
                                       nullptr, open)
                            : any ? tr("Every node and teacher that stands twice has its reason.")
                                  : tr("No node and no teacher is recommended twice."),
                        any);
}

int DoublesPane::openCount() const
{
    return int(std::count_if(m_model->rows().begin(), m_model->rows().end(),
                             [](const Double &one) { return one.isOpen(); }));
}

void DoublesPane::compare()
{
    const QModelIndex current = m_pane->table()->currentIndex();
    if (!current.isValid())
        return;
    const Double one = m_model->at(current.row());
    auto *dialog = new DoubleDialog(one, m_page);
    connect(dialog, &DoubleDialog::returned, this, &DoublesPane::giveBack);
    connect(dialog, &DoubleDialog::passed, this, [this, one] { letPass(one); });
    connect(dialog, &DoubleDialog::entryChosen, this,
            [this](const QString &code) { m_session.lead(Topic::Entries, code); });
    dialog->open();
}

// Back to the level below the one at which it takes node and teacher.
void DoublesPane::giveBack(const DoubleSide &side)
{
    ReasonQuestion question;
    question.question = {tr("Return %1").arg(side.code),
                         tr("It no longer takes a place; its unit may choose another."),
                         {QStringList{side.code, side.title, side.teacher, side.unit}.join(u' ')},
                         tr("Return"),
                         true};
    m_session.prompts().askReason(m_page, question, [this, side](const Reason &reason) {
        m_session.write(
            tr("Moving entries"), Area::Entries | Area::Quotas, this,
            [side, why = reason.text](Workspace &workspace, TaskState &) {
                return Selection(workspace).returnTo(
                    side.isDirect ? Level::Declared : Level::School, {side.code}, why);
            },
            [this](const Result<SelectionReport> &report) {
                if (!report)
                    return Q_EMIT failed(report.error());
                QStringList lines;
                for (const SelectionObstacle &one : report->obstacles)
                    lines += one.code + QStringLiteral(": ") + one.message;
                for (const MoveUp &one : report->movesUp)
                    lines += one.code + QStringLiteral(": ") + one.why;
                Q_EMIT finished(report->obstacles.empty() ? Role::Positive : Role::Caution,
                                tr("%n entries moved.", nullptr, int(report->moved.size())), lines);
            });
    });
}

void DoublesPane::letPass(const Double &one)
{
    ReasonQuestion question;
    question.question = {
        tr("Let both stay"),
        tr("%1: %2 and %3 stay recommended.").arg(one.about, one.left.code, one.right.code),
        {},
        tr("Let stay"),
        false};
    const QString rule = one.rule == u"node" ? one.rule : QStringLiteral("teacher");
    m_session.prompts().askReason(
        m_page, question, [this, code = one.right.code, rule](const Reason &reason) {
            m_session.write(
                tr("Recording a reason"), Area::Entries | Area::Quotas, this,
                [code, rule, why = reason.text](Workspace &workspace, TaskState &) -> Result<bool> {
                    LX_CHECK(QuotaDesk(workspace).letPass({code}, rule, why));
                    return true;
                },
                [this](const Result<bool> &done) {
                    if (done)
                        Q_EMIT finished(Role::Positive, tr("The reason is recorded."), {});
                    else
                        Q_EMIT failed(done.error());
                });
        });
}

} // namespace linxuan
