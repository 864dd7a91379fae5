// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/technicalvalues.h"

#include <algorithm>
#include <array>

namespace linxuan {

namespace {

constexpr std::array<const char16_t *, 15> rules{u"T01", u"T02", u"T03", u"T04", u"T05",
                                                 u"T06", u"T07", u"T08", u"T09", u"T10",
                                                 u"T11", u"T12", u"T13", u"T14", u"T15"};

// T10 and T12 have no threshold: the materials are those of the category, and a file opens or not.
constexpr std::array<TechnicalValue, 29> values{{
    {u"T01", u"containers", TechnicalKind::List},
    {u"T01", u"video_codecs", TechnicalKind::List},
    {u"T01", u"audio_codecs", TechnicalKind::List},
    {u"T02", u"width", TechnicalKind::Whole},
    {u"T02", u"height", TechnicalKind::Whole},
    {u"T02", u"aspect", TechnicalKind::Text},
    {u"T03", u"suggested_fps", TechnicalKind::Decimal},
    {u"T03", u"min_fps", TechnicalKind::Decimal},
    {u"T03", u"max_fps", TechnicalKind::Decimal},
    {u"T04", u"min_seconds", TechnicalKind::Whole, true},
    {u"T04", u"max_seconds", TechnicalKind::Whole, true},
    {u"T05", u"max_bytes", TechnicalKind::Whole},
    {u"T06", u"suggested_kbps", TechnicalKind::Whole},
    {u"T06", u"min_kbps", TechnicalKind::Whole},
    {u"T07", u"tracks", TechnicalKind::Whole},
    {u"T07", u"min_kbps", TechnicalKind::Whole},
    {u"T07", u"silence_lufs", TechnicalKind::Decimal},
    {u"T08", u"seconds", TechnicalKind::Whole},
    {u"T08", u"items", TechnicalKind::List},
    {u"T09", u"min_hours", TechnicalKind::Whole},
    {u"T09", u"max_hours", TechnicalKind::Whole},
    {u"T11", u"slides", TechnicalKind::List},
    {u"T11", u"documents", TechnicalKind::List},
    {u"T13", u"items", TechnicalKind::List},
    {u"T14", u"places", TechnicalKind::List},
    {u"T15", u"min_passage", TechnicalKind::Whole},
    {u"T15", u"min_share", TechnicalKind::Whole, false, u"15"},
    {u"T15", u"long_passage", TechnicalKind::Whole, false, u"200"},
    {u"T15", u"common_share", TechnicalKind::Whole, false, u"20"},
}};

} // namespace

std::span<const TechnicalValue> technicalValues()
{
    return values;
}

bool isTechnicalRule(QStringView code)
{
    return std::any_of(rules.begin(), rules.end(),
                       [code](const char16_t *rule) { return code == QStringView(rule); });
}

const TechnicalValue *technicalValue(QStringView rule, QStringView key)
{
    const auto found =
        std::find_if(values.begin(), values.end(), [rule, key](const TechnicalValue &value) {
            const QStringView name(value.name);
            return rule == QStringView(value.rule)
                && (key == name
                    || (value.perGroup && key.startsWith(name)
                        && key.sliced(name.size()).startsWith(u'.')));
        });
    return found == values.end() ? nullptr : &*found;
}

} // namespace linxuan
