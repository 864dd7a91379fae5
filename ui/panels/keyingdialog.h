// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/keying/paperkeying.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace linxuan {

class KeyingChoices;
class KeyingForm;
class NoticeBar;
class Session;
class TextLabel;

// 录入纸质评分表: scan or type a sheet's code, key what the paper says, and settle what two people
// keyed differently; all of it by keyboard.
class KeyingDialog : public QDialog
{
    Q_OBJECT

public:
    KeyingDialog(Session &session, const QString &round, QWidget *parent);

    void reject() override; // Esc leaves a sheet first

private:
    QWidget *side();
    QWidget *work();
    QWidget *startPage();
    void readRound();
    void showLines(const std::vector<KeyedLine> &lines, bool isDemanded);
    void findSheet(const QString &code);
    void showSheet(const PaperSheet &sheet);
    void showWidget(QWidget *widget);
    void keep(const KeyedSheet &sheet);
    void settle(const std::vector<SettledField> &fields, const QString &reason);
    void told(const PaperSheet &sheet);
    void fail(const Error &error);
    void demand(bool isDemanded);
    void toCode(); // ready for the next sheet
    QString by() const;

    Session &m_session;
    QString m_round;
    QLineEdit *m_by = nullptr;
    QLineEdit *m_code = nullptr;
    QStackedWidget *m_stack = nullptr;
    NoticeBar *m_notice = nullptr;
    TextLabel *m_counts = nullptr;
    QListWidget *m_open = nullptr; // sheets that differ
    QCheckBox *m_demand = nullptr;
    KeyingForm *m_form = nullptr; // while a sheet is keyed
    KeyingChoices *m_choices = nullptr; // while one is settled
    bool m_isBusy = false;
};

} // namespace linxuan
