// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/scoreviewer.h"

#include "core/base/text.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ScoreViewer)
};

bool isCalled(const Expert &expert, const QString &name)
{
    return !name.trimmed().isEmpty()
        && (foldName(name) == foldName(expert.name) || foldCode(name) == foldCode(expert.code));
}

bool isOpen(SheetState state)
{
    return state != SheetState::Submitted && state != SheetState::Recused;
}

} // namespace

Result<ScoreViewer> ScoreViewer::of(Workspace &workspace, const Round &round, const QString &as)
{
    ScoreViewer viewer;
    LX_TRY(const auto experts, ExpertStore(workspace.database()).experts());
    const bool isKnown = std::any_of(experts.begin(), experts.end(),
                                     [&as](const Expert &expert) { return isCalled(expert, as); });
    if (!as.isEmpty() && !isKnown)
        return Error{ErrorCode::NotFound, Text::tr("There is no expert %1.").arg(as), {}};
    for (const Expert &expert : experts) {
        if (!isCalled(expert, workspace.actor()) && !isCalled(expert, as))
            continue;
        viewer.m_experts.push_back(expert);
        LX_TRY(const auto sheets, SheetStore(workspace.database()).sheets(round.id, expert.id));
        for (const StoredSheet &stored : sheets) {
            if (isOpen(stored.sheet.state))
                viewer.m_open.insert(stored.sheet.entry);
        }
    }
    return viewer;
}

bool ScoreViewer::isMe(const ExpertId &expert) const
{
    return m_experts.size() == 1 && m_experts.front().id == expert;
}

} // namespace linxuan
