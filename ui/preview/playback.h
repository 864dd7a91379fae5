// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/videofacts.h"
#include "core/preview/videoframes.h"
#include "core/preview/viewedfile.h"

#include <QObject>
#include <QSize>

#include <memory>

class QAudioOutput;
class QIODevice;
class QMediaPlayer;
class QVideoSink;

namespace linxuan {

class FrameIntake;

// Plays one video, with sound where the machine has any. The system's player is started at the
// first wish to play.
class Playback : public QObject
{
    Q_OBJECT

public:
    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    // Loads the system's player in the background, so that the first wish to play is met at once.
    static void prepare();
    void setFile(const ViewedFile &file, const VideoFacts &facts);
    void setBound(QSize bound);
    void play(qint64 fromMs);
    void pause();
    bool isPlaying() const { return m_playing; }
    // Goes on playing there.
    void seek(qint64 ms);
    void setSpeed(int percent);
    void setVolume(int percent);
    void setMuted(bool muted);

Q_SIGNALS:
    // The pictures as they are due, none from before where playing was to begin.
    void shown(const linxuan::VideoFrame &frame);
    void finished();
    void failed(const QString &detail);
    // The file's source does not give what should be there: it was altered, or the medium is gone.
    void spoiled(const linxuan::Error &error);

private:
    void start();
    void connectPlayer();
    void openSource();
    void chooseSound();
    void deliver();
    void fail(const QString &detail);
    void takeStatus(int status);
    bool isSpoiled(bool shouldGoOn);

    ViewedFile m_file;
    VideoFacts m_facts;
    std::shared_ptr<FrameIntake> m_intake;
    QMediaPlayer *m_player = nullptr;
    QVideoSink *m_sink = nullptr;
    std::unique_ptr<QIODevice> m_device; // where the player cannot open it by its name
    qint64 m_last = 0; // the moment of the last picture
    QAudioOutput *m_sound = nullptr;
    int m_speed = 100;
    int m_volume = 100;
    bool m_muted = false;
    bool m_playing = false;
};

} // namespace linxuan
