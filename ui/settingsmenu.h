// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/appearance.h"

#include <QMenu>

namespace linxuan {

// Theme, type size, language; the campaign's folder; help and about.
class SettingsMenu : public QMenu
{
    Q_OBJECT

public:
    SettingsMenu(const Appearance &appearance, QWidget *parent);

    // Above the rest.
    void addFirst(const QList<QAction *> &first);

Q_SIGNALS:
    void appearanceChosen(const linxuan::Appearance &appearance);
    void otherCampaignRequested();
    void helpRequested();
    void aboutRequested();

private:
    // A group of which one is ticked; `change` alters the appearance.
    template<typename Value>
    void addChoices(const QString &title, Value Appearance::*member,
                    const std::vector<std::pair<Value, QString>> &choices);

    Appearance m_appearance;
};

} // namespace linxuan
