// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/resultlist.h"

#include "core/model/codes.h"

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QStringList exactTexts(const std::vector<Fraction> &values)
{
    QStringList texts;
    for (const Fraction &value : values)
        texts += value.toString();
    return texts;
}

ListedEntry lineOf(const EntryResult &result, const EntryAward &award, int decimals)
{
    return {result.code,
            toCode(result.standing),
            result.rank,
            result.tied,
            result.score ? result.score->toDecimal(decimals) : QString(),
            result.mean ? result.mean->toString() : QString(),
            exactTexts(result.kept),
            exactTexts(result.dropped),
            award.award,
            award.changedByHand,
            award.recommended};
}

QString flagText(bool flag)
{
    return flag ? u"yes"_s : u"no"_s;
}

// What is compared of an entry, each with its name.
std::vector<std::pair<QString, QString>> fieldsOf(const GroupKey &group, qsizetype place,
                                                  const ListedEntry &entry)
{
    return {
        {u"group"_s, u"%1/%2/%3"_s.arg(toCode(group.category), group.stage, group.subject)},
        {u"place"_s, QString::number(place)},
        {u"rank"_s, entry.rank ? QString::number(*entry.rank) : QString()},
        {u"tied"_s, flagText(entry.tied)},
        {u"status"_s, entry.standing},
        {u"score"_s, entry.score},
        {u"mean"_s, entry.mean},
        {u"kept"_s, entry.kept.join(u' ')},
        {u"dropped"_s, entry.dropped.join(u' ')},
        {u"award"_s, entry.award},
        {u"changed_by_hand"_s, flagText(entry.changedByHand)},
        {u"recommended"_s, flagText(entry.recommended)},
    };
}

using Fields = std::vector<std::pair<QString, QString>>;

QHash<QString, Fields> byCode(const std::vector<ListedGroup> &groups)
{
    QHash<QString, Fields> fields;
    for (const ListedGroup &group : groups) {
        for (size_t i = 0; i < group.entries.size(); ++i)
            fields.insert(group.entries[i].code,
                          fieldsOf(group.key, qsizetype(i) + 1, group.entries[i]));
    }
    return fields;
}

QStringList codesOf(const std::vector<ListedGroup> &groups)
{
    QStringList codes;
    for (const ListedGroup &group : groups) {
        for (const ListedEntry &entry : group.entries)
            codes += entry.code;
    }
    return codes;
}

} // namespace

std::vector<ListedGroup> listOf(const RoundAwards &awards)
{
    std::vector<ListedGroup> groups;
    for (size_t i = 0; i < awards.groups.size(); ++i) {
        const GroupResult &result = awards.result.groups[i];
        ListedGroup group{result.key, {}};
        for (size_t j = 0; j < result.entries.size(); ++j)
            group.entries.push_back(
                lineOf(result.entries[j], awards.groups[i].entries[j], awards.result.decimals));
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<ListDifference> differences(const std::vector<ListedGroup> &listed,
                                        const std::vector<ListedGroup> &reckoned)
{
    std::vector<ListDifference> found;
    const auto said = byCode(listed);
    const auto right = byCode(reckoned);
    for (const QString &code : codesOf(reckoned)) {
        const auto line = said.constFind(code);
        if (line == said.constEnd()) {
            found.push_back({code, QString(), code});
            continue;
        }
        const Fields &wanted = *right.constFind(code);
        for (size_t i = 0; i < wanted.size(); ++i) {
            if ((*line)[i].second != wanted[i].second)
                found.push_back(
                    {code + u' ' + wanted[i].first, (*line)[i].second, wanted[i].second});
        }
    }
    for (const QString &code : codesOf(listed)) {
        if (!right.contains(code))
            found.push_back({code, code, QString()});
    }
    return found;
}

} // namespace linxuan
