// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/intake/tableimport.h"

namespace linxuan {

// Each makes the import of one kind; see makeImport().
std::unique_ptr<TableImport> unitImport(Workspace &workspace, Write &write,
                                        const ImportRequest &request);
std::unique_ptr<TableImport> nodeImport(Workspace &workspace, Write &write,
                                        const ImportRequest &request);
std::unique_ptr<TableImport> quotaImport(Workspace &workspace, Write &write,
                                         const ImportRequest &request);
std::unique_ptr<TableImport> banImport(Workspace &workspace, Write &write,
                                       const ImportRequest &request);
std::unique_ptr<TableImport> entryImport(Workspace &workspace, Write &write,
                                         const ImportRequest &request);
std::unique_ptr<TableImport> recommendedImport(Workspace &workspace, Write &write,
                                               const ImportRequest &request);
std::unique_ptr<TableImport> expertImport(Workspace &workspace, Write &write,
                                          const ImportRequest &request);
std::unique_ptr<TableImport> scoreImport(Workspace &workspace, Write &write,
                                         const ImportRequest &request);
// Contacts and administrators.
std::unique_ptr<TableImport> contactImport(Workspace &workspace, Write &write,
                                           const ImportRequest &request);

} // namespace linxuan
