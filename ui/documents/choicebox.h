// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

#include <optional>

namespace linxuan {

// A few texts with their codes, of which one is chosen; the wheel is for the page unless it has the
// focus.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString code;
    };

    ChoiceBox(const QString &name, int digits, QWidget *parent);

    // Keeps what is chosen where it is still there; else the first is.
    void setChoices(const QList<Choice> &choices);
    QString code() const { return currentData().toString(); }
    // True when there is such a choice.
    bool choose(const QString &code);

Q_SIGNALS:
    void chosen(); // by the person

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace linxuan
