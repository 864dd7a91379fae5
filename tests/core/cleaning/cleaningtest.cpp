// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaners.h"
#include "core/cleaning/cleanprocess.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace linxuan;

namespace {

const std::string kCanary = "ZQXCANARY";

// Keeps a copy in memory.
class MemorySink final : public CleanSink
{
public:
    void write(qint64 at, const char *more, size_t size) override
    {
        if (bytes.size() < size_t(at) + size)
            bytes.resize(size_t(at) + size);
        bytes.replace(size_t(at), size, more, size);
    }
    void pulse() override { }

    std::string bytes;
};

std::string drawn(const char *format, const QSize &size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor(x * 6, y * 12, (x * y) % 255));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, 95));
    return bytes.toStdString();
}

QImage imageOf(const std::string &bytes)
{
    return QImage::fromData(QByteArray::fromStdString(bytes));
}

std::string segment(char marker, const std::string &content)
{
    const size_t size = content.size() + 2;
    return std::string("\xff") + marker + char(size >> 8) + char(size) + content;
}

// An EXIF segment that says which way is up, with the canary behind.
std::string exif(char orientation)
{
    std::string tiff("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19);
    tiff += orientation;
    tiff += std::string("\0\0\0\0\0\0", 6);
    return segment('\xe1', std::string("Exif\0\0", 6) + tiff + kCanary);
}

// A JPEG as a camera writes it.
std::string photograph(char orientation)
{
    std::string jpeg = drawn("JPG");
    jpeg.insert(2,
                exif(orientation) + segment('\xe1', "http://ns.adobe.com/xap/1.0/" + kCanary)
                    + segment('\xed', kCanary) + segment('\xfe', kCanary));
    return jpeg + kCanary;
}

std::string chunk(const std::string &name, const std::string &content)
{
    std::string size(4, '\0');
    for (size_t i = 0; i < 4; ++i)
        size[i] = char(content.size() >> (24 - 8 * i));
    return size + name + content + "crc!"; // nobody reads the sum of a chunk that goes
}

// A PDF with everything that tells of its author, and one line of text.
std::string document()
{
    const std::string photo = photograph(1);
    const std::string hidden = "(" + kCanary + ")";
    std::string pdf = "%PDF-1.7\n";
    std::vector<size_t> offsets;
    const auto add = [&](const std::string &body) {
        offsets.push_back(pdf.size());
        pdf += std::to_string(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    const auto stream = [](const std::string &keys, const std::string &content) {
        return "<< /Length " + std::to_string(content.size()) + keys + " >>\nstream\n" + content
            + "\nendstream";
    };
    add("<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R /Names << /EmbeddedFiles << /Names ["
        + hidden + " 9 0 R] >> >> /OpenAction << /S /JavaScript /JS " + hidden
        + " >> /StructTreeRoot << /Type /StructTreeRoot /K << /S /Figure /Alt " + hidden
        + " >> >> >>");
    add("<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
    add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /LastModified "
        + hidden + " /PieceInfo << /Word << /Private " + hidden
        + " >> >> /Annots [7 0 R 8 0 R 10 0 R] /Resources << /Font << /F1 << /Type /Font "
          "/Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /I1 6 0 R >> >> >>");
    add(stream(" /Type /Metadata /Subtype /XML", kCanary));
    add(stream("", "BT /F1 18 Tf 72 720 Td (Plain words) Tj ET"));
    add(stream(" /Type /XObject /Subtype /Image /Width 40 /Height 20 /ColorSpace /DeviceRGB "
               "/BitsPerComponent 8 /Filter /DCTDecode /Metadata 4 0 R",
               photo));
    add("<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /T " + hidden + " /Contents " + hidden
        + " /QuadPoints [0 0 9 0 0 9 9 9] >>");
    add("<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS 9 0 R >>");
    add("<< /Type /Filespec /F " + hidden + " /EF << /F 4 0 R >> >>");
    add("<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F " + hidden + " >> >>");
    add("<< /Title " + hidden + " /Author " + hidden + " /Producer " + hidden + " >>");
    const size_t start = pdf.size();
    const std::string count = std::to_string(offsets.size() + 1);
    pdf += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const size_t offset : offsets) {
        const std::string digits = std::to_string(offset);
        pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return pdf + "trailer << /Size " + count + " /Root 1 0 R /Info 11 0 R >>\nstartxref\n"
        + std::to_string(start) + "\n%%EOF\n";
}

} // namespace

TEST_CASE("a photograph loses what the camera wrote and keeps every dot", "[cleaning]")
{
    const std::string photo = photograph(1);
    REQUIRE(photo.find(kCanary) != std::string::npos);
    const auto stripped = strippedJpeg(photo);
    REQUIRE(stripped);
    CHECK(stripped->find(kCanary) == std::string::npos);
    CHECK(stripped->find("Exif") == std::string::npos);
    CHECK(imageOf(*stripped) == imageOf(drawn("JPG")));
    CHECK(*strippedJpeg(*stripped) == *stripped);
}

TEST_CASE("a photograph that lies on its side is turned", "[cleaning]")
{
    CHECK(jpegOrientation(photograph(1)) == 1);
    CHECK(jpegOrientation(photograph(6)) == 6);
    MemorySink sink;
    const CleanOutcome outcome = cleanPicture(photograph(6), sink);
    CHECK(outcome.state == CleanState::Cleaned);
    CHECK(outcome.ending == u"png");
    CHECK(imageOf(sink.bytes).size() == QSize(20, 40));
    CHECK(sink.bytes.find(kCanary) == std::string::npos);
}

TEST_CASE("a photograph that is cut anywhere breaks nothing", "[cleaning]")
{
    const std::string photo = photograph(1);
    for (size_t size = 0; size < photo.size(); ++size) {
        const auto stripped = strippedJpeg(std::string_view(photo).substr(0, size));
        CHECK((!stripped || stripped->find(kCanary) == std::string::npos));
        CHECK(jpegOrientation(std::string_view(photo).substr(0, size)) == 1);
    }
}

TEST_CASE("other pictures lose their texts, too", "[cleaning]")
{
    std::string png = drawn("PNG");
    const std::string plain = png;
    png.insert(33, chunk("tEXt", "Author" + kCanary) + chunk("eXIf", kCanary));
    const auto strippedAgain = strippedPng(png + kCanary);
    REQUIRE(strippedAgain);
    CHECK(strippedAgain->find(kCanary) == std::string::npos);
    CHECK(imageOf(*strippedAgain) == imageOf(plain));

    const std::string gif("GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    const std::string comment = "\x21\xfe\x09" + kCanary + std::string("\0", 1);
    const std::string picture("\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;", 16);
    const auto strippedOne = strippedGif(gif + comment + picture + kCanary);
    REQUIRE(strippedOne);
    CHECK(*strippedOne == gif + picture);

    std::string webp("RIFF....WEBPVP8X\x0a\0\0\0\x0c\0\0\0\0\0\0\0\0\0", 30);
    webp += std::string("VP8L\x02\0\0\0ab", 10) + std::string("EXIF\x09\0\0\0", 8) + kCanary
        + std::string("\0", 1);
    webp[4] = char(webp.size() - 8);
    webp[5] = webp[6] = webp[7] = 0;
    const auto strippedWeb = strippedWebp(webp);
    REQUIRE(strippedWeb);
    CHECK(strippedWeb->find(kCanary) == std::string::npos);
    CHECK((*strippedWeb)[20] == 0);
    CHECK(size_t((*strippedWeb)[4]) == strippedWeb->size() - 8);
    CHECK_FALSE(strippedPng(std::string_view(png).substr(0, 50)));
    CHECK_FALSE(strippedGif(gif + "\x2c"));
}

TEST_CASE("a PDF keeps its pages and loses all that tells of its author", "[cleaning]")
{
    const std::string pdf = document();
    MemorySink sink;
    REQUIRE(cleanPdf(pdf, sink).state == CleanState::Cleaned);
    CHECK(pdf.find(kCanary) != std::string::npos);
    CHECK(sink.bytes.find(kCanary) == std::string::npos);
    CHECK(sink.bytes.find("Plain words") != std::string::npos);
    CHECK(sink.bytes.find("/DCTDecode") != std::string::npos);
    CHECK(sink.bytes.find("/Highlight") != std::string::npos);
    CHECK(sink.bytes.find("/FileAttachment") == std::string::npos);

    MemorySink again;
    REQUIRE(cleanPdf(pdf, again).state == CleanState::Cleaned);
    CHECK(again.bytes == sink.bytes);
    MemorySink cut;
    CHECK(cleanPdf("%PDF-1.7\nnothing", cut).state == CleanState::Failed);
}

TEST_CASE("the child process cleans what it is given and breaks alone", "[cleaning]")
{
    const QTemporaryDir folder;
    const auto clean = [&folder](const std::string &bytes) {
        QFile file(folder.filePath(u"file"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data(), qint64(bytes.size()));
        file.close();
        const auto outcome = cleanFile(file.fileName(), folder.filePath(u"copy"_s));
        REQUIRE(outcome);
        return outcome->state;
    };
    CHECK(clean(document()) == CleanState::Cleaned);
    CHECK(clean(photograph(8)) == CleanState::Cleaned);
    CHECK(clean("Plain text.\n") == CleanState::AsItIs);
    CHECK(clean("PK\x03\x04 an office file") == CleanState::Office);
    CHECK(clean("{\\rtf1 text}") == CleanState::Office);
    CHECK(clean("Rar! an archive") == CleanState::Unknown);
    CHECK(clean(std::string("\x00\x01\x02\x03 nothing known", 18)) == CleanState::Unknown);
    CHECK(clean("\x89PNG\r\n\x1a\n cut") == CleanState::Failed);
    CHECK(clean("") == CleanState::Failed);
    const auto stopped = cleanFile(folder.filePath(u"file"_s), folder.filePath(u"copy"_s),
                                   [](qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}
