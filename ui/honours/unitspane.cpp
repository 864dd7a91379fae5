// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/unitspane.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "ui/honours/unitworking.h"
#include "ui/support/drawer.h"
#include "ui/support/filterbar.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

#include <QItemSelectionModel>
#include <QPushButton>

namespace linxuan {

UnitsPane::UnitsPane(Session &session, QWidget *parent)
    : HonourPane(session, tr("Unit"), parent)
    , m_model(new RowsModel<UnitRow>(unitColumns(), this))
{
    m_kinds = filters()->addChip(QStringLiteral("kind"), tr("Kind"));
    m_states = filters()->addChip(QStringLiteral("state"), tr("Award"));
    QList<std::pair<QString, QString>> kinds;
    for (const UnitKind kind : {UnitKind::County, UnitKind::Zone, UnitKind::DirectSchool})
        kinds += {toCode(kind), displayName(kind)};
    m_kinds->setChoices(kinds);
    m_states->setChoices({{QStringLiteral("granted"), tr("Awarded")},
                          {QStringLiteral("advised"), tr("Advised")},
                          {QStringLiteral("other"), tr("Neither")}});
    buildTable();
}

void UnitsPane::buildTable()
{
    m_pane = new TablePane(QStringLiteral("unitHonours"), m_model, this, QStringLiteral("honours"));
    TableView *shown = m_pane->table();
    shown->setAccessibleName(tr("Units and what speaks for them"));
    shown->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QList<int> widths{18, 16, 6, 8, 13};
    for (int fact = 0; fact < int(Codes<UnitFact>::all.size()); ++fact)
        widths += 15;
    shown->setColumnWidths(widths, 0);
    shown->setInitiallyHidden({1}); // the filter and the drawer tell the kind
    shown->restoreColumns();
    m_takeBack = new QPushButton(tr("Take award back…"), m_pane);
    m_takeBack->setObjectName(QStringLiteral("takeBackAward"));
    m_pane->addRowAction(m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &UnitsPane::takeBack);
    connect(shown->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UnitsPane::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UnitsPane::updateActions);
    setTable(m_pane, true);
}

QString UnitsPane::title() const
{
    return tr("Organisation award");
}

QString UnitsPane::primary() const
{
    return tr("Give the award…");
}

TableView *UnitsPane::table()
{
    return m_pane->table();
}

bool UnitsPane::canAct() const
{
    return !chosen(false).isEmpty();
}

void UnitsPane::updateActions()
{
    m_takeBack->setEnabled(!chosen(true).isEmpty());
    Q_EMIT actable();
}

void UnitsPane::reload()
{
    load([](Workspace &workspace) { return UnitAwards(workspace).read(); },
         [this](UnitHonours read) { take(std::move(read)); });
}

QString UnitsPane::sentence(const UnitHonours &honours) const
{
    if (honours.units.empty())
        return tr("What speaks for each unit stands here. Import the units to begin.");
    QString text = honours.rule
        ? tr("The index advises; a person names the units. %n unit(s) have the award.", nullptr,
             honours.granted())
        : tr("The profile has no weights for an index: facts only. %n unit(s) have the award.",
             nullptr, honours.granted());
    if (honours.round.isEmpty())
        text += u' ' + tr("Award points follow when the round is closed.");
    return text;
}

void UnitsPane::take(const UnitHonours &honours)
{
    m_pane->setSentence(sentence(honours), !honours.units.empty());
    m_model->setRows(unitRows(honours));
    filters()->setCount(m_model->rowCount(), int(m_model->rows().size()));
    updateDetails();
    Q_EMIT counted(0);
}

void UnitsPane::refilter()
{
    const QString search = foldName(filters()->text()).toCaseFolded();
    m_model->setFilter(
        [search, kinds = m_kinds->chosen(), states = m_states->chosen()](const UnitRow &row) {
            const Unit &unit = row.unit().unit;
            return (kinds.isEmpty() || kinds.contains(toCode(unit.kind)))
                && (states.isEmpty() || states.contains(unitState(row.unit())))
                && foldName(unit.name).toCaseFolded().contains(search);
        });
    filters()->setCount(m_model->rowCount(), int(m_model->rows().size()));
}

void UnitsPane::showDetails(Drawer *drawer)
{
    const QModelIndex current = table()->currentIndex();
    if (!current.isValid())
        return;
    const UnitRow &row = m_model->at(current.row());
    drawer->setTitle(row.unit().unit.name, displayName(row.unit().unit.kind));
    drawer->setContent(new UnitWorking(*row.all, row.unit()));
}

QStringList UnitsPane::chosen(bool hasAward) const
{
    QStringList names;
    for (const int row : m_pane->table()->selectedRows()) {
        const UnitHonour &unit = m_model->at(row).unit();
        if (unit.award.has_value() == hasAward)
            names += unit.unit.name;
    }
    return names;
}

void UnitsPane::act()
{
    const QStringList units = chosen(false);
    if (units.isEmpty())
        return;
    ReasonQuestion question;
    question.question = {tr("Give the organisation award"),
                         tr("%n unit(s) get the award. Who decided, and why, is kept in the trail.",
                            nullptr, int(units.size())),
                         units, tr("Give the award"), false};
    question.askName = true;
    session().prompts().askReason(this, question, [this, units](const Reason &reason) {
        session().write(
            tr("Giving the award"), Area::Honours, this,
            [units, reason](Workspace &workspace, TaskState &) {
                return UnitAwards(workspace).grant(units, reason.name, reason.text);
            },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
            });
    });
}

void UnitsPane::takeBack()
{
    const QStringList units = chosen(true);
    if (units.isEmpty())
        return;
    ReasonQuestion question;
    question.question = {
        tr("Take the organisation award back"),
        tr("%n unit(s) no longer have the award. A certificate that was issued has to be voided.",
           nullptr, int(units.size())),
        units, tr("Take award back"), true};
    question.askName = true;
    session().prompts().askReason(this, question, [this, units](const Reason &reason) {
        session().write(
            tr("Taking the award back"), Area::Honours, this,
            [units, reason](Workspace &workspace, TaskState &) {
                return UnitAwards(workspace).revoke(units, reason.name, reason.text);
            },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
            });
    });
}

} // namespace linxuan
