// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace linxuan {

// What entries and experts of a round are called where nobody shall see who they are.
struct AnonymousNames
{
    QHash<EntryId, QString> entries; // "051"
    QHash<ExpertId, QString> experts; // "C"

    bool isEmpty() const { return entries.isEmpty() && experts.isEmpty(); }
};

struct NumbersGiven
{
    int entries = 0; // of this call
    int experts = 0;
};

// Anonymous numbers of a round, in no order that tells when something was registered. Once given a
// number stays; whoever comes later gets one behind those. Errors: NotFound (round).
class Anonymity
{
public:
    explicit Anonymity(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Empty where none were given.
    Result<AnonymousNames> names(const QString &round);
    // To all entries of the round and all experts with a sheet or a seat in it that have none.
    // Errors: Refused (closed).
    Result<NumbersGiven> give(const QString &round, quint64 seed);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
