// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/keying.h"
#include "core/workspace/intake/scoredround.h"

#include <map>
#include <memory>

namespace linxuan {

class Workspace;

// Finds the sheets that codes on paper mean.
class PaperTargets
{
public:
    struct Target
    {
        QString code; // as toString() of SheetCode gives it
        ScoredRound *round = nullptr;
        const Entry *entry = nullptr;
        const Expert *expert = nullptr;
        const Rubric *rubric = nullptr;

        SheetKey key() const { return {round->book().round.id, entry->id, expert->id}; }
        const StoredSheet &stored() const { return *round->sheet(entry->id, expert->id); }
    };

    static Result<PaperTargets> open(Workspace &workspace);

    // Errors: Invalid (mistyped), NotFound (round, entry, expert), Conflict (two have the code but
    // for the case of letters), Refused (not assigned, recused).
    Result<Target> find(const QString &typed);
    std::map<QString, std::unique_ptr<ScoredRound>> &rounds() { return m_rounds; }

private:
    explicit PaperTargets(Workspace &workspace)
        : m_workspace(&workspace)
    { }

    Result<ScoredRound *> round(const QString &code);
    Result<void> requireAssigned(const Target &target) const;

    Workspace *m_workspace;
    std::vector<Round> m_known;
    std::vector<Expert> m_experts;
    std::vector<Recusal> m_recusals;
    std::map<QString, std::unique_ptr<ScoredRound>> m_rounds; // opened so far, by code
};

} // namespace linxuan
