// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"

namespace linxuan {

class Write;

// Who signs for a campaign that speaks for several units.
QString officeName(const Profile &profile);

// What the closed rounds of the office at this level made of the entries. Before the city's word
// those of counties and of direct schools' designs count, from then on the city's.
Result<QHash<EntryId, UpwardResult>> closedResults(Workspace &workspace, Level level);

// Puts sender, place in the line and time into the file, signs it, stores it with what was sent,
// commits and writes it. Errors: those of campaignKey, signRecommendation and lockRecommendation;
// Storage.
Result<SentFile> signAndStore(Workspace &workspace, Write &write, RecommendationFile file,
                              const QString &path, const UpwardSecrets &secrets);

} // namespace linxuan
