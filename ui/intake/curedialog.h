// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/curing.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace linxuan {

class Session;
class TextLabel;

// Sends the entries of a unit back with what fails, until a time, and prints the letter.
class CureDialog : public QDialog
{
    Q_OBJECT

public:
    // `unit` is chosen at first; the units are those with something to be put right.
    CureDialog(Session &session, const QString &unit, QWidget *parent);

Q_SIGNALS:
    void sent(const QString &text);

private:
    void build();
    QWidget *buttons();
    void read(const QString &unit);
    void take(std::vector<CureWish> wishes);
    void showWishes();
    void send();
    void askPlace(const QString &unit);
    void print(const QString &unit, const QString &path);
    void fail(const Error &error);

    Session &m_session;
    std::vector<CureWish> m_wishes;
    QComboBox *m_units = nullptr;
    QDateTimeEdit *m_due = nullptr;
    QLineEdit *m_by = nullptr;
    QListWidget *m_list = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_letter = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace linxuan
