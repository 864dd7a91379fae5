// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/checkspane.h"

#include "ui/intake/checkdetails.h"
#include "ui/intake/checkfilters.h"
#include "ui/intake/curedialog.h"
#include "ui/intake/lookdialog.h"
#include "ui/support/drawer.h"
#include "ui/support/emptystate.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kRefreshMs = 3'000; // while files are measured
constexpr int kTightest = 10; // px around the code of a check: all fit into a small window

struct Picture
{
    std::shared_ptr<CheckPicture> checks;
    QHash<EntryId, std::vector<CureRequest>> cures;
};

} // namespace

ChecksPane::ChecksPane(Session &session, QWidget *parent)
    : PagePane(session, parent)
    , m_names(checkNames(session.profile()))
    , m_model(new CheckMatrix(m_names, this))
{
    setObjectName(QStringLiteral("checksPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    auto *empty = new EmptyState(
        QStringLiteral("check"),
        tr("Here stands what is missing or wrong with each entry. Import entries to begin."), {},
        this);
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    buildFilters();
    buildTable();
    buildDrawer();
    rows->addWidget(m_filters);
    rows->addWidget(buildHead());
    rows->addWidget(m_splitter, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(body);
    m_stack->setCurrentWidget(body);
    column->addWidget(m_stack);
    // One that is under way is waited for: a large campaign takes a while.
    m_refresh = new QTimer(this);
    m_refresh->setInterval(kRefreshMs);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (!m_isReading)
            reload();
    });
}

QWidget *ChecksPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_summary = new TextLabel(Type::Base, Role::Muted, {}, head);
    m_summary->setObjectName(QStringLiteral("summary"));
    row->addWidget(m_summary, 1);
    m_look = new QPushButton(tr("Look at lessons…"), head);
    m_look->setObjectName(QStringLiteral("look"));
    m_look->setToolTip(
        tr("The title card and a picture a minute of each entry shown, for the checks "
           "that need eyes"));
    connect(m_look, &QPushButton::clicked, this, &ChecksPane::look);
    m_measure = new QPushButton(tr("Measure files"), head);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setToolTip(tr("Opens each file that is not known yet; can be broken off and goes on "
                             "where it was"));
    connect(m_measure, &QPushButton::clicked, this, &ChecksPane::measure);
    auto *back = new QPushButton(tr("Send back…"), head);
    back->setObjectName(QStringLiteral("sendBack"));
    back->setToolTip(
        tr("Sends a unit's entries back with what fails, and prints the letter that says it"));
    connect(back, &QPushButton::clicked, this, &ChecksPane::sendBack);
    row->addWidget(back);
    row->addWidget(m_look);
    row->addWidget(m_measure);
    return head;
}

void ChecksPane::buildFilters()
{
    m_filters = new CheckFilters(m_names, this);
    connect(m_filters, &CheckFilters::changed, this, &ChecksPane::refilter);
    connect(m_filters, &FilterBar::descended, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
}

void ChecksPane::buildTable()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_table = new TableView(m_splitter);
    m_table->setObjectName(QStringLiteral("checks"));
    m_table->setAccessibleName(tr("Checks"));
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    for (int column = CheckMatrix::kFixedColumns; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                fontMetrics().horizontalAdvance(QStringLiteral("T00")) + kTightest);
    m_table->setColumnWidths({7, 12, 12, 9}, 1);
    m_table->setInitiallyHidden({2});
    m_table->restoreColumns();
    connect(m_table, &TableView::opened, this, &ChecksPane::openDrawer);
    connect(m_table, &TableView::dismissed, this, [this] { m_drawer->hide(); });
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (m_drawer->isVisible())
            fillDrawer();
    });
}

void ChecksPane::buildDrawer()
{
    m_drawer = new Drawer(m_splitter);
    m_drawer->setFooter(buildFooter());
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    connect(m_drawer, &Drawer::closed, m_drawer, &QWidget::hide);
}

QWidget *ChecksPane::buildFooter()
{
    auto *footer = new QWidget(m_drawer);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, kGap, 0, kGroupGap);
    row->setSpacing(kGap);
    auto *button = new QPushButton(tr("Look…"), footer);
    button->setToolTip(tr("Pictures of the videos, for the checks that need eyes"));
    connect(button, &QPushButton::clicked, this, &ChecksPane::look);
    row->addWidget(button);
    row->addStretch();
    return footer;
}

Areas ChecksPane::shows() const
{
    return Area::Materials | Area::Entries | Area::Catalogue | Area::Quotas;
}

FilterBar *ChecksPane::filters()
{
    return m_filters;
}

void ChecksPane::reload()
{
    m_isReading = true;
    session().read(
        this,
        [names = m_names, shelf = session().entries()](Workspace &workspace,
                                                       TaskState &state) -> Result<Picture> {
            LX_TRY(auto entries, shelf->rows(workspace));
            Picture picture{std::make_shared<CheckPicture>(std::move(entries), names), {}};
            LX_CHECK(Checking(workspace).visit(
                {}, [&state] { return state.isCancelled(); },
                [&](CheckedEntry &&checked) { picture.checks->add(checked); }));
            LX_TRY(picture.cures, Curing(workspace).requests());
            return picture;
        },
        [this](Result<Picture> picture) {
            m_isReading = false;
            if (!picture)
                return Q_EMIT failed(picture.error());
            m_cures = std::move(picture->cures);
            take(std::move(picture->checks));
        });
}

void ChecksPane::take(std::shared_ptr<CheckPicture> checks)
{
    const QModelIndex current = m_table->currentIndex();
    const QString chosen = !m_target.isEmpty() ? m_target
        : current.isValid()                    ? m_model->at(current.row()).entry().code()
                                               : QString();
    m_model->take(std::move(checks));
    m_stack->setCurrentIndex(m_model->rows().empty() ? 0 : 1);
    m_filters->offerUnits(m_model->rows());
    summarise();
    const auto &rows = m_model->rows();
    Q_EMIT counted(int(std::count_if(rows.begin(), rows.end(),
                                     [](const CheckRow &row) { return row.failures > 0; })));
    if (const int row = m_model->rowOf(chosen); row >= 0)
        m_table->selectRow(row);
    if (!m_target.isEmpty() && m_table->currentIndex().isValid())
        openDrawer();
    else if (m_drawer->isVisible())
        fillDrawer();
    m_target.clear();
}

void ChecksPane::refilter()
{
    m_model->setFilter([this](const CheckRow &row) { return m_filters->keeps(row); });
    summarise();
}

// "Of 12 entries 5 are complete. Wrong: materials 4, length 2 …"
void ChecksPane::summarise()
{
    const int shown = m_model->rowCount();
    m_filters->setCount(shown, int(m_model->rows().size()));
    int complete = 0;
    std::vector<int> wrong(m_names.size());
    for (int row = 0; row < shown; ++row) {
        const CheckRow &one = m_model->at(row);
        complete += one.isComplete();
        for (size_t i = 0; i < m_names.size(); ++i)
            wrong[i] += one.cell(i).sign == CheckSign::Fail;
    }
    const QStringList worst = worstChecks(m_names, wrong);
    QString text = tr("%1 of %2 complete.").arg(complete).arg(shown);
    if (!worst.isEmpty())
        text =
            tr("%1 %2", "two sentences").arg(text, tr("Not passed: %1").arg(worst.join(tr(", "))));
    m_summary->setText(text);
    m_look->setEnabled(shown > 0);
}

void ChecksPane::showTarget(const QString &target)
{
    m_filters->clear();
    m_target = target;
    if (const int row = m_model->rowOf(target); row >= 0) {
        m_table->selectRow(row);
        m_target.clear();
        openDrawer();
    }
}

void ChecksPane::openDrawer()
{
    fillDrawer();
    m_drawer->open();
}

void ChecksPane::fillDrawer()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_drawer->hide();
    const CheckRow &row = m_model->at(current.row());
    m_drawer->setTitle(row.entry().title(), row.entry().code());
    auto *details = new CheckDetails(*m_model, row, m_cures.value(row.entry().id()));
    connect(details, &CheckDetails::entryChosen, this,
            [this](const QString &code) { session().lead(Topic::Entries, code); });
    m_drawer->setContent(details);
}

void ChecksPane::measure()
{
    m_measure->setEnabled(false);
    m_refresh->start();
    session().write(
        tr("Measuring files"), Area::Materials, this,
        [](Workspace &workspace, TaskState &state) {
            return Checking(workspace).measure(
                {},
                {[&state](qint64 done, qint64 total) { state.setProgress(done, total); },
                 [&state] { return state.isCancelled(); }});
        },
        [this](const Result<MeasuringReport> &report) {
            m_measure->setEnabled(true);
            m_refresh->stop();
            if (report)
                tellMeasured(*report);
            else
                Q_EMIT failed(report.error());
        });
}

void ChecksPane::tellMeasured(const MeasuringReport &report)
{
    QStringList lines;
    for (const CheckRow &row : m_model->rows()) {
        for (const UnmeasuredFile &left : report.left) {
            if (left.entry == row.entry().id())
                lines +=
                    QStringLiteral("%1 %2: %3").arg(row.entry().code(), left.fileName, left.why);
        }
    }
    QString text = tr("%1 files measured, %2 were known.").arg(report.measured).arg(report.known);
    if (report.isStopped)
        text = tr("Broken off. %1 files are measured; the next time goes on there.")
                   .arg(report.measured);
    if (!report.left.empty())
        text = tr("%1 %2", "two sentences")
                   .arg(text, tr("%n could not be measured.", nullptr, int(report.left.size())));
    Q_EMIT told(Role::Positive, text, lines);
}

// The unit that is filtered for, or that of the chosen entry.
void ChecksPane::sendBack()
{
    const QModelIndex current = m_table->currentIndex();
    const QString filtered = m_filters->onlyUnit();
    const QString unit = filtered.isEmpty() && current.isValid()
        ? m_model->at(current.row()).entry().unit()
        : filtered;
    auto *dialog = new CureDialog(session(), unit, this);
    connect(dialog, &CureDialog::sent, this,
            [this](const QString &text) { Q_EMIT told(Role::Positive, text, {}); });
    dialog->open();
}

// From the chosen entry on, or from the first that waits for eyes.
void ChecksPane::look()
{
    CheckScope scope;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).hasFiles)
            scope.entries += m_model->at(row).entry().code();
    }
    const QModelIndex current = m_table->currentIndex();
    const QString from = current.isValid() ? m_model->at(current.row()).entry().code() : QString();
    if (scope.entries.isEmpty()) {
        Q_EMIT told(Role::Positive, tr("None of the entries shown has files yet."), {});
        return;
    }
    session().read(
        this,
        [scope](Workspace &workspace, TaskState &state) {
            return Checking(workspace).findings(scope, [&state] { return state.isCancelled(); });
        },
        [this, from](Result<std::vector<CheckedEntry>> entries) {
            if (entries)
                lookAt(*std::move(entries), from);
            else
                Q_EMIT failed(entries.error());
        });
}

void ChecksPane::lookAt(std::vector<CheckedEntry> entries, const QString &from)
{
    auto *dialog = new LookDialog(session(), std::move(entries), m_names, this);
    dialog->showEntry(from);
    dialog->open();
}

} // namespace linxuan
