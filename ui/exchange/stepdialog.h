// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace linxuan {

class TextLabel;

// The frame of an assistant: its title, the trail of its steps, one step at a time, and the way
// back, out and on.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    // `steps` are the words of the trail.
    StepDialog(const QString &title, const QStringList &steps, QWidget *parent);

    int step() const;
    // What the person does with the buttons.
    virtual void goOn() = 0;
    virtual void goBack() { }
    // Also by Esc and by closing the window.
    virtual void leave() { QDialog::reject(); }

    void reject() override { leave(); }

Q_SIGNALS:
    void helpRequested();

protected:
    void addStep(QWidget *page);
    void showStep(int step);
    // What the buttons say; without words a button is not there. `obstacle` says why one cannot go
    // on, and is empty where one can.
    void setBack(const QString &words);
    void setLeave(const QString &words);
    void setNext(const QString &words, const QString &obstacle = {});
    // After a change of what the buttons depend on.
    virtual void updateButtons() = 0;

private:
    QLayout *buttonRow();

    QStringList m_steps;
    QStackedWidget *m_stack = nullptr;
    TextLabel *m_trail = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace linxuan
