// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/verification.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace linxuan {

class Session;
class TextLabel;

// 核对: is the campaign whole and unaltered, if wanted by the code that a printed list carries.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    VerifyDialog(Session &session, QWidget *parent);

private:
    void addCode(QVBoxLayout *column);
    void addOutcome(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void verify();
    void showReport(const VerifyReport &report, bool withCode);
    void say(bool isWell, const QString &sentence, const QStringList &lines);

    Session &m_session;
    QLineEdit *m_code = nullptr;
    TextLabel *m_good = nullptr;
    TextLabel *m_bad = nullptr;
    QListWidget *m_lines = nullptr;
    QPushButton *m_action = nullptr;
};

// What was found, in one sentence.
QString verifySentence(const VerifyReport &report, bool withCode);

} // namespace linxuan
