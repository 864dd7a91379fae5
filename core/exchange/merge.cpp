// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ScoreFileStanding)
};

// The files of one package, as a chain in which each names the one before.
class Chain
{
public:
    explicit Chain(const KnownPackage &package)
        : m_taken(package.taken)
        , m_last(package.taken.empty() ? 0 : package.taken.rbegin()->first)
    { }

    void add(const SignedScores &file);
    // By digest; once all are added.
    std::map<QByteArray, ScoreFileStanding> standings() const;

private:
    struct Link
    {
        int sequence = 0;
        QByteArray digest;
        QByteArray previous;

        bool operator<(const Link &other) const
        {
            return std::tie(sequence, digest) < std::tie(other.sequence, other.digest);
        }
    };

    using Found = std::map<QByteArray, ScoreFileStanding>;

    ScoreFileStanding standing(const Link &link, const Found &found) const;
    bool isContested(int sequence) const;

    const std::map<int, QByteArray> &m_taken;
    const int m_last; // sequence taken in, 0 for none
    std::set<Link> m_links; // parents come before their children
    // Which digests files claim or name for a place behind those taken in.
    std::map<int, std::set<QByteArray>> m_claims;
};

void Chain::add(const SignedScores &file)
{
    const Link link{file.scores.sequence, file.digest, file.scores.previous};
    m_links.insert(link);
    if (link.sequence > m_last)
        m_claims[link.sequence].insert(link.digest);
    if (link.sequence - 1 > m_last)
        m_claims[link.sequence - 1].insert(link.previous);
}

bool Chain::isContested(int sequence) const
{
    const auto claims = m_claims.find(sequence);
    return claims != m_claims.end() && claims->second.size() > 1;
}

ScoreFileStanding Chain::standing(const Link &link, const Found &found) const
{
    const auto taken = m_taken.find(link.sequence);
    if (taken != m_taken.end())
        return taken->second == link.digest ? ScoreFileStanding::Same : ScoreFileStanding::Forked;
    const auto parent = m_taken.find(link.sequence - 1);
    if (parent != m_taken.end() && parent->second != link.previous)
        return ScoreFileStanding::Forked;
    if (link.sequence < m_last)
        return ScoreFileStanding::Older;
    if (isContested(link.sequence) || isContested(link.sequence - 1))
        return ScoreFileStanding::Forked;
    if (parent != m_taken.end() || link.sequence == 1)
        return ScoreFileStanding::New;
    const auto before = found.find(link.previous);
    return before == found.end() ? ScoreFileStanding::Gap : before->second;
}

std::map<QByteArray, ScoreFileStanding> Chain::standings() const
{
    Found found;
    for (const Link &link : m_links)
        found[link.digest] = standing(link, found);
    return found;
}

const KnownPackage *packageOf(const std::vector<KnownPackage> &packages, const QUuid &serial)
{
    const auto at = std::find_if(packages.begin(), packages.end(),
                                 [&](const auto &package) { return package.serial == serial; });
    return at == packages.end() ? nullptr : &*at;
}

// What is wrong with a file before its place in a chain matters.
std::optional<ScoreFileStanding> misplaced(const QUuid &campaign, const KnownPackage *package,
                                           const ScoreFile &scores)
{
    if (scores.campaign != campaign)
        return ScoreFileStanding::OtherCampaign;
    if (!package)
        return ScoreFileStanding::UnknownPackage;
    if (scores.expertKey != package->expertKey)
        return ScoreFileStanding::OtherKey;
    if (scores.expert != package->expert || scores.round != package->round)
        return ScoreFileStanding::OtherExpert;
    return std::nullopt;
}

std::vector<size_t> orderOf(const std::vector<SignedScores> &files,
                            const std::vector<ScoreFileStanding> &standings)
{
    std::vector<size_t> order;
    std::set<QByteArray> seen;
    for (size_t i = 0; i < files.size(); ++i) {
        if (standings[i] == ScoreFileStanding::New && seen.insert(files[i].digest).second)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&](size_t left, size_t right) {
        const ScoreFile &a = files[left].scores;
        const ScoreFile &b = files[right].scores;
        return std::tie(a.serial, a.sequence) < std::tie(b.serial, b.sequence);
    });
    return order;
}

} // namespace

QString displayText(ScoreFileStanding standing)
{
    switch (standing) {
    case ScoreFileStanding::New:
        return Text::tr("new");
    case ScoreFileStanding::Same:
        return Text::tr("taken in already; nothing to do");
    case ScoreFileStanding::Older:
        return Text::tr("older than what was taken in; ask the expert for the newest file");
    case ScoreFileStanding::Forked:
        return Text::tr("two different files claim the same place; compare them and choose one");
    case ScoreFileStanding::Gap:
        return Text::tr("the file before it has not come; ask the expert for it");
    case ScoreFileStanding::OtherCampaign:
        return Text::tr("of another campaign; take it to where it belongs");
    case ScoreFileStanding::UnknownPackage:
        return Text::tr("of a package that this workspace did not make");
    case ScoreFileStanding::OtherExpert:
        return Text::tr("names another expert or round than its package was made for");
    case ScoreFileStanding::OtherKey:
        return Text::tr("not signed with its package's key; do not use it");
    }
    return {};
}

CollectionPlan planCollection(const QUuid &campaign, const std::vector<KnownPackage> &packages,
                              const std::vector<SignedScores> &files)
{
    std::map<QUuid, Chain> chains;
    CollectionPlan plan;
    std::vector<bool> isPlaced;
    for (const SignedScores &file : files) {
        const KnownPackage *package = packageOf(packages, file.scores.serial);
        const auto fault = misplaced(campaign, package, file.scores);
        if (!fault)
            chains.try_emplace(package->serial, *package).first->second.add(file);
        plan.standings.push_back(fault.value_or(ScoreFileStanding::New));
        isPlaced.push_back(!fault);
    }
    std::map<QUuid, std::map<QByteArray, ScoreFileStanding>> found;
    for (const auto &[serial, chain] : chains)
        found[serial] = chain.standings();
    for (size_t i = 0; i < files.size(); ++i) {
        if (isPlaced[i])
            plan.standings[i] = found[files[i].scores.serial][files[i].digest];
    }
    plan.order = orderOf(files, plan.standings);
    return plan;
}

} // namespace linxuan
