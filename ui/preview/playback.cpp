// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/playback.h"

#include "core/task/task.h"
#include "ui/preview/frameintake.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QFile>
#include <QLibraryInfo>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPluginLoader>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>

namespace linxuan {

namespace {

constexpr qint64 kNearEnd = 2'000; // ms: what ends there has ended

QString pluginPath(const QString &backend)
{
    return QLibraryInfo::path(QLibraryInfo::PluginsPath)
        + QStringLiteral("/multimedia/lib%1mediaplugin.so").arg(backend);
}

// Qt's FFmpeg part opens faster and seeks to the picture; GStreamer's serves where it is missing.
QString chosenBackend()
{
    static const QString chosen = [] {
        const auto exact = QStringLiteral("ffmpeg");
        if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND") && QFile::exists(pluginPath(exact)))
            qputenv("QT_MEDIA_BACKEND", exact.toLatin1());
        return qEnvironmentVariable("QT_MEDIA_BACKEND", QStringLiteral("gstreamer"));
    }();
    return chosen;
}

QThreadPool &loadingPool()
{
    static QThreadPool pool;
    static QThreadPool &ending = endsWithApplication(pool);
    return ending;
}

} // namespace

Playback::Playback(QObject *parent)
    : QObject(parent)
    , m_intake(std::make_shared<FrameIntake>())
{ }

Playback::~Playback()
{
    m_intake->close();
    delete m_player; // ends its threads before what they read from and write to goes
    delete m_sink;
}

// Nearly all of the time that Qt needs for its first player goes into loading its many libraries.
void Playback::prepare()
{
    static const bool once = [] {
        const QString path = pluginPath(chosenBackend());
        loadingPool().start([path] { QPluginLoader(path).load(); });
        return true;
    }();
    Q_UNUSED(once)
}

void Playback::setFile(const ViewedFile &file, const VideoFacts &facts)
{
    m_file = file;
    m_facts = facts;
    m_intake->setFacts(facts);
}

void Playback::setBound(QSize bound)
{
    m_intake->setBound(bound);
}

void Playback::start()
{
    static_cast<void>(chosenBackend());
    m_sink = new QVideoSink(this);
    m_player = new QMediaPlayer(this);
    m_player->setVideoSink(m_sink);
    connectPlayer();
    chooseSound();
    openSource();
    m_player->setPlaybackRate(m_speed / 100.0);
}

// Qt 6.4 hands FFmpeg the encoded form of an address, under which a file in a folder with a Chinese
// name or a space is not found. Such a file is given opened; and so is what a source gives, which
// from then on the player's own thread reads alone.
void Playback::openSource()
{
    if (const auto source = m_file.source()) {
        m_device = source->open();
        if (m_device)
            m_player->setSourceDevice(m_device.get());
        else
            isSpoiled(true);
        return;
    }
    const QString path = m_file.paths.value(0);
    const QUrl url = QUrl::fromLocalFile(path);
    const bool isFound = url.toEncoded(QUrl::PreferLocalFile) == QFile::encodeName(path);
    if (isFound || chosenBackend() != u"ffmpeg") {
        m_player->setSource(url);
        return;
    }
    m_device = std::make_unique<QFile>(path);
    if (m_device->open(QIODevice::ReadOnly))
        m_player->setSourceDevice(m_device.get());
    else
        fail(m_device->errorString());
}

void Playback::connectPlayer()
{
    // In the player's own thread: the window only ever gets pictures that fit.
    connect(
        m_sink, &QVideoSink::videoFrameChanged, m_sink,
        [this, intake = m_intake](const QVideoFrame &frame) {
            if (intake->take(frame))
                QMetaObject::invokeMethod(this, &Playback::deliver, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    connect(m_player, &QMediaPlayer::mediaStatusChanged, this,
            [this](QMediaPlayer::MediaStatus status) { takeStatus(status); });
    connect(m_player, &QMediaPlayer::errorOccurred, this,
            [this](QMediaPlayer::Error, const QString &text) { fail(text); });
}

void Playback::takeStatus(int status)
{
    if (status == QMediaPlayer::InvalidMedia)
        fail(m_player->errorString());
    if (status != QMediaPlayer::EndOfMedia || !m_playing)
        return;
    deliver();
    if (!m_playing || isSpoiled(m_last + kNearEnd < m_facts.lengthMs))
        return;
    pause();
    Q_EMIT finished();
}

// The player takes bytes that cannot be had for the end of the file. A medium that failed once may
// have come back: it counts where the video `shouldGoOn`.
bool Playback::isSpoiled(bool shouldGoOn)
{
    const auto source = m_file.source();
    const auto trouble = source ? source->trouble() : std::nullopt;
    if (!trouble || !(shouldGoOn || trouble->code == ErrorCode::Corrupt))
        return false;
    pause();
    Q_EMIT spoiled(*trouble);
    return true;
}

// Without a device the player would wait for the sound; it plays in silence instead.
void Playback::chooseSound()
{
    if (m_facts.audioCodec.isEmpty() || QMediaDevices::defaultAudioOutput().isNull())
        return;
    m_sound = new QAudioOutput(m_player);
    m_sound->setVolume(static_cast<float>(m_volume) / 100);
    m_sound->setMuted(m_muted);
    m_player->setAudioOutput(m_sound);
}

void Playback::play(qint64 fromMs)
{
    m_playing = true;
    if (!m_player)
        start();
    if (!m_playing)
        return; // it cannot be opened
    seek(fromMs);
    m_player->play();
}

void Playback::pause()
{
    m_playing = false;
    m_intake->close();
    if (m_player)
        m_player->pause();
}

void Playback::seek(qint64 ms)
{
    m_last = ms;
    m_intake->expect(ms);
    m_player->setPosition(ms + m_facts.startMs);
}

void Playback::setSpeed(int percent)
{
    m_speed = percent;
    if (m_player)
        m_player->setPlaybackRate(percent / 100.0);
}

void Playback::setVolume(int percent)
{
    m_volume = percent;
    if (m_sound)
        m_sound->setVolume(static_cast<float>(percent) / 100);
}

void Playback::setMuted(bool muted)
{
    m_muted = muted;
    if (m_sound)
        m_sound->setMuted(muted);
}

void Playback::deliver()
{
    const auto frame = m_intake->collect();
    if (!frame || !m_playing || isSpoiled(false))
        return;
    m_last = frame->ms;
    Q_EMIT shown(*frame);
}

void Playback::fail(const QString &detail)
{
    if (!m_playing || isSpoiled(true))
        return;
    pause();
    Q_EMIT failed(detail);
}

} // namespace linxuan
