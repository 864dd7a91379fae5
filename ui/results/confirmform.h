// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/confirming.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace linxuan {

class Session;
class TextLabel;

// The count and code of a result, and the three people who confirm them one after the other, each
// by typing name, count and the end of the code.
class ConfirmForm : public QWidget
{
    Q_OBJECT

public:
    ConfirmForm(Session &session, const QString &round, QWidget *parent = nullptr);

    void setResult(const ResultToConfirm &result, const std::vector<ConfirmationState> &states,
                   bool isDemanded);
    bool isComplete() const { return m_confirmed == int(m_lines.size()); }

Q_SIGNALS:
    void changed(); // somebody has confirmed
    void failed(const linxuan::Error &error);

private:
    struct Line
    {
        ConfirmingRole role = ConfirmingRole::Chair;
        QLineEdit *by = nullptr;
        QLineEdit *count = nullptr;
        QLineEdit *code = nullptr;
        QPushButton *confirm = nullptr;
        TextLabel *done = nullptr;
    };

    void addHeads();
    void addLine(ConfirmingRole role, int row);
    QLineEdit *addField(const QString &name, const QString &caption, int row, int column);
    void updateButtons();
    void confirm(size_t line);

    Session &m_session;
    QString m_round;
    QGridLayout *m_grid = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_code = nullptr;
    TextLabel *m_hint = nullptr;
    std::array<Line, 3> m_lines;
    int m_confirmed = 0;
};

} // namespace linxuan
