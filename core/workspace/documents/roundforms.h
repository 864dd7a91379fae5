// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/forms/listhead.h"
#include "core/workspace/documents/formsources.h"

namespace linxuan {

// Lists of a round's result, filled from it: whole, or of one unit or group. Each gives one copy.
Result<FormCopies> awardListCopies(FormSources &sources, const FormRequest &request);
Result<FormCopies> publicNoticeCopies(FormSources &sources, const FormRequest &request);
Result<FormCopies> scoreSummaryCopies(FormSources &sources, const FormRequest &request);
Result<FormCopies> recommendationListCopies(FormSources &sources, const FormRequest &request);

// What all lists of a round say at their head.
void fillHead(ListHead &head, const FormSources &sources, const RoundAwards &awards,
              const FormRequest &request);
GroupName groupName(const FormSources &sources, const GroupKey &key);
// "subject/初中/数学", as requests and command lines name a group.
QString groupCode(const GroupKey &key);
// Errors: NotFound names the groups there are.
Result<void> requireGroup(const RoundAwards &awards, const FormRequest &request);

// Which entries of a round a request is about.
class RoundChoice
{
public:
    static Result<RoundChoice> open(const FormSources &sources, const RoundAwards &awards,
                                    const FormRequest &request);
    bool holds(const GroupKey &group) const;
    bool holds(const EntryId &entry) const;

private:
    RoundChoice(const FormSources &sources, const FormRequest &request, const Unit *unit)
        : m_sources(&sources)
        , m_group(request.group)
        , m_unit(unit)
    { }

    const FormSources *m_sources;
    std::optional<QString> m_group;
    const Unit *m_unit;
};

} // namespace linxuan
