// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QButtonGroup;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace linxuan {

// What there is to choose from, and what it would mean.
struct DecisionOption
{
    QString code;
    QString text;
    QString meaning; // may be empty
};

struct DecisionQuestion
{
    QString title;
    QString text;
    std::vector<DecisionOption> options;
    QString chosen; // code of the option ticked at first; empty: none
    QString action; // the verb on the button
};

// One of a few options, who decides, and why; all three are needed.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const DecisionQuestion &question, QWidget *parent);

    QString option() const;
    QString by() const;
    QString reason() const;

Q_SIGNALS:
    void decided(const QString &option, const QString &by, const QString &reason);

private:
    void addOptions(QVBoxLayout *column, const DecisionQuestion &question);
    void addWords(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column, const QString &action);
    void updateAction();

    QStringList m_codes;
    QButtonGroup *m_options = nullptr;
    QLineEdit *m_by = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linxuan
