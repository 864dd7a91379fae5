// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/jsonwriter.h"
#include "app/cli/roundnames.h"
#include "core/base/fraction.h"
#include "core/model/codes.h"
#include "core/scoring/assignment.h"
#include "core/workspace/intake.h"
#include "core/workspace/withholding.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

// Words that the documents of several commands share.
template<typename Values, typename Make>
QJsonArray arrayOf(const Values &values, Make make)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(make(value));
    return array;
}

template<typename Codes>
QJsonArray codes(const Codes &list)
{
    return arrayOf(list, [](const QString &code) { return QJsonValue(code); });
}

// What is missing is null; of text, what is empty.
QJsonValue orNull(const QString &text);
QJsonValue orNull(const std::optional<QString> &text);
QJsonValue orNull(const std::optional<int> &number);
QJsonValue orNull(const std::optional<Fraction> &exact);
template<typename Enum>
QJsonValue codeOrNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue(toCode(*value)) : QJsonValue();
}

QJsonObject rejectedObject(const RejectedRow &row);
QJsonArray pairsArray(const std::vector<Assignment> &pairs, const CodeNames &names);
QJsonArray shortArray(const std::vector<ShortEntry> &entries, const CodeNames &names);

// "category", "stage", "subject" of the object that is being written.
void writeGroup(JsonWriter &out, const GroupKey &group);
// "withheld": what is not shown to who reads.
void writeWithheld(JsonWriter &out, const std::vector<WithheldGroup> &withheld);

} // namespace linxuan::cli
