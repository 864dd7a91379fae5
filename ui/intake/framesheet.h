// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/viewedfile.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QGridLayout;

namespace linxuan {

class TextLabel;

// Pictures of a lesson's videos at a glance: the title card, then one a minute. They come one after
// the other, decoded in the background.
class FrameSheet : public QWidget
{
    Q_OBJECT

public:
    explicit FrameSheet(QWidget *parent = nullptr);
    ~FrameSheet() override;

    // Takes the place of what was shown; `cardMs` is how long the title card stands.
    void show(const std::vector<ViewedFile> &videos, qint64 cardMs);

Q_SIGNALS:
    void finished(); // all pictures are there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reel; // the videos and what of them is still to come

    void next();
    void add(const QString &caption, const QImage &picture);
    void addSentence(const QString &text);
    void clear();
    void arrange();

    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cells;
    std::shared_ptr<Reel> m_reel;
};

} // namespace linxuan
