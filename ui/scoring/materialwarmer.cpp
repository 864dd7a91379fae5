// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/materialwarmer.h"

#include "core/preview/paper.h"
#include "core/preview/videoexamination.h"
#include "core/task/task.h"
#include "ui/preview/materialview.h"

namespace linxuan {

namespace {

// What is wrong with a file is said when it is opened, not here.
Result<void> warm(const std::vector<ViewedFile> &files, const std::atomic<bool> &stopped)
{
    std::vector<ViewedFile> papers;
    for (const ViewedFile &file : files) {
        const ViewerKind kind = viewerOf(file.format);
        if (kind == ViewerKind::Paper)
            papers.push_back(file);
        else if (kind == ViewerKind::Video && !stopped)
            static_cast<void>(examineVideo(file, stopped));
    }
    preparePapers(papers, [&stopped] { return stopped.load(); });
    return {};
}

} // namespace

MaterialWarmer::MaterialWarmer(QObject *parent)
    : QObject(parent)
    , m_stopped(std::make_shared<std::atomic<bool>>(false))
{ }

MaterialWarmer::~MaterialWarmer()
{
    *m_stopped = true;
}

void MaterialWarmer::start(std::deque<std::vector<ViewedFile>> entries)
{
    m_entries = std::move(entries);
    next();
}

void MaterialWarmer::next()
{
    if (m_entries.empty())
        return;
    auto files = std::move(m_entries.front());
    m_entries.pop_front();
    runTask(
        this,
        [files = std::move(files), stopped = m_stopped](TaskState &) {
            return warm(files, *stopped);
        },
        [this](const Result<void> &) { next(); });
}

} // namespace linxuan
