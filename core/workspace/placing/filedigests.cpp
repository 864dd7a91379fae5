// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/filedigests.h"

#include "core/storage/seenfilestore.h"

namespace linxuan {

namespace {

bool isSame(const SeenFile &seen, const FileStamp &stamp)
{
    return seen.size == stamp.size && seen.modified == stamp.modified
        && seen.number == stamp.number;
}

} // namespace

Result<void> fillDigests(Database &database, std::vector<ScannedFile> &files, TaskState &state)
{
    SeenFileStore store(database);
    LX_TRY(const auto known, store.files());
    std::vector<HashJob> jobs;
    std::vector<size_t> places; // of each job among the files
    for (size_t i = 0; i < files.size(); ++i) {
        ScannedFile &file = files[i];
        if (file.isJunk)
            continue;
        const SeenFile seen = known.value(file.path);
        const bool same = !seen.path.isEmpty() && isSame(seen, file.stamp);
        if (same && !seen.sha256.isEmpty()) {
            file.sha256 = seen.sha256;
            continue;
        }
        jobs.push_back(
            {file.path, file.stamp, same ? HashProgress{seen.hashed, seen.state} : HashProgress{}});
        places.push_back(i);
    }
    state.setCountsBytes(true);
    return hashFiles(jobs, state, [&](const std::vector<HashStep> &steps) -> Result<void> {
        std::vector<SeenFile> reached;
        for (const HashStep &step : steps) {
            ScannedFile &file = files[places[step.job]];
            file.sha256 = step.digest;
            if (step.error) {
                file.trouble = step.error->message;
                continue;
            }
            const bool done = !step.digest.isEmpty();
            reached.push_back({file.path, file.stamp.size, file.stamp.modified, file.stamp.number,
                               done ? file.stamp.size : step.reached.bytes,
                               done ? QByteArray() : step.reached.state, step.digest});
        }
        return store.save(reached);
    });
}

} // namespace linxuan
