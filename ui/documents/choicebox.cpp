// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/choicebox.h"

#include "ui/support/metrics.h"

#include <QWheelEvent>

namespace linxuan {

ChoiceBox::ChoiceBox(const QString &name, int digits, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setFixedWidth(charWidth(fontMetrics()) * digits + 48);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, &ChoiceBox::chosen);
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    const QString kept = code();
    clear();
    for (const Choice &choice : choices)
        addItem(choice.text, choice.code);
    choose(kept);
}

bool ChoiceBox::choose(const QString &wanted)
{
    const int place = findData(wanted);
    setCurrentIndex(qMax(0, place));
    return place >= 0;
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace linxuan
