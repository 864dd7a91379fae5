// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/placing.h"
#include "core/workspace/placing/placingwords.h"
#include "core/workspace/write.h"

#include <map>
#include <set>

namespace linxuan {

// Puts files into their places inside one write, one after the other.
class SlotFilling
{
public:
    // Knows what the entries have already.
    SlotFilling(Workspace &workspace, Write &write, const std::vector<Material> &materials,
                const PlacingWords &words, DecisionOptions options);

    // Places the file, or says why not in the outcome and note. What a person confirmed counts:
    // doubts are not looked at. Errors: Storage, Unreadable (a copy failed).
    Result<void> fill(AttachedFile &file);

private:
    // What the file would push out; nothing where it may stand beside the others.
    std::vector<Material> inTheWay(const Slot &slot, const QString &path) const;
    Result<void> add(const Material &material, const AttachedFile &file,
                     const std::vector<Material> &old);

    Workspace &m_workspace;
    Write &m_write;
    const PlacingWords &m_words;
    DecisionOptions m_options;
    std::map<Slot, std::vector<Material>> m_present;
    std::set<MaterialId> m_added; // in this write
};

} // namespace linxuan
