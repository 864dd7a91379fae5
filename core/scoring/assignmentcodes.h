// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"
#include "core/scoring/assignment.h"

namespace linxuan {

template<>
struct Codes<Continuity>
{
    static constexpr std::array<Coded<Continuity>, 3> all{{
        {Continuity::Prefer, u"prefer"},
        {Continuity::Keep, u"keep"},
        {Continuity::Ignore, u"ignore"},
    }};
};

} // namespace linxuan
