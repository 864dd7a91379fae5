// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsmenu.h"

#include "ui/support/icons.h"

#include <QActionGroup>
#include <QLocale>

namespace linxuan {

template<typename Value>
void SettingsMenu::addChoices(const QString &title, Value Appearance::*member,
                              const std::vector<std::pair<Value, QString>> &choices)
{
    QMenu *menu = addMenu(title);
    auto *group = new QActionGroup(menu);
    for (const auto &[value, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_appearance.*member == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, member, value = value] {
            m_appearance.*member = value;
            Q_EMIT appearanceChosen(m_appearance);
        });
    }
}

SettingsMenu::SettingsMenu(const Appearance &appearance, QWidget *parent)
    : QMenu(parent)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("settingsMenu"));
    if (m_appearance.language.isEmpty())
        m_appearance.language = QLocale().name();
    addChoices<Theme>(tr("Colours"), &Appearance::theme,
                      {{Theme::System, tr("As the system")},
                       {Theme::Light, tr("Light")},
                       {Theme::Dark, tr("Dark")}});
    addChoices<qreal>(
        tr("Type size"), &Appearance::typeFactor,
        {{1.0, tr("Normal")}, {1.25, tr("Large")}, {1.5, tr("Larger")}, {2.0, tr("Largest")}});
    addChoices<QString>(tr("Language"), &Appearance::language,
                        {{QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                         {QStringLiteral("en"), QStringLiteral("English")}});
    addSeparator();
    addAction(linxuan::icon(QStringLiteral("folder")), tr("Other campaign…"), this,
              &SettingsMenu::otherCampaignRequested);
    addSeparator();
    addAction(linxuan::icon(QStringLiteral("help")), tr("Help") + QStringLiteral("\tF1"), this,
              &SettingsMenu::helpRequested);
    addAction(linxuan::icon(QStringLiteral("info")), tr("About"), this,
              &SettingsMenu::aboutRequested);
}

void SettingsMenu::addFirst(const QList<QAction *> &first)
{
    QAction *top = actions().value(0);
    insertActions(top, first);
    insertSeparator(top);
}

} // namespace linxuan
