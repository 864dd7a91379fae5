// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scoring/quota.h"
#include "core/workspace/selection.h"

namespace linxuan {

// One cell of 附件3 or 附件4 as it shall be.
struct QuotaChange
{
    UnitId unit;
    Track track = Track::SubjectSpecial;
    std::optional<QString> stage;
    std::optional<QString> subject;
    std::optional<int> places; // absent: no own limit

    bool operator==(const QuotaChange &) const = default;
};

// How the quotas would stand.
struct QuotaOutlook
{
    std::vector<QuotaUse> uses;
    std::vector<QuotaUse> tightened; // changed ones with more over the limit than before
    SelectionReport recommended; // of the entries that were asked about
};

// One of two entries that stand for the same thing.
struct DoubleSide
{
    QString code;
    QString title;
    QString teacher;
    QString school;
    QString unit;
    QString stage;
    QString subject;
    QString nodeCode;
    Category category = Category::Subject;
    Level level = Level::County;
    bool isDirect = false; // of a school directly under the city
};

// Two recommended entries with the same node or teacher.
struct DoubleRecommendation
{
    QString rule; // "node", "teacher"; "namesake": of another school, perhaps someone else
    QString about; // the node's code or the teacher's name
    DoubleSide left; // the one with the earlier code
    DoubleSide right;
    QString reason; // why it may be; empty: nobody said so

    bool isOpen() const { return rule != u"namesake" && reason.isEmpty(); }
};

// What a person looks at to keep quotas.
struct QuotaPicture
{
    QuotaOutlook outlook;
    std::vector<Unit> senders; // who may have a quota
    std::vector<QString> waiting; // codes that could be recommended next
    QHash<QString, std::pair<QString, QString>> over; // lesson and teacher of codes over a limit
};

// What a unit may send: changing it, trying it out, and who was recommended twice.
class QuotaDesk
{
public:
    explicit QuotaDesk(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Reads "甲县/subject-special/小学/数学=12": stage and subject may be left out or empty, "-"
    // for the number takes the limit away. Errors: Usage naming what is wrong with it.
    Result<QuotaChange> parse(const QString &text);

    // How the quotas would stand with these limits, and with these entries recommended where the
    // rules let them in. Nothing is stored. Errors: Invalid (a unit that sends nothing, a stage or
    // subject that the profile does not have), NotFound (entries).
    Result<QuotaOutlook> whatIf(const std::vector<QuotaChange> &changes,
                                const std::vector<QString> &codes = {});
    // Stores them. Errors: as before; Usage where places that are used would be taken away without
    // a reason.
    Result<QuotaOutlook> store(const std::vector<QuotaChange> &changes, const QString &reason);

    // The same with what stands beside it, in one reading. An entry that is gone meanwhile is left
    // out.
    Result<QuotaPicture> picture(const std::vector<QuotaChange> &changes,
                                 const std::vector<QString> &codes);

    // Doubles of a rule that the profile has, open ones first, then by what they are about.
    Result<std::vector<DoubleRecommendation>> doubles();
    // Records why recommended entries may stay although the rule ("quota", "node", "teacher")
    // stands against them. Errors: Usage (no reason, another rule), NotFound, Refused (not
    // recommended, or held by a closed round).
    Result<void> letPass(const std::vector<QString> &codes, const QString &rule,
                         const QString &reason);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
