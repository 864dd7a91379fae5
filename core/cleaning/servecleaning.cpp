// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaners.h"
#include "core/outside/compoundfile.h"
#include "core/outside/confinement.h"
#include "core/outside/textencoding.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr qint64 kMostOfDocument = 2'000'000'000; // what is larger can only be a video
constexpr quint64 kMemory = 4'500'000'000; // the mapped document counts, too
constexpr quint64 kSeconds = 1800; // of computing
constexpr qint64 kPulseMs = 250;
constexpr size_t kHead = 1024;
constexpr size_t kMostPlainText = 20'000'000;

const QString kInput = u"/proc/self/fd/0"_s;

// There is nobody to tell when the one who asked is gone.
void put(const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            std::_Exit(1);
        bytes += written;
        size -= size_t(written);
    }
}

void putFrame(char tag, qint64 at, const char *bytes, size_t size)
{
    const QByteArray head = CleanFrame{tag, at, qint64(size)}.toBytes();
    put(head.constData(), size_t(head.size()));
    put(bytes, size);
}

class FrameSink final : public CleanSink
{
public:
    FrameSink() { m_clock.start(); }

    void write(qint64 at, const char *bytes, size_t size) override
    {
        while (size > 0) {
            const size_t part = std::min(size, size_t(CleanFrame::kMostSize));
            putFrame('W', at, bytes, part);
            at += qint64(part);
            bytes += part;
            size -= part;
        }
    }
    void pulse() override
    {
        if (m_clock.elapsed() < kPulseMs)
            return;
        m_clock.restart();
        putFrame('P', 0, nullptr, 0);
    }

private:
    QElapsedTimer m_clock;
};

bool isArchive(std::string_view head)
{
    return head.starts_with("Rar!") || head.starts_with("7z\xbc\xaf")
        || head.starts_with("\x1f\x8b");
}

bool isText(std::string_view bytes)
{
    std::string storage;
    std::string_view text;
    return bytes.size() <= kMostPlainText && !decodeText(bytes, storage, text);
}

CleanOutcome cleanLarge(CleanSink &sink)
{
    bool isMedia = false;
    const CleanOutcome outcome = cleanVideo(kInput, sink, isMedia);
    return isMedia ? outcome : CleanOutcome{CleanState::Unknown, {}, u"size of the file"_s};
}

CleanOutcome cleanOther(std::string_view bytes, CleanSink &sink)
{
    bool isMedia = false;
    CleanOutcome outcome = cleanVideo(kInput, sink, isMedia);
    if (isMedia && outcome.state == CleanState::Cleaned)
        return outcome;
    if (isText(bytes)) // a few lines of text may look like sound
        return {CleanState::AsItIs, {}, {}};
    return isMedia ? outcome : CleanOutcome{CleanState::Unknown, {}, outcome.detail};
}

CleanOutcome cleanBytes(std::string_view bytes, CleanSink &sink)
{
    const std::string_view head = bytes.substr(0, kHead);
    if (head.starts_with("PK") || head.starts_with("{\\rtf") || CompoundFile::isOne(bytes))
        return {CleanState::Office, {}, {}};
    if (isArchive(head))
        return {CleanState::Unknown, {}, u"archive"_s};
    if (head.find("%PDF-") != std::string_view::npos)
        return cleanPdf(bytes, sink);
    return isPicture(head) ? cleanPicture(bytes, sink) : cleanOther(bytes, sink);
}

CleanOutcome cleaned(CleanSink &sink)
{
    struct stat state = {};
    if (fstat(STDIN_FILENO, &state) == 0 && state.st_size > kMostOfDocument)
        return cleanLarge(sink);
    std::string_view bytes;
    if (const Fault fault = mapInput(quint64(kMostOfDocument), bytes))
        return {CleanState::Failed, {}, QString::fromStdString(fault.detail)};
    try {
        return cleanBytes(bytes, sink);
    } catch (const std::exception &exception) { // memory, above all
        return {CleanState::Failed, {}, QString::fromLocal8Bit(exception.what())};
    }
}

} // namespace

int serveCleaning(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    confine({kMemory, kSeconds});
    FrameSink sink;
    const QByteArray outcome = toJson(cleaned(sink));
    putFrame('D', 0, outcome.constData(), size_t(outcome.size()));
    std::_Exit(0); // what the libraries would tidy up is no use to anybody
}

} // namespace linxuan
