// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/checks/pictures.h"

#include <QFile>

#include <cstring>
#include <optional>
#include <set>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr size_t kMostPages = 2'000;

// Keeps no more than a picture of the named sides can have, whatever a stream unpacks to.
class Basin : public Pipeline
{
public:
    explicit Basin(size_t most)
        : Pipeline("basin", nullptr)
        , m_most(most)
    { }

    void write(const unsigned char *bytes, size_t count) override
    {
        m_bytes.append(reinterpret_cast<const char *>(bytes),
                       std::min(count, m_most - m_bytes.size()));
    }
    void finish() override { }

    const std::string &bytes() const { return m_bytes; }

private:
    size_t m_most;
    std::string m_bytes;
};

// How the dots of a picture are to be read.
struct Dots
{
    int width = 0;
    int height = 0;
    size_t channels = 0; // bytes of a dot
    std::string colours; // of a picture whose dots are numbers: three bytes each
};

int wholeIn(QPDFObjectHandle dictionary, const std::string &key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isInteger() ? value.getIntValueAsInt() : 0;
}

size_t channelsOf(QPDFObjectHandle space)
{
    if (space.isNameAndEquals("/DeviceGray") || space.isNameAndEquals("/CalGray"))
        return 1;
    if (space.isNameAndEquals("/DeviceRGB") || space.isNameAndEquals("/CalRGB"))
        return 3;
    if (!space.isArray() || space.getArrayNItems() < 2)
        return 0;
    QPDFObjectHandle first = space.getArrayItem(0);
    if (first.isNameAndEquals("/ICCBased") && space.getArrayItem(1).isStream()) {
        const int channels = wholeIn(space.getArrayItem(1).getDict(), "/N");
        return channels == 1 || channels == 3 ? size_t(channels) : 0;
    }
    return first.isName() ? channelsOf(first) : 0;
}

std::string coloursOf(QPDFObjectHandle space)
{
    QPDFObjectHandle table = space.getArrayItem(3);
    if (table.isString())
        return table.getStringValue();
    if (!table.isStream())
        return {};
    Basin basin(3 * 256);
    table.pipeStreamData(&basin, 0, qpdf_dl_generalized, true);
    return basin.bytes();
}

// Nothing for kinds of which we cannot say what they look like.
std::optional<Dots> dotsOf(QPDFObjectHandle dictionary)
{
    Dots dots{wholeIn(dictionary, "/Width"), wholeIn(dictionary, "/Height"), 0, {}};
    QPDFObjectHandle space = dictionary.getKey("/ColorSpace");
    const bool isByte = wholeIn(dictionary, "/BitsPerComponent") == 8;
    const bool hasArea =
        dots.width > 0 && dots.height > 0 && qint64(dots.width) * dots.height <= kMostPixels;
    if (!isByte || !hasArea)
        return std::nullopt;
    const bool isNumbered = space.isArray() && space.getArrayNItems() == 4
        && space.getArrayItem(0).isNameAndEquals("/Indexed");
    if (isNumbered && channelsOf(space.getArrayItem(1)) == 3)
        dots.colours = coloursOf(space);
    dots.channels = isNumbered ? size_t(!dots.colours.empty()) : channelsOf(space);
    return dots.channels > 0 ? std::optional(std::move(dots)) : std::nullopt;
}

QImage imageOf(const Dots &dots, const std::string &bytes)
{
    if (bytes.size() != size_t(dots.width) * size_t(dots.height) * dots.channels)
        return {};
    const auto *from = reinterpret_cast<const uchar *>(bytes.data());
    const auto stride = qsizetype(dots.width) * qsizetype(dots.channels);
    const auto format = dots.channels == 3 ? QImage::Format_RGB888
        : dots.colours.empty()             ? QImage::Format_Grayscale8
                                           : QImage::Format_Indexed8;
    QImage image(from, dots.width, dots.height, stride, format);
    if (format == QImage::Format_Indexed8) {
        QList<QRgb> table(256, qRgb(0, 0, 0));
        for (size_t i = 0; i < 256 && 3 * i + 2 < dots.colours.size(); ++i) {
            const auto at = [&](size_t k) { return uchar(dots.colours[3 * i + k]); };
            table[qsizetype(i)] = qRgb(at(0), at(1), at(2));
        }
        image.setColorTable(table);
    }
    return image;
}

QImage pictureOf(QPDFObjectHandle stream, const std::string &stored)
{
    if (QImage image = decodedPicture(stored); !image.isNull()) // a JPEG as it is
        return image;
    const auto dots = dotsOf(stream.getDict());
    if (!dots)
        return {};
    Basin basin(size_t(dots->width) * size_t(dots->height) * dots->channels);
    const bool isUnpacked = stream.pipeStreamData(&basin, 0, qpdf_dl_generalized, true);
    return isUnpacked ? imageOf(*dots, basin.bytes()).copy() : QImage();
}

std::string storedBytes(QPDFObjectHandle stream)
{
    const auto buffer = stream.getRawStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

class Collection
{
public:
    explicit Collection(std::vector<EmbeddedPicture> &pictures)
        : m_pictures(pictures)
    { }

    void take(QPDFObjectHandle stream)
    {
        if (m_pictures.size() >= kMostPictures || !m_seen.insert(stream.getObjGen()).second)
            return;
        try {
            const std::string stored = storedBytes(stream);
            const QByteArrayView bytes(stored.data(), qsizetype(stored.size()));
            if (bytes.size() >= kSmallestPicture)
                m_pictures.push_back(
                    {sha256(bytes), bytes.size(), lookOf(pictureOf(stream, stored))});
        } catch (const QPDFExc &) { // a damaged one; the next may be whole
        }
    }

private:
    std::vector<EmbeddedPicture> &m_pictures;
    std::set<QPDFObjGen> m_seen;
};

} // namespace

std::vector<EmbeddedPicture> picturesInPdf(const QString &path, const Pulse &pulse)
{
    std::vector<EmbeddedPicture> pictures;
    Collection collection(pictures);
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processFile(QFile::encodeName(path).constData());
        size_t count = 0;
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(document).getAllPages()) {
            pulse();
            if (++count > kMostPages || pictures.size() >= kMostPictures)
                break;
            page.forEachImage(true,
                              [&](QPDFObjectHandle &stream, QPDFObjectHandle &,
                                  const std::string &) { collection.take(stream); });
        }
    } catch (const std::bad_alloc &) {
        throw;
    } catch (const std::exception &) { // what Poppler could open may still be too damaged for this
    }
    return pictures;
}

} // namespace linxuan
