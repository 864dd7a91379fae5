// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/upwardanswers.h"

#include "core/model/codes.h"
#include "core/storage/entrystore.h"
#include "core/workspace/promotion.h"
#include "core/workspace/records.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

// The same but for the file that said it and whether it could be followed.
bool isSameWord(const UpwardDecisionRow &a, const UpwardDecisionRow &b)
{
    return a.level == b.level && a.status == b.status && a.reason == b.reason && a.round == b.round
        && a.award == b.award;
}

// What an answer says, for people.
QString wordsOf(const UpwardDecision &decision, bool isReturned)
{
    QString words = displayName(decision.level);
    if (decision.status != EntryStatus::Active)
        words = displayName(decision.status);
    else if (isReturned)
        words = Text::tr("returned to “%1”").arg(displayName(decision.level));
    if (!decision.award.isEmpty())
        words += QStringLiteral(", %1 %2").arg(decision.round, decision.award);
    const bool hasReason = decision.status != EntryStatus::Active || isReturned;
    return hasReason ? Text::tr("%1: %2").arg(words, decision.reason) : words;
}

class Answers
{
public:
    Answers(Workspace &workspace, Write &write, const Incoming &incoming, UpwardReport &report)
        : m_workspace(workspace)
        , m_write(write)
        , m_incoming(incoming)
        , m_file(incoming.read.file)
        , m_report(report)
    { }

    Result<void> run();

private:
    Result<void> load();
    void take(const UpwardDecision &decision);
    void follow(const UpwardDecision &decision, const Entry &entry);
    Result<void> moveAll();
    void obstruct(const SelectionReport &report);
    Result<void> keep();

    Workspace &m_workspace;
    Write &m_write;
    const Incoming &m_incoming;
    const RecommendationFile &m_file;
    UpwardReport &m_report;
    QHash<EntryId, Entry> m_entries;
    QHash<UnitId, QString> m_units;
    QHash<EntryId, Level> m_sent; // the lowest level that the entry was sent at
    QHash<EntryId, UpwardDecisionRow> m_known;
    std::map<Level, std::vector<QString>> m_up;
    std::map<std::tuple<EntryStatus, Level, QString>, std::vector<QString>> m_back;
    QHash<QString, size_t> m_byCode; // ours -> line
    std::vector<std::pair<size_t, UpwardDecisionRow>> m_news; // line, what it says
};

Result<void> Answers::load()
{
    LX_TRY(const auto entries, EntryStore(m_write.database()).entries());
    for (const Entry &entry : entries)
        m_entries.insert(entry.id, entry);
    LX_TRY(m_units, Records(m_workspace).unitNames());
    UpwardStore store(m_write.database());
    LX_TRY(const auto sent, store.sent());
    for (const SentEntryRow &row : sent)
        m_sent.insert(row.entry, std::min(row.level, m_sent.value(row.entry, row.level)));
    LX_TRY(const auto known, store.decisions());
    for (const UpwardDecisionRow &row : known)
        m_known.insert(row.entry, row);
    return {};
}

void Answers::follow(const UpwardDecision &decision, const Entry &entry)
{
    const bool isOut = decision.status != EntryStatus::Active;
    if (isOut && entry.status != decision.status)
        m_back[{decision.status, entry.level, decision.reason}].push_back(entry.code);
    else if (!isOut && decision.level < entry.level && decision.level < m_sent.value(entry.id))
        m_back[{EntryStatus::Active, decision.level, decision.reason}].push_back(entry.code);
    else if (!isOut && decision.level > entry.level)
        m_up[decision.level].push_back(entry.code);
}

void Answers::take(const UpwardDecision &decision)
{
    UpwardLine line;
    line.code = decision.code;
    const auto entry = m_entries.constFind(decision.entry);
    if (entry == m_entries.constEnd() || !m_sent.contains(decision.entry)) {
        line.change = UpwardChange::Left;
        line.problems.push_back({decision.code, QStringLiteral("not-sent"),
                                 Text::tr("This entry was not sent from here."), false});
        m_report.lines.push_back(std::move(line));
        return;
    }
    line.here = entry->code;
    line.title = entry->title;
    line.teacher = entry->teacher;
    line.unit = m_units.value(entry->unit);
    line.details = {wordsOf(decision, decision.level < m_sent.value(entry->id))};
    const UpwardDecisionRow row{
        entry->id,       m_incoming.read.digest, decision.level, decision.status,
        decision.reason, decision.round,         decision.award, true};
    const auto known = m_known.constFind(entry->id);
    if (known == m_known.constEnd() || !isSameWord(*known, row) || !known->isFollowed) {
        line.change = UpwardChange::Changed;
        m_byCode.insert(entry->code, m_report.lines.size());
        m_news.emplace_back(m_report.lines.size(), row);
        follow(decision, *entry);
    }
    m_report.lines.push_back(std::move(line));
}

void Answers::obstruct(const SelectionReport &report)
{
    for (const SelectionObstacle &found : report.obstacles) {
        UpwardLine &line = m_report.lines[m_byCode.value(found.code)];
        line.problems.push_back(found);
        line.change = UpwardChange::Left;
    }
}

// The office above has decided: what may be overridden gives way, with its word as the reason.
Result<void> Answers::moveAll()
{
    for (const auto &[word, codes] : m_back) {
        const auto &[status, level, reason] = word;
        const QString why = reason.trimmed().isEmpty() ? m_file.sender.name : reason;
        LX_TRY(const SelectionReport report,
               setBack(m_workspace, m_write, {status, level, codes, why}));
        obstruct(report);
    }
    const QString why =
        Text::tr("Answer no. %1 of %2").arg(m_file.sequence()).arg(m_file.sender.name);
    for (const auto &[level, codes] : m_up) {
        LX_TRY(const SelectionReport report,
               promote(m_workspace, m_write, {level, codes, why, true}));
        obstruct(report);
        m_report.overridden.insert(m_report.overridden.end(), report.overridden.begin(),
                                   report.overridden.end());
    }
    return {};
}

Result<void> Answers::keep()
{
    UpwardStore store(m_write.database());
    for (auto &[place, row] : m_news) {
        const UpwardLine &line = m_report.lines[place];
        row.isFollowed = line.problems.empty();
        const auto known = m_known.constFind(row.entry);
        if (known != m_known.constEnd() && *known == row)
            continue;
        LX_CHECK(store.save(row, m_write.trail()));
        LX_CHECK(m_write.record(QStringLiteral("entry.answer"), row.entry.toBytes(),
                                {{QStringLiteral("sender"), m_file.sender.name},
                                 {QStringLiteral("words"), line.details.value(0)}}));
    }
    return {};
}

Result<void> Answers::run()
{
    LX_CHECK(load());
    for (const UpwardDecision &decision : m_file.decisions)
        take(decision);
    LX_CHECK(moveAll());
    return keep();
}

} // namespace

Result<void> takeAnswers(Workspace &workspace, Write &write, const Incoming &incoming,
                         UpwardReport &report)
{
    return Answers(workspace, write, incoming, report).run();
}

} // namespace linxuan
