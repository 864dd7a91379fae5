// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/support/palette.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace linxuan {

class NoticeBar;
class Session;
class TextLabel;

// A page of the office window: a title row with one primary action and the rest behind ⋯, a strip
// for what came of the last action, and the content. It reloads what it shows when that changed,
// at once where it is seen, otherwise when it is seen again.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session &session, const QString &title, QWidget *parent = nullptr);

    // Name of its help page in resources/help.
    virtual QString helpTopic() const = 0;
    // Ctrl+F
    virtual void focusSearch() { }
    // Shows one thing, such as an entry by its code.
    virtual void showTarget(const QString &target) { Q_UNUSED(target) }

    QString title() const;
    // Reads in the background what it will show, so that it opens at once.
    void prepare();

protected:
    // What this page shows of the workspace.
    virtual Areas shows() const = 0;
    // Reads anew, in the background.
    virtual void reload() = 0;

    Session &session() { return m_session; }
    QVBoxLayout *content() { return m_content; }
    QPushButton *setPrimary(const QString &text, std::function<void()> action);
    // A lesser control in the title row, left of the primary action.
    void addToTitle(QWidget *widget);
    // Behind ⋯
    QMenu *moreMenu();
    // Beside the title, quiet: what the page is about at the moment.
    void setSubtitle(const QString &text);
    void notify(Role role, const QString &text, const QStringList &lines = {});
    void reportError(const Error &error);

    void showEvent(QShowEvent *event) override;

private:
    void onChanged(Areas areas);

    Session &m_session;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    QHBoxLayout *m_titleRow = nullptr;
    QPushButton *m_primary = nullptr;
    QToolButton *m_more = nullptr;
    NoticeBar *m_notice = nullptr;
    QVBoxLayout *m_content = nullptr;
    bool m_stale = true;
};

} // namespace linxuan
