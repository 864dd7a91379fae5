// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/signing.h"

namespace linxuan {

class Workspace;
class Write;

// keys/campaign.key in a workspace's folder: the Ed25519 key that signs what leaves the campaign,
// readable for its owner alone. Its public half is in the database.
QString campaignKeyPath(const QString &folder);

// Makes the key of a new campaign, inside the write that makes the campaign. Errors: Storage.
Result<void> makeCampaignKey(const QString &folder, Write &write);

// 32 bytes. A campaign from before there were keys gets its key now. Errors: Storage, Refused (the
// key file is missing although the campaign has a key).
Result<QByteArray> campaignPublicKey(Workspace &workspace);

// Whether the key opens with a passphrase only.
Result<bool> isCampaignKeyLocked(Workspace &workspace);

// Errors: those of campaignPublicKey; Refused (passphrase missing or wrong, or the file holds
// another key than the campaign's), Corrupt.
Result<SigningKey> campaignKey(Workspace &workspace, const Secret &passphrase = {});

// Puts the key under a passphrase, or an empty one takes it away. Errors: those of campaignKey.
Result<void> setCampaignPassphrase(Workspace &workspace, const Secret &current,
                                   const Secret &passphrase);

} // namespace linxuan
