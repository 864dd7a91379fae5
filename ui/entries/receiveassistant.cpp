// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/receiveassistant.h"

#include "ui/entries/receivechoice.h"
#include "ui/entries/upwardview.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

ReceiveAssistant::ReceiveAssistant(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("receiveAssistant"));
    setWindowTitle(tr("Receive recommendation file"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(Type::Title, Role::Text, windowTitle(), this));
    head->addStretch();
    m_trail = new TextLabel(Type::Caption, Role::Muted, {}, this);
    head->addWidget(m_trail);
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    m_choose = new ReceiveChoice(session, this);
    m_preview = new UpwardView(false, this);
    m_working = wrapped(Type::Base, Role::Muted, {}, this);
    m_working->setAlignment(Qt::AlignCenter);
    m_result = new UpwardView(true, this);
    for (QWidget *step : std::initializer_list<QWidget *>{m_choose, m_preview, m_working, m_result})
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);
    column->addLayout(buttonRow());
    connect(m_choose, &ReceiveChoice::changed, this, &ReceiveAssistant::updateButtons);
    connect(m_preview, &UpwardView::changed, this, &ReceiveAssistant::updateButtons);
    resize(qMin(900, parent ? parent->width() - 64 : 900),
           qMin(620, parent ? parent->height() - 64 : 620));
    goTo(Choose);
}

ReceiveAssistant::~ReceiveAssistant()
{
    if (m_task && m_step != Working)
        m_task->cancel();
}

QLayout *ReceiveAssistant::buttonRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_back = new QPushButton(tr("Back"), this);
    m_leave = new QPushButton(tr("Cancel"), this);
    m_next = new QPushButton(this);
    m_back->setObjectName(QStringLiteral("receiveBack"));
    m_leave->setObjectName(QStringLiteral("receiveLeave"));
    m_next->setObjectName(QStringLiteral("receiveNext"));
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Choose); });
    connect(m_leave, &QPushButton::clicked, this, &ReceiveAssistant::leave);
    connect(m_next, &QPushButton::clicked, this, &ReceiveAssistant::goOn);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_next);
    return row;
}

void ReceiveAssistant::setFile(const QString &path)
{
    m_choose->setFile(path);
}

void ReceiveAssistant::goOn()
{
    if (m_step == Choose)
        readPreview();
    else if (m_step == Preview)
        receive();
    else
        accept();
}

void ReceiveAssistant::leave()
{
    if (m_task)
        m_task->cancel();
    if (m_step == Working)
        return; // what was asked for is undone first; the answer closes the step
    reject();
}

void ReceiveAssistant::goTo(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step);
    const QStringList names{tr("Choose"), tr("Preview"), tr("Take in"), tr("Result")};
    QStringList marked;
    for (int at = 0; at < names.size(); ++at)
        marked += at == step ? QStringLiteral("<b>%1</b>").arg(names[at]) : names[at];
    m_trail->setText(marked.join(QStringLiteral("  ›  ")));
    updateButtons();
}

void ReceiveAssistant::updateButtons()
{
    m_back->setVisible(m_step == Preview);
    m_leave->setVisible(m_step != Done);
    m_next->setVisible(m_step != Working);
    QString missing;
    if (m_step == Choose) {
        missing = m_choose->missing();
        m_next->setText(m_reading ? tr("Reading…") : tr("Preview"));
    } else if (m_step == Preview) {
        missing = m_preview->missing();
        m_next->setText(tr("Take in"));
    } else {
        m_next->setText(tr("Close"));
    }
    m_next->setEnabled(!m_reading && missing.isEmpty());
    m_next->setToolTip(missing);
}

void ReceiveAssistant::readPreview()
{
    m_reading = true;
    m_choose->showProblem({});
    updateButtons();
    run(Preview, m_choose->request());
}

void ReceiveAssistant::receive()
{
    ReceiveRequest request = m_choose->request();
    request.trust = m_preview->trusted();
    request.reason = m_preview->reason();
    m_working->setText(tr("Taking in %1. You may leave this open; the line at the foot of the "
                          "window shows how far it is.")
                           .arg(QFileInfo(request.path).fileName()));
    goTo(Working);
    run(Done, request);
}

void ReceiveAssistant::run(Step next, const ReceiveRequest &request)
{
    const auto passphrase = m_choose->passphrase();
    const auto finished = [this, next](const Result<UpwardReport> &report) { take(next, report); };
    if (next == Preview) {
        m_task = m_session.read(
            this,
            [request, passphrase](Workspace &workspace, TaskState &state) {
                return previewUpward(workspace, request, *passphrase, state);
            },
            finished);
        return;
    }
    m_task = m_session.write(
        windowTitle(),
        Area::Entries | Area::Catalogue | Area::Quotas | Area::Outcome | Area::Materials, this,
        [request, passphrase](Workspace &workspace, TaskState &state) {
            return receiveUpward(workspace, request, *passphrase, state);
        },
        finished);
}

void ReceiveAssistant::take(Step next, const Result<UpwardReport> &report)
{
    m_reading = false;
    m_task.reset();
    if (!report) {
        goTo(Choose);
        m_choose->showProblem(report.error().message);
        return;
    }
    (next == Preview ? m_preview : m_result)->setReport(*report);
    goTo(next);
}

} // namespace linxuan
