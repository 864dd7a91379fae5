// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"
#include "core/workspace/filecopy.h"
#include "core/workspace/hashing.h"
#include "core/workspace/workspace.h"

namespace linxuan {

class Write;

// Whether the workspace holds a copy of a file or only says where it lies.
enum class Keeping { Reference, Copy };

// Where a material's file lies: in the workspace's materials/ by its digest, or where it refers to.
QString materialPath(const Workspace &workspace, const Material &material);

// Files without a row that uses them do no harm, so copies are made before the write that needs
// them. The material's name and digest are known. Errors: those of copyVerified.
Result<void> keepCopy(const Workspace &workspace, const Material &material, const QString &path,
                      const CopyProgress &progress = {});

// Records a file for an entry, inside a write that the caller commits; a copy is made where there
// is none yet. Size and digest are known; name, reference and id are filled in. Errors: those of
// keepCopy, Storage.
Result<Material> addMaterial(const Workspace &workspace, Write &write, Material material,
                             const QString &path, Keeping keeping);

// The same, in the place of another one, for a reason.
Result<Material> replaceMaterial(const Workspace &workspace, Write &write, const Material &old,
                                 Material material, const QString &path, Keeping keeping,
                                 const QString &reason);

// Records that a file is an entry's no more.
Result<void> dropMaterial(Write &write, const Material &material, const QString &reason);

// Records that a file that is referred to lies elsewhere now.
Result<void> moveMaterial(Write &write, const Material &material, const QString &path);

} // namespace linxuan
