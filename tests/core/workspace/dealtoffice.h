// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/reviewdesk.h"
#include "tests/core/workspace/office.h"

namespace linxuan::samples {

inline const QString kFinal = QStringLiteral("final");
inline const GroupKey kMaths{Category::Subject, QStringLiteral("小学"), QStringLiteral("数学")};

inline const QStringList kExperts{QStringLiteral("E1"), QStringLiteral("E2"), QStringLiteral("E3")};

// Entries before the experts E1, E2 and E3, nothing scored yet.
class DealtOffice : public Office
{
public:
    DealtOffice(); // A1, A2 and A3
    explicit DealtOffice(const QStringList &codes);

    void deal();
    ReviewDesk desk(const QString &expert);
    // Keeps a draft with this total in whole points.
    void write(const QString &code, const QString &expert, int total);
    void submit(const QString &code, const QString &expert, int total);
    void submitAll(const QString &code, const std::array<int, 3> &totals);
};

} // namespace linxuan::samples
