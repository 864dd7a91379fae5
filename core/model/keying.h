// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

#include <QStringList>

namespace linxuan {

// Which paper sheet.
struct SheetKey
{
    RoundId round;
    EntryId entry;
    ExpertId expert;

    bool operator==(const SheetKey &) const = default;
};

inline size_t qHash(const SheetKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.round, key.entry, key.expert);
}

// What one person keyed of a paper score sheet.
struct KeyedPass
{
    SheetKey sheet;
    int pass = 1; // 1 or 2
    RubricId rubric;
    std::vector<std::optional<Points>> points; // in the order of the rubric's criteria
    std::vector<Unjudged> unjudged;
    QString remark;
    QStringList vetoes; // codes of the items, in order
    QString by;
    QDateTime at; // UTC

    bool operator==(const KeyedPass &) const = default;
};

// What was decided where the two differ.
struct KeyingDecision
{
    SheetKey sheet;
    QString field; // a criterion's code, "remark" or "veto"
    QString value; // as it would be keyed
    QString by;
    QString reason;
    QDateTime at; // UTC

    bool operator==(const KeyingDecision &) const = default;
};

} // namespace linxuan
