// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/hourspane.h"

#include "core/base/text.h"
#include "ui/support/filterbar.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"

namespace linxuan {

HoursPane::HoursPane(Session &session, QWidget *parent)
    : HonourPane(session, tr("Teacher, school, entry"), parent)
    , m_model(new RowsModel<HoursRow>(hoursColumns(), this))
{
    m_grounds = filters()->addChip(QStringLiteral("ground"), tr("Ground"));
    m_units = filters()->addChip(QStringLiteral("unit"), tr("Unit"));
    QList<std::pair<QString, QString>> grounds;
    for (const StudyHours &rule : session.profile().studyHours)
        grounds += {rule.code, tr("%1, %2 hours").arg(rule.selection).arg(rule.hours)};
    m_grounds->setChoices(grounds);
    buildTable();
}

void HoursPane::buildTable()
{
    m_pane =
        new TablePane(QStringLiteral("teacherHours"), m_model, this, QStringLiteral("honours"));
    TableView *shown = m_pane->table();
    shown->setAccessibleName(tr("Study hours of teachers"));
    shown->setSelectionMode(QAbstractItemView::ExtendedSelection);
    shown->setColumnWidths({14, 22, 14, 7, 18, 9, 34}, 6);
    shown->restoreColumns();
    connect(shown, &TableView::opened, this, [this](const QModelIndex &row) {
        this->session().lead(Topic::Entries, m_model->at(row.row()).hours.entry);
    });
    setTable(m_pane, false);
}

QString HoursPane::title() const
{
    return tr("Study hours");
}

QString HoursPane::primary() const
{
    return tr("Take in awards of the province…");
}

TableView *HoursPane::table()
{
    return m_pane->table();
}

void HoursPane::reload()
{
    load([](Workspace &workspace) { return HoursRegister(workspace).read(); },
         [this](std::vector<TeacherHours> read) { take(std::move(read)); });
}

void HoursPane::take(std::vector<TeacherHours> teachers)
{
    QList<std::pair<QString, QString>> units;
    int hours = 0;
    for (const TeacherHours &one : teachers) {
        hours += one.hours;
        if (units.isEmpty() || units.back().first != one.unit)
            units += {one.unit, one.unit};
    }
    m_units->setChoices(units);
    m_pane->setSentence(
        teachers.empty()
            ? tr("Nobody has study hours yet. They come with entries that a county recommends or "
                 "the city selects.")
            : tr("%n teacher(s) have hours.", nullptr, int(teachers.size())) + u' '
                + tr("%n hour(s) in all; each teacher is counted once.", nullptr, hours),
        !teachers.empty());
    m_model->setRows(hoursRows(std::move(teachers)));
    filters()->setCount(m_model->rowCount(), int(m_model->rows().size()));
}

void HoursPane::refilter()
{
    const QString search = foldName(filters()->text()).toCaseFolded();
    m_model->setFilter([search, grounds = m_grounds->chosen(),
                        units = m_units->chosen()](const HoursRow &row) {
        return (grounds.isEmpty() || grounds.contains(row.hours.ground))
            && (units.isEmpty() || units.contains(row.hours.unit)) && row.words.contains(search);
    });
    filters()->setCount(m_model->rowCount(), int(m_model->rows().size()));
}

void HoursPane::act()
{
    session().prompts().openFile(this, tr("A list of the province's awards"),
                                 tr("Tables (*.xlsx *.ods *.csv)"),
                                 [this](const QString &path) { import(path); });
}

void HoursPane::import(const QString &path)
{
    session().write(
        tr("Taking in awards of the province"), Area::Honours, this,
        [path](Workspace &workspace, TaskState &) {
            return HoursRegister(workspace).importProvincial(path, workspace.actor());
        },
        [this](const Result<ProvincialReport> &report) {
            if (report)
                tell(*report);
            else
                Q_EMIT failed(report.error());
        });
}

void HoursPane::tell(const ProvincialReport &report)
{
    QStringList lines;
    for (const RejectedRow &row : report.rejected)
        lines += tr("Row %1, “%2”: %3").arg(QString::number(row.row), row.value, row.reason);
    const int taken = int(report.added.size() + report.updated.size());
    QString text = tr("%n award(s) of the province taken in.", nullptr, taken);
    if (!report.unchanged.empty())
        text += u' ' + tr("%n known already.", nullptr, int(report.unchanged.size()));
    if (!lines.isEmpty())
        text += u' ' + tr("%n row(s) could not be taken.", nullptr, int(lines.size()));
    Q_EMIT told(lines.isEmpty() ? Role::Positive : Role::Caution, text, lines);
}

} // namespace linxuan
