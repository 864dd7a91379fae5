// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotaselection.h"

#include <random>

namespace linxuan::samples {

// A campaign as plain values, with a ranking of the entries that wait for their county.
struct RandomCampaign
{
    RuleFacts facts;
    QHash<EntryId, std::pair<int, Fraction>> ranks;

    std::vector<Contestant> contestants() const;
    Entry &entry(const QString &code);
    // Ranks, within their groups, the entries that a school of a county recommended.
    void rankWaiting(std::mt19937 &random);
};

int pick(std::mt19937 &random, int least, int most);
bool chance(std::mt19937 &random, int percent);

// Few nodes, few teachers, narrow quotas and few different scores, so that every rule is met often.
RandomCampaign randomCampaign(std::mt19937 &random);

// The rules of the tally page said a second time, by counting everything anew for each question.
class Recount
{
public:
    explicit Recount(const RandomCampaign &campaign)
        : m_campaign(campaign)
    { }

    bool isDirect(const Entry &entry) const;
    bool counts(const Entry &entry) const; // takes a place, its node, its teacher
    bool isExcluded(const Entry &entry) const;
    bool isBanned(const Entry &entry, bool alsoWithoutUnit) const;
    bool sharesNode(const Entry &left, const Entry &right) const;
    bool sharesTeacher(const Entry &left, const Entry &right) const;
    bool nodeAndTeacherFree(const Entry &entry) const;
    std::vector<QuotaLimit> limits() const; // with the share of a direct school's teachers
    bool covers(const QuotaLimit &limit, const Entry &entry) const;
    int used(const QuotaLimit &limit) const;
    bool hasRoom(const Entry &entry) const;
    bool mayJoin(const Entry &entry) const; // without a reason
    bool isOverridden(const Entry &entry, const QString &rule) const;

    // What does not hold, one line each: quotas, nodes and teachers without an override.
    QStringList broken() const;

private:
    const Unit &unit(const UnitId &id) const;
    bool isWellKind(const Entry &entry) const;

    const RandomCampaign &m_campaign;
};

} // namespace linxuan::samples
