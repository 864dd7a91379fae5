// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtConcurrent>

#include <functional>
#include <memory>
#include <utility>

namespace linxuan {

// Hands blocks of work to a second processor, one at a time and in the order they are given, so
// that the next block is gathered while the last one is worked on.
template<typename Block>
class Relay
{
public:
    explicit Relay(std::function<void(Block &)> work)
        : m_work(std::move(work))
    { }
    ~Relay() { finish(); }
    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    // Waits for the block before this one.
    void pass(Block block)
    {
        finish();
        m_running = QtConcurrent::run(
            [this, held = std::make_shared<Block>(std::move(block))] { m_work(*held); });
    }

    // Waits for the last block.
    void finish()
    {
        if (m_running.isValid())
            m_running.waitForFinished();
    }

private:
    std::function<void(Block &)> m_work;
    QFuture<void> m_running;
};

} // namespace linxuan
