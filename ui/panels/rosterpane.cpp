// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/rosterpane.h"

#include "ui/panels/proposedialog.h"
#include "ui/panels/rosteractions.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tabstrip.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kStateWidth = 16; // digits

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

RosterPane::RosterPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
    , m_actions(new RosterActions(session, this))
{
    m_actions->setPicture(&m_picture);
    connect(m_actions, &RosterActions::failed, this, &RosterPane::failed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGroupGap);
    row->addWidget(groupsSide());
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    buildTabs();
    column->addWidget(m_tabs);
    column->addWidget(m_panes, 1);
    row->addLayout(column, 1);
}

QString RosterPane::title() const
{
    return tr("Panels");
}

Areas RosterPane::shows() const
{
    return Area::Entries | Area::Experts | Area::Sheets;
}

QWidget *RosterPane::groupsSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *proposing = button(QStringLiteral("proposePanels"), tr("Propose panels…"), side);
    connect(proposing, &QPushButton::clicked, this, &RosterPane::propose);
    m_writing.push_back(proposing);
    column->addWidget(proposing);
    m_groups = new GroupSide(kStateWidth, side);
    m_groups->setObjectName(QStringLiteral("panelGroups"));
    connect(m_groups, &GroupSide::chosen, this, &RosterPane::showGroup);
    column->addWidget(m_groups, 1);
    return side;
}

TablePane *RosterPane::addTab(const QString &name, const QString &title, QAbstractItemModel *model,
                              const QList<int> &widths, int stretch)
{
    auto *pane = new TablePane(name, model, m_panes);
    pane->table()->setAccessibleName(title);
    pane->table()->setColumnWidths(widths, stretch);
    pane->table()->restoreColumns();
    m_panes->addWidget(pane);
    m_tabs->addTab(title);
    return pane;
}

void RosterPane::buildTabs()
{
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("rosterTabs"));
    m_tabs->setAccessibleName(tr("What to show of the panel"));
    m_panes = new QStackedWidget(this);
    buildSeats();
    buildRecusals();
    buildLocks();
    buildAnchors();
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
}

void RosterPane::buildSeats()
{
    m_seatModel = new RowsModel<PanelSeat>(seatColumns(), this);
    m_seats =
        addTab(QStringLiteral("seats"), tr("Members"), m_seatModel, {7, 10, 18, 14, 16, 6, 10}, 4);
    const auto act = [this](const char *name, const QString &text, auto deed) {
        QPushButton *made = button(QLatin1String(name), text, m_seats);
        m_seats->addRowAction(made);
        connect(made, &QPushButton::clicked, this, [this, deed] {
            if (const PanelSeat *seat = chosen(m_seats, m_seatModel))
                (m_actions->*deed)(*seat);
        });
        m_writing.push_back(made);
    };
    act("setChair", tr("Chair"), &RosterActions::setChair);
    act("replaceMember", tr("Replace…"), &RosterActions::replace);
    act("removeMember", tr("Take off…"), &RosterActions::removeMember);
    QPushButton *add = button(QStringLiteral("addMember"), tr("Add expert…"), m_seats);
    m_seats->addPaneAction(add);
    m_writing.push_back(add);
    connect(add, &QPushButton::clicked, m_actions, &RosterActions::addMember);
    connect(m_seats->table(), &TableView::opened, this, [this] {
        if (const PanelSeat *seat = chosen(m_seats, m_seatModel))
            m_actions->editExpert(seat->code);
    });
    auto *newcomer = new QAction(tr("New expert…"), this);
    newcomer->setObjectName(QStringLiteral("newExpert"));
    connect(newcomer, &QAction::triggered, m_actions, &RosterActions::addExpert);
    auto *naming = new QAction(tr("Number and name of the panel…"), this);
    naming->setObjectName(QStringLiteral("renamePanel"));
    connect(naming, &QAction::triggered, this, [this] {
        if (m_groups->group()) {
            if (const PanelCard *panel = m_picture.panel(*m_groups->group()))
                m_actions->rename(*panel);
        }
    });
    addActions({newcomer, naming});
}

void RosterPane::buildRecusals()
{
    m_recusalModel = new RowsModel<RecusalLine>(recusalColumns(), this);
    m_recusals = addTab(QStringLiteral("recusals"), tr("Recusals"), m_recusalModel,
                        {9, 11, 20, 12, 12, 24}, 5);
    QPushButton *change = button(QStringLiteral("changeRecusal"), tr("Change…"), m_recusals);
    QPushButton *remove = button(QStringLiteral("removeRecusal"), tr("Take back…"), m_recusals);
    QPushButton *declare =
        button(QStringLiteral("declareRecusal"), tr("Declare recusal…"), m_recusals);
    m_recusals->addRowAction(change);
    m_recusals->addRowAction(remove);
    m_recusals->addPaneAction(declare);
    const auto onDeclared = [this](auto deed) {
        const RecusalLine *line = chosen(m_recusals, m_recusalModel);
        if (line && line->isDeclared)
            (m_actions->*deed)(*line);
        else if (line)
            session().prompts().tell(
                this,
                {tr("Recusals"),
                 tr("This one follows from where the expert works or from a relation. "
                    "Change the expert instead."),
                 {}});
    };
    connect(change, &QPushButton::clicked, this,
            [onDeclared] { onDeclared(&RosterActions::changeRecusal); });
    connect(m_recusals->table(), &TableView::opened, this,
            [onDeclared] { onDeclared(&RosterActions::changeRecusal); });
    connect(remove, &QPushButton::clicked, this,
            [onDeclared] { onDeclared(&RosterActions::removeRecusal); });
    connect(declare, &QPushButton::clicked, this, [this] { m_actions->declareRecusal(QString()); });
}

void RosterPane::buildLocks()
{
    m_lockModel = new RowsModel<LockRow>(lockColumns(), this);
    m_locks = addTab(QStringLiteral("locks"), tr("Locked pairs"), m_lockModel,
                     {10, 26, 9, 11, 10, 20, 10}, 1);
    QPushButton *remove = button(QStringLiteral("removeLock"), tr("Take back"), m_locks);
    QPushButton *add = button(QStringLiteral("addLock"), tr("Lock a pair…"), m_locks);
    m_locks->addRowAction(remove);
    m_locks->addPaneAction(add);
    m_writing.push_back(remove);
    m_writing.push_back(add);
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const LockRow *row = chosen(m_locks, m_lockModel))
            m_actions->removeLock(*row);
    });
    connect(add, &QPushButton::clicked, m_actions, &RosterActions::addLock);
}

void RosterPane::buildAnchors()
{
    m_anchorModel = new RowsModel<CalibrationReport>(anchorColumns(), this);
    m_anchors =
        addTab(QStringLiteral("anchors"), tr("Calibration"), m_anchorModel, {10, 26, 16, 9, 30}, 4);
    QPushButton *remove = button(QStringLiteral("removeAnchors"), tr("Take back"), m_anchors);
    QPushButton *add = button(QStringLiteral("addAnchor"), tr("Mark entries…"), m_anchors);
    m_anchors->addRowAction(remove);
    m_anchors->addPaneAction(add);
    m_writing.push_back(remove);
    m_writing.push_back(add);
    connect(remove, &QPushButton::clicked, this, [this] {
        QStringList codes;
        for (const int row : m_anchors->table()->selectedRows())
            codes += m_anchorModel->at(row).entryCode;
        m_actions->removeAnchors(codes);
    });
    connect(add, &QPushButton::clicked, m_actions, &RosterActions::addAnchor);
}

template<typename Row>
const Row *RosterPane::chosen(TablePane *pane, const RowsModel<Row> *model) const
{
    const QList<int> rows = pane->table()->selectedRows();
    return rows.isEmpty() ? nullptr : &model->at(rows.front());
}

TableView *RosterPane::table()
{
    return static_cast<TablePane *>(m_panes->currentWidget())->table();
}

void RosterPane::reload()
{
    readRound(readRoster, [this](RosterPicture picture) { take(std::move(picture)); });
}

void RosterPane::take(RosterPicture picture)
{
    m_picture = std::move(picture);
    const RoundRule *rule = session().profile().round(round());
    std::vector<SideLine> lines;
    int waiting = 0;
    for (const PanelCard &panel : m_picture.panels) {
        lines.push_back(sideLine(panel, rule ? rule->perEntry : 3));
        waiting += lines.back().weight > 1 ? 1 : 0;
    }
    m_groups->setLines(std::move(lines));
    for (QWidget *widget : m_writing)
        widget->setVisible(m_picture.round.state == RoundState::Open);
    Q_EMIT counted(waiting);
    showGroup();
}

void RosterPane::showGroup()
{
    const auto group = m_groups->group();
    const PanelCard *panel = group ? m_picture.panel(*group) : nullptr;
    if (!panel) {
        m_seats->setSentence(tr("Panels stand here once the round has entries."), false);
        m_seatModel->setRows({});
        return;
    }
    m_actions->setGroup(*group);
    m_seats->setSentence(panelSentence(*panel), !panel->seats.empty());
    m_seatModel->setRows(panel->seats);
    showRecusals(*panel);
    std::vector<LockRow> locks = m_picture.locks;
    std::erase_if(locks, [&](const LockRow &row) { return row.group != *group; });
    m_locks->setSentence(locks.empty() ? tr("No pair of this group is locked. A lock always or "
                                            "never deals an entry to an expert.")
                                       : tr("Locks hold for every later assignment."),
                         !locks.empty());
    m_tabs->setTabText(
        2, locks.empty() ? tr("Locked pairs") : tr("Locked pairs · %1").arg(locks.size()));
    m_lockModel->setRows(std::move(locks));
    std::vector<CalibrationReport> anchors = m_picture.anchors;
    std::erase_if(anchors, [&](const CalibrationReport &one) { return one.group != *group; });
    m_anchors->setSentence(anchors.empty()
                               ? tr("No entry calibrates this panel. Mark two or three that all "
                                    "of its experts score first.")
                               : tr("All experts of the panel score these first; they count for "
                                    "nothing."),
                           !anchors.empty());
    m_tabs->setTabText(
        3, anchors.empty() ? tr("Calibration") : tr("Calibration · %1").arg(anchors.size()));
    m_anchorModel->setRows(std::move(anchors));
}

// Of the panel's experts.
void RosterPane::showRecusals(const PanelCard &panel)
{
    std::vector<RecusalLine> lines;
    for (const RecusalLine &line : m_picture.recusals) {
        const bool isSeated =
            std::any_of(panel.seats.begin(), panel.seats.end(),
                        [&](const PanelSeat &seat) { return seat.expert == line.recusal.expert; });
        if (isSeated)
            lines.push_back(line);
    }
    const auto declared =
        std::count_if(lines.begin(), lines.end(), [](const auto &line) { return line.isDeclared; });
    m_recusals->setSentence(
        lines.empty()
            ? tr("Nothing keeps the experts of this panel from an entry.")
            : tr("%n declared; the others follow from unit and relations.", nullptr, int(declared)),
        !lines.empty());
    m_tabs->setTabText(1, lines.empty() ? tr("Recusals") : tr("Recusals · %1").arg(lines.size()));
    m_recusalModel->setRows(std::move(lines));
}

void RosterPane::propose()
{
    (new ProposeDialog(session(), m_picture, m_groups->group(), this))->open();
}

} // namespace linxuan
