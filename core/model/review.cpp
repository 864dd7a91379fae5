// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/review.h"

namespace linxuan {

void ScoreSheet::fill(const SheetDraft &draft)
{
    points = draft.points;
    unjudged = draft.unjudged;
    remark = draft.remark;
    criterionRemarks = draft.criterionRemarks;
    notes = draft.notes;
}

} // namespace linxuan
