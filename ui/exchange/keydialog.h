// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace linxuan {

class PassphraseFields;
class Session;
class TextLabel;

// 遴选密钥: the fingerprint of the key that signs packages and archives, to be read to others, and
// its passphrase.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(Session &session, QWidget *parent);

private:
    struct State;

    void addCurrent(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void readKey();
    void showState(const State &state);
    void judge();
    void save();
    void fail(const Error &error);

    Session &m_session;
    bool m_isLocked = false;
    TextLabel *m_fingerprint = nullptr;
    TextLabel *m_state = nullptr;
    QWidget *m_currentBlock = nullptr; // the passphrase of now with its label
    QLineEdit *m_current = nullptr;
    PassphraseFields *m_fields = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace linxuan
