// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/results.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace linxuan {

class Session;
class TextLabel;

// One precondition of closing, and what stands against it.
struct Precondition
{
    QString text;
    QStringList obstacles; // none: met

    bool isMet() const { return obstacles.isEmpty(); }
};

std::vector<Precondition> preconditions(const std::vector<ClosingObstacle> &obstacles);

// Closing a round: what has to be so, who closes it, and the number and digest it got.
class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(Session &session, const QString &round, const QString &roundName, QWidget *parent);

    void showPreconditions(const std::vector<Precondition> &list);
    void showClosure(const ClosureRecord &record);

private:
    QWidget *checkStep();
    void readPreconditions();
    void close();
    void fail(const Error &error);
    void updateAction();

    Session &m_session;
    QString m_round;
    QString m_roundName;
    QStackedWidget *m_steps = nullptr;
    QVBoxLayout *m_checks = nullptr;
    QVBoxLayout *m_closure = nullptr;
    QLineEdit *m_by = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_action = nullptr;
    bool m_ready = false;
};

} // namespace linxuan
