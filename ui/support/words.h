// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/model/profile.h"
#include "core/model/review.h"

namespace linxuan {

// 学科课程, as the campaign's profile calls it.
QString categoryName(const Profile &profile, Category category);
// "初中 数学"; the category is said where it is not clear from the place.
QString groupName(const GroupKey &group);
QString groupName(const Profile &profile, const GroupKey &group);

// Up to this many decimals, without needless zeros: "86.5", "91.33".
QString shortDecimal(const Fraction &value, int decimals);

// "3.4 MB"
QString sizeText(qint64 bytes);

} // namespace linxuan
