// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/recusalkind.h"

namespace linxuan {

// What the office set of a panel; one that only grew by dealing has none of it.
struct PanelSetting
{
    PanelId panel;
    int number = 0; // 0: none
    QString name;
    std::optional<ExpertId> chair;
    bool isFormed = false; // deals to its members alone

    bool operator==(const PanelSetting &) const = default;
};

// A member who takes nothing more.
struct PanelLeave
{
    PanelId panel;
    ExpertId expert;
    QString reason;
    QString by;
    QDateTime at;

    bool operator==(const PanelLeave &) const = default;
};

enum class LockKind { Always, Never };

template<>
struct Codes<LockKind>
{
    static constexpr std::array<Coded<LockKind>, 2> all{{
        {LockKind::Always, u"always"},
        {LockKind::Never, u"never"},
    }};
};

// A pair that a person fixed by hand.
struct AssignmentLock
{
    EntryId entry;
    ExpertId expert;
    LockKind kind = LockKind::Always;
    QString reason;
    QString by;
    QDateTime at;

    bool operator==(const AssignmentLock &) const = default;
};

// 复评: a sheet in addition to those an entry has, and why.
struct AddedReview
{
    EntryId entry;
    ExpertId expert;
    QString reason;
    QString by;
    QDateTime at;

    bool operator==(const AddedReview &) const = default;
};

// A person whose entries an expert must not judge, told by name.
struct ExpertRelation
{
    ExpertId expert;
    QString person;
    RecusalKind kind = RecusalKind::Relative;
    QString reason;

    bool operator==(const ExpertRelation &) const = default;
};

} // namespace linxuan
