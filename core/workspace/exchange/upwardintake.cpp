// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/upwardintake.h"

#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/workspace/intake/entrychanges.h"
#include "core/workspace/promotion.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

QJsonObject resultDetail(const UpwardSender &sender, const UpwardEntry &sent)
{
    QJsonObject detail{{QStringLiteral("sender"), sender.name},
                       {QStringLiteral("code"), sent.entry.code}};
    if (!sent.result)
        return detail;
    detail.insert(QStringLiteral("round"), sent.result->round);
    if (sent.result->rank)
        detail.insert(QStringLiteral("rank"), *sent.result->rank);
    detail.insert(QStringLiteral("ranked"), sent.result->ranked);
    detail.insert(QStringLiteral("score"), sent.result->score);
    detail.insert(QStringLiteral("award"), sent.result->award);
    detail.insert(QStringLiteral("why"), sent.result->why);
    return detail;
}

} // namespace

UpwardIntake::UpwardIntake(Workspace &workspace, Write &write, const Incoming &incoming,
                           const ReceiveRequest &request, const MaterialsFolder &folder)
    : m_workspace(workspace)
    , m_write(write)
    , m_incoming(incoming)
    , m_file(incoming.read.file)
    , m_request(request)
    , m_folder(folder)
    , m_hasReason(!request.reason.trimmed().isEmpty())
{ }

void UpwardIntake::leaveOut(LeftEntries left)
{
    m_isTrial = false;
    m_leftBefore = std::move(left);
}

Result<void> UpwardIntake::run(UpwardReport &report)
{
    LX_CHECK(matchAll());
    LX_CHECK(storeEntries());
    LX_CHECK(takeBack());
    LX_CHECK(moveUp());
    LX_CHECK(dropObstructed());
    LX_CHECK(link());
    LX_CHECK(attach(report));
    for (Case &one : m_cases)
        report.lines.push_back(std::move(one.line));
    report.overridden = m_overridden;
    return {};
}

LeftEntries UpwardIntake::left() const
{
    LeftEntries left;
    for (const Case &one : m_cases) {
        if (!one.match.known && !one.isFollowed)
            left.insert(one.match.sent->entry.id, one.match.problems);
    }
    return left;
}

// A problem leaves the entry out unless a reason lets it pass.
void UpwardIntake::addProblem(Case &one, const SelectionObstacle &problem)
{
    if (problem.overridable && m_hasReason) {
        m_overridden.push_back(problem);
        return;
    }
    one.match.problems.push_back(problem);
    one.isFollowed = false;
    one.line.change = UpwardChange::Left;
}

bool UpwardIntake::passes(const Case &one) const
{
    return one.isRecommended && one.isFollowed;
}

UpwardIntake::Case UpwardIntake::caseOf(const UpwardEntry &sent, UpwardMatching &matching) const
{
    Case one;
    one.match = matching.match(sent);
    one.isRecommended = isRecommendedTo(sent, m_file.level);
    UpwardLine &line = one.line;
    line.code = sent.entry.code;
    line.title = sent.entry.title;
    line.teacher = sent.entry.teacher;
    line.unit = sent.unit;
    if (one.match.known || !one.match.entry.id.isNull())
        line.here = one.match.entry.code;
    return one;
}

Result<void> UpwardIntake::matchAll()
{
    LX_TRY(auto matching, UpwardMatching::load(m_workspace, m_file, m_incoming.countsFor));
    LX_TRY(m_rules, RecommendationRules::load(m_workspace));
    LX_TRY(const auto overrides, EntryStore(m_write.database()).overrides());
    for (const RuleOverride &override : overrides)
        m_overrides.insert({override.entry, override.rule});
    for (const UpwardEntry &sent : m_file.entries) {
        Case one = caseOf(sent, matching);
        auto problems = std::exchange(one.match.problems, {});
        const auto leftBefore = m_leftBefore.constFind(sent.entry.id);
        if (leftBefore != m_leftBefore.constEnd())
            problems = *leftBefore;
        for (const SelectionObstacle &found : problems)
            addProblem(one, found);
        if (one.match.known && one.isRecommended && *one.match.known != one.match.entry)
            one.line.details = entryDifferences(*one.match.known, one.match.entry, matching);
        if (!one.line.here.isEmpty())
            m_byCode.insert(one.line.here, m_cases.size());
        m_cases.push_back(std::move(one));
    }
    return storeSchools(matching);
}

Result<void> UpwardIntake::storeSchools(const UpwardMatching &matching)
{
    QSet<UnitId> needed;
    for (const Case &one : m_cases) {
        if (passes(one))
            needed.insert(one.match.entry.school);
    }
    int position = matching.unitCount();
    for (const Unit &school : matching.newSchools()) {
        if (needed.contains(school.id))
            LX_CHECK(CatalogueStore(m_write.database()).insert(school, position++));
    }
    return {};
}

Result<void> UpwardIntake::storeEntries()
{
    std::vector<Entry> added;
    for (Case &one : m_cases) {
        if (!passes(one))
            continue;
        if (one.match.known) {
            LX_CHECK(update(one));
            continue;
        }
        one.line.change = UpwardChange::New;
        one.isStored = true;
        added.push_back(one.match.entry);
    }
    return EntryStore(m_write.database()).insert(added);
}

// What its sender altered is taken over, unless that would break what was decided here.
Result<void> UpwardIntake::update(Case &one)
{
    Entry &entry = one.match.entry;
    if (entry == *one.match.known)
        return {};
    if (changesResult(*one.match.known, entry) && !mayChange(one)) {
        entry = *one.match.known;
        return {};
    }
    LX_CHECK(EntryStore(m_write.database()).update(entry));
    one.line.change = UpwardChange::Changed;
    return m_write.record(QStringLiteral("entry.update"), entry.id.toBytes(),
                          changesOf(*one.match.known, entry));
}

bool UpwardIntake::mayChange(Case &one)
{
    const Entry &known = *one.match.known;
    const Entry &entry = one.match.entry;
    if (m_rules->isHeldByClosedRound(known) || m_rules->isHeldByClosedRound(entry)) {
        addProblem(one,
                   {one.line.code, QStringLiteral("closed"),
                    Text::tr("A closed round holds this entry; reopen it before changing group, "
                             "unit, teacher or node."),
                    false});
        return false;
    }
    return !breaksRules(one);
}

// An entry that is recommended already is held against the rules as if it came anew, but for those
// that it passed with a reason before.
bool UpwardIntake::breaksRules(Case &one)
{
    const Entry known = *one.match.known;
    const Entry &entry = one.match.entry;
    Entry lowered = entry;
    lowered.level = Level::Declared;
    if (known.level < m_file.level)
        return false; // moving it up tries them
    m_rules->move(known, lowered);
    for (SelectionObstacle found : m_rules->obstacles(lowered, known.level, true)) {
        if (found.rule == u"status" || m_overrides.contains({known.id, found.rule}))
            continue;
        found.code = one.line.code;
        addProblem(one, found);
    }
    m_rules->move(lowered, one.isFollowed ? entry : known);
    return !one.isFollowed;
}

// What its sender took back or out since the file that was followed last.
Result<void> UpwardIntake::takeBack()
{
    using Word = std::tuple<EntryStatus, Level, QString>;
    std::map<Word, std::vector<QString>> words;
    for (Case &one : m_cases) {
        const Entry &sent = one.match.sent->entry;
        const auto &before = one.match.before;
        const bool isNews = before
            && (before->entry.status != sent.status || isRecommendedTo(*before, m_file.level));
        if (one.isRecommended || !one.match.link || !isNews)
            continue;
        one.line.details = {sent.statusReason};
        if (one.match.known->level > m_file.level) {
            addProblem(one,
                       {one.line.code, QStringLiteral("level"),
                        Text::tr("It stands at “%1” here already.")
                            .arg(displayName(one.match.known->level)),
                        true});
        }
        if (one.isFollowed)
            words[{sent.status, sent.level, sent.statusReason}].push_back(one.match.known->code);
    }
    for (const auto &[word, codes] : words) {
        const auto &[status, level, reason] = word;
        LX_TRY(const SelectionReport report,
               setBack(m_workspace, m_write, {status, level, codes, reason}));
        for (const QString &code : report.moved)
            m_cases[m_byCode.value(code)].line.change = UpwardChange::TakenBack;
        takeReport(report);
    }
    return {};
}

Result<void> UpwardIntake::moveUp()
{
    std::vector<QString> codes;
    for (Case &one : m_cases) {
        const UpwardMatch &match = one.match;
        const bool wasReturned = match.link && match.before && match.known
            && isRecommendedTo(*match.before, m_file.level) && m_file.level <= match.link->level
            && match.known->level < m_file.level && match.known->status == EntryStatus::Active;
        if (wasReturned && one.isRecommended) {
            addProblem(one,
                       {one.line.code, QStringLiteral("returned"),
                        Text::tr("It was returned here: %1").arg(match.known->statusReason), true});
        }
        if (passes(one))
            codes.push_back(match.entry.code);
    }
    LX_TRY(const SelectionReport report,
           promote(m_workspace, m_write, {m_file.level, codes, m_request.reason, true}));
    for (const QString &code : report.moved) {
        UpwardLine &line = m_cases[m_byCode.value(code)].line;
        if (line.change == UpwardChange::Same)
            line.change = UpwardChange::Changed;
    }
    takeReport(report);
    return {};
}

// Rules speak of our codes; whoever reads the report knows the sender's.
void UpwardIntake::takeReport(const SelectionReport &report)
{
    for (SelectionObstacle found : report.obstacles) {
        Case &one = m_cases[m_byCode.value(found.code)];
        found.code = one.line.code;
        one.match.problems.push_back(found);
        one.isFollowed = false;
        one.line.change = UpwardChange::Left;
    }
    for (SelectionObstacle passed : report.overridden) {
        passed.code = m_cases[m_byCode.value(passed.code)].line.code;
        m_overridden.push_back(passed);
    }
}

Result<void> UpwardIntake::dropObstructed()
{
    for (Case &one : m_cases) {
        if (one.isStored && !one.isFollowed)
            LX_CHECK(EntryStore(m_write.database()).remove(one.match.entry));
        if (!one.match.known && !passes(one))
            one.line.here.clear();
        one.line.problems = one.match.problems;
    }
    return {};
}

Result<void> UpwardIntake::link()
{
    UpwardStore store(m_write.database());
    for (const Case &one : m_cases) {
        const UpwardMatch &match = one.match;
        if (!one.isFollowed || (!one.isRecommended && !match.link))
            continue;
        ReceivedEntryRow row{m_file.sender.campaign, match.sent->entry.id, match.entry.id,
                             match.sent->entry.code, m_file.level,         m_incoming.read.digest};
        if (!one.isRecommended)
            row.entry = match.link->entry;
        if (match.link && match.link->level > row.level)
            row.level = match.link->level;
        if (match.link == row)
            continue;
        LX_CHECK(store.save(row));
        if (one.line.change == UpwardChange::New)
            LX_CHECK(m_write.record(QStringLiteral("entry.receive"), row.entry.toBytes(),
                                    resultDetail(m_file.sender, *match.sent)));
    }
    return {};
}

} // namespace linxuan
