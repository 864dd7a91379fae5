// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/servecheck.h"

#include "core/outside/confinement.h"
#include "core/preview/filecheck.h"
#include "core/preview/officepackage.h"
#include "core/preview/pdfpages.h"

#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr quint64 kMostBytes = 2'000'000'000;
constexpr Confinement kLimits{1'000'000'000, 10};
constexpr double kFirstPixels = 1e6;
constexpr double kOtherPixels = 1.5e5;
constexpr int kMostPages = 20'000;
constexpr int kMostPictureMegabytes = 420;
constexpr double kPointsPerDot = 0.75;
constexpr qsizetype kHead = 1024;

const QString kInput = u"/proc/self/fd/0"_s;

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void sayStep(int step)
{
    say("step " + QByteArray::number(step));
}

void sayText(int page)
{
    say("text " + QByteArray::number(page));
}

void sayCheck(const FileCheck &check)
{
    say("check " + toJson(check));
}

FileCheck wrong(FileState state, const QString &detail = {})
{
    FileCheck check;
    check.state = state;
    check.detail = detail;
    return check;
}

double scaleFor(const QSizeF &size, double pixels)
{
    const double area = size.width() * size.height();
    return area > 0 ? std::min(1.0, std::sqrt(pixels / area)) : 1.0;
}

void drawSmall(const PdfPages &pages, int page, double pixels)
{
    const QSizeF size = pages.size(page);
    if (!size.isEmpty())
        static_cast<void>(pages.draw(page, {scaleFor(size, pixels), 0, {}}));
}

struct Request
{
    int from = 0;
    bool withOutline = true;
};

FileCheck measured(const PdfPages &pages)
{
    FileCheck check;
    check.state = FileState::Fine;
    check.kind = FileKind::Pdf;
    check.ending = u"pdf"_s;
    for (int page = 0; page < std::min(pages.count(), kMostPages); ++page)
        check.sizes.push_back(pages.size(page));
    return check;
}

FileCheck pdfTrouble()
{
    const auto document = Poppler::Document::load(kInput);
    if (!document)
        return wrong(FileState::Broken, u"poppler"_s);
    if (document->isLocked())
        return wrong(FileState::Encrypted);
    return wrong(FileState::Broken, u"pages"_s);
}

void checkPdf(const Request &request)
{
    const auto pages = PdfPages::open(kInput);
    if (!pages)
        return sayCheck(pdfTrouble());
    if (request.from == 0)
        drawSmall(*pages, 0, kFirstPixels);
    FileCheck check = measured(*pages);
    const auto isMissing = [](const QSizeF &size) { return size.isEmpty(); };
    if (std::all_of(check.sizes.begin(), check.sizes.end(),
                    isMissing)) // a tree of pages in circles
        return sayCheck(wrong(FileState::Broken, u"sizes"_s));
    sayCheck(check);
    check.hasSafeOutline = request.withOutline;
    if (request.withOutline) {
        sayStep(-1);
        check.hasOutline = !pages->outline().empty();
        sayCheck(check);
    }
    for (int page = request.from; page < int(check.sizes.size()); ++page) {
        if (page > 0) {
            sayStep(page);
            drawSmall(*pages, page, kOtherPixels);
        }
        sayText(page);
        static_cast<void>(pages->text(page));
    }
    sayCheck(check);
    say("done");
}

FileCheck picture()
{
    QImageReader::setAllocationLimit(kMostPictureMegabytes);
    QImageReader reader(kInput);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    const QByteArray format = reader.format();
    if (!size.isValid())
        return wrong(FileState::Broken, reader.errorString());
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (const double scale = scaleFor(size, kFirstPixels); scale < 1)
        reader.setScaledSize((QSizeF(size) * scale).toSize().expandedTo({1, 1}));
    const qint64 bytes = qint64(size.width()) * size.height() * 4;
    const QImage image = reader.read();
    if (image.isNull())
        return wrong(bytes > kMostPictureMegabytes * 1'000'000LL ? FileState::TooLarge
                                                                 : FileState::Broken,
                     reader.errorString());
    FileCheck check;
    check.state = FileState::Fine;
    check.kind = FileKind::Picture;
    check.ending = QString::fromLatin1(format);
    check.sizes.push_back(QSizeF(isTurned ? size.transposed() : size) * kPointsPerDot);
    return check;
}

bool isPicture(std::string_view head)
{
    return head.starts_with("\x89PNG") || head.starts_with("\xff\xd8\xff")
        || head.starts_with("GIF8") || head.starts_with("BM")
        || (head.starts_with("RIFF") && head.substr(8, 4) == "WEBP");
}

void check(const Request &request)
{
    std::string_view bytes;
    if (const Fault fault = mapInput(kMostBytes, bytes))
        return sayCheck(wrong(stateOf(fault), QString::fromStdString(fault.detail)));
    const std::string_view head = bytes.substr(0, kHead);
    if (head.find("%PDF-") != std::string_view::npos)
        return checkPdf(request);
    sayCheck(isPicture(head) ? picture() : checkOffice(bytes));
    say("done");
}

Request requestFrom(int argc, char *argv[])
{
    Request request;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--no-outline") == 0)
            request.withOutline = false;
        else if (std::strcmp(argv[i], "--from") == 0 && i + 1 < argc)
            request.from = std::atoi(argv[++i]);
    }
    return request;
}

} // namespace

int serveCheck(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Request request = requestFrom(argc, argv);
    confine(kLimits);
    sayStep(request.from);
    try {
        check(request);
    } catch (const std::bad_alloc &) {
        sayCheck(wrong(FileState::TooLarge, u"out of memory"_s));
    } catch (const std::exception &error) {
        sayCheck(wrong(FileState::Broken, QString::fromUtf8(error.what())));
    }
    return EXIT_SUCCESS;
}

} // namespace linxuan
