// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace linxuan {

// A glass over the pages on which a part of them is marked: drawn with the pointer, or moved and
// sized with the arrow keys. Takes the keys until it is done.
class RegionDrawer : public QWidget
{
    Q_OBJECT

public:
    explicit RegionDrawer(QWidget *viewport);

    // Shows a first frame within `room`, for the keyboard.
    void start(const QRect &room);
    // Begins at a point where the pointer went down on the pages; they pass on where it goes and
    // that it went up.
    void startAt(const QPoint &point, const QRect &room);
    void stretchTo(const QPoint &point);
    void finish();
    bool isDrawing() const { return isVisible(); }

Q_SIGNALS:
    void drawn(const QRect &frame); // in the viewport's pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void open(const QRect &room);
    void step(const QPoint &by, bool sizes);

    QRect m_room; // where the frame may lie
    QRect m_frame;
    QPoint m_anchor;
};

} // namespace linxuan
