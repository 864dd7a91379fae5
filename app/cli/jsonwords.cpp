// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonwords.h"

namespace linxuan::cli {

using namespace Qt::StringLiterals;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<Fraction> &exact)
{
    return exact ? QJsonValue(exact->toString()) : QJsonValue();
}

QJsonObject rejectedObject(const RejectedRow &row)
{
    return {{u"sheet"_s, row.sheet},
            {u"row"_s, row.row},
            {u"column"_s, row.column},
            {u"value"_s, row.value},
            {u"reason"_s, row.reason}};
}

QJsonArray pairsArray(const std::vector<Assignment> &pairs, const CodeNames &names)
{
    return arrayOf(pairs, [&names](const Assignment &pair) {
        return QJsonObject{{u"entry"_s, names.entries.value(pair.entry)},
                           {u"expert"_s, names.experts.value(pair.expert)}};
    });
}

QJsonArray shortArray(const std::vector<ShortEntry> &entries, const CodeNames &names)
{
    return arrayOf(entries, [&names](const ShortEntry &entry) {
        return QJsonObject{{u"entry"_s, names.entries.value(entry.entry)},
                           {u"got"_s, entry.got},
                           {u"wanted"_s, entry.wanted},
                           {u"why"_s, entry.why}};
    });
}

void writeGroup(JsonWriter &out, const GroupKey &group)
{
    out.field("category", toCode(group.category));
    out.field("stage", group.stage);
    out.field("subject", group.subject);
}

void writeWithheld(JsonWriter &out, const std::vector<WithheldGroup> &withheld)
{
    out.key("withheld");
    out.beginArray();
    for (const WithheldGroup &one : withheld) {
        out.beginObject();
        writeGroup(out, one.group);
        out.field("due", one.due);
        out.endObject();
    }
    out.endArray();
}

} // namespace linxuan::cli
