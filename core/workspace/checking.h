// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/finding.h"
#include "core/model/checktick.h"
#include "core/workspace/measuring.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// Which entries to check; empty lists mean all. Those that are out are passed over unless named.
struct CheckScope
{
    QStringList entries; // codes
    QStringList units; // names of recommending units, as tables write them
};

struct CheckedEntry
{
    Entry entry;
    QString unit; // names
    QString school;
    std::vector<Material> materials;
    std::vector<Finding> findings; // E01 … E07, then T01 … T15; each code at least once
};

// Eligibility and technical checks of entries, from what the workspace knows; nothing is opened or
// measured but by measure().
class Checking
{
public:
    explicit Checking(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // In natural order of the codes. Errors: NotFound names the entry or unit there is not;
    // Cancelled; Storage.
    Result<std::vector<CheckedEntry>> findings(const CheckScope &scope = {},
                                               const std::function<bool()> &stop = {}) const;
    // Shows them one by one in the same order: all of a large campaign would take much memory.
    using Visit = std::function<void(CheckedEntry &&checked)>;
    Result<void> visit(const CheckScope &scope, const std::function<bool()> &stop,
                       const Visit &show) const;
    // Measures the files of these entries that are not known yet.
    Result<MeasuringReport> measure(const CheckScope &scope, const MeasuringWatch &watch) const;

    // A person's word on a check that needs eyes. Errors: NotFound; Usage when no person ticks
    // this check, there is nothing to look at, or a refusal has no reason.
    Result<void> tick(const QString &entry, const QString &code, bool isPassed, const QString &by,
                      const QString &reason = {});
    // Takes the word back. Errors: NotFound; Conflict when there is none.
    Result<void> untick(const QString &entry, const QString &code, const QString &by);

private:
    Workspace &m_workspace;
};

// What a check is called and where its rule comes from: the profile's name for T…, ours for E….
struct CheckName
{
    QString code;
    QString name;
    Source source;
    bool advice = false;
    bool byPerson = false;
};
// In the order of the columns: E01 … E07, T01 … T15.
std::vector<CheckName> checkNames(const Profile &profile);

// The one word on several findings of a check: a failed rule before failed advice before not
// checked before passed. Nothing for none.
struct CheckSummary
{
    Verdict verdict = Verdict::NotChecked;
    bool advice = false; // only advice failed

    bool operator==(const CheckSummary &) const = default;
};
std::optional<CheckSummary> summarise(const std::vector<Finding> &findings, const QString &code);

} // namespace linxuan
