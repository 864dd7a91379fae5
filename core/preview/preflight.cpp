// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/childprocess.h"
#include "core/outside/openfile.h"
#include "core/preview/filecheck.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <csignal>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr qint64 kFirstStep = 8'000; // ms until the file is open and its first page drawn
constexpr qint64 kOtherStep = 2'500; // ms for any later page
constexpr qint64 kInAll = 9'000; // pages that were not reached by then are taken on trust
constexpr size_t kMostFailures = 20;
constexpr int kLookAround = 50; // ms between two looks at whether all this is still wanted
constexpr qsizetype kMostOutput = 32 * 1024 * 1024;

// One file before its child or, when a page broke that one, the children after it. The child says
// "step N" before it draws a page (0 the first, -1 the outline), "text N" before it reads one, and
// "check {…}" with what it knows so far.
class Preflight
{
public:
    Preflight(const QString &path, const Stop &stop, const CheckProgress &progress)
        : m_path(path)
        , m_stop(stop)
        , m_progress(progress)
    { }

    FileCheck run()
    {
        const QString program = ownProgram(u"linxuan-preflight"_s,
                                           u"" LINXUAN_PREFLIGHT_FOLDER ""_s, "LINXUAN_PREFLIGHT");
        if (program.isEmpty())
            return failed(FileState::Broken, u"linxuan-preflight not found"_s);
        m_all.start();
        while (!runChild(program)) { }
        if (m_check && !m_failure)
            return *m_check;
        return m_failure.value_or(FileCheck{});
    }

private:
    // False when another child shall go on behind the page that broke this one.
    bool runChild(const QString &program)
    {
        const OpenFile file(m_path);
        if (file.descriptor < 0)
            return give(FileState::Missing, u"cannot be opened"_s);
        ChildProcess child;
        QStringList arguments{u"--from"_s, QString::number(m_from)};
        if (m_check && !m_check->hasSafeOutline)
            arguments += u"--no-outline"_s;
        if (const auto failure = child.start(program, arguments, file.descriptor))
            return give(FileState::Broken, *failure);
        m_step.start();
        m_isOpen = false;
        m_lines.clear();
        for (;;) {
            if (m_stop && m_stop())
                return give(FileState::Stopped, {});
            if (isOverdue())
                return stepFailed(FileState::TooSlow, u"time"_s);
            char block[16 * 1024];
            size_t size = 0;
            const auto arrival = child.receive(block, sizeof block, kLookAround, size);
            if (arrival == ChildProcess::Arrival::Ended)
                return ended(child);
            m_lines += QByteArray(block, qsizetype(size));
            if (m_lines.size() > kMostOutput)
                return give(FileState::TooLarge, u"output"_s);
            takeLines();
            if (m_check && m_all.elapsed() > kInAll)
                return true;
        }
    }

    bool isOverdue() const { return m_step.elapsed() > (m_isOpen ? kOtherStep : kFirstStep); }

    void takeLines()
    {
        for (qsizetype end = m_lines.indexOf('\n'); end >= 0; end = m_lines.indexOf('\n')) {
            const QByteArray line = m_lines.first(end);
            m_lines.remove(0, end + 1);
            m_step.restart();
            if (line.startsWith("step ") || line.startsWith("text ")) {
                m_at = line.mid(5).toInt();
                m_isText = line.startsWith("text ");
                tellProgress();
            } else if (line.startsWith("check "))
                takeCheck(line.mid(6));
            else if (line == "done") {
                m_isDone = true;
            }
        }
    }

    // What lies behind the outline is the pages, one after the other.
    void tellProgress()
    {
        const bool isAtPages = m_isOpen && m_at >= 0 && (m_isText || m_at > 0);
        if (m_progress && m_check && isAtPages)
            m_progress(*m_check, m_at);
    }

    void takeCheck(const QByteArray &json)
    {
        auto check = fileCheckFromJson(json);
        if (!check)
            return;
        m_isOpen = true;
        if (check->state != FileState::Fine) {
            m_failure = *check;
        } else if (m_check) { // of an earlier child, with the pages that broke it
            check->badPages = m_check->badPages;
            check->mutePages = m_check->mutePages;
            check->hasSafeOutline = check->hasSafeOutline && m_check->hasSafeOutline;
            m_check = check;
        } else {
            m_check = check;
        }
    }

    bool ended(ChildProcess &child)
    {
        takeLines();
        const auto status = child.finish();
        if (m_isDone || m_failure)
            return true;
        if (status && WIFSIGNALED(*status)
            && (WTERMSIG(*status) == SIGXCPU || WTERMSIG(*status) == SIGKILL))
            return stepFailed(FileState::TooSlow, u"signal"_s);
        return stepFailed(FileState::Broken, u"status %1"_s.arg(status.value_or(-1)));
    }

    // The first page must be fine; a later one is left out, and so is a text.
    bool stepFailed(FileState state, const QString &detail)
    {
        if (!m_check)
            return give(state, detail);
        if (m_at < 0)
            m_check->hasSafeOutline = false;
        else
            (m_isText ? m_check->mutePages : m_check->badPages).push_back(m_at);
        m_from = std::max(1, m_at + 1);
        return m_all.elapsed() > kInAll
            || m_check->badPages.size() + m_check->mutePages.size() > kMostFailures;
    }

    bool give(FileState state, const QString &detail)
    {
        m_failure = failed(state, detail);
        return true;
    }

    static FileCheck failed(FileState state, const QString &detail)
    {
        FileCheck check;
        check.state = state;
        check.detail = detail;
        return check;
    }

    const QString m_path;
    const Stop &m_stop;
    const CheckProgress &m_progress;
    std::optional<FileCheck> m_check;
    std::optional<FileCheck> m_failure;
    QByteArray m_lines;
    QElapsedTimer m_all;
    QElapsedTimer m_step;
    int m_from = 0;
    int m_at = 0;
    bool m_isText = false;
    bool m_isOpen = false; // by the child at work
    bool m_isDone = false;
};

} // namespace

FileCheck checkFile(const QString &path, const Stop &stop)
{
    return checkFile(path, stop, {});
}

FileCheck checkFile(const QString &path, const Stop &stop, const CheckProgress &progress)
{
    return Preflight(path, stop, progress).run();
}

} // namespace linxuan
