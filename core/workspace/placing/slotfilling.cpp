// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/slotfilling.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Placing)
};

void refuse(AttachedFile &file, const QString &why)
{
    file.outcome = FileOutcome::Refused;
    file.note = why;
}

} // namespace

SlotFilling::SlotFilling(Workspace &workspace, Write &write, const std::vector<Material> &materials,
                         const PlacingWords &words, DecisionOptions options)
    : m_workspace(workspace)
    , m_write(write)
    , m_words(words)
    , m_options(std::move(options))
{
    for (const Material &material : materials)
        m_present[{material.entry, material.kind, material.lessonHour}].push_back(material);
}

std::vector<Material> SlotFilling::inTheWay(const Slot &slot, const QString &path) const
{
    const auto present = m_present.find(slot);
    if (present == m_present.end())
        return {};
    const QString name = QFileInfo(path).fileName();
    std::vector<Material> old = present->second;
    const auto namesake = std::find_if(
        old.begin(), old.end(), [&name](const Material &one) { return one.fileName == name; });
    if (namesake != old.end())
        return {*namesake};
    const bool picture = m_words.pictures.contains(formatOf(path));
    if (picture) {
        std::erase_if(old, [this](const Material &one) {
            return m_words.pictures.contains(formatOf(one.fileName));
        });
    }
    return old;
}

Result<void> SlotFilling::fill(AttachedFile &file)
{
    const Slot slot = *file.placement.slot();
    std::vector<Material> &present = m_present[slot];
    const bool isThere = std::any_of(present.begin(), present.end(), [&file](const Material &one) {
        return one.sha256 == file.placement.sha256;
    });
    if (isThere) {
        file.outcome = FileOutcome::Unchanged;
        return {};
    }
    const std::vector<Material> old = inTheWay(slot, file.placement.path);
    const bool twice = std::any_of(
        old.begin(), old.end(), [this](const Material &one) { return m_added.count(one.id) > 0; });
    if (twice) {
        refuse(file, Text::tr("Another file was given the same place; decide on one of them."));
        return {};
    }
    if (!old.empty() && !m_options.replace) {
        refuse(file,
               Text::tr("%1 stands there already; replacing it needs a reason.")
                   .arg(old.front().fileName));
        return {};
    }
    Material material;
    material.entry = slot.entry;
    material.kind = slot.kind;
    material.lessonHour = slot.hour;
    material.size = file.placement.size;
    material.sha256 = file.placement.sha256;
    LX_CHECK(add(material, file, old));
    file.outcome = FileOutcome::Placed;
    return {};
}

Result<void> SlotFilling::add(const Material &material, const AttachedFile &file,
                              const std::vector<Material> &old)
{
    const QString &path = file.placement.path;
    const Slot slot{material.entry, material.kind, material.lessonHour};
    std::vector<Material> &present = m_present[slot];
    Material added;
    if (old.empty()) {
        LX_TRY(added, addMaterial(m_workspace, m_write, material, path, m_options.keeping));
    } else {
        // The first gives way with the reason, others that stood beside it go with it.
        LX_TRY(added,
               replaceMaterial(m_workspace, m_write, old.front(), material, path, m_options.keeping,
                               m_options.reason));
        for (size_t i = 1; i < old.size(); ++i)
            LX_CHECK(dropMaterial(m_write, old[i], m_options.reason));
        std::erase_if(present, [&old](const Material &one) {
            return std::find(old.begin(), old.end(), one) != old.end();
        });
    }
    present.push_back(added);
    m_added.insert(added.id);
    return {};
}

} // namespace linxuan
