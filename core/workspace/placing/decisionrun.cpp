// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/decisionrun.h"

#include "core/storage/entrystore.h"
#include "core/storage/placementstore.h"
#include "core/workspace/placing/filedigests.h"
#include "core/workspace/placing/slotfilling.h"

#include <QCoreApplication>
#include <QHash>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Placing)
};

} // namespace

DecisionRun::DecisionRun(Workspace &workspace, const DecisionOptions &options, TaskState &state)
    : m_workspace(workspace)
    , m_options(options)
    , m_state(state)
{ }

Result<AttachReport> DecisionRun::run(const std::vector<PlacingDecision> &decisions)
{
    if (m_options.replace && m_options.reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Replacing files needs a reason."), {}};
    LX_TRY(m_words, shippedPlacingWords());
    LX_CHECK(readFiles(decisions));
    if (m_options.keeping == Keeping::Copy && !m_options.dryRun)
        LX_CHECK(copyFiles());
    LX_CHECK(store());
    return std::move(m_report);
}

// The digests are reckoned anew unless the files are as they were.
Result<void> DecisionRun::readFiles(const std::vector<PlacingDecision> &decisions)
{
    LX_TRY(const auto waiting, PlacementStore(m_workspace.database()).placements());
    QHash<QString, Placement> known;
    for (const Placement &file : waiting)
        known.insert(file.path, file);
    std::vector<ScannedFile> scanned;
    for (const PlacingDecision &decision : decisions) {
        const auto stamp = stampOf(decision.path);
        scanned.push_back({decision.path, {}, stamp.value_or(FileStamp()), !stamp, {}, {}});
    }
    LX_CHECK(fillDigests(m_workspace.database(), scanned, m_state));
    for (size_t i = 0; i < decisions.size(); ++i) {
        Placement file = known.value(decisions[i].path);
        file.path = decisions[i].path;
        file.size = scanned[i].stamp.size;
        file.sha256 = scanned[i].sha256;
        file.verdict = FileVerdict::Likely;
        file.entry = decisions[i].slot.entry;
        file.kind = decisions[i].slot.kind;
        file.hour = decisions[i].slot.hour;
        file.doubts = {};
        const bool read = !file.sha256.isEmpty();
        const QString missing = Text::tr("There is no file %1.").arg(file.path);
        m_report.files.push_back({file, read ? FileOutcome::Proposed : FileOutcome::Unreadable,
                                  scanned[i].isJunk ? missing : scanned[i].trouble});
    }
    return {};
}

Result<void> DecisionRun::copyFiles()
{
    qint64 total = 0;
    for (const AttachedFile &file : m_report.files)
        total += file.placement.size;
    qint64 done = 0;
    for (const AttachedFile &file : m_report.files) {
        if (!isOpen(file))
            continue;
        Material material;
        material.sha256 = file.placement.sha256;
        LX_CHECK(keepCopy(m_workspace, material, file.placement.path, [&](qint64 bytes) {
            done += bytes;
            m_state.setProgress(done, total);
            return !m_state.isCancelled();
        }));
    }
    return {};
}

Result<void> DecisionRun::store()
{
    LX_TRY(Write write,
           Write::beginUndoable(
               m_workspace,
               Text::tr("%n file(s) placed by hand", nullptr, int(m_report.files.size()))));
    LX_TRY(const auto materials, EntryStore(write.database()).materials());
    // A dry run does it all and drops the write; only copies would stay, so it makes none.
    DecisionOptions options = m_options;
    if (options.dryRun)
        options.keeping = Keeping::Reference;
    SlotFilling filling(m_workspace, write, materials, m_words, options);
    PlacementStore waiting(write.database());
    for (AttachedFile &file : m_report.files) {
        if (!isOpen(file))
            continue;
        LX_CHECK(filling.fill(file));
        if (file.outcome != FileOutcome::Refused)
            LX_CHECK(waiting.remove(file.placement.path));
    }
    const bool any = m_report.count(FileOutcome::Placed) + m_report.count(FileOutcome::Unchanged);
    return m_options.dryRun || !any ? Result<void>()
                                    : write.commit(Area::Materials | Area::Entries);
}

} // namespace linxuan
