// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QMenu;
class QVBoxLayout;

namespace linxuan {

class TextLabel;

// One place of the rail: its icon, and its name where there is room.
class NavigatorButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigatorButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    bool m_compact = false;
};

// The rail at the left: the campaign, the pages, the search, the settings. Up and Down go through
// the pages; in a narrow window only the icons are left.
class Navigator : public QWidget
{
    Q_OBJECT

public:
    explicit Navigator(QWidget *parent = nullptr);

    // Places are numbered in the order of adding.
    void addPlace(const QString &iconName, const QString &text, const QString &shortcut);
    void setCampaign(const QString &name);
    void setCurrent(int place);
    int current() const;
    int places() const;
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    // Keeps the words while a window of this width has room for them, in the present type.
    void fitInto(int windowWidth);
    // Opens its menu above the settings button.
    void setSettingsMenu(QMenu *menu);

Q_SIGNALS:
    void chosen(int place);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();

    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_places = nullptr;
    QButtonGroup *m_group = nullptr;
    TextLabel *m_product = nullptr;
    TextLabel *m_campaign = nullptr;
    NavigatorButton *m_search = nullptr;
    NavigatorButton *m_settings = nullptr;
    QString m_campaignName;
    bool m_compact = false;
};

} // namespace linxuan
