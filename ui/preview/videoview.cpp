// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/videoview.h"

#include "ui/preview/storyboardpopup.h"
#include "ui/preview/timeline.h"
#include "ui/preview/troublepanel.h"
#include "ui/preview/videocontrols.h"
#include "ui/preview/videosurface.h"
#include "ui/support/noticebar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr qint64 kShort = 5'000; // ms
constexpr qint64 kLong = 30'000;
constexpr qint64 kIntoChapter = 2'000;

} // namespace

VideoView::VideoView(QWidget *parent)
    : MaterialView(parent)
{
    setObjectName(QStringLiteral("videoView"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_notice = new NoticeBar(this);
    m_surface = new VideoSurface(this);
    m_timeline = new Timeline(this);
    m_controls = new VideoControls(this);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_surface, 1);
    m_column->addWidget(m_timeline);
    m_column->addWidget(m_controls);
    m_trouble = new TroublePanel(this);
    m_trouble->hide();
    m_column->addWidget(m_trouble, 1);
    m_popup = new StoryboardPopup(this);
    m_timeline->setEnabled(false);
    m_controls->setEnabled(false);
    connectHead();
    connectControls();
}

void VideoView::connectHead()
{
    connect(&m_head, &PlayHead::opened, this, &VideoView::take);
    connect(&m_head, &PlayHead::failed, this, &VideoView::showFailure);
    connect(&m_head, &PlayHead::pictured, this, &VideoView::showPicture);
    connect(&m_head, &PlayHead::momentChanged, this, &VideoView::showMoment);
    connect(&m_head, &PlayHead::played, this,
            [this](qint64 ms) { m_watching.playedTo(ms, m_head.speed()); });
    connect(&m_head, &PlayHead::brokeOff, &m_watching, &Watching::breakOff);
    connect(&m_head, &PlayHead::playingChanged, m_controls, &VideoControls::setPlaying);
    connect(&m_head, &PlayHead::speedChanged, m_controls, &VideoControls::setSpeed);
    connect(&m_head, &PlayHead::cannotPlay, this, [this] {
        m_notice->showNotice(Role::Caution,
                             tr("This machine cannot play the video. Single pictures can still be "
                                "looked at."));
    });
    connect(&m_watching, &Watching::viewed, this, [this](const Viewing &more) {
        showSeen();
        Q_EMIT viewed(more);
    });
    connect(&m_boards, &StoryboardFetch::arrived, m_popup, &StoryboardPopup::setBoard);
    connect(&m_boards, &StoryboardFetch::begun, m_popup,
            [this] { m_popup->setLack(tr("pictures are being made")); });
    connect(&m_boards, &StoryboardFetch::missed, m_popup,
            [this] { m_popup->setLack(tr("no pictures along the line")); });
    connect(&m_boards, &StoryboardFetch::missed, this, [this] {
        const auto source = m_file.source();
        if (source && source->isAltered())
            showFailure(*source->trouble());
    });
}

void VideoView::connectControls()
{
    connect(m_surface, &VideoSurface::roomChanged, &m_head, &PlayHead::setBound);
    connect(m_surface, &VideoSurface::pressed, &m_head, &PlayHead::toggle);
    connect(m_surface, &VideoSurface::doublePressed, this, &VideoView::fullScreenRequested);
    connect(m_timeline, &Timeline::sought, &m_head, &PlayHead::seek);
    connect(m_timeline, &Timeline::hovered, this, &VideoView::showStoryboard);
    connect(m_timeline, &Timeline::left, m_popup, &QWidget::hide);
    connect(m_controls, &VideoControls::playPressed, &m_head, &PlayHead::toggle);
    connect(m_controls, &VideoControls::stepPressed, &m_head, &PlayHead::step);
    connect(m_controls, &VideoControls::speedChosen, &m_head, &PlayHead::setSpeed);
    connect(m_controls, &VideoControls::volumeChosen, &m_head.playback(), &Playback::setVolume);
    connect(m_controls, &VideoControls::muteChosen, &m_head.playback(), &Playback::setMuted);
    connect(m_controls, &VideoControls::fullScreenPressed, this, &VideoView::fullScreenRequested);
}

void VideoView::open(const ViewedFile &file)
{
    m_file = file;
    m_trouble->setFile(file);
    m_surface->setAccessibleName(file.title);
    m_head.open(file);
}

void VideoView::take(const VideoFacts &facts)
{
    m_watching.setLength(facts.lengthMs);
    m_timeline->setLength(facts.lengthMs);
    m_timeline->setChapters(facts.chapters);
    m_controls->setLength(facts.lengthMs);
    m_controls->setHasSound(!facts.audioCodec.isEmpty());
    if (facts.isCut)
        m_notice->showNotice(Role::Caution,
                             tr("The file breaks off at %1; what should follow is missing.")
                                 .arg(placeText(Moment{facts.lengthMs})));
}

void VideoView::showPicture(const QImage &picture)
{
    m_surface->setPicture(picture);
    if (m_hasPicture)
        return;
    m_hasPicture = true;
    m_timeline->setEnabled(true);
    m_controls->setEnabled(true);
    showMoment(m_head.moment());
    showSeen();
    m_boards.fetch(m_file, m_head.facts().lengthMs);
    Playback::prepare();
    Q_EMIT opened();
}

void VideoView::showMoment(qint64 ms)
{
    m_timeline->setMoment(ms);
    m_controls->setMoment(ms);
    m_watching.moveTo(ms);
    if (m_hasPicture)
        Q_EMIT placeChanged();
}

void VideoView::showSeen()
{
    m_timeline->setSeen(m_watching.total().played);
    m_controls->setSeenPercent(m_watching.total().seenPercent());
}

void VideoView::showStoryboard(qint64 ms, int x)
{
    const auto &chapters = m_head.facts().chapters;
    const auto begun = std::upper_bound(chapters.begin(), chapters.end(), ms) - chapters.begin();
    m_popup->showMoment(ms, m_timeline->mapTo(this, QPoint(x, 0)), int(begun));
}

void VideoView::showFailure(const Error &error)
{
    if (m_trouble->isVisibleTo(this))
        return; // it was said
    if (m_hasPicture && error.code != ErrorCode::Corrupt) { // one picture of many
        const auto source = m_file.source();
        m_notice->showNotice(
            Role::Caution,
            source && source->trouble()
                ? source->trouble()->message
                : tr("The picture at %1 is damaged.").arg(placeText(Moment{m_head.moment()})));
        return;
    }
    close();
    m_trouble->showTrouble(error.message);
    m_trouble->show();
    Q_EMIT failed(error);
}

// Nothing of the file is to be seen from now on.
void VideoView::close()
{
    m_hasPicture = false;
    m_head.shut();
    m_boards.cancel();
    m_watching.rest();
    m_surface->setPicture({});
    for (QWidget *part : {static_cast<QWidget *>(m_surface), static_cast<QWidget *>(m_timeline),
                          static_cast<QWidget *>(m_controls), static_cast<QWidget *>(m_popup)})
        part->hide();
}

void VideoView::setSeen(const Viewing &seen)
{
    m_watching.setSeen(seen);
    if (seen.last && std::holds_alternative<Moment>(*seen.last) && !m_hasPicture)
        m_head.setStart(std::get<Moment>(*seen.last).ms);
    showSeen();
}

void VideoView::setEvidence(const std::vector<Place> &places)
{
    std::vector<qint64> moments;
    for (const Place &place : places) {
        if (const auto *moment = std::get_if<Moment>(&place))
            moments.push_back(moment->ms);
    }
    m_timeline->setEvidence(moments);
    m_controls->setEvidenceCount(int(moments.size()));
}

std::optional<Place> VideoView::place() const
{
    return m_hasPicture ? std::optional<Place>(Moment{m_head.moment()}) : std::nullopt;
}

void VideoView::goTo(const Place &place)
{
    const auto *moment = std::get_if<Moment>(&place);
    if (!moment)
        return;
    m_head.setStart(moment->ms);
    m_head.seek(moment->ms);
}

bool VideoView::drive(ViewerCommand command)
{
    switch (command) {
    case ViewerCommand::PlayOrPause:
        m_head.toggle();
        return true;
    case ViewerCommand::Back5:
        m_head.skip(-kShort);
        return true;
    case ViewerCommand::Forward5:
        m_head.skip(kShort);
        return true;
    case ViewerCommand::Back30:
        m_head.skip(-kLong);
        return true;
    case ViewerCommand::Forward30:
        m_head.skip(kLong);
        return true;
    case ViewerCommand::FrameBack:
        m_head.step(-1);
        return true;
    case ViewerCommand::FrameForward:
        m_head.step(1);
        return true;
    case ViewerCommand::Slower:
        m_head.changeSpeed(-1);
        return true;
    case ViewerCommand::Faster:
        m_head.changeSpeed(1);
        return true;
    case ViewerCommand::NormalSpeed:
        m_head.setSpeed(100);
        return true;
    case ViewerCommand::PreviousChapter:
        return goToChapter(-1);
    case ViewerCommand::NextChapter:
        return goToChapter(1);
    default:
        return false;
    }
}

// False where there is no further one. A moment into a chapter, the way back leads to its begin.
bool VideoView::goToChapter(int by)
{
    const auto &chapters = m_head.facts().chapters;
    const qint64 now = m_head.moment();
    const auto next = std::upper_bound(chapters.begin(), chapters.end(), now);
    const auto before = std::lower_bound(chapters.begin(), chapters.end(), now - kIntoChapter);
    if (by > 0 ? next == chapters.end() : before == chapters.begin())
        return false;
    goTo(Moment{by > 0 ? *next : *std::prev(before)});
    return true;
}

void VideoView::rest()
{
    m_head.pause();
    m_watching.rest();
    m_popup->hide();
}

void VideoView::showEvent(QShowEvent *event)
{
    MaterialView::showEvent(event);
    m_watching.appear();
}

void VideoView::hideEvent(QHideEvent *event)
{
    rest();
    MaterialView::hideEvent(event);
}

} // namespace linxuan
