// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QString>

#include <optional>

namespace linxuan {

// What a check says of an entry. Not checked is neither pass nor fail: nobody looked, or the file
// could not be read.
enum class Verdict { Pass, Fail, NotChecked };

// One check of one entry, or of one of its files where the check looks at files.
struct Finding
{
    EntryId entry;
    QString code; // T01 … T15 of the profile's technical rules, E01 … of eligibility
    Verdict verdict = Verdict::NotChecked;
    bool advice = false; // false: a rule
    QString message; // the measured value beside the rule: 时长 21:40，应为 15:00–20:00
    QString evidence; // where: the kind of material with its lesson hour, a page, a passage
    std::optional<MaterialId> material;

    bool operator==(const Finding &) const = default;
};

} // namespace linxuan
