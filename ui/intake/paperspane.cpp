// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/paperspane.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/workspace/documents/documents.h"
#include "ui/intake/receivedialog.h"
#include "ui/support/filterbar.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

const QString kMissing = QStringLiteral("missing");
const QString kComplete = QStringLiteral("complete");

QString ownerOf(const PaperLine &line)
{
    return line.entry ? line.entry->code : PapersPane::tr("the unit's own");
}

Chip chipOf(const PaperLine &line)
{
    if (line.isComplete())
        return {QStringLiteral("check"), PapersPane::tr("Complete"), Role::Positive, {}};
    if (line.got() > 0)
        return {QStringLiteral("half"),
                PapersPane::tr("%n missing", nullptr, line.item.copies - line.got()),
                Role::Caution,
                {}};
    return {QStringLiteral("ring"), PapersPane::tr("Not here"), Role::Muted, {}};
}

std::vector<RowColumn<PaperLine>> paperColumns()
{
    using Column = RowColumn<PaperLine>;
    const auto receiptText = [](QString PaperReceipt::*field) {
        return [field](const PaperLine &line) {
            return line.receipt ? (*line.receipt).*field : QString();
        };
    };
    return {
        Column{PapersPane::tr("Unit"), [](const PaperLine &line) { return line.unit.name; }},
        Column{PapersPane::tr("Entry"), ownerOf,
               [](const PaperLine &left, const PaperLine &right) {
                   return compareNatural(ownerOf(left), ownerOf(right)) < 0;
               }},
        Column{PapersPane::tr("Lesson"),
               [](const PaperLine &line) { return line.entry ? line.entry->title : QString(); }},
        Column{PapersPane::tr("Paper"), [](const PaperLine &line) { return line.item.name; }},
        Column{
            PapersPane::tr("Copies"),
            [](const PaperLine &line) {
                return QStringLiteral("%1 / %2").arg(line.got()).arg(line.item.copies);
            },
            [](const PaperLine &left, const PaperLine &right) { return left.got() < right.got(); },
            Qt::AlignRight},
        Column{PapersPane::tr("State"),
               [](const PaperLine &line) { return chipOf(line).text; },
               {},
               Qt::AlignLeft,
               [](const PaperLine &line, int role) {
                   return role == ChipRole ? QVariant::fromValue(chipOf(line)) : QVariant();
               }},
        Column{PapersPane::tr("Delivered by"), receiptText(&PaperReceipt::deliveredBy)},
        Column{PapersPane::tr("Received"),
               [](const PaperLine &line) {
                   return line.receipt
                       ? officeText(line.receipt->receivedAt) + u' ' + line.receipt->receivedBy
                       : QString();
               }},
        Column{PapersPane::tr("Remark"), receiptText(&PaperReceipt::remark)},
    };
}

} // namespace

PapersPane::PapersPane(Session &session, QWidget *parent)
    : PagePane(session, parent)
    , m_model(new RowsModel<PaperLine>(paperColumns(), this))
{
    setObjectName(QStringLiteral("papersPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_filters = new FilterBar(tr("Code, lesson, teacher, paper"), this);
    m_units = m_filters->addChip(QStringLiteral("unit"), tr("Unit"));
    m_states = m_filters->addChip(QStringLiteral("state"), tr("State"));
    m_states->setChoices({{kMissing, tr("Something is missing")}, {kComplete, tr("Complete")}});
    m_pane = new TablePane(QStringLiteral("papers"), m_model, this);
    m_pane->table()->setAccessibleName(tr("Papers handed in"));
    m_pane->table()->setColumnWidths({9, 8, 18, 16, 7, 10, 9, 21, 8}, 2);
    m_pane->table()->restoreColumns();
    auto *receive = new QPushButton(tr("Receive…"), m_pane);
    receive->setObjectName(QStringLiteral("receivePapers"));
    auto *slip = new QPushButton(tr("Print receipt slip…"), m_pane);
    slip->setObjectName(QStringLiteral("printSlip"));
    m_pane->addRowAction(slip);
    m_pane->addRowAction(receive);
    column->addWidget(m_filters);
    column->addWidget(m_pane, 1);
    connect(receive, &QPushButton::clicked, this, &PapersPane::receive);
    connect(slip, &QPushButton::clicked, this, &PapersPane::printSlip);
    connect(m_pane->table(), &TableView::opened, this, &PapersPane::receive);
    for (FilterChip *chip : {m_units, m_states})
        connect(chip, &FilterChip::chosenChanged, this, &PapersPane::refilter);
    connect(m_filters, &FilterBar::textChanged, this, &PapersPane::refilter);
}

TableView *PapersPane::table()
{
    return m_pane->table();
}

void PapersPane::reload()
{
    read([](Workspace &workspace) { return PaperPackets(workspace).lines(); },
         [this](std::vector<PaperLine> lines) { take(std::move(lines)); });
}

void PapersPane::take(std::vector<PaperLine> lines)
{
    int missing = 0;
    QList<std::pair<QString, QString>> units;
    for (const PaperLine &line : lines) {
        missing += line.isComplete() ? 0 : 1;
        const std::pair unit(line.unit.name, line.unit.name);
        if (!units.contains(unit))
            units += unit;
    }
    m_units->setChoices(units);
    m_filters->setVisible(!lines.empty());
    m_pane->setSentence(
        lines.empty() ? tr("No entry has papers to hand in. Experiment entries do, by the notice.")
                      : tr("%1 of %2 papers are complete.")
                            .arg(int(lines.size()) - missing)
                            .arg(lines.size()),
        !lines.empty());
    Q_EMIT counted(missing);
    m_model->setRows(std::move(lines));
    refilter();
}

void PapersPane::refilter()
{
    const QString text = foldName(m_filters->text()).toLower();
    const auto has = [&text](const QString &where) {
        return foldName(where).toLower().contains(text);
    };
    m_model->setFilter([this, has](const PaperLine &line) {
        const QString state = line.isComplete() ? kComplete : kMissing;
        return (m_units->chosen().isEmpty() || m_units->chosen().contains(line.unit.name))
            && (m_states->chosen().isEmpty() || m_states->chosen().contains(state))
            && (has(line.item.name) || has(line.unit.name)
                || (line.entry
                    && (has(line.entry->code) || has(line.entry->title)
                        || has(line.entry->teacher))));
    });
    m_filters->setCount(m_model->rowCount(), int(m_model->rows().size()));
}

std::vector<PaperLine> PapersPane::chosen() const
{
    std::vector<PaperLine> lines;
    for (const int row : m_pane->table()->selectedRows())
        lines.push_back(m_model->at(row));
    return lines;
}

void PapersPane::receive()
{
    const auto lines = chosen();
    if (lines.empty())
        return;
    auto *dialog = new ReceiveDialog(lines, session().workspace().actor(), this);
    connect(dialog, &ReceiveDialog::received, this, &PapersPane::store);
    dialog->open();
}

void PapersPane::store(const std::vector<PaperDelivery> &deliveries, const QString &from,
                       const QString &by)
{
    session().write(
        tr("Recording papers"), Area::Materials, this,
        [deliveries, from, by](Workspace &workspace, TaskState &) {
            return PaperPackets(workspace).receive(deliveries, from, by);
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

// Of the unit of the first chosen row.
void PapersPane::printSlip()
{
    const auto lines = chosen();
    if (lines.empty())
        return;
    const QString unit = lines.front().unit.name;
    session().prompts().saveFile(
        this, tr("Where the slip goes"), tr("Receipt %1").arg(unit) + QStringLiteral(".pdf"),
        tr("PDF (*.pdf);;Workbook (*.xlsx)"), [this, unit](const QString &path) {
            FormRequest request;
            request.form = QStringLiteral("receipt-slip");
            request.unit = unit;
            session().write(
                tr("Printing the slip"), Area::Documents, this,
                [request, path](Workspace &workspace, TaskState &state) {
                    return Documents(workspace, [&state] { return state.isCancelled(); })
                        .print(request, path);
                },
                [this, path](const Result<PrintedForm> &printed) {
                    if (printed)
                        Q_EMIT told(Role::Positive, tr("The slip is in %1.").arg(path), {});
                    else
                        Q_EMIT failed(printed.error());
                });
        });
}

} // namespace linxuan
