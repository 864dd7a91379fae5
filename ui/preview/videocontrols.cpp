// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/videocontrols.h"

#include "core/model/viewing.h"
#include "ui/preview/playhead.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

namespace linxuan {

namespace {

QString speedText(int percent)
{
    return QString::number(percent / 100.0) + u'×';
}

// In the column of digits the time does not jump about.
QFont tabular(QFont font)
{
    font.setFixedPitch(true);
    return font;
}

} // namespace

VideoControls::VideoControls(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, 0, kGap, 4);
    row->setSpacing(4);
    m_play = button(QStringLiteral("play"), QStringLiteral("play"), tr("Play"));
    connect(m_play, &QToolButton::clicked, this, &VideoControls::playPressed);
    auto *back = button(QStringLiteral("stepBack"), QStringLiteral("step-back"), tr("Frame back"));
    auto *on =
        button(QStringLiteral("stepForward"), QStringLiteral("step-forward"), tr("Frame forward"));
    m_steps = {back, on};
    for (auto *step : m_steps)
        step->setAutoRepeat(true);
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT stepPressed(-1); });
    connect(on, &QToolButton::clicked, this, [this] { Q_EMIT stepPressed(1); });
    m_time = new TextLabel(Type::Base, this);
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setAccessibleName(tr("Time"));
    m_seen = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_evidence = new TextLabel(Type::Base, Role::Muted, {}, this);
    row->addSpacing(4);
    row->addWidget(m_time);
    addSpeed();
    row->addStretch(1);
    row->addWidget(m_seen);
    row->addWidget(m_evidence);
    addSound();
    auto *full =
        button(QStringLiteral("fullScreen"), QStringLiteral("full-screen"), tr("Full screen"));
    connect(full, &QToolButton::clicked, this, &VideoControls::fullScreenPressed);
    showTime();
}

QToolButton *VideoControls::button(const QString &name, const QString &iconName,
                                   const QString &text)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(made);
    return made;
}

void VideoControls::addSpeed()
{
    m_speed = button(QStringLiteral("speed"), {}, tr("Speed"));
    m_speed->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_speed);
    for (const int percent : PlayHead::speeds())
        menu->addAction(speedText(percent), this, [this, percent] { Q_EMIT speedChosen(percent); });
    m_speed->setMenu(menu);
    setSpeed(100);
}

void VideoControls::addSound()
{
    m_mute = button(QStringLiteral("mute"), QStringLiteral("volume"), tr("Mute"));
    m_mute->setCheckable(true);
    connect(m_mute, &QToolButton::toggled, this, [this](bool muted) {
        m_mute->setIcon(icon(muted ? QStringLiteral("mute") : QStringLiteral("volume")));
        Q_EMIT muteChosen(muted);
    });
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setObjectName(QStringLiteral("volume"));
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setRange(0, 100);
    m_volume->setValue(100);
    m_volume->setFixedWidth(80);
    m_volume->setFocusPolicy(Qt::TabFocus);
    connect(m_volume, &QSlider::valueChanged, this, &VideoControls::volumeChosen);
    layout()->addWidget(m_volume);
}

void VideoControls::setPlaying(bool playing)
{
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    m_play->setToolTip(playing ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(m_play->toolTip());
}

void VideoControls::setMoment(qint64 ms)
{
    const bool isNew = ms / 1000 != m_moment / 1000;
    m_moment = ms;
    if (isNew)
        showTime();
}

void VideoControls::setLength(qint64 ms)
{
    m_length = ms;
    showTime();
}

void VideoControls::showTime()
{
    m_time->setFont(tabular(m_time->font()));
    m_time->setText(placeText(Moment{m_moment}) + QStringLiteral(" / ")
                    + placeText(Moment{m_length}));
}

void VideoControls::setSpeed(int percent)
{
    m_speed->setText(speedText(percent));
}

void VideoControls::setEvidenceCount(int count)
{
    m_evidence->setText(count > 0 ? QStringLiteral("✎%1").arg(count) : QString());
    m_evidence->setAccessibleName(tr("%n evidence note(s)", nullptr, count));
}

void VideoControls::setSeenPercent(std::optional<int> percent)
{
    m_seen->setText(percent ? tr("Seen %1 %").arg(*percent) : QString());
}

void VideoControls::setHasSound(bool hasSound)
{
    m_mute->setEnabled(hasSound);
    m_volume->setEnabled(hasSound);
    m_mute->setToolTip(hasSound ? tr("Mute") : tr("This video has no sound"));
}

// In half a window only what is needed most stays.
void VideoControls::resizeEvent(QResizeEvent *)
{
    const int letters = width() / charWidth(fontMetrics());
    m_volume->setVisible(letters > 70);
    m_seen->setVisible(letters > 50);
    for (auto *step : m_steps)
        step->setVisible(letters > 40);
    m_mute->setVisible(letters > 34);
    m_speed->setVisible(letters > 30);
}

} // namespace linxuan
