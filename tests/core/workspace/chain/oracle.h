// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/moveup.h"
#include "tests/core/workspace/chain/randomcampaign.h"

namespace linxuan::samples {

// The selection and who moves up, worked out by counting the whole campaign anew at each step.
std::vector<SelectionWord> chosenByHand(RandomCampaign campaign, const SelectionRule &rule);
std::vector<MoveUp> movedUpByHand(RandomCampaign campaign, const std::vector<Entry> &left,
                                  const SelectionRule &rule);

// One line each, in the order of codes; sentences left out.
QString choicesText(const std::vector<SelectionWord> &words);
QString movesText(const std::vector<MoveUp> &moves);

} // namespace linxuan::samples
