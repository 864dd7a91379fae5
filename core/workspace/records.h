// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <QHash>

#include <vector>

namespace linxuan {

class Workspace;

// One line of the audit trail as people read it.
struct HistoryLine
{
    QDateTime at; // UTC
    QString actor;
    QString action; // a code such as "entry.recommend"
    QString text; // in the program's language
};

// What the workspace holds, for reading. Lists are in the order of their codes, as people count;
// units in the order they were imported.
class Records
{
public:
    explicit Records(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<std::vector<Unit>> units() const;
    Result<QHash<UnitId, QString>> unitNames() const;
    Result<std::vector<Node>> nodes() const;
    Result<std::vector<QuotaLimit>> quotaLimits() const;
    Result<std::vector<Ban>> bans() const;
    Result<std::vector<Entry>> entries() const;
    Result<Entry> entry(const QString &code) const; // NotFound
    Result<std::vector<Material>> materials(const EntryId &entry) const;
    Result<std::vector<Expert>> experts() const;
    Result<std::vector<Round>> rounds() const; // in the profile's order
    Result<Round> round(const QString &code) const; // NotFound names the rounds there are
    Result<std::vector<HistoryLine>> history(const EntryId &entry) const; // newest first

private:
    Workspace &m_workspace;
};

} // namespace linxuan
