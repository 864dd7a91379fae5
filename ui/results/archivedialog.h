// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/archiving.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace linxuan {

class Session;
class TextLabel;

// 导出结果存档: a closed round as one signed file, and how to verify it.
class ArchiveDialog : public QDialog
{
    Q_OBJECT

public:
    ArchiveDialog(Session &session, const QString &round, const QString &roundName,
                  QWidget *parent);

private:
    void addPassphrase(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void readKey();
    void choose();
    void write(const QString &path);
    void showDone(const ArchivedResult &done);
    void fail(const Error &error);

    Session &m_session;
    QString m_round;
    QString m_roundName;
    QWidget *m_lock = nullptr; // the passphrase with its label
    QLineEdit *m_passphrase = nullptr;
    TextLabel *m_outcome = nullptr;
    TextLabel *m_fingerprint = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linxuan
