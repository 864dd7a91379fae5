// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/scoring/quota.h"

#include <QHash>

#include <vector>

namespace linxuan {

// An entry past a limit, as the details name it.
struct OverEntry
{
    QString code;
    QString title;
    QString teacher;
};

// A unit's share of one quota table, or a part of it by stage and subject.
struct QuotaNode
{
    QString title; // the unit; of a part: its stage and subject
    Track track = Track::SubjectSpecial;
    QString trackName;
    std::optional<int> limit; // absent: no own limit
    int used = 0;
    std::vector<OverEntry> over;
    std::vector<QuotaNode> parts;
    UnitId unit = {};
    std::optional<QString> stage = {};
    std::optional<QString> subject = {};
    bool isSum = false; // of its parts: no limit of its own that could be changed
    std::optional<std::optional<int>> stored = {}; // what the campaign has, while another is tried

    int overBy() const; // 0 within the limit
    int gravestOverBy() const; // of itself or any of its parts
    std::optional<int> left() const;
};

using EntryTitles = QHash<QString, std::pair<QString, QString>>; // code -> lesson, teacher

// Units with their parts below them. A unit whose table gives only parts of one kind shows their
// sum.
std::vector<QuotaNode> quotaTree(const std::vector<QuotaUse> &uses,
                                 const QHash<UnitId, QString> &unitNames,
                                 const EntryTitles &entries, const Profile &profile);

} // namespace linxuan
