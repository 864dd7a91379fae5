// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleanprocess.h"

#include "core/outside/childprocess.h"
#include "core/outside/openfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Cleaning)
};

constexpr qint64 kLongestSilence = 60'000; // ms without a word: it hangs
constexpr int kLookAround = 50; // ms between two looks at whether all this is still wanted
constexpr qint64 kRoomForGrowth = 1024 * 1024 * 1024; // a small picture may unpack to a large one

CleanOutcome failed(const QString &detail)
{
    return {CleanState::Failed, {}, detail};
}

// Takes the child's words apart and writes what it says into the draft.
class CopyReceiver
{
public:
    CopyReceiver(QFile &draft, qint64 most)
        : m_draft(draft)
        , m_most(most)
    { }

    // False where what comes is not what it may be, or cannot be kept.
    bool take(const char *bytes, qsizetype size);
    qint64 written() const { return m_written; }
    bool isFull() const { return m_isFull; } // the draft could not be written
    const std::optional<CleanOutcome> &outcome() const { return m_outcome; }

private:
    bool takeFrame(const CleanFrame &frame, const char *bytes);
    bool write(const CleanFrame &frame, const char *bytes);

    QFile &m_draft;
    const qint64 m_most;
    QByteArray m_pending;
    qint64 m_written = 0;
    bool m_isFull = false;
    std::optional<CleanOutcome> m_outcome;
};

bool CopyReceiver::take(const char *bytes, qsizetype size)
{
    m_pending.append(bytes, size);
    qsizetype at = 0;
    while (m_pending.size() - at >= CleanFrame::kHeadSize) {
        const auto frame = CleanFrame::fromBytes(m_pending.constData() + at);
        if (!frame)
            return false;
        if (m_pending.size() - at - CleanFrame::kHeadSize < frame->size)
            break;
        if (!takeFrame(*frame, m_pending.constData() + at + CleanFrame::kHeadSize))
            return false;
        at += CleanFrame::kHeadSize + frame->size;
    }
    m_pending.remove(0, at);
    return true;
}

bool CopyReceiver::takeFrame(const CleanFrame &frame, const char *bytes)
{
    if (frame.tag == 'W')
        return write(frame, bytes);
    if (frame.tag == 'D')
        m_outcome = cleanOutcomeFromJson(QByteArray(bytes, frame.size));
    return frame.tag != 'D' || m_outcome;
}

bool CopyReceiver::write(const CleanFrame &frame, const char *bytes)
{
    if (frame.at > m_most - frame.size)
        return false;
    m_written += frame.size;
    m_isFull = !m_draft.seek(frame.at) || m_draft.write(bytes, frame.size) != frame.size;
    return !m_isFull;
}

CleanOutcome ended(ChildProcess &child, const CopyReceiver &receiver)
{
    const auto status = child.finish();
    if (receiver.outcome())
        return *receiver.outcome();
    if (status && WIFSIGNALED(*status) && WTERMSIG(*status) == SIGXCPU)
        return failed(u"computing time"_s);
    return failed(u"status %1"_s.arg(status.value_or(-1)));
}

Error notWritten(const QFile &draft)
{
    return {ErrorCode::Storage,
            Text::tr("%1 cannot be written: %2")
                .arg(QDir::toNativeSeparators(draft.fileName()), draft.errorString()),
            {}};
}

Result<CleanOutcome> receive(ChildProcess &child, QFile &draft, qint64 most,
                             const CleanProgress &progress)
{
    CopyReceiver receiver(draft, most);
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    QElapsedTimer sinceWord;
    sinceWord.start();
    for (;;) {
        if (progress && !progress(receiver.written()))
            return Error{
                ErrorCode::Cancelled, Text::tr("Stopped before the files were clean."), {}};
        if (sinceWord.elapsed() > kLongestSilence)
            return failed(u"time"_s);
        size_t size = 0;
        const auto arrival = child.receive(block.data(), size_t(block.size()), kLookAround, size);
        if (arrival == ChildProcess::Arrival::Ended)
            return ended(child, receiver);
        if (size > 0)
            sinceWord.restart();
        if (receiver.take(block.constData(), qsizetype(size)))
            continue;
        if (receiver.isFull())
            return notWritten(draft);
        return failed(u"answer"_s);
    }
}

} // namespace

Result<CleanOutcome> cleanFile(const QString &path, const QString &draft,
                               const CleanProgress &progress)
{
    const QString program =
        ownProgram(u"linxuan-clean"_s, u"" LINXUAN_CLEAN_FOLDER ""_s, "LINXUAN_CLEAN");
    if (program.isEmpty())
        return Error{
            ErrorCode::NotFound, Text::tr("The program linxuan-clean is not installed."), {}};
    const OpenFile file(path);
    if (file.descriptor < 0)
        return Error{ErrorCode::NotFound, Text::tr("The file is no longer where it was."), path};
    QFile target(draft);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return notWritten(target);
    ChildProcess child;
    if (const auto trouble = child.start(program, {}, file.descriptor))
        return Error{ErrorCode::NotFound, Text::tr("The program linxuan-clean is not installed."),
                     *trouble};
    const qint64 most = 2 * QFileInfo(path).size() + kRoomForGrowth;
    LX_TRY(CleanOutcome outcome, receive(child, target, most, progress));
    if (!target.flush())
        return notWritten(target);
    return outcome;
}

} // namespace linxuan
