// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/videofacts.h"
#include "core/preview/videoframes.h"
#include "core/preview/viewedfile.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace linxuan {

// Fetches single pictures of one video in the background, one at a time. A newer wish for a moment
// breaks off what is under way; wishes for steps add up.
class FrameFetch : public QObject
{
    Q_OBJECT

public:
    explicit FrameFetch(QObject *parent = nullptr);
    ~FrameFetch() override;

    // Examines and opens the file; then examined() or failed().
    void open(const ViewedFile &file);
    // Pictures come to fit into this; an empty one means their own size.
    void setBound(QSize bound) { m_bound = bound; }
    void fetch(qint64 ms);
    // So many pictures on or back from the one last fetched, or from the last wish.
    void step(int pictures);
    // Forgets wishes; what is under way will not arrive.
    void stop();
    bool isBusy() const { return m_busy || m_wish; }

Q_SIGNALS:
    void examined(const linxuan::VideoFacts &facts);
    void failed(const linxuan::Error &error);
    void arrived(const linxuan::VideoFrame &frame);

private:
    struct Desk;
    struct Wish
    {
        std::optional<qint64> ms; // none: from the picture last fetched
        int steps = 0;
    };

    void next();
    void took(const Result<VideoFrame> &frame, int turn);

    std::shared_ptr<Desk> m_desk;
    std::optional<Wish> m_wish;
    QSize m_bound;
    int m_turn = 0; // answers to earlier ones are dropped
    bool m_busy = false;
    bool m_isOpen = false;
};

} // namespace linxuan
