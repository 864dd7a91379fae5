// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace linxuan {

class ReceiveChoice;
class Session;
class TextLabel;
class UpwardView;

// Another office's file in, in four steps: choose, see what it would change, do, see what it did.
// Leaving it at any step before the last changes nothing.
class ReceiveAssistant : public QDialog
{
    Q_OBJECT

public:
    explicit ReceiveAssistant(Session &session, QWidget *parent = nullptr);
    ~ReceiveAssistant() override;

    // Chooses this file as a person would.
    void setFile(const QString &path);
    void goOn();

private:
    enum Step { Choose, Preview, Working, Done };

    QLayout *buttonRow();
    void goTo(Step step);
    void run(Step next, const ReceiveRequest &request);
    void take(Step next, const Result<UpwardReport> &report);
    void readPreview();
    void receive();
    void leave();
    void updateButtons();

    Session &m_session;
    Step m_step = Choose;
    bool m_reading = false;
    std::shared_ptr<TaskState> m_task;
    UpwardReport m_report;
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_trail = nullptr;
    ReceiveChoice *m_choose = nullptr;
    UpwardView *m_preview = nullptr;
    QLabel *m_working = nullptr;
    UpwardView *m_result = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace linxuan
