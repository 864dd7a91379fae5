// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/rereviewdialog.h"

#include "ui/support/labels.h"
#include "ui/support/rowcolumns.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

QString remarkOf(const RereviewCandidate &row)
{
    QStringList words;
    words +=
        row.isMember ? RereviewDialog::tr("On the panel") : RereviewDialog::tr("Not on the panel");
    if (row.sharesUnit)
        words += RereviewDialog::tr("of the same unit as another expert of this entry");
    return words.join(QStringLiteral(" · "));
}

std::vector<RowColumn<RereviewCandidate>> columns()
{
    using Row = RereviewCandidate;
    return {
        codeColumn<Row>(RereviewDialog::tr("Expert"), [](const Row &row) { return row.code; }),
        {RereviewDialog::tr("Name"), [](const Row &row) { return row.name; }},
        {RereviewDialog::tr("Unit"), [](const Row &row) { return row.unitName; }},
        numberColumn<Row>(RereviewDialog::tr("Sheets"), &Row::load),
        {RereviewDialog::tr("Remark"), remarkOf},
    };
}

} // namespace

RereviewDialog::RereviewDialog(Session &session, const QString &round, const QString &entryCode,
                               const QString &title, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(round)
    , m_entry(entryCode)
    , m_model(new RowsModel<RereviewCandidate>(columns(), this))
{
    setObjectName(QStringLiteral("rereview"));
    setWindowTitle(tr("Re-review"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(charWidth(fontMetrics()) * 92, fontMetrics().lineSpacing() * 24);
    build(title, reason);
    read();
}

void RereviewDialog::build(const QString &title, const QString &reason)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(12);
    column->addWidget(new TextLabel(Type::Section, Role::Text,
                                    tr("Re-review of %1 %2").arg(m_entry, title), this));
    column->addWidget(wrapped(Type::Base, Role::Text,
                              tr("One more expert scores it. The sheet is added to those there "
                                 "are and replaces none."),
                              this));
    m_candidates = new TablePane(QStringLiteral("rereviewCandidates"), m_model, this);
    m_candidates->table()->setAccessibleName(tr("Experts who may judge it"));
    m_candidates->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_candidates->table()->setColumnWidths({9, 12, 18, 8, 30}, 4);
    m_candidates->setSentence(tr("Looking for experts…"), false);
    column->addWidget(m_candidates, 1);
    m_reason = new QLineEdit(reason, this);
    m_reason->setObjectName(QStringLiteral("rereviewReason"));
    column->addWidget(captionOf(m_reason, tr("Why")));
    column->addWidget(m_reason);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->hide();
    column->addWidget(m_trouble);
    addButtons(column);
    connect(m_reason, &QLineEdit::textChanged, this, &RereviewDialog::refresh);
    connect(m_candidates->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RereviewDialog::refresh);
    connect(m_candidates->table(), &TableView::opened, this, &RereviewDialog::ask);
    connect(m_candidates->table(), &TableView::dismissed, this, &QDialog::reject);
    refresh();
}

void RereviewDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_ask = new QPushButton(tr("Add the expert"), this);
    m_ask->setObjectName(QStringLiteral("askRereview"));
    m_ask->setProperty("primary", true);
    m_ask->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_ask);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &RereviewDialog::ask);
}

void RereviewDialog::read()
{
    m_session.read(
        this,
        [round = m_round, entry = m_entry](Workspace &workspace, TaskState &) {
            return Rereviews(workspace).candidates(round, entry);
        },
        [this](Result<std::vector<RereviewCandidate>> candidates) {
            if (candidates)
                take(*std::move(candidates));
            else
                fail(candidates.error());
        });
}

void RereviewDialog::take(std::vector<RereviewCandidate> candidates)
{
    const bool isEmpty = candidates.empty();
    m_candidates->setSentence(
        isEmpty ? tr("Nobody is left who covers this subject and whom no recusal keeps from the "
                     "entry. Import more experts first.")
                : tr("The best first: from another unit, on the panel, with few sheets."),
        !isEmpty);
    m_model->setRows(std::move(candidates));
    if (!isEmpty)
        m_candidates->table()->selectRow(0);
    refresh();
}

void RereviewDialog::refresh()
{
    m_ask->setEnabled(!m_reason->text().trimmed().isEmpty()
                      && m_candidates->table()->selectionModel()->hasSelection());
}

void RereviewDialog::ask()
{
    const QList<int> rows = m_candidates->table()->selectedRows();
    if (rows.isEmpty() || !m_ask->isEnabled())
        return;
    m_ask->setEnabled(false);
    m_session.write(
        tr("Adding an expert"), Area::Experts | Area::Sheets | Area::Outcome, this,
        [round = m_round, entry = m_entry, expert = m_model->at(rows.front()).code,
         reason = m_reason->text().trimmed()](Workspace &workspace, TaskState &) {
            return Rereviews(workspace).ask(round, entry, expert, reason);
        },
        [this](const Result<Rereview> &done) {
            if (!done)
                return fail(done.error());
            Q_EMIT asked(*done);
            accept();
        });
}

void RereviewDialog::fail(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
    refresh();
}

} // namespace linxuan
