// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/task/parallel.h"
#include "core/task/relay.h"
#include "tests/support/catch.h"

using namespace linxuan;

TEST_CASE("each number is worked on once, whatever the processor", "[task]")
{
    std::vector<int> seen(10'000, 0);
    eachInParallel(seen.size(), [&seen](size_t i) { ++seen[i]; });
    CHECK(std::count(seen.begin(), seen.end(), 1) == static_cast<qsizetype>(seen.size()));
    eachInParallel(0, [](size_t) { FAIL("there is nothing to do"); });
}

TEST_CASE("a relay works on its blocks in the order they were given, one at a time", "[task]")
{
    std::vector<int> worked;
    std::atomic<int> atWork = 0;
    bool isAlone = true;
    {
        Relay<int> relay([&](int &block) {
            isAlone = isAlone && ++atWork == 1;
            worked.push_back(block);
            --atWork;
        });
        for (int block = 0; block < 1000; ++block)
            relay.pass(block);
    }
    CHECK(isAlone);
    REQUIRE(worked.size() == 1000);
    CHECK(std::is_sorted(worked.begin(), worked.end()));
}

TEST_CASE("a relay that goes waits for the block under way", "[task]")
{
    bool isDone = false;
    {
        Relay<int> relay([&isDone](int &) {
            QThread::msleep(20);
            isDone = true;
        });
        relay.pass(1);
    }
    CHECK(isDone);
}
