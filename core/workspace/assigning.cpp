// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/reviews.h"

#include "core/scoring/assignmentcodes.h"
#include "core/workspace/rounddealing.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Reviews)
};

} // namespace

Result<AssignReport> Reviews::assign(const AssignRequest &request)
{
    if (request.perEntry && (*request.perEntry < 1 || *request.perEntry > 99))
        return Error{ErrorCode::Usage, Text::tr("The number of experts per entry is 1 to 99."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(RoundDealing dealing, RoundDealing::open(m_workspace, request.round));
    AssignmentTask &task = dealing.task();
    task.perEntry = request.perEntry.value_or(task.perEntry);
    task.seed = request.seed;
    task.continuity = request.continuity;
    const AssignmentPlan plan = assignExperts(task);
    PanelDesk desk(dealing.book());
    std::vector<Assignment> added = plan.added;
    for (const Assignment &pair : plan.added)
        LX_CHECK(desk.join(pair));
    for (const Assignment &pair : dealing.calibrationPairs(desk))
        added.push_back(pair);
    LX_CHECK(dealing.store(write, desk, added));
    LX_CHECK(dealing.excuseReleased(write));
    const Round &round = dealing.book().round;
    if (!added.empty()) {
        LX_CHECK(write.record(QStringLiteral("round.assign"), round.id.toBytes(),
                              {{QStringLiteral("round"), round.code},
                               {QStringLiteral("assigned"), static_cast<int>(added.size())},
                               {QStringLiteral("per_entry"), task.perEntry},
                               {QStringLiteral("continuity"), toCode(task.continuity)},
                               {QStringLiteral("seed"), QString::number(request.seed)}}));
    }
    LX_CHECK(write.commit(Area::Experts | Area::Sheets | Area::Outcome));
    return AssignReport{added, plan.shortEntries, plan.minLoad, plan.maxLoad};
}

} // namespace linxuan
