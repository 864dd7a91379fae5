// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videoprobe.h"

#include "core/outside/byterequests.h"
#include "core/preview/framerun.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr rlim_t kMostMemory = 1'500'000'000; // addresses, most of them libraries and threads
constexpr rlim_t kMostSeconds = 9;
constexpr qint64 kLongestMs = 3'000; // for one picture or for reading through
constexpr qint64 kCutMs = 2'000; // the end may lie that much before what the file says
constexpr int kThreads = 2;

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

// A file that breaks a decoder shall find nothing to work with.
void confine()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, kMostSeconds);
#if !defined(__SANITIZE_ADDRESS__) // which reserves terabytes of addresses
    limit(RLIMIT_AS, kMostMemory);
#endif
}

// Where the pictures end, as found in the file rather than as it says.
qint64 foundEnd(PictureStream &stream, qint64 saidMs)
{
    stream.setTimeLimit(kLongestMs);
    if (saidMs > 0 && stream.seek(saidMs * 1000)) {
        if (const auto end = stream.readToEnd())
            return *end / 1000;
    }
    stream.setTimeLimit(kLongestMs);
    stream.seek(0);
    return stream.readToEnd().value_or(0) / 1000;
}

bool canDecode(FrameRun &run, qint64 ms)
{
    run.stream().setTimeLimit(kLongestMs);
    return run.at(ms * 1000) != nullptr;
}

std::optional<VideoInput> inputFrom(int argc, char *argv[])
{
    if (argc == 2)
        return VideoInput{QFile::decodeName(argv[1]), nullptr};
    const qint64 size = argc == 3 ? QByteArray(argv[2]).toLongLong() : 0;
    if (size <= 0 || std::strcmp(argv[1], "--bytes") != 0)
        return std::nullopt;
    return VideoInput{{}, std::make_shared<RequestedSource>(size)};
}

// A crash or a hang shall happen here. What cannot be decoded there is no fault of the whole.
VideoFault decodeFurther(const VideoInput &input, qint64 lengthMs)
{
    auto opening = PictureStream::open(input, kThreads);
    if (!opening.stream)
        return opening.fault;
    FrameRun run(std::move(opening.stream));
    canDecode(run, lengthMs / 2);
    canDecode(run, lengthMs);
    return run.stream().takeInputFault();
}

} // namespace

QByteArray ProbeAnswer::toJson() const
{
    if (facts)
        return facts->toJson();
    const QJsonObject object{{u"fault"_s, faultName(fault)}, {u"detail"_s, detail}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ProbeAnswer ProbeAnswer::fromJson(const QByteArray &json)
{
    ProbeAnswer answer;
    answer.facts = VideoFacts::fromJson(json);
    if (answer.facts)
        return answer;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    answer.fault = faultFromName(object.value(u"fault"_s).toString());
    answer.detail = object.value(u"detail"_s).toString().left(100);
    if (answer.fault == VideoFault::None)
        answer.fault = VideoFault::Damaged;
    return answer;
}

ProbeAnswer probeVideo(const VideoInput &input)
{
    auto opening = PictureStream::open(input, kThreads);
    if (!opening.stream)
        return {std::nullopt, opening.fault, opening.detail};
    FrameRun run(std::move(opening.stream));
    VideoFacts facts = run.stream().facts();
    const bool isSeen = canDecode(run, 0);
    if (run.stream().isEncrypted())
        return {std::nullopt, VideoFault::Encrypted, facts.videoCodec};
    if (!isSeen)
        return {std::nullopt, VideoFault::Undecodable, facts.videoCodec};
    const qint64 end = foundEnd(run.stream(), facts.lengthMs);
    const qint64 said = facts.lengthMs;
    const bool endsEarly = end + std::max(kCutMs, said / 50) < said;
    // Some count what lies before the start as part of the length.
    facts.isCut = endsEarly && end + facts.startMs + kCutMs < said;
    if (facts.lengthMs == 0 || endsEarly)
        facts.lengthMs = end;
    const VideoFault fault = decodeFurther(input, facts.lengthMs);
    return {fault == VideoFault::None ? std::optional(facts) : std::nullopt, fault, {}};
}

int serveVideoProbe(int argc, char *argv[])
{
    const auto input = inputFrom(argc, argv);
    if (!input)
        return EXIT_FAILURE;
    confine();
    ProbeAnswer answer;
    try {
        answer = probeVideo(*input);
    } catch (const std::bad_alloc &) {
        answer.fault = VideoFault::Damaged;
    }
    const QByteArray json = answer.toJson();
    const bool isWritten =
        std::fwrite(json.constData(), 1, size_t(json.size()), stdout) == size_t(json.size());
    return isWritten ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace linxuan
