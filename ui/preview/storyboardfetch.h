// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/storyboard.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace linxuan {

// Brings a video's storyboard: what was kept at once, else made while the machine has nothing
// better to do.
class StoryboardFetch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~StoryboardFetch() override;

    void fetch(const ViewedFile &file, qint64 lengthMs);
    void cancel();

Q_SIGNALS:
    void begun(); // none was kept: making it takes from a second to minutes
    void arrived(std::shared_ptr<const linxuan::Storyboard> board);
    void missed(); // there will be none

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    void make(const ViewedFile &file, qint64 lengthMs, const Flag &cancelled);
    bool settle(const Flag &cancelled, const std::optional<Storyboard> &board);

    Flag m_cancelled;
};

} // namespace linxuan
