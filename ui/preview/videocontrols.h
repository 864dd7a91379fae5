// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QSlider;
class QToolButton;

namespace linxuan {

class TextLabel;

// The row below the timeline: play, steps, time, speed, sound, full screen.
class VideoControls : public QWidget
{
    Q_OBJECT

public:
    explicit VideoControls(QWidget *parent = nullptr);

    void setPlaying(bool playing);
    void setMoment(qint64 ms);
    void setLength(qint64 ms);
    void setSpeed(int percent);
    void setEvidenceCount(int count);
    void setSeenPercent(std::optional<int> percent);
    // False for a file without sound.
    void setHasSound(bool hasSound);

Q_SIGNALS:
    void playPressed();
    void stepPressed(int pictures);
    void speedChosen(int percent);
    void volumeChosen(int percent);
    void muteChosen(bool muted);
    void fullScreenPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *button(const QString &name, const QString &iconName, const QString &text);
    void addSpeed();
    void addSound();
    void showTime();

    QToolButton *m_play = nullptr;
    std::vector<QToolButton *> m_steps;
    QToolButton *m_speed = nullptr;
    QToolButton *m_mute = nullptr;
    QSlider *m_volume = nullptr;
    TextLabel *m_time = nullptr;
    TextLabel *m_seen = nullptr;
    TextLabel *m_evidence = nullptr;
    qint64 m_moment = 0;
    qint64 m_length = 0;
};

} // namespace linxuan
