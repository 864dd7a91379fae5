// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scoring/quota.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// Why an entry may not move up.
struct SelectionObstacle
{
    QString code; // 作品编号
    QString rule; // "quota", "node", "teacher", "excluded", "school-kind", "banned", "deadline",
                  // "level", "status", "closed"
    QString message; // translated
    bool overridable = false; // a written reason lets it pass
};

struct SelectionReport
{
    std::vector<QString> moved; // codes
    std::vector<QString> unchanged; // were there already
    std::vector<SelectionObstacle> obstacles; // these stayed where they were
    std::vector<SelectionObstacle> overridden; // these passed with the reason given
};

// The chain 申报 → 学校 → 县 → 市 → 省, with its rules. Each call is one transaction; entries with
// an obstacle stay, the others move.
class Selection
{
public:
    explicit Selection(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Recommends entries to a level. A reason, where given, overrides what may be overridden.
    // Errors: NotFound (a code that does not exist).
    Result<SelectionReport> recommend(Level level, const std::vector<QString> &codes,
                                      const QString &reason = {});
    // What recommending them would do, without doing it.
    Result<SelectionReport> preview(Level level, const std::vector<QString> &codes,
                                    const QString &reason = {});
    // Takes entries back to a level below theirs; needs a reason.
    Result<SelectionReport> returnTo(Level level, const std::vector<QString> &codes,
                                     const QString &reason);
    Result<SelectionReport> withdraw(const std::vector<QString> &codes, const QString &reason);
    Result<SelectionReport> disqualify(const std::vector<QString> &codes, const QString &reason);

    Result<std::vector<QuotaUse>> quota();

private:
    Workspace &m_workspace;
};

} // namespace linxuan
