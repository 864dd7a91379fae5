// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/rules.h"

namespace linxuan {

class Workspace;

// The names by which an entry gives away whose it is: teacher, tutor, school with its short names.
QStringList identityNames(const Entry &entry, const Unit &school);

// Where these names stand in a file's name, its properties, or its text.
std::vector<IdentityMention> identityMentions(const Workspace &workspace, const JudgedFile &file,
                                              const QStringList &names, const QStringList &places);

} // namespace linxuan
