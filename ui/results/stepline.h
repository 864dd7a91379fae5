// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace linxuan {

class TextLabel;

// One step of something that goes in order: whether it is done, a sentence, and a verb.
class StepLine : public QWidget
{
    Q_OBJECT

public:
    enum class State { Ahead, Waiting, Done };

    StepLine(const QString &name, const QString &action, QWidget *parent = nullptr);

    // `detail` stands quietly below; may be empty.
    void setState(State state, const QString &sentence, const QString &detail = {});
    QPushButton *button() { return m_button; }

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    State m_state = State::Ahead;
    QLabel *m_sign = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_detail = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace linxuan
