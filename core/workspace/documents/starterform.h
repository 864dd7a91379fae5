// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// The form with the names of its fields, {{课题}}, in their places: a sheet that an office changes
// and puts in the form's place. Errors: NotFound (form), those of its layout.
Result<Document> starterForm(Workspace &workspace, const QString &form);

} // namespace linxuan
