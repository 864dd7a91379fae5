// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/rules.h"

#include "core/base/digest.h"
#include "core/checks/ruleswords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Checks)
};

struct RuleOfCode
{
    const char16_t *code;
    void (*judge)(RuleFindings &out);
};

constexpr RuleOfCode kRules[] = {
    {u"T01", judgeVideos},       {u"T02", judgeVideos},   {u"T03", judgeVideos},
    {u"T04", judgeVideos},       {u"T05", judgeVideos},   {u"T06", judgeVideos},
    {u"T07", judgeVideos},       {u"T08", judgeTick},     {u"T09", judgeHours},
    {u"T10", judgeCompleteness}, {u"T11", judgeFormats},  {u"T12", judgeIntegrity},
    {u"T13", judgeTick},         {u"T14", judgeIdentity},
};

} // namespace

std::vector<Finding> technicalFindings(const Profile &profile, const JudgedEntry &judged)
{
    std::vector<Finding> all;
    for (const RuleOfCode &one : kRules) {
        const TechnicalRule *rule = profile.technicalRule(one.code);
        if (!rule)
            continue;
        RuleFindings findings(profile, judged, *rule, all);
        one.judge(findings);
    }
    return all;
}

std::optional<QByteArray> tickedFiles(const Profile &profile, const QString &code,
                                      const std::vector<Material> &files)
{
    const TechnicalRule *rule = profile.technicalRule(code);
    if (!rule || !rule->byPerson)
        return std::nullopt;
    std::vector<QByteArray> digests;
    for (const Material &file : files) {
        if (code != u"T08" || isVideoKind(file.kind))
            digests.push_back(file.sha256);
    }
    std::sort(digests.begin(), digests.end());
    Digest digest;
    for (const QByteArray &one : digests)
        digest.field(one);
    return digest.finish();
}

QString materialLabel(const Profile &profile, const Entry &entry, const Material &material)
{
    QString name = material.kind;
    if (const CategoryRule *category = profile.category(entry.category)) {
        for (const MaterialRule &kind : category->materials) {
            if (kind.code == material.kind)
                name = kind.name;
        }
    }
    return isVideoKind(material.kind) && material.lessonHour > 1
        ? Text::tr("%1, lesson %2").arg(name).arg(material.lessonHour)
        : name;
}

bool isVideoKind(const QString &kind)
{
    return kind == u"video";
}

} // namespace linxuan
