// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/rubric.h"

#include <QByteArray>

namespace linxuan {

class JsonCursor;

// One rubric version as JSON, always the same bytes for the same content. The id is not in it: it
// follows from the content.
QByteArray rubricJson(const Rubric &rubric);

// Reads what rubricJson wrote, as strictly as a profile. Errors: Invalid, Unreadable.
Result<Rubric> readRubric(const QByteArray &json);

// The identity that code, version and content give: the same rubric has the same id everywhere.
RubricId rubricId(const Rubric &rubric);

// A rubric inside a larger document. Where a profile holds it, its key `source` is left to the
// caller.
Rubric readRubricAt(const JsonCursor &in, bool hasSource);

} // namespace linxuan
