// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/measuring.h"

#include "core/checks/measureprocess.h"
#include "core/preview/paper.h"
#include "core/preview/renditions.h"
#include "core/storage/measurementstore.h"
#include "core/workspace/materials.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace linxuan {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Measuring)
};

constexpr qint64 kLeastWeight = 2'000'000; // bytes that a small file counts for
constexpr int kGlanceMs = 100;
constexpr size_t kConvertedTogether = 20;

const QString kTextName = u"/text.txt"_s;

ViewedFile viewed(const Workspace &workspace, const Material &material)
{
    ViewedFile file;
    file.material = material.id;
    file.format = QFileInfo(material.fileName).suffix().toLower();
    file.paths = QStringList{materialPath(workspace, material)};
    file.sha256 = material.sha256;
    file.renditions = QDir(workspace.folder()).absoluteFilePath(u"renditions"_s);
    return file;
}

bool hasText(const Measurement &measurement)
{
    return measurement.isFine() && measurement.paper.has_value();
}

// LibreOffice shows their pages; only from those can their text be read.
bool needsPages(const Measurement &measurement)
{
    return measurement.isFine()
        && (measurement.ending == u"doc" || measurement.ending == u"ppt"
            || measurement.ending == u"rtf");
}

bool keepText(const ViewedFile &file, const QString &text)
{
    QSaveFile target(Renditions(file).folder() + kTextName);
    const QByteArray bytes = text.toUtf8();
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size()
        && target.commit();
}

QString troubleText(MeasuringTrouble trouble)
{
    switch (trouble) {
    case MeasuringTrouble::Missing:
        return Text::tr("The file is not where it was.");
    case MeasuringTrouble::NoProgram:
        return Text::tr("The program linxuan-measure is not installed.");
    case MeasuringTrouble::Stopped:
    case MeasuringTrouble::None:
        break;
    }
    return Text::tr("Not measured yet.");
}

struct Job
{
    Material material;
    ViewedFile file;
    MeasuringOutcome outcome;
    QString trouble;
};

void measure(Job &job, const StopMeasuring &stop)
{
    const QFileInfo found(job.file.paths.first());
    if (found.isFile() && found.size() != job.material.size) {
        job.trouble = Text::tr("The file was altered since it was taken in.");
        return;
    }
    job.outcome = measureFile(job.file.paths.first(), stop);
    if (job.outcome.trouble != MeasuringTrouble::None)
        job.trouble = troubleText(job.outcome.trouble);
    else if (hasText(job.outcome.file.measurement) && !keepText(job.file, job.outcome.file.text))
        job.trouble = Text::tr("The text cannot be kept in the workspace.");
    job.outcome.file.text.clear();
}

// The workers take jobs from one list and put what is done on another.
class Crew
{
public:
    Crew(std::vector<Job> jobs, StopMeasuring stop)
        : m_todo(jobs.begin(), jobs.end())
        , m_stop(std::move(stop))
        , m_open(m_todo.size())
    {
        for (int i = 0; i < m_pool.maxThreadCount(); ++i)
            m_pool.start([this] { work(); });
    }
    ~Crew()
    {
        m_isOver = true;
        m_pool.waitForDone();
    }
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;

    // What was done since; waits a little for any. Nothing once all is done.
    std::optional<std::deque<Job>> collect()
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, std::chrono::milliseconds(kGlanceMs),
                           [this] { return !m_done.empty() || m_open == 0; });
        if (m_done.empty() && m_open == 0)
            return std::nullopt;
        return std::exchange(m_done, {});
    }

private:
    std::optional<Job> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_todo.empty())
            return std::nullopt;
        Job job = std::move(m_todo.front());
        m_todo.pop_front();
        return job;
    }

    void work()
    {
        const StopMeasuring stop = [this] { return m_isOver || (m_stop && m_stop()); };
        while (auto job = take()) {
            if (stop())
                job->outcome.trouble = MeasuringTrouble::Stopped;
            else
                measure(*job, stop);
            const std::lock_guard lock(m_mutex);
            m_done.push_back(*std::move(job));
            --m_open;
            m_arrived.notify_one();
        }
    }

    std::deque<Job> m_todo;
    std::deque<Job> m_done;
    StopMeasuring m_stop;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::atomic<bool> m_isOver = false;
    size_t m_open = 0;
    QThreadPool m_pool;
};

class Measuring
{
public:
    Measuring(Workspace &workspace, const MeasuringWatch &watch)
        : m_workspace(workspace)
        , m_store(workspace.database())
        , m_watch(watch)
    { }

    Result<MeasuringReport> run(const std::vector<Material> &materials)
    {
        LX_TRY(std::vector<Job> jobs, unknown(materials));
        tell();
        {
            Crew crew(std::move(jobs), m_watch.stop);
            while (auto done = crew.collect()) {
                for (Job &job : *done)
                    LX_CHECK(take(std::move(job)));
            }
        }
        LX_CHECK(readPages());
        return std::move(m_report);
    }

private:
    Result<std::vector<Job>> unknown(const std::vector<Material> &materials)
    {
        LX_TRY(const Measurements known, knownMeasurements(m_workspace));
        std::vector<Job> jobs;
        QSet<QByteArray> contents;
        for (const Material &material : materials) {
            const auto measurement = known.constFind(material.sha256);
            const ViewedFile file = viewed(m_workspace, material);
            const bool isKnown = measurement != known.constEnd()
                && (!hasText(*measurement) || needsPages(*measurement)
                    || QFileInfo::exists(Renditions(file).folder() + kTextName));
            if (isKnown || contents.contains(material.sha256)) {
                ++m_report.known;
                continue;
            }
            contents.insert(material.sha256);
            jobs.push_back({material, file, {}, {}});
            m_total += weightOf(material);
        }
        return jobs;
    }

    static qint64 weightOf(const Material &material)
    {
        return std::max(material.size, kLeastWeight);
    }

    Result<void> take(Job job)
    {
        if (!needsPages(job.outcome.file.measurement))
            progressBy(job);
        if (job.outcome.trouble == MeasuringTrouble::Stopped) {
            m_report.isStopped = true;
        } else if (!job.trouble.isEmpty()) {
            m_report.left.push_back(
                {job.material.id, job.material.entry, job.material.fileName, job.trouble});
        } else if (needsPages(job.outcome.file.measurement)) {
            m_old.push_back(std::move(job));
        } else {
            LX_CHECK(store(job));
        }
        return {};
    }

    Result<void> store(const Job &job)
    {
        ++m_report.measured;
        return m_store.save(job.material.sha256, kMeasuringVersion,
                            toJson(job.outcome.file.measurement), m_workspace.now());
    }

    bool isStopped() const { return m_watch.stop && m_watch.stop(); }

    // One process of LibreOffice for some twenty of them.
    Result<void> readPages()
    {
        for (size_t first = 0; first < m_old.size(); first += kConvertedTogether) {
            const size_t end = std::min(m_old.size(), first + kConvertedTogether);
            std::vector<ViewedFile> files;
            for (size_t i = first; i < end; ++i)
                files.push_back(m_old[i].file);
            const auto prepared = preparePapers(files, m_watch.stop);
            for (size_t i = first; i < end; ++i)
                LX_CHECK(takePages(m_old[i], prepared[i - first]));
        }
        return {};
    }

    Result<void> takePages(Job &job, const Result<void> &prepared)
    {
        progressBy(job);
        if (isStopped()) {
            m_report.isStopped = true;
            return {};
        }
        const bool isConverted = prepared.has_value();
        if (!isConverted && prepared.error().code != ErrorCode::Unreadable) {
            m_report.left.push_back({job.material.id, job.material.entry, job.material.fileName,
                                     prepared.error().message});
            return {};
        }
        if (isConverted)
            readPagesOf(job);
        return store(job);
    }

    void readPagesOf(Job &job) const
    {
        const QString pages = Renditions(job.file).pagesFile();
        const MeasuringOutcome made = measureFile(pages, m_watch.stop);
        const Measurement &found = made.file.measurement;
        if (made.trouble != MeasuringTrouble::None || !found.paper)
            return;
        PaperMeasures &paper = *job.outcome.file.measurement.paper;
        paper.pages = found.paper->pages;
        paper.characters = found.paper->characters;
        paper.pictures = found.paper->pictures;
        job.outcome.file.measurement.codes = found.codes;
        keepText(job.file, made.file.text);
    }

    void progressBy(const Job &job)
    {
        m_done += weightOf(job.material);
        tell();
    }

    void tell() const
    {
        if (m_watch.progress)
            m_watch.progress(m_done, m_total);
    }

    Workspace &m_workspace;
    MeasurementStore m_store;
    const MeasuringWatch &m_watch;
    MeasuringReport m_report;
    std::vector<Job> m_old;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<Measurements> knownMeasurements(Workspace &workspace)
{
    LX_TRY(const auto stored,
           MeasurementStore(workspace.database()).measurements(kMeasuringVersion));
    Measurements all;
    all.reserve(stored.size());
    for (auto one = stored.begin(); one != stored.end(); ++one) {
        if (auto measurement = measurementFromJson(one.value()))
            all.insert(one.key(), *std::move(measurement));
    }
    return all;
}

Result<Measurements> knownMeasurements(Workspace &workspace, const std::vector<Material> &materials)
{
    MeasurementStore store(workspace.database());
    Measurements all;
    for (const Material &material : materials) {
        LX_TRY(const auto stored, store.measurement(material.sha256, kMeasuringVersion));
        auto measurement = stored ? measurementFromJson(*stored) : std::nullopt;
        if (measurement)
            all.insert(material.sha256, *std::move(measurement));
    }
    return all;
}

Result<MeasuringReport> measureMaterials(Workspace &workspace,
                                         const std::vector<Material> &materials,
                                         const MeasuringWatch &watch)
{
    return Measuring(workspace, watch).run(materials);
}

Result<QString> materialText(const Workspace &workspace, const Material &material)
{
    QFile file(Renditions(viewed(workspace, material)).folder() + kTextName);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     Text::tr("There is no text of %1 yet.").arg(material.fileName),
                     {}};
    return QString::fromUtf8(file.readAll());
}

} // namespace linxuan
