// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/viewing.h"

#include <QAbstractSlider>

#include <vector>

namespace linxuan {

// Where one is in a video, what of it was seen, and where remarks are. Arrow keys move 5 s, page
// keys 30 s.
class Timeline : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    void setLength(qint64 ms);
    // Does not count as the person's wish.
    void setMoment(qint64 ms);
    void setChapters(const std::vector<qint64> &begins);
    void setSeen(const std::vector<PlayedSpan> &spans);
    void setEvidence(const std::vector<qint64> &moments);
    qint64 momentAt(int x) const;
    int xOf(qint64 ms) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sought(qint64 ms);
    // The pointer is over the moment at `x`; it left.
    void hovered(qint64 ms, int x);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRect groove() const;
    void paintGroove(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void seekTo(int x);

    std::vector<qint64> m_chapters;
    std::vector<PlayedSpan> m_seen;
    std::vector<qint64> m_evidence;
};

} // namespace linxuan
