// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace linxuan {

class Session;
class TextLabel;

// Which file of another office, where its materials lie, and its passphrase where it has one.
class ReceiveChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiveChoice(Session &session, QWidget *parent = nullptr);

    void setFile(const QString &path);
    ReceiveRequest request() const;
    std::shared_ptr<Secret> passphrase() const;
    // Why the file cannot be read yet; empty when it can.
    QString missing() const;
    void showProblem(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *row(QLineEdit *edit, const QString &caption, const QString &action,
                 void (ReceiveChoice::*browse)());
    void browseFile();
    void browseFolder();
    void lookAtFile();

    Session &m_session;
    QLineEdit *m_file = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_copy = nullptr;
    QComboBox *m_countsFor = nullptr;
    QWidget *m_passphraseRow = nullptr;
    QLineEdit *m_passphrase = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace linxuan
