// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/panels.h"
#include "core/workspace/panelbook.h"
#include "core/workspace/write.h"

namespace linxuan {

// A change of a round's panels. With a deed's name it can be taken back as long as no sheet of the
// round was handed in.
class PanelEditing
{
public:
    // Errors: NotFound (round), Refused (closed).
    static Result<PanelEditing> begin(Workspace &workspace, const QString &round,
                                      const std::optional<QString> &deed);

    const RoundBook &book() const { return m_book; }
    Write &write() { return m_write; }
    QString actor() const { return m_workspace->actor(); }
    QDateTime now() const { return m_workspace->now(); }

    Result<Expert> expert(const QString &code) const; // NotFound
    // The panel of the group; made where the group has none. NotFound: no such group in the round.
    Result<Panel> panel(const GroupKey &group);
    Result<Panel> knownPanel(const GroupKey &group) const; // NotFound
    PanelSetting setting(const PanelId &panel) const; // empty where nothing was set
    const std::vector<PanelSetting> &settings() const { return m_settings; }
    bool hasLeft(const PanelId &panel, const ExpertId &expert) const;
    Result<void> set(const PanelSetting &setting);
    Result<void> seat(const Panel &panel, const ExpertId &expert); // new, or back
    Result<void> record(const char *action, const GroupKey &group, QJsonObject detail);

private:
    PanelEditing(Workspace &workspace, Write write)
        : m_workspace(&workspace)
        , m_write(std::move(write))
    { }

    Workspace *m_workspace;
    Write m_write;
    RoundBook m_book;
    std::vector<Expert> m_experts;
    std::vector<PanelSetting> m_settings;
    std::vector<PanelLeave> m_leaves;
};

struct Leaving
{
    QString reason;
    LeavingSheets sheets = LeavingSheets::Keep;
    bool hasSheets = true; // any of the panel's entries was dealt to the expert
};

// Takes an expert off a panel: without sheets the seat goes, otherwise it stays as that of somebody
// who left. Errors: NotFound (no member), Usage (no reason although there are sheets).
Result<void> leavePanel(PanelEditing &editing, const Panel &panel, const Expert &expert,
                        const Leaving &leaving);

} // namespace linxuan
