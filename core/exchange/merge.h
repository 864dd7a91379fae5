// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scorefile.h"

#include <map>
#include <vector>

namespace linxuan {

// A package that went out, and what of it was taken in so far.
struct KnownPackage
{
    QUuid serial;
    QString round; // its code
    QString expert; // 评委编号
    QByteArray expertKey; // public
    std::map<int, QByteArray> taken; // digests of the files taken in, by sequence

    bool operator==(const KnownPackage &) const = default;
};

enum class ScoreFileStanding {
    New, // follows what was taken in, at once or behind other new ones
    Same, // taken in already
    Older, // from before what was taken in; not known
    Forked, // another file has its place, its parent, or its parent's place; a person has to choose
    Gap, // the file before it is not known
    OtherCampaign,
    UnknownPackage,
    OtherExpert, // names another expert or round than the package was made for
    OtherKey, // not signed with the package's key
};

// What it means and what to do, for people.
QString displayText(ScoreFileStanding standing);

struct CollectionPlan
{
    std::vector<ScoreFileStanding> standings; // of each file, in the order given
    // The new ones to take in, by package and sequence; of equal files one.
    std::vector<size_t> order;

    bool operator==(const CollectionPlan &) const = default;
};

// How each file stands to what is known of its package and to the other files. The order of the
// files makes no difference; a digest's standing is the same wherever its file lies.
CollectionPlan planCollection(const QUuid &campaign, const std::vector<KnownPackage> &packages,
                              const std::vector<SignedScores> &files);

} // namespace linxuan
