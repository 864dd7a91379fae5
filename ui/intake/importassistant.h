// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/intake.h"
#include "ui/support/prompts.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;

namespace linxuan {

class ChooseStep;
class ReportView;
class Session;
class TaskState;
class TextLabel;

// Tables in, in four steps: choose, see what would be taken, do, see what was. Leaving it at any
// step before the last changes nothing.
class ImportAssistant : public QDialog
{
    Q_OBJECT

public:
    ImportAssistant(Session &session, std::optional<ImportKind> kind, QWidget *parent = nullptr);
    ~ImportAssistant() override;

    // Chooses this file as a person would.
    void setFile(const QString &path);
    void goOn();

Q_SIGNALS:
    void helpRequested();

private:
    enum Step { Choose, Preview, Working, Done };

    QLayout *buttonRow();
    void goTo(Step step);
    void readPreview();
    void takePreview(const Result<ImportReport> &report);
    void import();
    void takeResult(const Result<ImportReport> &report);
    void goBack();
    void leave();
    void updateButtons();

    Session &m_session;
    Step m_step = Choose;
    bool m_reading = false;
    std::shared_ptr<TaskState> m_task;
    ImportReport m_report;
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_trail = nullptr;
    ChooseStep *m_choose = nullptr;
    ReportView *m_preview = nullptr;
    QLabel *m_working = nullptr;
    ReportView *m_result = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace linxuan
