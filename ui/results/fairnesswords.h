// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/fairness.h"

namespace linxuan {

// What the figures of a group say, for someone who has never heard of them. Each is translated and
// empty where there is nothing to say.

QString expertLabel(const FairnessExpert &expert);
// How many sheets on how many entries, and whether all scored all.
QString designSentence(const FairnessGroup &group);
QString severitySentence(const FairnessGroup &group);
QString driftSentence(const FairnessGroup &group);
QString agreementSentence(const FairnessGroup &group);
QString pairsSentence(const FairnessGroup &group);
QString sharesSentence(const FairnessGroup &group);
QString ranksSentence(const FairnessGroup &group);

} // namespace linxuan
