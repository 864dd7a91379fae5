// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/support/palette.h"
#include "ui/support/session.h"

#include <QWidget>

namespace linxuan {

class FilterBar;
class TableView;

// One side of the work that a page is about, under a tab of it. Its actions() stand first in the
// page's ⋯ menu.
class PagePane : public QWidget
{
    Q_OBJECT

public:
    PagePane(Session &session, QWidget *parent)
        : QWidget(parent)
        , m_session(session)
    { }

    virtual QString code() const = 0; // as a target: "exchange"
    virtual QString title() const = 0; // translated, short; without a count
    // Name of its help page in resources/help.
    virtual QString helpTopic() const = 0;
    // What it shows of the workspace.
    virtual Areas shows() const = 0;
    // Reads anew, in the background.
    virtual void reload() = 0;
    // Not read before it comes to the front.
    virtual bool isReadWhenSeen() const { return false; }
    // For copying and exporting; the one that is in front.
    virtual TableView *table() = 0;
    // Ctrl+F leads there; may be null.
    virtual FilterBar *filters() { return nullptr; }
    // Shows one thing, such as an entry by its code.
    virtual void showTarget(const QString &target) { Q_UNUSED(target) }

Q_SIGNALS:
    // How many things wait for a person here; the tab tells it.
    void counted(int waiting);
    void failed(const linxuan::Error &error);
    void told(linxuan::Role role, const QString &text, const QStringList &lines);

protected:
    Session &session() const { return m_session; }

    // `work(Workspace &)` gives a Result<T> in the background, `take(T)` has it here; trouble is
    // reported.
    template<typename Work, typename Take>
    void read(Work work, Take take)
    {
        m_session.read(
            this,
            [work = std::move(work)](Workspace &workspace, TaskState &) { return work(workspace); },
            [this, take = std::move(take)](auto result) { settle(std::move(result), take); });
    }
    template<typename Outcome, typename Take>
    void settle(Outcome result, const Take &take)
    {
        if (result)
            take(*std::move(result));
        else
            Q_EMIT failed(result.error());
    }

private:
    Session &m_session;
};

} // namespace linxuan
