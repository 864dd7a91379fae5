// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"
#include "core/workspace/workspace.h"

namespace linxuan {

class Write;

// SHA-256 of a file's content, 32 bytes. Errors: Unreadable.
Result<QByteArray> fileDigest(const QString &path);

// Where a material's file lies: in the workspace's materials/ by its digest, or where it refers to.
QString materialPath(const Workspace &workspace, const Material &material);

// Copies a file into materials/ and records it for the entry, inside a write that the caller
// commits. The file's size, digest and id are filled in. Errors: Unreadable, Storage.
Result<Material> storeMaterial(const Workspace &workspace, Write &write, Material material,
                               const QString &path);

} // namespace linxuan
