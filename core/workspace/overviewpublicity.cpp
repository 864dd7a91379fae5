// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/overviewscene.h"
#include "core/workspace/publicity.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Overview)
};

} // namespace

Result<void> lookAtPublicity(const OverviewScene &scene, Todo &todo)
{
    LX_TRY(const auto open, openObjections(scene.workspace));
    if (open.empty())
        return {};
    const QString target = QStringLiteral("publicity/") + open.front().round;
    const auto late = std::count_if(open.begin(), open.end(),
                                    [](const OpenObjection &one) { return one.isLate; });
    if (late > 0)
        todo.urgent(Topic::Results,
                    Text::tr("%n objection(s) not answered in time", nullptr, int(late)), target);
    if (const int waiting = int(open.size()) - int(late); waiting > 0)
        todo.next(Topic::Results,
                  Text::tr("%n objection(s) to be answered, the next until %1", nullptr, waiting)
                      .arg(open[size_t(late)].due.toString(Qt::ISODate)),
                  target);
    return {};
}

} // namespace linxuan
