// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/roundnames.h"

#include "core/model/codes.h"
#include "core/workspace/records.h"

namespace linxuan::cli {

Result<CodeNames> CodeNames::read(Workspace &workspace)
{
    CodeNames names;
    const Records records(workspace);
    LX_TRY(const auto entries, records.entries());
    for (const Entry &entry : entries)
        names.entries.insert(entry.id, entry.code);
    LX_TRY(const auto experts, records.experts());
    for (const Expert &expert : experts)
        names.experts.insert(expert.id, expert.code);
    return names;
}

QString headline(const GroupKey &group)
{
    return QStringLiteral("%1 / %2 / %3")
        .arg(displayName(group.category), group.stage, group.subject);
}

void printWithheld(const Call &call, const std::vector<WithheldGroup> &withheld)
{
    for (const WithheldGroup &one : withheld)
        call.print(withheldSentence(one, headline(one.group)));
}

} // namespace linxuan::cli
