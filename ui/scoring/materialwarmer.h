// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/viewedfile.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace linxuan {

// Checks and converts the materials of the entries to come in the background, one entry at a time,
// so that each opens at once when its turn is. Ends with its owner.
class MaterialWarmer : public QObject
{
    Q_OBJECT

public:
    explicit MaterialWarmer(QObject *parent = nullptr);
    ~MaterialWarmer() override;

    // The materials of each entry, in the order in which they will be wanted.
    void start(std::deque<std::vector<ViewedFile>> entries);

private:
    void next();

    std::deque<std::vector<ViewedFile>> m_entries;
    std::shared_ptr<std::atomic<bool>> m_stopped;
};

} // namespace linxuan
