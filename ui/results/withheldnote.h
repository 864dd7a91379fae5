// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/withholding.h"
#include "ui/support/metrics.h"

namespace linxuan {

struct Profile;

// Says in the place of results that they are not shown yet to whoever still has to score.
class WithheldNote : public TextLabel
{
    Q_OBJECT

public:
    explicit WithheldNote(QWidget *parent = nullptr);

    // A sentence for each; none hides the note.
    void setGroups(const std::vector<WithheldGroup> &groups, const Profile &profile);
};

} // namespace linxuan
