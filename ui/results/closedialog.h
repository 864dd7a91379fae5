// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/confirming.h"
#include "core/workspace/overview.h"
#include "ui/support/growingdialog.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace linxuan {

class ConfirmForm;
class Session;
class TextLabel;

// One precondition of closing, what stands against it, and where that is mended.
struct Precondition
{
    QString text;
    QStringList obstacles; // none: met
    std::optional<Topic> topic = {}; // absent: nowhere in particular
    QString target = {};

    bool isMet() const { return obstacles.isEmpty(); }
};

// What the assistant shows, read at once.
struct ClosingPicture
{
    std::vector<ClosingObstacle> obstacles;
    ResultToConfirm result;
    std::vector<ConfirmationState> confirmed;
    bool isDemanded = false; // of the three confirmations
};

Result<ClosingPicture> readClosing(Workspace &workspace, const QString &round);
// Without the confirmations, which are a step of their own.
std::vector<Precondition> preconditions(const std::vector<ClosingObstacle> &obstacles,
                                        const QString &round);

// Closing a round in three steps: what has to be so, who confirms and closes it, and the number and
// digest it got.
class CloseDialog : public GrowingDialog
{
    Q_OBJECT

public:
    CloseDialog(Session &session, const QString &round, const QString &roundName, QWidget *parent);

    void showPicture(const ClosingPicture &picture);
    void showClosure(const ClosureRecord &record);

private:
    QWidget *checkStep();
    QWidget *confirmStep();
    QWidget *closureStep();
    void addButtons(QVBoxLayout *column);
    void addCheck(const Precondition &check);
    void read();
    void goOn();
    void close();
    void fail(const Error &error);
    void updateAction();

    Session &m_session;
    QString m_round;
    QString m_roundName;
    QStackedWidget *m_steps = nullptr;
    QVBoxLayout *m_checks = nullptr;
    ConfirmForm *m_confirm = nullptr;
    QVBoxLayout *m_closure = nullptr;
    QLineEdit *m_by = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_action = nullptr;
    bool m_isReady = false;
    bool m_isDemanded = false;
};

} // namespace linxuan
