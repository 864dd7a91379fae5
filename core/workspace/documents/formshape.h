// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/formkinds.h"

namespace linxuan {

// The fields and columns that a form has, with or without anything to print. Errors: those of
// collecting it, for forms whose columns the campaign decides on.
Result<FormValues> formShape(FormSources &sources, const FormKind &kind);

// Fields that every copy of a list has beside its own: 本表版本, 核对码.
void addListFields(FormValues &values, const QString &version, const QString &code);

} // namespace linxuan
