// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "tests/core/exchange/dice.h"
#include "tests/support/catch.h"

namespace linxuan {

// The value of what must not fail.
template<typename Value>
Value must(Result<Value> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " " + result.error().detail.toStdString());
    return std::move(result).value();
}

inline void must(Result<void> result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " " + result.error().detail.toStdString());
}

// The kind of error of what must fail, which has to say something to people.
template<typename Value>
ErrorCode codeOf(const Result<Value> &result)
{
    REQUIRE(!result);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error().code;
}

} // namespace linxuan
