// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/entryrows.h"

namespace linxuan {

// Entries with plainly invented people, the same for the same count and seed.
struct MadeUpCampaign
{
    explicit MadeUpCampaign(int count, unsigned seed = 1);

    std::vector<Entry> entries;
    QHash<UnitId, QString> unitNames;
    Profile profile;
};

} // namespace linxuan
