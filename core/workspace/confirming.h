// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/closingrules.h"
#include "core/model/confirmation.h"
#include "core/workspace/reckoning.h"
#include "core/workspace/workspace.h"

namespace linxuan {

QString displayName(ConfirmingRole role);

// The count and code that three people compare before a round is closed.
struct ResultToConfirm
{
    Round round;
    int entries = 0;
    int sheets = 0; // that count
    QByteArray digest;
    QString code; // "7K3F-9QXM", short for the digest
};

// What a person typed in confirming.
struct TypedConfirmation
{
    ConfirmingRole role = ConfirmingRole::Chair;
    QString by;
    int count = 0; // of the entries
    QString code; // the whole code, or at least its last four characters
};

struct ConfirmationState
{
    Confirmation confirmation;
    bool holds = false; // the result is still the one that was confirmed
};

// The code of a result's digest.
QString resultCode(const QByteArray &digest);
ResultToConfirm resultToConfirm(const Reckoning &reckoning);

// Three people, each another, confirm the same count and code of a result.
class Confirming
{
public:
    explicit Confirming(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Errors of all: NotFound (round).
    Result<ResultToConfirm> toConfirm(const QString &round);
    // For the version that is open, or was closed last.
    Result<std::vector<ConfirmationState>> confirmations(const QString &round);
    // Errors: Usage (no name), Invalid (another count or code), Refused (closed, not yet ready to
    // be closed, or somebody who confirmed in another role).
    Result<Confirmation> confirm(const QString &round, const TypedConfirmation &typed);

private:
    Workspace &m_workspace;
};

Result<ClosingRules> closingRules(Workspace &workspace);
// Those of the round's present version that hold for a result of this digest.
Result<std::vector<Confirmation>> holdingConfirmations(Workspace &workspace, const Round &round,
                                                       const QByteArray &digest);

} // namespace linxuan
