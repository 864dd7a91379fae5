// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <QSet>

#include <vector>

namespace linxuan {

class Workspace;

// Through whose eyes scores are read. Others' scores of an entry are withheld from whoever still
// has to score it: an expert with a sheet of it that is not started, a draft, or returned.
class ScoreViewer
{
public:
    // The office, which scores nothing itself.
    ScoreViewer() = default;

    // Who reads is the workspace's actor: an expert where an expert of the campaign has that name
    // or code, the office otherwise. `as` names an expert, by code or name, whose eyes are to be
    // taken besides; it never opens what is closed to the actor. Errors: NotFound (no such expert).
    static Result<ScoreViewer> of(Workspace &workspace, const Round &round, const QString &as = {});

    // Empty for the office.
    const std::vector<Expert> &experts() const { return m_experts; }
    bool mayRead(const EntryId &entry) const { return !m_open.contains(entry); }
    // Whether this expert reads, and nobody else through the same eyes.
    bool isMe(const ExpertId &expert) const;

private:
    std::vector<Expert> m_experts;
    QSet<EntryId> m_open; // what they still have to score
};

} // namespace linxuan
