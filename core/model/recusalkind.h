// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"
#include "core/model/review.h"

namespace linxuan {

template<>
struct Codes<RecusalKind>
{
    static constexpr std::array<Coded<RecusalKind>, 6> all{{
        {RecusalKind::OwnSchool, u"own_school"},
        {RecusalKind::OwnUnit, u"own_unit"},
        {RecusalKind::Tutor, u"tutor"},
        {RecusalKind::Relative, u"relative"},
        {RecusalKind::Teacher, u"teacher"}, // of the lesson, or who made it together with him
        {RecusalKind::Other, u"other"},
    }};
};

QString displayName(RecusalKind kind);
// What a cell or a score file says, in Chinese or as a code; Other where it says something else.
RecusalKind recusalKindFromText(QStringView text);

} // namespace linxuan
