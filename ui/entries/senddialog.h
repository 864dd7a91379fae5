// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace linxuan {

class Session;
class TextLabel;

// What goes into a file for another office: a list of recommended entries, or the answer to one.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    SendDialog(Session &session, UpwardKind kind, QWidget *parent);

    void write(const QString &path);

Q_SIGNALS:
    void sent(const linxuan::SentFile &sent);

private:
    void addListRows(QFormLayout *form);
    void addAnswerRows(QFormLayout *form);
    void addSecretRows(QFormLayout *form);
    QWidget *buttons();
    void readChoices();
    void takeSenders(const Result<std::vector<KnownSender>> &senders);
    void askPlace();
    QString suggestedName() const;
    void updateButtons();
    void fail(const Error &error);
    void take(const Result<SentFile> &result);

    Session &m_session;
    const UpwardKind m_kind;
    bool m_working = false;
    std::shared_ptr<TaskState> m_task;
    QComboBox *m_level = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_sender = nullptr;
    QCheckBox *m_materials = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr;
    QLineEdit *m_keyPassphrase = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace linxuan
