// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/closingrules.h"

#include "core/model/jsontext.h"
#include "core/model/profileblocks.h"

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

int days(const JsonCursor &in, int otherwise)
{
    return in.exists() ? in.whole(1, 365) : otherwise;
}

} // namespace

ClosingRules readClosingBlock(const JsonCursor &root, Sources &sources)
{
    ClosingRules rules;
    const JsonCursor in = root[u"closing"];
    if (!in.exists())
        return rules;
    in.only({u"confirmations", u"notice_days", u"answer_days", u"source"});
    rules.confirmations = in[u"confirmations"].exists() && in[u"confirmations"].flag();
    rules.noticeDays = days(in[u"notice_days"], rules.noticeDays);
    rules.answerDays = days(in[u"answer_days"], rules.answerDays);
    if (in[u"source"].exists())
        readSource(in, u"closing"_s, sources);
    return rules;
}

Result<ClosingRules> readClosingRules(const QByteArray &profileJson)
{
    LX_TRY(const QJsonObject object, parseJsonObject(profileJson));
    std::optional<Error> error;
    Sources sources;
    const ClosingRules rules = readClosingBlock(JsonCursor(object, {}, &error), sources);
    if (error)
        return *std::move(error);
    return rules;
}

} // namespace linxuan
