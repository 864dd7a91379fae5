// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/framesheet.h"

#include "core/preview/videoexamination.h"
#include "core/preview/videoframes.h"
#include "core/task/task.h"
#include "ui/support/labels.h"

#include <QGridLayout>
#include <QTime>

#include <deque>

namespace linxuan {

namespace {

constexpr QSize kPicture(320, 180);
constexpr qint64 kStep = 60'000; // ms
constexpr int kMostPictures = 60; // of one video

QString clock(qint64 ms)
{
    const QTime time = QTime(0, 0).addMSecs(int(ms));
    return time.toString(time.hour() > 0 ? QStringLiteral("h:mm:ss") : QStringLiteral("m:ss"));
}

std::deque<qint64> momentsOf(qint64 lengthMs, qint64 cardMs)
{
    std::deque<qint64> moments{std::min(cardMs / 2, lengthMs)};
    for (qint64 ms = kStep; ms < lengthMs && int(moments.size()) < kMostPictures; ms += kStep)
        moments.push_back(ms);
    if (lengthMs > cardMs)
        moments.push_back(lengthMs - 1000);
    return moments;
}

struct Shot
{
    QString caption;
    QImage picture;
    bool isLast = false; // of all
};

} // namespace

// Used by one thread at a time: by the background while a picture is being decoded, not here.
struct FrameSheet::Reel
{
    std::deque<ViewedFile> videos;
    qint64 cardMs = 0;
    std::optional<VideoFrames> frames;
    std::deque<qint64> moments;
    QString title;
    std::atomic<bool> isCancelled = false;

    // Opens the next video; errors are those of what cannot be shown.
    Result<void> open()
    {
        const ViewedFile file = videos.front();
        videos.pop_front();
        title = file.title;
        LX_TRY(const VideoFacts facts, examineVideo(file, isCancelled));
        LX_TRY(VideoFrames opened, VideoFrames::open(file));
        opened.setCancelled(&isCancelled);
        opened.setBound(kPicture * 2);
        frames.emplace(std::move(opened));
        moments = momentsOf(facts.lengthMs, cardMs);
        return {};
    }

    Result<Shot> take()
    {
        if (moments.empty() && videos.empty())
            return Shot{{}, {}, true};
        if (moments.empty())
            LX_CHECK(open());
        const qint64 ms = moments.front();
        moments.pop_front();
        LX_TRY(const VideoFrame frame, frames->at(ms));
        return Shot{QStringLiteral("%1 %2").arg(title, clock(frame.ms)), frame.image, false};
    }
};

FrameSheet::FrameSheet(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, kGap, 0);
    m_grid->setSpacing(12);
    m_grid->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

FrameSheet::~FrameSheet()
{
    if (m_reel)
        m_reel->isCancelled = true;
}

void FrameSheet::show(const std::vector<ViewedFile> &videos, qint64 cardMs)
{
    if (m_reel)
        m_reel->isCancelled = true;
    clear();
    m_reel = std::make_shared<Reel>();
    m_reel->videos.assign(videos.begin(), videos.end());
    m_reel->cardMs = cardMs;
    if (videos.empty())
        return addSentence(tr("There is no video."));
    next();
}

void FrameSheet::next()
{
    runTask(
        this, [reel = m_reel](TaskState &) { return reel->take(); },
        [this, reel = m_reel](const Result<Shot> &shot) {
            if (reel != m_reel || reel->isCancelled)
                return;
            if (shot && shot->isLast) {
                Q_EMIT finished();
                return;
            }
            if (shot)
                add(shot->caption, shot->picture);
            else
                addSentence(shot.error().message);
            next();
        });
}

void FrameSheet::add(const QString &caption, const QImage &picture)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    auto *shown = new QLabel(cell);
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(
        kPicture * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    shown->setPixmap(pixmap);
    shown->setFixedSize(kPicture);
    shown->setAccessibleName(caption);
    column->addWidget(shown);
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, caption, cell));
    m_cells += cell;
    arrange();
}

void FrameSheet::addSentence(const QString &text)
{
    auto *label = wrapped(Type::Base, Role::Muted, text, this);
    label->setFixedWidth(kPicture.width());
    m_cells += label;
    arrange();
}

void FrameSheet::clear()
{
    qDeleteAll(m_cells);
    m_cells.clear();
}

void FrameSheet::arrange()
{
    const int columns = qMax(1, (width() + 12) / (kPicture.width() + 12));
    for (int i = 0; i < m_cells.size(); ++i)
        m_grid->addWidget(m_cells[i], i / columns, i % columns, Qt::AlignTop);
}

void FrameSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace linxuan
