// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// Evidence notes (依据) of a cell, one on each line or apart by ；: "微课视频 12:34 text", with the
// criterion in brackets before it and the lesson hour behind the material where they matter:
// "[教学目标科学合理] 微课视频 第2课时 12:34 text", "课件 p.7 text".
// Errors: Invalid says which note cannot be taken and why.
Result<std::vector<EvidenceNote>> readNotes(Workspace &workspace, const Entry &entry,
                                            const Rubric &rubric, const QString &cell);

// The same as text, for tables out; the entry's materials give the names.
QString notesCell(const Workspace &workspace, const Entry &entry, const Rubric &rubric,
                  const std::vector<Material> &materials, const std::vector<EvidenceNote> &notes);

} // namespace linxuan
