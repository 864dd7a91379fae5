// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packassistant.h"

#include "ui/exchange/packchoosestep.h"
#include "ui/exchange/packpreview.h"
#include "ui/exchange/packresult.h"
#include "ui/exchange/packworking.h"
#include "ui/support/session.h"

#include <QDesktopServices>
#include <QUrl>

namespace linxuan {

PackAssistant::PackAssistant(Session &session, const QString &round, const QStringList &experts,
                             QWidget *parent)
    : StepDialog(tr("Pack review packages"),
                 {tr("Choose"), tr("Preview"), tr("Write"), tr("Result")}, parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("packAssistant"));
    m_choose = new PackChooseStep(session, round, experts, this);
    m_preview = new PackPreview(this);
    m_working = new PackWorking(this);
    m_result = new PackResult(this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_choose, m_preview, m_working, m_result})
        addStep(page);
    connect(m_choose, &PackChooseStep::changed, this, &PackAssistant::updateButtons);
    connect(m_preview, &PackPreview::changed, this, &PackAssistant::updateButtons);
    connect(m_result, &PackResult::folderRequested, this, &PackAssistant::openFolder);
    showStep(Choose);
}

// Goes with the window: what was asked for stops, and can be taken up again.
PackAssistant::~PackAssistant()
{
    if (m_task)
        m_task->cancel();
}

void PackAssistant::updateButtons()
{
    const bool isStopped = step() == Working && !m_isWriting;
    setBack(step() == Preview || isStopped ? tr("Back") : QString());
    switch (step()) {
    case Choose:
        setLeave(tr("Cancel"));
        setNext(m_isReading ? tr("Reading…") : tr("Preview"),
                m_isReading ? tr("The entries are being read.") : m_choose->obstacle());
        break;
    case Preview:
        setLeave(tr("Cancel"));
        setNext(tr("Write %n package(s)", nullptr, int(m_request.experts.size())),
                m_preview->obstacle());
        break;
    case Working:
        setLeave(isStopped ? tr("Close") : tr("Stop"));
        setNext(isStopped ? tr("Go on") : QString());
        break;
    case Done:
        setLeave({});
        setNext(tr("Close"));
        break;
    }
}

void PackAssistant::goOn()
{
    if (step() == Choose && !m_isReading && m_choose->obstacle().isEmpty())
        estimate();
    else if (step() == Preview && m_preview->obstacle().isEmpty())
        write();
    else if (step() == Working && !m_isWriting)
        write();
    else if (step() == Done)
        accept();
}

void PackAssistant::goBack()
{
    showStep(Choose);
}

void PackAssistant::leave()
{
    if (!m_isWriting) {
        StepDialog::leave();
        return;
    }
    if (m_task)
        m_task->cancel(); // the answer says where it stopped
    m_working->showStopping();
}

void PackAssistant::estimate()
{
    m_request = m_choose->request();
    m_isReading = true;
    m_choose->showProblem({});
    updateButtons();
    m_session.read(
        this,
        [request = m_request](Workspace &workspace, TaskState &) {
            return estimatePacking(workspace, request);
        },
        [this](const Result<PackEstimate> &estimate) { takeEstimate(estimate); });
}

void PackAssistant::takeEstimate(const Result<PackEstimate> &estimate)
{
    m_isReading = false;
    if (!estimate) {
        m_choose->showProblem(estimate.error().message);
        updateButtons();
        return;
    }
    m_preview->setEstimate(*estimate, m_request.out);
    showStep(Preview);
}

void PackAssistant::write()
{
    m_request.campaignPassphrase = m_preview->campaignPassphrase();
    m_isWriting = true;
    const auto pulse = std::make_shared<PackPulse>();
    m_working->start(pulse);
    showStep(Working);
    m_task = m_session.write(
        tr("Packing for %n expert(s)", nullptr, int(m_request.experts.size())), Area::Sheets, this,
        [request = m_request, pulse](Workspace &workspace, TaskState &state) {
            state.setCountsBytes(true);
            return pack(workspace, request, [&state, &pulse](const PackProgress &progress) {
                pulse->tell(progress);
                state.setProgress(progress.done, progress.total);
                return !state.isCancelled();
            });
        },
        [this](const Result<PackReport> &report) { takeReport(report); });
}

void PackAssistant::takeReport(const Result<PackReport> &report)
{
    m_isWriting = false;
    m_task.reset();
    if (report) {
        m_result->showReport(*report, m_request.passphrase != nullptr);
        showStep(Done);
        return;
    }
    const Error &error = report.error();
    const bool isAsked = error.code == ErrorCode::Cancelled;
    m_working->showStopped(isAsked ? QString() : error.message, m_request.out);
    if (error.code == ErrorCode::Refused) {
        m_preview->showProblem(error.message); // such as the passphrase of the campaign's key
        showStep(Preview);
    }
    updateButtons();
    // Packages that were finished before it stopped are on record.
    m_session.workspace().announce(Area::Sheets);
}

void PackAssistant::openFolder()
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_request.out)))
        m_session.prompts().report(
            this, {ErrorCode::NotFound, tr("No file manager could be opened."), {}});
}

} // namespace linxuan
