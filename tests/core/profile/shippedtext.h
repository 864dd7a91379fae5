// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profilereader.h"

namespace linxuan {

inline QByteArray shippedText()
{
    return shippedProfile(QStringLiteral("zhengzhou-2023")).value();
}

// What is said against a profile; empty where nothing is.
inline QString complaint(const QByteArray &json)
{
    const auto profile = readProfile(json);
    return profile ? QString() : profile.error().message;
}

} // namespace linxuan
