// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/hashing.h"

#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Materials)
};

constexpr qint64 kChunk = 1 << 18; // stays in the processor's cache between reading and hashing
constexpr auto kLook = std::chrono::milliseconds(100);
constexpr auto kKeepEvery = std::chrono::seconds(2);

Error unreadable(const QFile &file)
{
    return {ErrorCode::Unreadable,
            Text::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()),
            {}};
}

// Reads a file to its end or until `goOn(bytes just read)` says no; gives whether it came to the
// end.
template<typename GoOn>
Result<bool> hashOn(QFile &file, Sha256 &hash, GoOn goOn)
{
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(hash.count()))
        return unreadable(file);
    const auto chunk = std::make_unique_for_overwrite<char[]>(kChunk);
    for (;;) {
        // Whole chunks, so that the state can be kept behind each.
        qint64 filled = 0;
        while (filled < kChunk) {
            const qint64 read = file.read(chunk.get() + filled, kChunk - filled);
            if (read < 0)
                return unreadable(file);
            if (read == 0)
                break;
            filled += read;
        }
        hash.add(chunk.get(), filled);
        if (filled < kChunk)
            return true;
        if (!goOn(filled))
            return false;
    }
}

// The jobs under the hands of several threads, and what they have to tell.
class HashRun
{
public:
    HashRun(const std::vector<HashJob> &jobs, TaskState &state)
        : m_jobs(jobs)
        , m_state(state)
    {
        for (const HashJob &job : jobs) {
            m_total += job.stamp.size;
            m_done += job.from.bytes;
        }
        m_state.setProgress(m_done, m_total);
    }

    Result<void> run(const KeepHashes &keep)
    {
        const size_t count =
            std::min<size_t>(std::max(1u, std::thread::hardware_concurrency()), m_jobs.size());
        m_working = count;
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < count; ++i)
            threads.emplace_back([this] { work(); });
        Result<void> kept;
        while (wait()) {
            if (kept)
                kept = keep(take());
            m_stop = m_stop || !kept || m_state.isCancelled();
        }
        threads.clear(); // joins
        if (kept)
            kept = keep(take());
        if (kept && m_state.isCancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Stopped before the files were read."), {}};
        return kept;
    }

private:
    // Until something should be kept; false when all threads are done.
    bool wait()
    {
        const auto until = std::chrono::steady_clock::now() + kKeepEvery;
        std::unique_lock lock(m_mutex);
        while (m_working > 0 && std::chrono::steady_clock::now() < until) {
            m_changed.wait_for(lock, kLook);
            m_stop = m_stop || m_state.isCancelled(); // no file may be moving
        }
        return m_working > 0;
    }

    std::vector<HashStep> take()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<HashStep> steps;
        steps.swap(m_steps);
        for (auto &[job, reached] : m_reached)
            steps.push_back({job, {}, std::nullopt, reached});
        m_reached.clear();
        return steps;
    }

    void work()
    {
        for (size_t job = m_next++; job < m_jobs.size() && !m_stop; job = m_next++)
            hash(job);
        const std::lock_guard lock(m_mutex);
        --m_working;
        m_changed.notify_all();
    }

    void hash(size_t number)
    {
        const HashJob &job = m_jobs[number];
        std::optional<Sha256> hash = Sha256::resumed(job.from.state, job.from.bytes);
        if (!hash)
            hash.emplace();
        QFile file(job.path);
        auto lastTold = std::chrono::steady_clock::now();
        const auto goOn = [&](qint64 read) {
            m_state.setProgress(m_done += read, m_total);
            m_stop = m_stop || m_state.isCancelled();
            const auto now = std::chrono::steady_clock::now();
            if (m_stop || now - lastTold > kKeepEvery) {
                tellReached(number, *hash);
                lastTold = now;
            }
            return !m_stop;
        };
        const Result<bool> done = hashOn(file, *hash, goOn);
        if (!done)
            tell({number, {}, done.error(), {}});
        else if (*done && (hash->count() != job.stamp.size || stampOf(job.path) != job.stamp))
            tell({number, {}, changed(job.path), {}});
        else if (*done)
            tell({number, hash->finish(), std::nullopt, {}});
    }

    static Error changed(const QString &path)
    {
        return {ErrorCode::Unreadable, Text::tr("%1 changed while it was read.").arg(path), {}};
    }

    void tell(HashStep step)
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_reached, [&step](const auto &one) { return one.first == step.job; });
        m_steps.push_back(std::move(step));
    }

    void tellReached(size_t number, const Sha256 &hash)
    {
        const auto state = hash.state();
        if (!state)
            return;
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_reached, [number](const auto &one) { return one.first == number; });
        m_reached.push_back({number, HashProgress{hash.count(), *state}});
    }

    const std::vector<HashJob> &m_jobs;
    TaskState &m_state;
    qint64 m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<size_t> m_next = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    size_t m_working = 0;
    std::vector<HashStep> m_steps;
    std::vector<std::pair<size_t, HashProgress>> m_reached;
};

} // namespace

std::optional<FileStamp> stampOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return std::nullopt;
    FileStamp stamp{file.size(), file.lastModified().toMSecsSinceEpoch(), 0};
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) == 0)
        stamp.number = static_cast<qint64>(status.st_ino);
#endif
    return stamp;
}

Result<void> hashFiles(const std::vector<HashJob> &jobs, TaskState &state, const KeepHashes &keep)
{
    return HashRun(jobs, state).run(keep);
}

Result<QByteArray> fileDigest(const QString &path)
{
    QFile file(path);
    Sha256 hash;
    LX_CHECK(hashOn(file, hash, [](qint64) { return true; }));
    return hash.finish();
}

} // namespace linxuan
