// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/rules.h"

namespace linxuan {

// Values of a technical rule; a profile holds all that are not per group.
qint64 wholeValue(const TechnicalRule &rule, const QString &key);
qint64 thousandths(const TechnicalRule &rule, const QString &key); // "24.5" is 24500
QStringList listValue(const TechnicalRule &rule, const QString &key);
// Of the entry's category or else of its stage.
std::optional<qint64> groupValue(const TechnicalRule &rule, const QString &name,
                                 const Entry &entry);

// "21:40", "1:02:03"
QString clockText(qint64 ms);
// "1.24 GB", "640 MB", "12 kB"
QString bytesText(qint64 bytes);
// "24.5", "29.97" for thousandths; needless zeros left out
QString thousandthsText(qint64 value);

// Why a file's measures are not there.
QString conditionText(Condition condition, const QString &ending);

// Collects the findings of one rule.
class RuleFindings
{
public:
    RuleFindings(const Profile &profile, const JudgedEntry &judged, const TechnicalRule &rule,
                 std::vector<Finding> &all)
        : m_profile(profile)
        , m_judged(judged)
        , m_rule(rule)
        , m_all(all)
    { }

    const Profile &profile() const { return m_profile; }
    const JudgedEntry &judged() const { return m_judged; }
    const Entry &entry() const { return m_judged.entry; }
    const TechnicalRule &rule() const { return m_rule; }

    void add(Verdict verdict, const QString &message, const QString &evidence = {});
    void add(const JudgedFile &file, Verdict verdict, const QString &message);
    void add(const JudgedFile &file, bool isPassed, const QString &message)
    {
        add(file, isPassed ? Verdict::Pass : Verdict::Fail, message);
    }
    // Not checked, for want of measures.
    void addUnread(const JudgedFile &file);

private:
    const Profile &m_profile;
    const JudgedEntry &m_judged;
    const TechnicalRule &m_rule;
    std::vector<Finding> &m_all;
};

// The rules over videos, over documents, and over an entry as a whole.
void judgeVideos(RuleFindings &out); // T01 to T07
void judgeHours(RuleFindings &out); // T09
void judgeCompleteness(RuleFindings &out); // T10
void judgeFormats(RuleFindings &out); // T11
void judgeIntegrity(RuleFindings &out); // T12
void judgeIdentity(RuleFindings &out); // T14
void judgeTick(RuleFindings &out); // T08, T13

} // namespace linxuan
