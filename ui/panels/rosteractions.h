// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/replacing.h"
#include "ui/panels/rosterrows.h"
#include "ui/support/formdialog.h"
#include "ui/support/session.h"

namespace linxuan {

// What can be done to the panel of a group; asks, writes, tells trouble.
class RosterActions : public QObject
{
    Q_OBJECT

public:
    RosterActions(Session &session, QWidget *page);

    // The forms offer what stands here; the picture has to live until the next one is set.
    void setPicture(const RosterPicture *picture) { m_picture = picture; }
    void setGroup(const GroupKey &group) { m_group = group; }

    void addMember();
    void removeMember(const PanelSeat &seat);
    void replace(const PanelSeat &seat);
    void setChair(const PanelSeat &seat);
    void rename(const PanelCard &panel);
    void editExpert(const QString &code);
    void addExpert();
    void addAnchor();
    void removeAnchors(const QStringList &codes);
    void addLock();
    void removeLock(const LockRow &row);
    void declareRecusal(const QString &expertCode);
    void changeRecusal(const RecusalLine &line);
    void removeRecusal(const RecusalLine &line);

Q_SIGNALS:
    void failed(const linxuan::Error &error);

private:
    using Choices = std::vector<FormOption>;
    using Work = std::function<Result<void>(Workspace &, const FilledFields &)>;

    const QString &round() const { return m_picture->round.code; }
    // Experts of the pool; all of them, or those who cover the group.
    Choices pool(bool covering) const;
    Choices seated() const;
    // Shows a form whose values `work` writes; it closes when that was done.
    void ask(const QString &title, const QString &text, std::vector<FormField> fields,
             const QString &action, Work work);
    // Writes without asking; trouble is reported.
    void write(const QString &label, std::function<Result<void>(Workspace &)> work);
    void confirmReplacing(const ReplaceRequest &request, const QString &who,
                          const ReplaceReport &report);

    Session &m_session;
    QWidget *m_page;
    const RosterPicture *m_picture = nullptr;
    GroupKey m_group;
};

} // namespace linxuan
