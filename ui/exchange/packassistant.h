// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packing.h"
#include "ui/exchange/stepdialog.h"

#include <memory>

namespace linxuan {

class PackChooseStep;
class PackPreview;
class PackPulse;
class PackResult;
class PackWorking;
class Session;
class TaskState;

// Packages out: for whom and where to, what that comes to, writing that can be stopped and taken up
// again, and whether the disk may go.
class PackAssistant : public StepDialog
{
    Q_OBJECT

public:
    // The round that the pages speak of where `round` is empty; all experts who are not through
    // where none is named.
    PackAssistant(Session &session, const QString &round, const QStringList &experts,
                  QWidget *parent = nullptr);
    ~PackAssistant() override;

    PackChooseStep *chooseStep() { return m_choose; }
    void goOn() override;
    void goBack() override;
    void leave() override;

protected:
    void updateButtons() override;

private:
    enum Step { Choose, Preview, Working, Done };

    void estimate();
    void takeEstimate(const Result<PackEstimate> &estimate);
    void write();
    void takeReport(const Result<PackReport> &report);
    void openFolder();

    Session &m_session;
    PackRequest m_request;
    bool m_isReading = false;
    bool m_isWriting = false;
    std::shared_ptr<TaskState> m_task;
    PackChooseStep *m_choose = nullptr;
    PackPreview *m_preview = nullptr;
    PackWorking *m_working = nullptr;
    PackResult *m_result = nullptr;
};

} // namespace linxuan
