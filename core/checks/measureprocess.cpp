// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measureprocess.h"

#include "core/outside/childprocess.h"
#include "core/outside/openfile.h"

#include <QElapsedTimer>

#include <csignal>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr qint64 kLongestSilence = 30'000; // ms without a word: it hangs
constexpr qint64 kLongest = 600'000; // ms in all
constexpr int kLookAround = 50; // ms between two looks at whether all this is still wanted
constexpr qsizetype kMostOutput = 64 * 1024 * 1024;

MeasuringOutcome trouble(MeasuringTrouble what)
{
    return {what, {}};
}

MeasuringOutcome failed(Condition condition, const QString &detail)
{
    MeasuringOutcome outcome;
    outcome.file.measurement.condition = condition;
    outcome.file.measurement.detail = detail;
    return outcome;
}

// The lines before the text are short; the text follows by its size.
std::optional<MeasuredFile> readAnswer(const QByteArray &output)
{
    const qsizetype begin =
        output.startsWith("measurement ") ? 0 : output.indexOf("\nmeasurement ") + 1;
    const qsizetype end = output.indexOf('\n', begin);
    constexpr qsizetype kWord = 12;
    if (!output.sliced(begin).startsWith("measurement ") || end < 0)
        return std::nullopt;
    auto measurement = measurementFromJson(output.sliced(begin + kWord, end - begin - kWord));
    const qsizetype second = output.indexOf('\n', end + 1);
    if (!measurement || second < 0 || !output.sliced(end + 1).startsWith("text "))
        return std::nullopt;
    const qsizetype size = output.sliced(end + 6, second - end - 6).toLongLong();
    if (size < 0 || output.size() < second + 1 + size
        || output.sliced(second + 1 + size) != "\ndone\n")
        return std::nullopt;
    return MeasuredFile{*std::move(measurement),
                        QString::fromUtf8(output.sliced(second + 1, size))};
}

MeasuringOutcome ended(ChildProcess &child, const QByteArray &output)
{
    const auto status = child.finish();
    if (auto answer = readAnswer(output))
        return {MeasuringTrouble::None, *std::move(answer)};
    if (status && WIFSIGNALED(*status) && WTERMSIG(*status) == SIGXCPU)
        return failed(Condition::TooSlow, u"computing time"_s);
    return failed(Condition::Breaking, u"status %1"_s.arg(status.value_or(-1)));
}

} // namespace

MeasuringOutcome measureFile(const QString &path, const StopMeasuring &stop)
{
    const QString program =
        ownProgram(u"linxuan-measure"_s, u"" LINXUAN_MEASURE_FOLDER ""_s, "LINXUAN_MEASURE");
    if (program.isEmpty())
        return trouble(MeasuringTrouble::NoProgram);
    const OpenFile file(path);
    if (file.descriptor < 0)
        return trouble(MeasuringTrouble::Missing);
    ChildProcess child;
    if (child.start(program, {}, file.descriptor))
        return trouble(MeasuringTrouble::NoProgram);
    QByteArray output;
    QElapsedTimer sinceWord;
    QElapsedTimer all;
    sinceWord.start();
    all.start();
    for (;;) {
        if (stop && stop())
            return trouble(MeasuringTrouble::Stopped);
        if (sinceWord.elapsed() > kLongestSilence || all.elapsed() > kLongest)
            return failed(Condition::TooSlow, u"time"_s);
        char block[64 * 1024];
        size_t size = 0;
        const auto arrival = child.receive(block, sizeof block, kLookAround, size);
        if (arrival == ChildProcess::Arrival::Ended)
            return ended(child, output);
        if (size > 0)
            sinceWord.restart();
        output.append(block, qsizetype(size));
        if (output.size() > kMostOutput)
            return failed(Condition::TooLarge, u"output"_s);
    }
}

} // namespace linxuan
