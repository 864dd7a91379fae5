// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/roundchooser.h"

#include <QSettings>
#include <QWheelEvent>

namespace linxuan {

namespace {

const auto kRound = QStringLiteral("pages/round");

} // namespace

RoundChooser::RoundChooser(const Profile &profile, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("round"));
    setAccessibleName(tr("Round"));
    setToolTip(tr("Round"));
    setSizeAdjustPolicy(AdjustToContents);
    for (const RoundRule &round : profile.rounds)
        addItem(round.name, round.code);
    setCurrentIndex(count() - 1); // the last round is the one that gives the awards
    follow();
    connect(this, &QComboBox::activated, this, [this] {
        QSettings().setValue(kRound, code());
        Q_EMIT chosen(code());
    });
}

QString RoundChooser::code() const
{
    return currentData().toString();
}

bool RoundChooser::follow()
{
    const int place = findData(QSettings().value(kRound).toString());
    if (place < 0 || place == currentIndex())
        return false;
    setCurrentIndex(place);
    return true;
}

void RoundChooser::choose(const QString &round)
{
    const int place = findData(round);
    if (place < 0 || place == currentIndex())
        return;
    setCurrentIndex(place);
    QSettings().setValue(kRound, code());
    Q_EMIT chosen(code());
}

void RoundChooser::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace linxuan
