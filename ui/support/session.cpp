// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/session.h"

namespace linxuan {

Session::Session(std::unique_ptr<Workspace> workspace, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_prompts(prompts)
{
    connect(m_workspace.get(), &Workspace::changed, this, [this](Areas areas) {
        if (areas & (Area::Entries | Area::Catalogue))
            m_entries->clear();
        Q_EMIT changed(areas);
    });
}

void Session::committedWrite(Areas areas)
{
    Q_EMIT saved();
    m_workspace->announce(areas);
}

} // namespace linxuan
