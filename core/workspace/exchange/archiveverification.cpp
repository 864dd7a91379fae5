// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/archiveverification.h"

#include "core/base/crockford.h"
#include "core/base/text.h"
#include "core/exchange/durablefile.h"
#include "core/model/profilereader.h"
#include "core/storage/entrystore.h"
#include "core/storage/trailcode.h"
#include "core/workspace/exchange/archivedscores.h"
#include "core/workspace/exchange/resultlist.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ArchiveVerification)
};

// Checks one archive; problems stand in the report.
class ArchiveCheck
{
public:
    ArchiveCheck(const ResultArchive &archive, VerifyReport &report)
        : m_archive(archive)
        , m_report(report)
    { }

    void run();

private:
    void add(const QString &what, const QString &where, const QString &detail)
    {
        m_report.problems.push_back({what, where, detail});
    }
    void count(const QString &what, size_t number)
    {
        m_report.checked.emplace_back(what, static_cast<int>(number));
    }
    bool readRules();
    void makeBook();
    void checkMembers();
    void checkOpenMatters(const Reckoning &reckoning);
    void checkMissing();
    void compare(const Reckoning &reckoning);
    RoundDecisions decisions() const;
    Result<void> showSheets(const SheetVisit &visit) const;

    const ResultArchive &m_archive;
    VerifyReport &m_report;
    Profile m_profile;
    RoundBook m_book;
};

bool ArchiveCheck::readRules()
{
    auto profile = readProfile(m_archive.profile);
    if (!profile) {
        add(u"profile"_s, u"profile.json"_s, profile.error().message);
        return false;
    }
    m_profile = *std::move(profile);
    const RoundRule *rule = m_profile.round(m_archive.round.code);
    if (!rule) {
        add(u"profile"_s, u"profile.json"_s,
            Text::tr("it has no round %1").arg(m_archive.round.code));
        return false;
    }
    m_book.rule = *rule;
    return true;
}

Entry entryOf(const ArchivedEntry &archived)
{
    Entry entry;
    entry.id = archived.id;
    entry.code = archived.code;
    entry.category = archived.category;
    entry.title = archived.title;
    entry.teacher = archived.teacher;
    entry.school = archived.school;
    entry.unit = archived.unit;
    entry.stage = archived.stage;
    entry.subject = archived.subject;
    entry.nodeCode = archived.nodeCode;
    entry.level = archived.level;
    entry.status = archived.status;
    entry.statusReason = archived.statusReason;
    return entry;
}

void ArchiveCheck::makeBook()
{
    m_book.round = m_archive.round;
    m_book.rubrics = m_archive.rubrics;
    for (const ArchivedEntry &entry : m_archive.entries)
        m_book.entries.push_back(entryOf(entry));
    for (const ArchivedPanel &panel : m_archive.panels)
        m_book.panels.push_back({PanelId(), m_archive.round.id, panel.group, panel.members});
    m_book.vetoes = m_archive.vetoes;
    m_book.calibration = {m_archive.calibration.begin(), m_archive.calibration.end()};
}

void ArchiveCheck::checkMembers()
{
    std::vector<Unit> units;
    for (const ArchivedUnit &one : m_archive.units) {
        Unit unit;
        unit.id = one.id;
        unit.kind = one.kind;
        units.push_back(unit);
    }
    std::optional<QSet<EntryId>> selected;
    if (m_archive.selectedDesigns)
        selected.emplace(m_archive.selectedDesigns->begin(), m_archive.selectedDesigns->end());
    const RoundMembership membership(m_book.rule, units, selected);
    for (const Entry &entry : m_book.entries) {
        if (!membership.holds(entry))
            add(u"entry"_s, entry.code, Text::tr("it does not belong in this round"));
    }
    for (const auto &[category, rubric] : m_archive.rubrics) {
        const auto wanted = m_book.rule.rubrics.find(category);
        if (wanted == m_book.rule.rubrics.end() || wanted->second != rubric.code)
            add(u"rubric"_s, u"rubric/%1.json"_s.arg(toCode(category)),
                Text::tr("it is not the rubric that the profile names for this round"));
    }
}

RoundDecisions ArchiveCheck::decisions() const
{
    RoundDecisions decided;
    for (const ArchivedLine &line : m_archive.lines) {
        const TieAtLine choice = line.include ? TieAtLine::Include : TieAtLine::Exclude;
        decided.lines.push_back({line.group, {line.level, choice, line.tied}});
    }
    for (const ArchivedChange &change : m_archive.changes)
        decided.changes.push_back({change.entry, change.award});
    for (const ArchivedOverride &one : m_archive.overrides) {
        if (isOverridden(m_book.rule, {one.entry, one.level, one.rule, one.reason, one.by, one.at}))
            decided.overridden.insert(one.entry);
    }
    return decided;
}

Result<void> ArchiveCheck::showSheets(const SheetVisit &visit) const
{
    std::string points;
    for (const ArchivedSheet &sheet : m_archive.sheets) {
        if (sheet.state != SheetState::Submitted)
            continue;
        writePoints(points, sheet.points);
        visit({sheet.entry, sheet.expert, sheet.rubric, QByteArrayView(points)});
    }
    return {};
}

// No round is closed over what is still to be decided.
void ArchiveCheck::checkOpenMatters(const Reckoning &reckoning)
{
    for (const GroupAwards &group : reckoning.awards.groups) {
        for (const UndecidedLine &line : group.lines)
            add(u"line"_s,
                u"%1/%2/%3 %4"_s.arg(toCode(group.key.category), group.key.stage, group.key.subject,
                                     line.level),
                Text::tr("equal ranks lie on both sides of the line, and nobody decided it"));
    }
    QHash<EntryId, QString> codes;
    for (const Entry &entry : m_book.entries)
        codes.insert(entry.id, entry.code);
    for (const Veto &veto : m_archive.vetoes) {
        if (veto.state == VetoState::Proposed)
            add(u"veto"_s, codes.value(veto.entry) + u' ' + veto.item,
                Text::tr("it was proposed, and nobody decided it"));
    }
}

void ArchiveCheck::checkMissing()
{
    QHash<EntryId, QString> due;
    for (const Entry &entry : m_book.entries) {
        if (entry.status == EntryStatus::Active && !m_book.calibration.contains(entry.id))
            due.insert(entry.id, entry.code);
    }
    QHash<ExpertId, QString> experts;
    for (const ArchivedExpert &expert : m_archive.experts)
        experts.insert(expert.id, expert.code);
    for (const ArchivedSheet &sheet : m_archive.sheets) {
        const bool isMissing =
            sheet.state != SheetState::Submitted && sheet.state != SheetState::Recused;
        if (isMissing && sheet.excuse.isEmpty() && due.contains(sheet.entry))
            add(u"sheet"_s, due.value(sheet.entry) + u" × "_s + experts.value(sheet.expert),
                Text::tr("it is missing without a reason"));
    }
}

QString shown(const QString &value)
{
    return value.isEmpty() ? Text::tr("nothing") : u'“' + value + u'”';
}

void ArchiveCheck::compare(const Reckoning &reckoning)
{
    for (const ListDifference &one : differences(m_archive.list, listOf(reckoning.awards)))
        add(u"list"_s, one.where,
            Text::tr("the list says %1, the sheets and decisions give %2")
                .arg(shown(one.listed), shown(one.reckoned)));
    if (reckoning.awards.result.digest != m_archive.round.digest)
        add(u"closure"_s, u"round "_s + m_archive.round.code,
            Text::tr("the digest that the round was closed with is not that of this result"));
}

void ArchiveCheck::run()
{
    if (!readRules())
        return;
    makeBook();
    checkMembers();
    const auto reckoning = reckon(m_profile, m_book, decisions(),
                                  [this](const SheetVisit &visit) { return showSheets(visit); });
    if (!reckoning) {
        add(u"result"_s, u"round "_s + m_archive.round.code, reckoning.error().message);
        return;
    }
    count(u"entries"_s, m_archive.entries.size());
    count(u"experts"_s, m_archive.experts.size());
    count(u"groups"_s, reckoning->inputs.size());
    count(u"vetoes"_s, m_archive.vetoes.size());
    count(u"line_decisions"_s, m_archive.lines.size());
    count(u"award_changes"_s, m_archive.changes.size());
    count(u"sheets_uncounted"_s, reckoning->uncounted.size());
    compare(*reckoning);
    checkOpenMatters(*reckoning);
    checkMissing();
    checkReturnedScores(m_archive, m_report);
}

// As typed: "7k3f 9qxm 2a4b hj1t" is "7K3F-9QXM-2A4B-HJ1T".
Result<QString> typedFingerprint(const QString &typed)
{
    QString digits;
    for (const QChar c : foldCode(typed)) {
        if (c.category() == QChar::Punctuation_Dash)
            continue;
        const auto value = crockfordValue(c);
        digits += value ? crockfordDigit(*value) : QChar(u'?');
    }
    if (digits.size() != 16 || digits.contains(u'?'))
        return Error{ErrorCode::Usage,
                     Text::tr("“%1” is no fingerprint of a key. It looks like "
                              "7K3F-9QXM-2A4B-HJ1T.")
                         .arg(typed.left(60)),
                     {}};
    return inFours(digits);
}

} // namespace

ArchiveReport verifyArchive(const SignedArchive &archive)
{
    const ResultArchive &result = archive.archive;
    ArchiveReport report;
    report.campaign = result.campaignName;
    report.round = result.round.name;
    report.version = result.round.version;
    report.closedBy = result.round.closedBy;
    report.closedAt = result.round.closedAt.value_or(QDateTime());
    report.fingerprint = fingerprint(archive.key);
    const auto code = trailCode({result.trailCount, result.trailDigest});
    report.trailCode = code ? code->toString() : QString();
    ArchiveCheck(result, report.report).run();
    return report;
}

Result<ArchiveReport> verifyArchive(const QString &path, const QString &expectedKey)
{
    QString expected;
    if (!expectedKey.isEmpty()) {
        LX_TRY(expected, typedFingerprint(expectedKey));
    }
    LX_TRY(const QByteArray bytes, readSmallFile(path, kMostArchiveSize));
    LX_TRY(const SignedArchive archive, readResultArchive(bytes));
    ArchiveReport report = verifyArchive(archive);
    if (!expected.isEmpty() && report.fingerprint != expected)
        report.report.problems.insert(
            report.report.problems.begin(),
            {u"key"_s, report.fingerprint,
             Text::tr("another key signed the archive than the one with the fingerprint %1")
                 .arg(expected)});
    return report;
}

} // namespace linxuan
