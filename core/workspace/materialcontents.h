// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
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
    // SHA-256 of each picture inside, small ones out; may be empty.
    std::function<std::vector<QByteArray>(const Material &)> pictures;
};

// What lies in renditions/ of the workspace; plain texts are read as they are.
MaterialContents storedContents(Workspace &workspace);

// Whether a file of this name can hold a text to compare.
bool holdsText(const Material &material);

} // namespace linxuan
