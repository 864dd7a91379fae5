// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recommendationfile.h"
#include "core/storage/upwardstore.h"

namespace linxuan {

class Workspace;
class Write;

// Files that follow each other: of one sender, of one kind, and of recommendations those of one
// level and unit, of answers those to one campaign.
bool isOfLine(const UpwardFileRow &row, const RecommendationFile &file);

// What is stored of a file of ours or of another office.
UpwardFileRow fileRow(const Workspace &workspace, const SignedRecommendation &read);

// The files of our own line so far, oldest first, as the next one names them.
Result<std::vector<QByteArray>> earlierFiles(Workspace &workspace, const RecommendationFile &next);

// The file that was taken in last of the line to which this one belongs.
Result<std::optional<SignedRecommendation>> lastTaken(Workspace &workspace,
                                                      const RecommendationFile &file);

// Whether a file follows from the one that was taken in last. Errors: Refused where it is older;
// Conflict where it was written beside it.
Result<void> checkFollows(const SignedRecommendation &read, const SignedRecommendation &last);

// The campaign's own identity, 16 bytes as a UUID.
Result<QUuid> ownCampaign(Workspace &workspace);

} // namespace linxuan
