// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/roundpeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Panels)
};

} // namespace

Result<Entry> roundEntry(const RoundBook &book, const QString &code)
{
    const auto found = std::find_if(book.entries.begin(), book.entries.end(),
                                    [&code](const Entry &one) { return one.code == code; });
    if (found == book.entries.end())
        return Error{ErrorCode::NotFound, Text::tr("The round holds no entry %1.").arg(code), {}};
    return *found;
}

Result<Expert> expertNamed(const std::vector<Expert> &experts, const QString &code)
{
    const auto found = std::find_if(experts.begin(), experts.end(),
                                    [&code](const Expert &one) { return one.code == code; });
    if (found == experts.end())
        return Error{ErrorCode::NotFound, Text::tr("There is no expert %1.").arg(code), {}};
    return *found;
}

Result<QString> neededReason(const QString &reason)
{
    const QString said = reason.trimmed();
    if (said.isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    return said;
}

} // namespace linxuan
