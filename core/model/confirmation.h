// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"

#include <QDateTime>

namespace linxuan {

// 评审组长, 计分员, 监督员: who confirm the count and code of a result before it is closed.
enum class ConfirmingRole { Chair, Clerk, Supervisor };

template<>
struct Codes<ConfirmingRole>
{
    static constexpr std::array<Coded<ConfirmingRole>, 3> all{{
        {ConfirmingRole::Chair, u"chair"},
        {ConfirmingRole::Clerk, u"clerk"},
        {ConfirmingRole::Supervisor, u"supervisor"},
    }};
};

// One person's word that a result has this digest and these counts.
struct Confirmation
{
    RoundId round;
    int version = 1; // of the list that is to be closed
    ConfirmingRole role = ConfirmingRole::Chair;
    QByteArray digest;
    int entries = 0;
    int sheets = 0;
    QString by;
    QDateTime at; // UTC

    bool operator==(const Confirmation &) const = default;
};

} // namespace linxuan
