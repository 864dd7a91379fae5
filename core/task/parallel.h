// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtConcurrent>

#include <memory>
#include <numeric>
#include <tuple>
#include <vector>

namespace linxuan {

// Calls `work(i)` for each i below `count` on all processors and waits for all of them. What the
// calls do must not depend on each other.
template<typename Work>
void eachInParallel(size_t count, Work work)
{
    std::vector<size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), size_t(0));
    QtConcurrent::blockingMap(numbers, [&work](const size_t &number) { work(number); });
}

// Lets another processor take `value` apart, which for large results takes a while.
template<typename Value>
void discard(Value value)
{
    std::ignore = QtConcurrent::run(
        [held = std::make_shared<Value>(std::move(value))]() mutable { held.reset(); });
}

} // namespace linxuan
