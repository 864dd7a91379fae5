// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/reviews.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace linxuan {

class Session;

// Deals a round's entries to the experts: how many each, from which seed, then what came of it.
class AssignDialog : public QDialog
{
    Q_OBJECT

public:
    AssignDialog(Session &session, const QString &round, QWidget *parent);

    // What dealing gave; the entries that are short by their code.
    void showOutcome(const AssignReport &report, const QHash<EntryId, QString> &codes);

private:
    QWidget *choices();
    QWidget *outcome();
    void start();
    void fail(const Error &error);

    Session &m_session;
    QString m_round;
    QStackedWidget *m_steps = nullptr;
    QSpinBox *m_perEntry = nullptr;
    QLineEdit *m_seed = nullptr;
    QLabel *m_trouble = nullptr;
    QVBoxLayout *m_outcome = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_close = nullptr;
};

// "180 reviews dealt; every expert has 14 or 15."
QString dealtSentence(const AssignReport &report);

} // namespace linxuan
