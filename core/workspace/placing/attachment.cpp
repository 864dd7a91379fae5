// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/attachment.h"

#include "core/storage/entrystore.h"
#include "core/storage/placementstore.h"
#include "core/workspace/placing/filedigests.h"
#include "core/workspace/placing/filematch.h"
#include "core/workspace/placing/settlement.h"
#include "core/workspace/placing/slotfilling.h"
#include "core/workspace/records.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Placing)
};

FileOutcome outcomeOf(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::Certain:
        return FileOutcome::Placed;
    case FileVerdict::Likely:
        return FileOutcome::Proposed;
    case FileVerdict::Same:
        return FileOutcome::Unchanged;
    case FileVerdict::Junk:
    case FileVerdict::LeftOut:
        return FileOutcome::LeftOut;
    case FileVerdict::Unreadable:
        return FileOutcome::Unreadable;
    case FileVerdict::Unplaced:
        break;
    }
    return FileOutcome::NotPlaced;
}

Material materialOf(const Placement &file)
{
    Material material;
    material.entry = *file.entry;
    material.kind = file.kind;
    material.lessonHour = file.hour;
    material.size = file.size;
    material.sha256 = file.sha256;
    return material;
}

} // namespace

Attachment::Attachment(Workspace &workspace, const AttachRequest &request, TaskState &state)
    : m_workspace(workspace)
    , m_request(request)
    , m_state(state)
    , m_folder(QDir::cleanPath(QFileInfo(request.folder).absoluteFilePath()))
{ }

Result<AttachReport> Attachment::run()
{
    LX_CHECK(readFolder());
    LX_CHECK(matchNames());
    LX_CHECK(settleContents());
    if (m_request.dryRun)
        return std::move(m_report);
    if (m_request.keeping == Keeping::Copy)
        LX_CHECK(copyPlaced());
    LX_CHECK(store());
    return std::move(m_report);
}

Result<void> Attachment::readFolder()
{
    const QString own = QDir::cleanPath(QFileInfo(m_workspace.folder()).absoluteFilePath());
    if (m_folder == own || m_folder.startsWith(own + u'/'))
        return Error{ErrorCode::Usage,
                     Text::tr("%1 is the campaign's own folder. Attach the folder that was handed "
                              "in.")
                         .arg(m_folder),
                     {}};
    LX_TRY(m_words, shippedPlacingWords());
    LX_TRY(m_scanned, scanFolder(m_folder, own));
    for (ScannedFile &file : m_scanned)
        file.isJunk = m_words.isJunk(file.name);
    return fillDigests(m_workspace.database(), m_scanned, m_state);
}

Result<void> Attachment::matchNames()
{
    LX_TRY(const auto entries, Records(m_workspace).entries());
    LX_TRY(const auto units, Records(m_workspace).units());
    const EntryIndex index(entries, units, m_workspace.profile(), m_words);
    for (const ScannedFile &file : m_scanned) {
        Placement placement = matchFile(index, file.name);
        placement.path = file.path;
        placement.folder = m_folder;
        placement.size = file.stamp.size;
        placement.sha256 = file.sha256;
        if (!file.trouble.isEmpty())
            placement.verdict = FileVerdict::Unreadable;
        m_matched.push_back(std::move(placement));
        if (m_state.isCancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Stopped."), {}};
    }
    return {};
}

Result<void> Attachment::settleContents()
{
    LX_TRY(m_materials, EntryStore(m_workspace.database()).materials());
    LX_TRY(const auto earlier, PlacementStore(m_workspace.database()).placements());
    std::vector<Placement> files = m_matched;
    settle(files, m_materials, m_words);
    m_report = {m_folder, {}, {}};
    for (size_t i = 0; i < files.size(); ++i)
        m_report.files.push_back({files[i], outcomeOf(files[i].verdict), m_scanned[i].trouble});
    recallDecisions(earlier);
    findMoved();
    return {};
}

// What a person left out stays out as long as its content is the same.
void Attachment::recallDecisions(const std::vector<Placement> &earlier)
{
    QHash<QString, QByteArray> leftOut;
    for (const Placement &file : earlier) {
        if (file.verdict == FileVerdict::LeftOut)
            leftOut.insert(file.path, file.sha256);
    }
    for (AttachedFile &file : m_report.files) {
        const auto found = leftOut.constFind(file.placement.path);
        if (found == leftOut.constEnd() || *found != file.placement.sha256)
            continue;
        file.placement.verdict = FileVerdict::LeftOut;
        file.outcome = FileOutcome::LeftOut;
    }
}

// Files that were referred to and are gone from where they lay are found again by their content.
void Attachment::findMoved()
{
    QMultiHash<QByteArray, size_t> byDigest;
    for (size_t i = 0; i < m_report.files.size(); ++i) {
        if (!m_report.files[i].placement.sha256.isEmpty())
            byDigest.insert(m_report.files[i].placement.sha256, i);
    }
    m_moved.clear();
    for (const Material &material : m_materials) {
        if (!material.reference || QFileInfo::exists(*material.reference))
            continue;
        auto candidates = byDigest.values(material.sha256);
        if (candidates.isEmpty())
            continue;
        std::sort(candidates.begin(), candidates.end(), [&](size_t l, size_t r) {
            const auto named = [&](size_t i) {
                return QFileInfo(m_report.files[i].placement.path).fileName() == material.fileName;
            };
            return named(l) != named(r) ? named(l) : l < r;
        });
        AttachedFile &file = m_report.files[candidates.front()];
        file.outcome = FileOutcome::Moved;
        file.note = *material.reference;
        file.placement.entry = material.entry;
        file.placement.kind = material.kind;
        file.placement.hour = material.lessonHour;
        file.placement.doubts = {};
        m_moved.emplace_back(material, candidates.front());
    }
}

bool Attachment::isTaken(const AttachedFile &file) const
{
    constexpr Doubts open = Doubt::SlotTwice | Doubt::Replaces;
    if (file.outcome == FileOutcome::Placed)
        return true;
    return m_request.acceptLikely && file.outcome == FileOutcome::Proposed
        && !(file.placement.doubts & open);
}

Result<void> Attachment::copyPlaced()
{
    qint64 total = 0;
    for (const AttachedFile &file : m_report.files)
        total += isTaken(file) ? file.placement.size : 0;
    qint64 done = 0;
    const auto progress = [&](qint64 bytes) {
        done += bytes;
        m_state.setProgress(done, total);
        return !m_state.isCancelled();
    };
    for (const AttachedFile &file : m_report.files) {
        if (isTaken(file))
            LX_CHECK(
                keepCopy(m_workspace, materialOf(file.placement), file.placement.path, progress));
    }
    return {};
}

Result<void> Attachment::store()
{
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const auto now, EntryStore(write.database()).materials());
    if (now != m_materials)
        LX_CHECK(settleContents()); // another desk was faster
    LX_CHECK(storeFiles(write));
    LX_CHECK(keepWaiting(write));
    LX_CHECK(
        write.record(QStringLiteral("folder.attach"), {},
                     {{QStringLiteral("folder"), m_folder},
                      {QStringLiteral("files"), static_cast<int>(m_report.files.size())},
                      {QStringLiteral("placed"), m_report.count(FileOutcome::Placed)},
                      {QStringLiteral("moved"), m_report.count(FileOutcome::Moved)},
                      {QStringLiteral("proposed"), m_report.count(FileOutcome::Proposed)},
                      {QStringLiteral("not_placed"), m_report.count(FileOutcome::NotPlaced)}}));
    return write.commit(Area::Materials | Area::Entries);
}

Result<void> Attachment::storeFiles(Write &write)
{
    for (const auto &[material, place] : m_moved)
        LX_CHECK(moveMaterial(write, material, m_report.files[place].placement.path));
    DecisionOptions options;
    options.keeping = m_request.keeping;
    SlotFilling filling(m_workspace, write, m_materials, m_words, options);
    for (AttachedFile &file : m_report.files) {
        if (isTaken(file))
            LX_CHECK(filling.fill(file));
    }
    return {};
}

// What waits for a person, in the place of what waited of this folder before.
Result<void> Attachment::keepWaiting(Write &write) const
{
    PlacementStore store(write.database());
    LX_TRY(const auto earlier, store.placements());
    for (const Placement &file : earlier) {
        const bool below = file.path.startsWith(m_folder + u'/');
        if (below && (file.verdict != FileVerdict::LeftOut || !QFileInfo::exists(file.path)))
            LX_CHECK(store.remove(file.path));
    }
    for (const AttachedFile &file : m_report.files) {
        if (file.outcome == FileOutcome::Proposed || file.outcome == FileOutcome::NotPlaced)
            LX_CHECK(store.save(file.placement));
    }
    return {};
}

} // namespace linxuan
