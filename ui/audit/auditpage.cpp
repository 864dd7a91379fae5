// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditpage.h"

#include "core/base/clock.h"
#include "core/tables/writer.h"
#include "ui/audit/auditdetails.h"
#include "ui/audit/auditmodel.h"
#include "ui/support/drawer.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"

#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kAtOnce = 400; // lines
constexpr int kTypingDelay = 120; // ms
const auto kAbout = QStringLiteral("about/");

// From the beginning of the office's day, so many days ago.
QDateTime daysAgo(const QDateTime &now, int days)
{
    return officeDateTime(toOfficeTime(now).date().addDays(-days), QTime(0, 0));
}

TextSheet sheetOf(const std::vector<AuditLine> &lines, const QString &name)
{
    TextSheet sheet;
    sheet.name = name;
    sheet.header += AuditPage::tr("No.");
    for (int column = 0; column < kAuditColumns; ++column)
        sheet.header += auditTitle(AuditColumn(column));
    for (const AuditLine &line : lines) {
        QStringList row{QString::number(line.seq)};
        for (int column = 0; column < kAuditColumns; ++column)
            row += auditText(line, AuditColumn(column));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

} // namespace

AuditPage::AuditPage(Session &session, QWidget *parent)
    : Page(session, tr("Records"), parent)
    , m_model(new AuditModel(this))
{
    setObjectName(QStringLiteral("auditPage"));
    setPrimary(tr("Export…"), [this] { exportAll(); });
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTypingDelay);
    connect(m_typing, &QTimer::timeout, this, &AuditPage::reload);
    buildFilters();
    buildTable();
    content()->addWidget(m_filters);
    content()->addSpacing(12);
    content()->addWidget(m_splitter, 1);
    buildMenus();
    connect(m_model, &AuditModel::wanted, this, &AuditPage::readMore);
}

void AuditPage::buildFilters()
{
    m_filters = new FilterBar(tr("Entry, expert, unit, reason"), this);
    m_actors = m_filters->addChip(QStringLiteral("actor"), tr("Who"));
    m_kinds = m_filters->addChip(QStringLiteral("kind"), tr("Kind"));
    m_period = m_filters->addChip(QStringLiteral("period"), tr("Period"));
    QList<std::pair<QString, QString>> kinds;
    for (const AuditKind kind : kAuditKinds)
        kinds += {toCode(kind), displayName(kind)};
    m_kinds->setChoices(kinds);
    m_period->setChoices({{QStringLiteral("0"), tr("Today")},
                          {QStringLiteral("6"), tr("Last 7 days")},
                          {QStringLiteral("29"), tr("Last 30 days")}});
    connect(m_filters, &FilterBar::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_filters, &FilterBar::chosenChanged, this, &AuditPage::reload);
}

void AuditPage::buildTable()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_table = new TableView(m_splitter);
    m_table->setObjectName(QStringLiteral("audit"));
    m_table->setAccessibleName(tr("Records"));
    setFocusProxy(m_table);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumnWidths({17, 12, 18, 26, 40}, int(AuditColumn::Text));
    m_table->restoreColumns();
    m_drawer = new Drawer(m_splitter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    connect(m_table, &TableView::opened, this, &AuditPage::openDrawer);
    connect(m_table, &TableView::dismissed, m_drawer, &QWidget::hide);
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (m_drawer->isVisible())
            readDetails();
    });
    connect(m_drawer, &Drawer::closed, this, [this] {
        m_drawer->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filters, &FilterBar::descended, m_table, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
}

void AuditPage::buildMenus()
{
    QMenu *more = moreMenu();
    more->addAction(icon(QStringLiteral("check")), tr("Check the chain again"), this,
                    &AuditPage::verify);
    more->addSeparator();
    more->addAction(icon(QStringLiteral("copy")), tr("Copy rows"), m_table,
                    &TableView::copySelection);
    more->addMenu(m_table->columnMenu(more));
    more->addAction(tr("Clear filters"), m_filters, &FilterBar::clear);
}

Areas AuditPage::shows() const
{
    return Areas(0xffff);
}

void AuditPage::focusSearch()
{
    m_filters->focusSearch();
}

void AuditPage::showTarget(const QString &target)
{
    m_filters->clear();
    m_about = target.startsWith(kAbout) ? target.mid(kAbout.size()) : QString();
    m_filters->setText(m_about.isEmpty() ? target : m_about);
}

AuditFilter AuditPage::filter()
{
    AuditFilter filter;
    filter.actors = m_actors->chosen();
    for (const AuditKind kind : kAuditKinds) {
        if (m_kinds->chosen().contains(toCode(kind)))
            filter.kinds.insert(kind);
    }
    int days = -1;
    for (const QString &period : m_period->chosen())
        days = qMax(days, period.toInt());
    if (days >= 0)
        filter.since = daysAgo(session().workspace().now(), days);
    const QString text = m_filters->text().trimmed();
    (text == m_about ? filter.about : filter.text) = text;
    return filter;
}

void AuditPage::reload()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = session().read(
        this,
        [filter = filter()](Workspace &workspace, TaskState &state) -> Result<Trail> {
            const Audit audit(workspace);
            Trail trail;
            LX_TRY(trail.lines,
                   audit.lines(filter, kAtOnce, std::numeric_limits<qint64>::max(),
                               [&state] { return state.isCancelled(); }));
            LX_TRY(trail.total, audit.count());
            LX_TRY(trail.actors, audit.actors());
            return trail;
        },
        [this](Result<Trail> trail) {
            if (trail)
                takeTrail(*std::move(trail));
            else if (trail.error().code != ErrorCode::Cancelled)
                reportError(trail.error());
        });
}

void AuditPage::takeTrail(Trail trail)
{
    QList<std::pair<QString, QString>> choices;
    for (const QString &actor : trail.actors)
        choices += {actor, actor};
    m_actors->setChoices(choices);
    const bool grew = std::exchange(m_total, trail.total) != trail.total;
    m_model->setLines(std::move(trail.lines));
    updateCount();
    if (grew)
        verify();
}

void AuditPage::readMore(qint64 before)
{
    m_reading = session().read(
        this,
        [filter = filter(), before](Workspace &workspace, TaskState &state) {
            return Audit(workspace).lines(filter, kAtOnce, before,
                                          [&state] { return state.isCancelled(); });
        },
        [this](Result<AuditLines> lines) {
            if (!lines)
                return;
            m_model->append(*std::move(lines));
            updateCount();
        });
}

void AuditPage::updateCount()
{
    m_filters->setCount(m_model->rowCount(), int(m_total));
}

void AuditPage::verify()
{
    session().read(
        this, [](Workspace &workspace, TaskState &) { return Audit(workspace).verify(); },
        [this](const Result<ChainReport> &report) {
            if (report)
                takeChain(*report);
            else
                reportError(report.error());
        });
}

void AuditPage::takeChain(const ChainReport &report)
{
    if (report.breaks.empty()) {
        setSubtitle(tr("%n record(s), the chain is whole", nullptr, int(report.records)));
        return;
    }
    setSubtitle(tr("The chain is broken"));
    QStringList lines;
    for (const auto &[seq, what] : report.breaks)
        lines += tr("Record %1: %2").arg(seq).arg(what);
    notify(Role::Negative,
           tr("The records do not stand as they were written. Keep a copy of the campaign's folder "
              "and compare it with a backup."),
           lines);
}

// All that the filter lets pass, not only what was read so far.
void AuditPage::exportAll()
{
    session().read(
        this,
        [filter = filter(), name = title()](Workspace &workspace,
                                            TaskState &state) -> Result<TextSheet> {
            LX_TRY(const AuditLines all,
                   Audit(workspace).lines(filter, std::numeric_limits<int>::max(),
                                          std::numeric_limits<qint64>::max(),
                                          [&state] { return state.isCancelled(); }));
            return sheetOf(all.lines, name);
        },
        [this](const Result<TextSheet> &sheet) {
            if (sheet)
                exportSheet(session(), this, *sheet);
            else
                reportError(sheet.error());
        });
}

void AuditPage::openDrawer()
{
    m_drawer->open(qMax(360, charWidth(fontMetrics()) * 42));
    readDetails();
}

void AuditPage::readDetails()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    session().read(
        this,
        [seq = m_model->at(current.row()).seq](Workspace &workspace, TaskState &) {
            return Audit(workspace).record(seq);
        },
        [this](const Result<AuditPicture> &picture) {
            if (picture)
                showDetails(*picture);
            else
                reportError(picture.error());
        });
}

void AuditPage::showDetails(const AuditPicture &picture)
{
    m_drawer->setTitle(displayName(picture.line.kind), picture.line.about);
    auto *details = new AuditDetails(picture);
    connect(details, &AuditDetails::aboutChosen, this,
            [this](const QString &name) { showTarget(kAbout + name); });
    m_drawer->setContent(details);
}

} // namespace linxuan
