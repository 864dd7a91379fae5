// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/prompts.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace linxuan {

class FormFields;

// A title, a sentence, perhaps a list, perhaps a reason to write, and at most two buttons.
class PromptDialog : public QDialog
{
    Q_OBJECT

public:
    PromptDialog(const QString &title, const QString &text, const QStringList &lines,
                 QWidget *parent);

    void addReason(const ReasonQuestion &question);
    void addButtons(const QString &action, bool cancellable, bool destructive);
    // One more button, after addButtons.
    void addOther(const QString &action);
    Reason reason() const;

Q_SIGNALS:
    void otherChosen();

private:
    void updateAction();

    QVBoxLayout *m_content = nullptr;
    FormFields *m_fields = nullptr; // for the reason
    QPushButton *m_action = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace linxuan
