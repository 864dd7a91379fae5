// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/importassistant.h"

#include "ui/intake/choosestep.h"
#include "ui/intake/reportview.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

Areas areasOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Units:
    case ImportKind::Nodes:
    case ImportKind::Bans:
    case ImportKind::Contacts:
    case ImportKind::Administrators:
        return Area::Catalogue;
    case ImportKind::Quotas:
        return Area::Quotas;
    case ImportKind::Entries:
    case ImportKind::Recommended:
        return Area::Entries | Area::Catalogue;
    case ImportKind::Experts:
        return Area::Experts;
    case ImportKind::Scores:
        return Area::Sheets | Area::Experts;
    }
    return {};
}

Result<ImportReport> importTable(Workspace &workspace, TaskState &state,
                                 const ImportRequest &request)
{
    return Intake(workspace).import(request, [&state](int rows) {
        state.setProgress(rows, 0);
        return !state.isCancelled();
    });
}

} // namespace

ImportAssistant::ImportAssistant(Session &session, std::optional<ImportKind> kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("importAssistant"));
    setWindowTitle(tr("Import a table"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(Type::Title, Role::Text, tr("Import a table"), this));
    head->addStretch();
    m_trail = new TextLabel(Type::Caption, Role::Muted, {}, this);
    head->addWidget(m_trail);
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_choose = new ChooseStep(session.prompts(), kind, this);
    m_preview = new ReportView(false, this);
    m_working = wrapped(Type::Base, Role::Muted, {}, this);
    m_working->setAlignment(Qt::AlignCenter);
    m_result = new ReportView(true, this);
    for (QWidget *step : std::initializer_list<QWidget *>{m_choose, m_preview, m_working, m_result})
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);
    column->addLayout(buttonRow());
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &ImportAssistant::helpRequested);
    connect(m_choose, &ChooseStep::changed, this, &ImportAssistant::updateButtons);
    resize(qMin(860, parent ? parent->width() - 64 : 860),
           qMin(600, parent ? parent->height() - 64 : 600));
    goTo(Choose);
}

ImportAssistant::~ImportAssistant()
{
    if (m_task && m_step != Working)
        m_task->cancel();
}

QLayout *ImportAssistant::buttonRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_back = new QPushButton(tr("Back"), this);
    m_leave = new QPushButton(tr("Cancel"), this);
    m_next = new QPushButton(this);
    m_back->setObjectName(QStringLiteral("importBack"));
    m_leave->setObjectName(QStringLiteral("importLeave"));
    m_next->setObjectName(QStringLiteral("importNext"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::goBack);
    connect(m_leave, &QPushButton::clicked, this, &ImportAssistant::leave);
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::goOn);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_next);
    return row;
}

void ImportAssistant::setFile(const QString &path)
{
    m_choose->setFile(path);
}

void ImportAssistant::goOn()
{
    if (m_step == Choose)
        readPreview();
    else if (m_step == Preview)
        import();
    else
        accept();
}

void ImportAssistant::goBack()
{
    goTo(Choose);
}

void ImportAssistant::leave()
{
    if (m_task)
        m_task->cancel();
    if (m_step == Working)
        return; // what was asked for is undone first; the answer closes the step
    reject();
}

void ImportAssistant::goTo(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    const QStringList names{tr("Choose"), tr("Preview"), tr("Import"), tr("Result")};
    QStringList marked;
    for (int at = 0; at < names.size(); ++at)
        marked += at == step ? QStringLiteral("<b>%1</b>").arg(names[at]) : names[at];
    m_trail->setText(marked.join(QStringLiteral("  ›  ")));
    updateButtons();
}

void ImportAssistant::updateButtons()
{
    const int taken = m_report.added + m_report.updated;
    m_back->setVisible(m_step == Preview);
    m_leave->setVisible(m_step != Done);
    m_next->setVisible(m_step != Working);
    switch (m_step) {
    case Choose:
        m_next->setText(m_reading ? tr("Reading…") : tr("Preview"));
        m_next->setEnabled(!m_reading && m_choose->missing().isEmpty());
        m_next->setToolTip(m_choose->missing());
        break;
    case Preview:
        m_next->setText(tr("Import %n rows", nullptr, taken));
        m_next->setEnabled(taken > 0);
        m_next->setToolTip(taken > 0 ? QString() : tr("There is nothing new to import."));
        break;
    case Working:
        break;
    case Done:
        m_next->setText(tr("Close"));
        m_next->setEnabled(true);
        m_next->setToolTip({});
        break;
    }
}

void ImportAssistant::readPreview()
{
    ImportRequest request = m_choose->request();
    request.dryRun = true;
    m_reading = true;
    m_choose->showProblem({});
    updateButtons();
    m_task = m_session.read(
        this,
        [request](Workspace &workspace, TaskState &state) {
            return importTable(workspace, state, request);
        },
        [this](const Result<ImportReport> &report) { takePreview(report); });
}

void ImportAssistant::takePreview(const Result<ImportReport> &report)
{
    m_reading = false;
    m_task.reset();
    if (!report) {
        m_choose->showProblem(report.error().message);
        updateButtons();
        return;
    }
    m_report = *report;
    m_preview->setReport(m_report);
    goTo(Preview);
}

void ImportAssistant::import()
{
    const ImportRequest request = m_choose->request();
    m_working->setText(tr("Taking in %1. You may leave this open; the line at the foot of the "
                          "window shows how far it is.")
                           .arg(QFileInfo(request.path).fileName()));
    goTo(Working);
    m_task = m_session.write(
        tr("Importing: %1").arg(displayName(request.kind)), areasOf(request.kind), this,
        [request](Workspace &workspace, TaskState &state) {
            return importTable(workspace, state, request);
        },
        [this](const Result<ImportReport> &report) { takeResult(report); });
}

void ImportAssistant::takeResult(const Result<ImportReport> &report)
{
    m_task.reset();
    if (!report) {
        goTo(Choose);
        m_choose->showProblem(report.error().message);
        return;
    }
    m_report = *report;
    m_result->setReport(m_report);
    goTo(Done);
}

} // namespace linxuan
