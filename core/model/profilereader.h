// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/profile.h"

#include <QByteArray>

namespace linxuan {

// Reads a profile strictly: unknown keys, wrong types, values outside their domain and sums that do
// not add up are errors. The message names the path inside the file, such as
// `rubrics[1].sections[0].criteria[3].full`, and what was expected. Rubric ids are derived from
// code and content, so the same rubric has the same id everywhere. Errors: Invalid, Unreadable (not
// JSON).
Result<Profile> readProfile(const QByteArray &json);

// The JSON of a profile that comes with the program, by its name ("zhengzhou-2023"); NotFound
// otherwise.
Result<QByteArray> shippedProfile(const QString &name);
QStringList shippedProfiles();

} // namespace linxuan
