// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/publicity.h"

#include "core/storage/entrystore.h"
#include "core/storage/publicitystore.h"
#include "core/storage/roundstore.h"
#include "core/storage/trailcode.h"
#include "core/workspace/confirming.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Publicity)
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<void> requireClosed(const Round &round)
{
    if (round.state == RoundState::Closed)
        return {};
    return Error{ErrorCode::Refused,
                 Text::tr("Round %1 is open. Close it before its list is shown to the public.")
                     .arg(round.name),
                 {}};
}

// Of an entry on the list; nothing for the list as a whole.
Result<std::optional<EntryId>> entryNamed(Workspace &workspace, const QString &round,
                                          const QString &code)
{
    if (code.trimmed().isEmpty())
        return std::optional<EntryId>();
    LX_TRY(const RoundBook book, openRound(workspace, round));
    for (const Entry &entry : book.entries) {
        if (entry.code == code.trimmed())
            return std::optional(entry.id);
    }
    return Error{ErrorCode::NotFound, Text::tr("Entry %1 is not in this round.").arg(code), {}};
}

Result<std::vector<LoggedObjection>> loggedObjections(Workspace &workspace)
{
    LX_TRY(const auto objections, PublicityStore(workspace.database()).objections());
    std::vector<LoggedObjection> logged;
    if (objections.empty())
        return logged;
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    QHash<RoundId, QString> codes;
    for (const Round &round : rounds)
        codes.insert(round.id, round.code);
    QSet<EntryId> wanted;
    for (const Objection &one : objections) {
        if (one.entry)
            wanted.insert(*one.entry);
    }
    QHash<EntryId, Entry> entries;
    LX_TRY(const auto all, EntryStore(workspace.database()).entries());
    for (const Entry &entry : all) {
        if (wanted.contains(entry.id))
            entries.insert(entry.id, entry);
    }
    for (const Objection &one : objections) {
        const Entry entry = one.entry ? entries.value(*one.entry) : Entry();
        logged.push_back({one, codes.value(one.round), entry.code, entry.title, entry.teacher});
    }
    return logged;
}

QJsonObject detailOf(const Objection &objection, const QString &round)
{
    return {{u"round"_s, round},
            {u"number"_s, objection.number},
            {u"version"_s, objection.version},
            {u"by"_s, objection.by},
            {u"on"_s, dayText(objection.on)},
            {u"due"_s, dayText(objection.due)},
            {u"text"_s, objection.text}};
}

// Objections are about an entry, or about the round's list.
QByteArray subjectOf(const Objection &objection)
{
    return objection.entry ? objection.entry->toBytes() : objection.round.toBytes();
}

} // namespace

QString displayName(ObjectionOutcome outcome)
{
    switch (outcome) {
    case ObjectionOutcome::Open:
        return Text::tr("open");
    case ObjectionOutcome::Upheld:
        return Text::tr("upheld");
    case ObjectionOutcome::Rejected:
        return Text::tr("not upheld");
    }
    return {};
}

int PublicityState::open() const
{
    return int(std::count_if(objections.begin(), objections.end(),
                             [](const LoggedObjection &one) { return one.objection.isOpen(); }));
}

const PublicNotice *PublicityState::notice() const
{
    const bool isThere = !notices.empty() && notices.back().version == round.version;
    return isThere ? &notices.back() : nullptr;
}

const PublishedList *PublicityState::publication() const
{
    const bool isThere = !published.empty() && published.back().version == round.version;
    return isThere && round.state == RoundState::Closed ? &published.back() : nullptr;
}

QDate Publicity::today() const
{
    return toOfficeTime(m_workspace.now()).date();
}

Result<PublicityState> Publicity::state(const QString &round)
{
    PublicityState state;
    LX_TRY(state.round, findRound(m_workspace, round));
    LX_TRY(const ClosingRules rules, closingRules(m_workspace));
    state.noticeDays = rules.noticeDays;
    state.answerDays = rules.answerDays;
    PublicityStore store(m_workspace.database());
    LX_TRY(state.notices, store.notices(state.round.id));
    LX_TRY(state.published, store.published(state.round.id));
    LX_TRY(state.objections, loggedObjections(m_workspace));
    std::erase_if(state.objections, [&state](const LoggedObjection &one) {
        return one.objection.round != state.round.id;
    });
    return state;
}

Result<PublicNotice> Publicity::begin(const NoticeRequest &request)
{
    if (request.by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who begins the public notice."), {}};
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from)
        return Error{
            ErrorCode::Usage, Text::tr("A public notice lasts from one day to a later one."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const Round round, findRound(m_workspace, request.round));
    LX_CHECK(requireClosed(round));
    PublicityStore store(write.database());
    LX_TRY(const auto earlier, store.notices(round.id));
    const PublicNotice notice{
        round.id,   int(earlier.size()) + 1,   round.version,        round.digest,     request.from,
        request.to, request.contact.trimmed(), request.by.trimmed(), m_workspace.now()};
    LX_CHECK(store.insert(notice, write.trail()));
    LX_CHECK(write.record(u"notice.begin"_s, round.id.toBytes(),
                          {{u"round"_s, round.code},
                           {u"version"_s, round.version},
                           {u"from"_s, dayText(notice.from)},
                           {u"to"_s, dayText(notice.to)},
                           {u"by"_s, notice.by}}));
    LX_CHECK(write.commit(Area::Publicity));
    return notice;
}

Result<Objection> Publicity::object(const ObjectionRequest &request)
{
    if (request.by.trimmed().isEmpty() || request.text.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who objects, and to what."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const Round round, findRound(m_workspace, request.round));
    LX_TRY(const auto closures, RoundStore(write.database()).closures());
    Objection objection;
    for (const Closure &closure : closures) {
        if (closure.round == round.id)
            objection.version = std::max(objection.version, closure.version);
    }
    const bool wasClosed = std::any_of(closures.begin(), closures.end(),
                                       [&](const Closure &one) { return one.round == round.id; });
    if (!wasClosed)
        LX_CHECK(requireClosed(round));
    LX_TRY(const ClosingRules rules, closingRules(m_workspace));
    LX_TRY(objection.entry, entryNamed(m_workspace, round.code, request.entry));
    PublicityStore store(write.database());
    LX_TRY(const auto known, store.objections());
    objection.number = known.empty() ? 1 : known.back().number + 1;
    objection.round = round.id;
    objection.by = request.by.trimmed();
    objection.on = request.on.isValid() ? request.on : today();
    objection.text = request.text.trimmed();
    objection.due = request.due.isValid() ? request.due : objection.on.addDays(rules.answerDays);
    objection.loggedBy = m_workspace.actor();
    if (objection.due < objection.on)
        return Error{ErrorCode::Usage, Text::tr("The answer cannot be due before it came."), {}};
    LX_CHECK(store.insert(objection, write.trail()));
    LX_CHECK(
        write.record(u"objection.log"_s, subjectOf(objection), detailOf(objection, round.code)));
    LX_CHECK(write.commit(Area::Publicity));
    return objection;
}

Result<Objection> Publicity::decide(const ObjectionDecision &decision)
{
    if (decision.by.trimmed().isEmpty() || decision.answer.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who decides, and what is answered."), {}};
    if (decision.outcome == ObjectionOutcome::Open)
        return Error{ErrorCode::Usage, Text::tr("An objection is upheld or rejected."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const auto logged, loggedObjections(m_workspace));
    const auto found =
        std::find_if(logged.begin(), logged.end(), [&decision](const LoggedObjection &one) {
            return one.objection.number == decision.number;
        });
    if (found == logged.end())
        return Error{
            ErrorCode::NotFound, Text::tr("There is no objection %1.").arg(decision.number), {}};
    Objection objection = found->objection;
    if (!objection.isOpen())
        return Error{ErrorCode::Refused,
                     Text::tr("Objection %1 was decided by %2 already.")
                         .arg(objection.number)
                         .arg(objection.decidedBy),
                     {}};
    objection.outcome = decision.outcome;
    objection.answer = decision.answer.trimmed();
    objection.correction = decision.correction.trimmed();
    objection.decidedBy = decision.by.trimmed();
    objection.decidedAt = m_workspace.now();
    LX_CHECK(PublicityStore(write.database()).decide(objection, write.trail()));
    LX_CHECK(write.record(u"objection.decide"_s, subjectOf(objection),
                          {{u"round"_s, found->round},
                           {u"number"_s, objection.number},
                           {u"outcome"_s, toCode(objection.outcome)},
                           {u"by"_s, objection.decidedBy},
                           {u"reason"_s, objection.answer},
                           {u"correction"_s, objection.correction}}));
    LX_CHECK(write.commit(Area::Publicity));
    return objection;
}

Result<QStringList> Publicity::publishingObstacles(const QString &round, QDate on)
{
    LX_TRY(const PublicityState now, state(round));
    QStringList obstacles;
    if (const auto closed = requireClosed(now.round); !closed)
        obstacles += closed.error().message;
    else if (now.publication())
        obstacles += Text::tr("Version %1 was published on %2 already.")
                         .arg(now.round.version)
                         .arg(dayText(now.publication()->on));
    for (const LoggedObjection &one : now.objections) {
        if (one.objection.isOpen())
            obstacles += Text::tr("Objection %1 of %2 is open; its answer is due on %3.")
                             .arg(one.objection.number)
                             .arg(one.objection.by, dayText(one.objection.due));
    }
    if (now.notices.empty())
        obstacles += Text::tr("The list was not shown to the public yet.");
    else if (on <= now.notices.back().to)
        obstacles +=
            Text::tr("The public notice lasts until %1.").arg(dayText(now.notices.back().to));
    return obstacles;
}

Result<PublishedList> Publicity::publish(const QString &round, QDate on, const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who publishes the list."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const QStringList obstacles, publishingObstacles(round, on));
    if (!obstacles.isEmpty())
        return Error{ErrorCode::Refused,
                     Text::tr("The list cannot be published: %1").arg(obstacles.join(u' ')),
                     {}};
    LX_TRY(const Round closed, findRound(m_workspace, round));
    LX_TRY(const TrailEnd end, trailEnd(write.database()));
    const auto code = trailCode(end);
    const PublishedList list{
        closed.id, closed.version, closed.digest,    code ? code->toString() : QString(),
        on,        by.trimmed(),   m_workspace.now()};
    LX_CHECK(PublicityStore(write.database()).insert(list, write.trail()));
    LX_CHECK(write.record(u"list.publish"_s, closed.id.toBytes(),
                          {{u"round"_s, closed.code},
                           {u"version"_s, closed.version},
                           {u"digest"_s, QString::fromLatin1(closed.digest.toHex())},
                           {u"on"_s, dayText(on)},
                           {u"by"_s, list.by}}));
    LX_CHECK(write.commit(Area::Publicity));
    return list;
}

Result<std::vector<OpenObjection>> openObjections(Workspace &workspace)
{
    LX_TRY(const auto logged, loggedObjections(workspace));
    const QDate today = toOfficeTime(workspace.now()).date();
    std::vector<OpenObjection> open;
    for (const LoggedObjection &one : logged) {
        if (one.objection.isOpen())
            open.push_back({one.objection.number, one.round, one.entryCode, one.objection.due,
                            one.objection.due < today});
    }
    std::stable_sort(open.begin(), open.end(),
                     [](const auto &left, const auto &right) { return left.due < right.due; });
    return open;
}

} // namespace linxuan
