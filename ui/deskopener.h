// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/appearance.h"
#include "ui/support/prompts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace linxuan {

class ReviewWindow;
class Session;

// Opens experts' desks in windows of their own, one for each expert and round.
class DeskOpener : public QObject
{
    Q_OBJECT

public:
    DeskOpener(Prompts &prompts, const Appearance &appearance, QObject *parent);

    // `target` is "round/expert".
    ReviewWindow *open(Session &session, const QString &target);
    void closeAll();

Q_SIGNALS:
    void appearanceChosen(const linxuan::Appearance &appearance);
    void helpRequested(QWidget *window);

private:
    Prompts &m_prompts;
    Appearance m_appearance;
    QHash<QString, QPointer<ReviewWindow>> m_windows;
};

} // namespace linxuan
