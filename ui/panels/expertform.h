// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/expertbook.h"
#include "ui/support/formfields.h"

namespace linxuan {

struct Profile;

// The editor of one expert of the pool: name, unit, subjects, stages, relations. Without an expert
// the fields are empty.
std::vector<FormField> expertFields(const std::optional<Expert> &expert,
                                    const std::vector<ExpertRelation> &relations,
                                    const Profile &profile);
// Writes what the form says. Errors: those of ExpertBook; Invalid (a relation without a kind).
Result<void> keepExpert(Workspace &workspace, const QString &code, const FilledFields &values);
Result<void> addNewExpert(Workspace &workspace, const FilledFields &values);

// What a field says that takes several, by commas of any width, 、 or white space.
QStringList listOf(const QString &text);

} // namespace linxuan
