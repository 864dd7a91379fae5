// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/documents.h"

#include <optional>
#include <vector>

namespace linxuan {

class Database;

// The office's own forms, and the versions of lists that were printed.
class DocumentStore
{
public:
    explicit DocumentStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<OfficeForm>> officeForms(); // without their bodies, by form and part
    Result<std::optional<OfficeForm>> officeForm(const QString &form, OfficeFormPart part);
    Result<void> save(const OfficeForm &form);
    Result<void> remove(const QString &form, OfficeFormPart part);

    // The newest version; nothing where none was printed.
    Result<std::optional<Printing>> lastPrinting(const QString &form, const QString &scope);
    Result<std::vector<Printing>> printings(); // in the order in which they were printed
    Result<std::optional<Printing>> printingAt(qint64 record);
    Result<void> insert(const Printing &printing);

private:
    Database &m_database;
};

} // namespace linxuan
