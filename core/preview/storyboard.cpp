// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/storyboard.h"

#include "core/preview/picturescaler.h"
#include "core/preview/picturestream.h"
#include "core/preview/videoexamination.h"

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr QSize kLargest(192, 108);
constexpr int kMostPictures = 240;
constexpr qint64 kFinest = 2'000; // ms from one to the next
constexpr qint64 kCoarsest = 6'000; // farther apart than that, keyframes are not enough
constexpr int kQuality = 72;
constexpr quint32 kMark = 0x4c585342; // LXSB
constexpr quint32 kForm = 1;
constexpr qint64 kMostBytes = 8'000'000;

QByteArray asJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG", kQuality) ? bytes : QByteArray();
}

// One way through a file in which pictures are taken at even distances.
class Takings
{
public:
    Takings(PictureStream &stream, qint64 interval)
        : m_stream(stream)
        , m_interval(interval * 1000)
    { }

    // Calls take(ms, jpeg) per picture. False when broken off.
    template<typename Take>
    bool walk(qint64 lengthMs, bool jumps, Take take)
    {
        qint64 wanted = 0;
        while (wanted <= lengthMs * 1000) {
            if (jumps && wanted > 0 && keyLiesAhead(wanted) && !m_stream.seek(wanted))
                return true;
            const FramePointer frame = m_stream.next(wanted);
            if (!frame)
                return m_stream.isAtEnd();
            const qint64 us = m_stream.timeOf(*frame);
            m_reached = us;
            if (us < wanted && !jumps)
                continue;
            if (us > m_taken)
                take(us / 1000, asJpeg(picture(*frame)));
            m_taken = std::max(m_taken, us);
            wanted = (std::max(us, wanted) / m_interval + 1) * m_interval;
        }
        return true;
    }

private:
    bool keyLiesAhead(qint64 wanted) const
    {
        const auto key = m_stream.keyframeBefore(wanted);
        return !key || *key > m_reached;
    }
    QImage picture(const AVFrame &frame)
    {
        return m_scaler.scaled(frame, kLargest, av_q2d(m_stream.pixelShape()),
                               m_stream.quarterTurns());
    }

    PictureStream &m_stream;
    PictureScaler m_scaler;
    qint64 m_interval;
    qint64 m_reached = INT64_MIN;
    qint64 m_taken = INT64_MIN;
};

// The mean distance of keyframes, as the container's index has it; 0 when it has none.
qint64 keyframeDistance(const PictureStream &stream, qint64 lengthMs)
{
    int found = 0;
    qint64 former = INT64_MIN;
    for (qint64 ms = 0; ms <= lengthMs; ms += kFinest) {
        const auto key = stream.keyframeBefore(ms * 1000);
        if (key && *key != former) {
            former = *key;
            ++found;
        }
    }
    return found > 0 ? lengthMs / found : 0;
}

} // namespace

std::optional<Storyboard> Storyboard::load(const ViewedFile &file)
{
    QFile kept(renditionPath(file, u"storyboard"_s));
    if (kept.fileName().isEmpty() || !kept.open(QIODevice::ReadOnly) || kept.size() > kMostBytes)
        return std::nullopt;
    QDataStream in(&kept);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    quint32 form = 0;
    qint32 count = 0;
    in >> mark >> form >> count;
    if (mark != kMark || form != kForm || count < 1 || count > kMostPictures + 1)
        return std::nullopt;
    Storyboard board;
    for (qint32 i = 0; i < count; ++i) {
        Picture picture;
        in >> picture.ms >> picture.jpeg;
        board.m_pictures.push_back(std::move(picture));
    }
    const bool isRising = std::is_sorted(
        board.m_pictures.begin(), board.m_pictures.end(),
        [](const Picture &left, const Picture &right) { return left.ms < right.ms; });
    return in.status() == QDataStream::Ok && isRising ? std::optional(board) : std::nullopt;
}

bool Storyboard::save(const QString &path) const
{
    QSaveFile kept(path);
    if (!kept.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&kept);
    out.setVersion(QDataStream::Qt_6_4);
    out << kMark << kForm << static_cast<qint32>(m_pictures.size());
    for (const Picture &picture : m_pictures)
        out << picture.ms << picture.jpeg;
    return out.status() == QDataStream::Ok && kept.commit();
}

std::optional<Storyboard> Storyboard::make(const ViewedFile &file, qint64 lengthMs,
                                           const std::atomic<bool> &cancelled)
{
    const auto opening = PictureStream::open(inputOf(file), 1);
    if (!opening.stream || lengthMs <= 0)
        return std::nullopt;
    PictureStream &stream = *opening.stream;
    stream.setCancelled(&cancelled);
    const qint64 distance = keyframeDistance(stream, lengthMs);
    const bool jumps = distance > 0 && distance <= std::max(kCoarsest, lengthMs / kMostPictures);
    if (jumps)
        stream.takeKeyframesOnly();
    else
        stream.decodeCoarsely();
    Storyboard board;
    Takings takings(stream, std::max(kFinest, lengthMs / kMostPictures));
    const bool isWhole = takings.walk(lengthMs, jumps, [&board](qint64 ms, QByteArray jpeg) {
        if (!jpeg.isEmpty() && board.count() <= kMostPictures)
            board.m_pictures.push_back({ms, std::move(jpeg)});
    });
    if (!isWhole || board.isEmpty())
        return std::nullopt;
    const QString path = renditionPath(file, u"storyboard"_s);
    if (!path.isEmpty() && QDir().mkpath(file.renditions))
        board.save(path); // what cannot be kept is made again
    return board;
}

const Storyboard::Picture *Storyboard::nearest(qint64 ms) const
{
    if (m_pictures.empty())
        return nullptr;
    const auto after =
        std::upper_bound(m_pictures.begin(), m_pictures.end(), ms,
                         [](qint64 moment, const Picture &picture) { return moment < picture.ms; });
    return after == m_pictures.begin() ? &*after : &*std::prev(after);
}

QImage Storyboard::picture(qint64 ms) const
{
    const Picture *found = nearest(ms);
    return found ? QImage::fromData(found->jpeg, "JPEG") : QImage();
}

std::optional<qint64> Storyboard::moment(qint64 ms) const
{
    const Picture *found = nearest(ms);
    return found ? std::optional(found->ms) : std::nullopt;
}

} // namespace linxuan
