// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <span>

namespace linxuan {

enum class TechnicalKind {
    Whole, // 0 to 10¹⁵, a JSON number
    Decimal, // "24.5", a JSON text; may be negative
    Text,
    List, // a JSON list, kept as its texts joined by ','
};

// A value that a technical rule of a profile may have.
struct TechnicalValue
{
    const char16_t *rule; // T01 …
    const char16_t *name;
    TechnicalKind kind;
    // Given per stage or category as "name.小学" or "name.experiment", as often as needed.
    bool perGroup = false;
    // What holds in profiles made before there was this value; nullptr: each profile has it.
    const char16_t *before = nullptr;
};

// All values, by rule. Those not per group are in every profile that was read, so that no check
// falls back to a constant of its own.
std::span<const TechnicalValue> technicalValues();

bool isTechnicalRule(QStringView code);

// The value of this rule that a key means; nothing where the rule has no such value.
const TechnicalValue *technicalValue(QStringView rule, QStringView key);

} // namespace linxuan
