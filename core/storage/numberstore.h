// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <map>
#include <vector>

namespace linxuan {

class Database;

struct AnonymousNumbers
{
    std::map<EntryId, int> entries;
    std::map<ExpertId, int> experts;
};

// Anonymous numbers of a round; they are added to and never change.
class NumberStore
{
public:
    explicit NumberStore(Database &database)
        : m_database(database)
    { }

    Result<AnonymousNumbers> numbers(const RoundId &round);
    Result<void> insert(const RoundId &round, const AnonymousNumbers &added);

private:
    Database &m_database;
};

} // namespace linxuan
