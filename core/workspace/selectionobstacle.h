// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

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

} // namespace linxuan
