// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measuring.h"
#include "core/outside/compoundfile.h"
#include "core/outside/confinement.h"
#include "core/outside/textencoding.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImageReader>

#include <cstdio>
#include <cstdlib>
#include <new>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr quint64 kMostBytes = 100'000'000'000; // of the file; it is mapped, not read
constexpr quint64 kMostOfDocument = 2'000'000'000;
constexpr quint64 kMemory = 1'500'000'000;
constexpr quint64 kSeconds = 300; // of computing
constexpr int kPulseMs = 250;
constexpr int kMostPictureMegabytes = 300;
constexpr qsizetype kHead = 1024;
constexpr size_t kMostPlainText = 20'000'000;

const QString kInput = u"/proc/self/fd/0"_s;

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

Measurement without(Condition condition, const QString &detail)
{
    Measurement measurement;
    measurement.condition = condition;
    measurement.detail = detail;
    return measurement;
}

Measurement measurePicture()
{
    QImageReader::setAllocationLimit(kMostPictureMegabytes);
    QImageReader reader(kInput);
    reader.setDecideFormatFromContent(true);
    const QString format = QString::fromLatin1(reader.format());
    const QImage image = reader.read();
    Measurement measurement = without(image.isNull() ? Condition::Broken : Condition::Fine,
                                      image.isNull() ? reader.errorString() : QString());
    measurement.content = Content::Picture;
    measurement.ending = format == u"jpeg" ? u"jpg"_s : format;
    if (!image.isNull()) {
        for (const QString &text : codesIn(image))
            measurement.codes.push_back({text, std::nullopt, std::nullopt});
    }
    return measurement;
}

bool isPicture(std::string_view head)
{
    return head.starts_with("\x89PNG") || head.starts_with("\xff\xd8\xff")
        || head.starts_with("GIF8") || head.starts_with("BM")
        || (head.starts_with("RIFF") && head.substr(8, 4) == "WEBP");
}

bool isArchive(std::string_view head)
{
    return head.starts_with("Rar!") || head.starts_with("7z\xbc\xaf")
        || head.starts_with("\x1f\x8b");
}

MeasuredFile measurePlain(std::string_view bytes)
{
    MeasuredFile file;
    std::string storage;
    std::string_view text;
    if (bytes.size() > kMostPlainText || decodeText(bytes, storage, text)) {
        file.measurement = without(Condition::NotKnown, {});
        return file;
    }
    file.measurement = without(Condition::Fine, {});
    file.measurement.content = bytes.starts_with("{\\rtf") ? Content::Papers : Content::Text;
    file.measurement.ending = bytes.starts_with("{\\rtf") ? u"rtf"_s : u"txt"_s;
    file.measurement.paper = PaperMeasures();
    if (file.measurement.content == Content::Text)
        file.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
    return file;
}

MeasuredFile measured(const Pulse &pulse)
{
    std::string_view bytes;
    if (const Fault fault = mapInput(kMostBytes, bytes)) {
        MeasuredFile file;
        file.measurement =
            without(fault.kind == FaultKind::Empty ? Condition::Empty : Condition::Broken,
                    QString::fromStdString(fault.detail));
        return file;
    }
    return measureBytes(kInput, bytes, pulse);
}

void answer(const MeasuredFile &file)
{
    say("measurement " + toJson(file.measurement));
    const QByteArray text = file.text.toUtf8();
    say("text " + QByteArray::number(text.size()));
    say(text);
    say("done");
}

} // namespace

MeasuredFile measureBytes(const QString &path, std::string_view bytes, const Pulse &pulse)
{
    const std::string_view head = bytes.substr(0, kHead);
    MeasuredFile file;
    if (head.starts_with("PK") || CompoundFile::isOne(bytes)) {
        if (bytes.size() > kMostOfDocument)
            file.measurement = without(Condition::TooLarge, u"size of the file"_s);
        else
            file = measureOffice(bytes, pulse);
        return file;
    }
    if (head.find("%PDF-") != std::string_view::npos)
        return measurePdf(path, pulse);
    if (isPicture(head)) {
        file.measurement = measurePicture();
        return file;
    }
    if (isArchive(head)) {
        file.measurement = without(Condition::NotKnown, u"archive"_s);
        return file;
    }
    file.measurement = measureVideo(path, pulse);
    const bool isMovie = head.substr(4, 4) == "ftyp";
    if (file.measurement.condition != Condition::Broken || isMovie)
        return file;
    MeasuredFile plain = measurePlain(bytes);
    return plain.measurement.isFine() ? plain : file;
}

int serveMeasuring(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    confine({kMemory, kSeconds});
    QElapsedTimer clock;
    clock.start();
    const Pulse pulse = [&clock] {
        if (clock.elapsed() < kPulseMs)
            return;
        clock.restart();
        say("pulse");
    };
    try {
        answer(measured(pulse));
    } catch (const std::bad_alloc &) {
        answer({without(Condition::TooLarge, u"out of memory"_s), {}});
    } catch (const std::exception &error) {
        answer({without(Condition::Broken, QString::fromUtf8(error.what())), {}});
    }
    return EXIT_SUCCESS;
}

} // namespace linxuan
