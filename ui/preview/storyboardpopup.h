// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/storyboard.h"

#include <QWidget>

#include <memory>

namespace linxuan {

// The small picture above the pointer, with its moment.
class StoryboardPopup : public QWidget
{
    Q_OBJECT

public:
    explicit StoryboardPopup(QWidget *parent);

    void setBoard(std::shared_ptr<const Storyboard> board) { m_board = std::move(board); }
    // What is said while there is no board.
    void setLack(const QString &sentence) { m_lack = sentence; }
    // Above `anchor`, in the parent's coordinates. `chapter` counts from 1; 0: the file has none.
    void showMoment(qint64 ms, QPoint anchor, int chapter);
    const QImage &picture() const { return m_picture; }
    const QString &caption() const { return m_caption; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString remark(qint64 ms) const;

    std::shared_ptr<const Storyboard> m_board;
    std::optional<qint64> m_shown;
    QImage m_picture;
    QString m_caption;
    QString m_lack;
};

} // namespace linxuan
