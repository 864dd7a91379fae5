// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/keying/paperkeying.h"
#include "core/workspace/keying/papertargets.h"

#include <QJsonObject>

namespace linxuan {

class Write;

// Keying inside a write that the caller commits or drops. An error leaves everything as it was.
class KeyingDesk
{
public:
    enum class Keyed { New, Corrected, Same };

    static Result<KeyingDesk> open(Workspace &workspace, Write &write);

    Result<PaperTargets::Target> find(const QString &code) { return m_targets.find(code); }
    Result<Keyed> key(const PaperTargets::Target &target, const KeyedSheet &typed,
                      const QString &by);
    Result<void> settle(const PaperTargets::Target &target, const std::vector<SettledField> &fields,
                        const QString &by, const QString &reason);
    Result<void> discard(const PaperTargets::Target &target, const QString &by,
                         const QString &reason);
    // Submits the sheets on which both agree.
    Result<void> store();

private:
    KeyingDesk(PaperTargets targets, Workspace &workspace, Write &write)
        : m_targets(std::move(targets))
        , m_workspace(workspace)
        , m_write(write)
    { }

    Result<Keyed> keyFirst(const PaperTargets::Target &target, KeyedPass pass);
    Result<Keyed> keyAfterFirst(const PaperTargets::Target &target, const KeyedPass &first,
                                KeyedPass pass);
    Result<Keyed> keyAfterSecond(const PaperTargets::Target &target,
                                 const std::vector<KeyedPass> &passes, KeyedPass pass);
    Result<void> save(const PaperTargets::Target &target, const KeyedPass &pass);
    Result<void> takeIn(const PaperTargets::Target &target, const KeyedPass &agreed,
                        const QString &first, const QString &second);
    Result<void> propose(const PaperTargets::Target &target, const KeyedPass &agreed);
    Result<KeyingDecision> decide(const PaperTargets::Target &target,
                                  const std::vector<KeyingDifference> &differences,
                                  const SettledField &field) const;

    struct TakenIn
    {
        EntryId entry;
        QJsonObject detail;
    };

    PaperTargets m_targets;
    Workspace &m_workspace;
    Write &m_write;
    std::vector<TakenIn> m_taken;
};

} // namespace linxuan
