// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/checking.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Checks)
};

int weight(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::Fail:
        return finding.advice ? 2 : 3;
    case Verdict::NotChecked:
        return 1;
    case Verdict::Pass:
        break;
    }
    return 0;
}

} // namespace

std::vector<CheckName> checkNames(const Profile &profile)
{
    const Source &eligibility = profile.eligibility.source;
    std::vector<CheckName> names{
        {u"E01"_s, Text::tr("Unit takes part"), eligibility},
        {u"E02"_s, Text::tr("Kind of school"), eligibility},
        {u"E03"_s, Text::tr("Register of bans"), eligibility},
        {u"E04"_s, Text::tr("One entry per node"), eligibility},
        {u"E05"_s, Text::tr("One entry per teacher"), eligibility},
        {u"E06"_s, Text::tr("Quota"), eligibility},
        {u"E07"_s, Text::tr("Deadline"), {SourceKind::Official, {}}},
    };
    QStringList deadlines;
    for (const Deadline &deadline : profile.deadlines) {
        if (!deadline.categories.empty() && !deadlines.contains(deadline.source.text))
            deadlines += deadline.source.text;
    }
    names.back().source.text = deadlines.join(Text::tr("; "));
    for (const TechnicalRule &rule : profile.technical)
        names.push_back({rule.code, rule.name, rule.source, rule.advice, rule.byPerson});
    return names;
}

std::optional<CheckSummary> summarise(const std::vector<Finding> &findings, const QString &code)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : findings) {
        if (finding.code == code && (!worst || weight(finding) > weight(*worst)))
            worst = &finding;
    }
    if (!worst)
        return std::nullopt;
    return CheckSummary{worst->verdict, worst->verdict == Verdict::Fail && worst->advice};
}

} // namespace linxuan
