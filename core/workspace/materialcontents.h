// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/checks/measurement.h"
#include "core/model/entry.h"

#include <functional>
#include <vector>

namespace linxuan {

class Workspace;

// What is known of the insides of files.
struct MaterialContents
{
    // The text of a paper or of slides. Errors: NotFound where it was not read yet, Unreadable.
    std::function<Result<QString>(const Material &)> text;
    // The pictures inside, small ones out; may be empty.
    std::function<std::vector<EmbeddedPicture>(const Material &)> pictures;
};

// What measuring left of the files; plain texts are read as they are.
MaterialContents storedContents(Workspace &workspace);

// Whether a file of this name can hold a text to compare.
bool holdsText(const Material &material);

} // namespace linxuan
