// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/handingin.h"

namespace linxuan {

class Database;

// Requests to put entries right, and receipts of papers.
class HandingInStore
{
public:
    explicit HandingInStore(Database &database)
        : m_database(database)
    { }

    // By entry, each entry's in the order in which they were made.
    Result<std::vector<CureRequest>> requests();
    Result<void> insert(const CureRequest &request);

    Result<std::vector<PaperReceipt>> receipts();
    // Takes the place of the earlier one for the same paper.
    Result<void> save(const PaperReceipt &receipt);

private:
    Database &m_database;
};

} // namespace linxuan
