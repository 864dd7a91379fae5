// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/framefetch.h"
#include "ui/preview/playback.h"

namespace linxuan {

// Where in a video one is and whether it plays: exact pictures while it stands, the player's while
// it runs.
class PlayHead : public QObject
{
    Q_OBJECT

public:
    explicit PlayHead(QObject *parent = nullptr);

    // Shows the picture at `start` once the file is open.
    void open(const ViewedFile &file);
    void setStart(qint64 ms) { m_start = ms; }
    void setBound(QSize bound);

    bool isOpen() const { return m_isOpen; }
    const VideoFacts &facts() const { return m_facts; }
    qint64 moment() const { return m_moment; }
    bool isPlaying() const { return m_playback.isPlaying(); }
    int speed() const { return m_speed; }
    Playback &playback() { return m_playback; }

    // Plays and shows nothing of the file any more.
    void shut();

    void toggle();
    void pause();
    void seek(qint64 ms);
    void skip(qint64 ms) { seek(m_moment + ms); }
    void step(int pictures);
    // Per cent, one of speeds().
    void setSpeed(int percent);
    // The next slower or faster one.
    void changeSpeed(int steps);
    static const std::vector<int> &speeds();

Q_SIGNALS:
    void opened(const linxuan::VideoFacts &facts);
    void failed(const linxuan::Error &error);
    void cannotPlay();
    void pictured(const QImage &picture);
    void momentChanged(qint64 ms);
    // A picture came by in playing, and playing ended or jumped: what was watched goes up to there.
    void played(qint64 ms);
    void brokeOff();
    void playingChanged(bool playing);
    void speedChanged(int percent);

private:
    void take(const VideoFrame &frame);
    void showPlayed(const VideoFrame &frame);
    void moveTo(qint64 ms);
    void finish();
    void fetchAgain();

    FrameFetch m_fetch;
    Playback m_playback;
    VideoFacts m_facts;
    ViewedFile m_file;
    qint64 m_start = 0;
    qint64 m_moment = 0;
    int m_speed = 100;
    bool m_isOpen = false;
    bool m_isOutgrown = false; // the room changed while a picture for the former one was made
    bool m_keepsMoment = false; // it was asked for; the picture there may have begun earlier
};

} // namespace linxuan
