// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/pagepane.h"

namespace linxuan {

// One side of the work on a round, under a tab of the page of reviews or of results.
class RoundPane : public PagePane
{
    Q_OBJECT

public:
    using PagePane::PagePane;

    void reloadFor(const QString &round)
    {
        m_round = round;
        reload();
    }

protected:
    const QString &round() const { return m_round; }

    // `work(Workspace &, round)` gives a Result<T> in the background, `take(T)` has it here unless
    // another round was chosen meanwhile; trouble is reported.
    template<typename Work, typename Take>
    void readRound(Work work, Take take)
    {
        session().read(
            this,
            [round = m_round, work = std::move(work)](Workspace &workspace, TaskState &) {
                return work(workspace, round);
            },
            [this, round = m_round, take = std::move(take)](auto result) {
                if (round == m_round)
                    settle(std::move(result), take);
            });
    }

private:
    QString m_round;
};

} // namespace linxuan
