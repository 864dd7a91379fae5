// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/keying/paperkeying.h"

#include "core/base/sheetcode.h"
#include "core/base/text.h"
#include "core/storage/keyingstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/keying/keyedvalues.h"
#include "core/workspace/keying/keyingdesk.h"
#include "core/workspace/keying/keyingimport.h"
#include "core/workspace/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PaperKeying)
};

KeyingState stateOf(const KeyedLine &line)
{
    if (line.firstBy.isEmpty())
        return KeyingState::NotKeyed;
    if (line.secondBy.isEmpty())
        return KeyingState::Once;
    if (line.open() > 0)
        return KeyingState::Differs;
    return line.isSubmitted ? KeyingState::TakenIn : KeyingState::Agrees;
}

void fill(KeyedLine &line, const Rubric &rubric, const StoredSheet &stored,
          const std::vector<KeyedPass> &passes, const std::vector<KeyingDecision> &decisions)
{
    line.isSubmitted = stored.sheet.state == SheetState::Submitted;
    if (!passes.empty())
        line.firstBy = passes[0].by;
    if (passes.size() > 1) {
        line.secondBy = passes[1].by;
        line.differences = differencesOf(rubric, passes[0], passes[1], decisions);
    }
    line.state = stateOf(line);
}

KeyedLine lineOf(const QString &code, const Entry &entry, const Expert &expert)
{
    KeyedLine line;
    line.code = code;
    line.entry = entry.code;
    line.title = entry.title;
    line.expert = expert.code;
    line.expertName = expert.name;
    return line;
}

// The sheets of one round with what was keyed of them.
class KeyedRound
{
public:
    static Result<KeyedRound> open(Workspace &workspace, const QString &code);
    std::vector<KeyedLine> lines() const;

private:
    RoundBook m_book;
    std::vector<StoredSheet> m_sheets;
    QHash<ExpertId, Expert> m_experts;
    QHash<SheetKey, std::vector<KeyedPass>> m_passes;
    QHash<SheetKey, std::vector<KeyingDecision>> m_decisions;
};

Result<KeyedRound> KeyedRound::open(Workspace &workspace, const QString &code)
{
    KeyedRound round;
    LX_TRY(round.m_book, openRound(workspace, code));
    const RoundId id = round.m_book.round.id;
    LX_TRY(round.m_sheets, SheetStore(workspace.database()).sheets(id));
    LX_TRY(const auto experts, Records(workspace).experts());
    for (const Expert &expert : experts)
        round.m_experts.insert(expert.id, expert);
    KeyingStore store(workspace.database());
    LX_TRY(const auto passes, store.passes(id));
    for (const KeyedPass &pass : passes)
        round.m_passes[pass.sheet].push_back(pass);
    LX_TRY(const auto decisions, store.decisions(id));
    for (const KeyingDecision &decision : decisions)
        round.m_decisions[decision.sheet].push_back(decision);
    return round;
}

std::vector<KeyedLine> KeyedRound::lines() const
{
    QHash<EntryId, const Entry *> entries;
    for (const Entry &entry : m_book.entries)
        entries.insert(entry.id, &entry);
    std::vector<KeyedLine> lines;
    for (const StoredSheet &stored : m_sheets) {
        const Entry *entry = entries.value(stored.sheet.entry);
        if (!entry || stored.sheet.state == SheetState::Recused)
            continue;
        const Expert expert = m_experts.value(stored.sheet.expert);
        const SheetKey key{m_book.round.id, entry->id, expert.id};
        KeyedLine line = lineOf(SheetCode{m_book.round.code, entry->code, expert.code}.toString(),
                                *entry, expert);
        fill(line, m_book.rubrics.at(entry->category), stored, m_passes.value(key),
             m_decisions.value(key));
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), [](const KeyedLine &left, const KeyedLine &right) {
        const int order = compareNatural(left.expert, right.expert);
        return order != 0 ? order < 0 : compareNatural(left.entry, right.entry) < 0;
    });
    return lines;
}

} // namespace

QString toCode(KeyingState state)
{
    switch (state) {
    case KeyingState::NotKeyed:
        return u"not_keyed"_s;
    case KeyingState::Once:
        return u"once"_s;
    case KeyingState::Differs:
        return u"differs"_s;
    case KeyingState::Agrees:
        return u"agrees"_s;
    case KeyingState::TakenIn:
        break;
    }
    return u"taken_in"_s;
}

QString displayName(KeyingState state)
{
    switch (state) {
    case KeyingState::NotKeyed:
        return Text::tr("Not keyed");
    case KeyingState::Once:
        return Text::tr("Keyed once");
    case KeyingState::Differs:
        return Text::tr("Differs");
    case KeyingState::Agrees:
        return Text::tr("Agrees, not submitted");
    case KeyingState::TakenIn:
        break;
    }
    return Text::tr("Taken in");
}

int KeyedLine::open() const
{
    return int(std::count_if(differences.begin(), differences.end(),
                             [](const KeyingDifference &one) { return !one.settled; }));
}

Result<PaperSheet> PaperKeying::find(const QString &code)
{
    LX_TRY(PaperTargets targets, PaperTargets::open(m_workspace));
    LX_TRY(const PaperTargets::Target target, targets.find(code));
    KeyingStore store(m_workspace.database());
    LX_TRY(const auto passes, store.passes(target.key()));
    LX_TRY(const auto decisions, store.decisions(target.key()));
    PaperSheet sheet;
    sheet.line = lineOf(target.code, *target.entry, *target.expert);
    fill(sheet.line, *target.rubric, target.stored(), passes, decisions);
    sheet.round = target.round->book().round;
    sheet.entry = *target.entry;
    sheet.rubric = *target.rubric;
    sheet.vetoItems = m_workspace.profile().vetoItems;
    return sheet;
}

Result<PaperSheet> PaperKeying::key(const KeyedSheet &sheet, const QString &by)
{
    {
        LX_TRY(Write write, Write::begin(m_workspace));
        LX_TRY(KeyingDesk desk, KeyingDesk::open(m_workspace, write));
        LX_TRY(const PaperTargets::Target target, desk.find(sheet.code));
        LX_TRY(const KeyingDesk::Keyed keyed, desk.key(target, sheet, by));
        LX_CHECK(desk.store());
        if (keyed != KeyingDesk::Keyed::Same)
            LX_CHECK(write.commit(Area::Sheets | Area::Outcome));
    }
    return find(sheet.code);
}

Result<ImportReport> PaperKeying::keyTable(const QString &path, const QString &by,
                                           const RowProgress &progress)
{
    ImportReport report;
    QStringList codes;
    {
        LX_TRY(Write write, Write::begin(m_workspace));
        ImportRequest request;
        request.kind = ImportKind::Scores;
        request.path = path;
        KeyingImport import(m_workspace, write, request, by);
        LX_CHECK(import.run(progress));
        report = import.report();
        codes = import.codes();
        if (report.added + report.updated > 0)
            LX_CHECK(write.commit(import.areas()));
    }
    LX_TRY(PaperTargets targets, PaperTargets::open(m_workspace));
    KeyingStore store(m_workspace.database());
    for (const QString &code : codes) {
        LX_TRY(const PaperTargets::Target target, targets.find(code));
        LX_TRY(const auto passes, store.passes(target.key()));
        LX_TRY(const auto decisions, store.decisions(target.key()));
        KeyedLine line;
        fill(line, *target.rubric, target.stored(), passes, decisions);
        if (line.open() > 0)
            report.warnings +=
                Text::tr("%1: %n difference(s) to settle", nullptr, line.open()).arg(code);
    }
    return report;
}

Result<PaperSheet> PaperKeying::settle(const QString &code, const std::vector<SettledField> &fields,
                                       const QString &by, const QString &reason)
{
    {
        LX_TRY(Write write, Write::begin(m_workspace));
        LX_TRY(KeyingDesk desk, KeyingDesk::open(m_workspace, write));
        LX_TRY(const PaperTargets::Target target, desk.find(code));
        LX_CHECK(desk.settle(target, fields, by, reason));
        LX_CHECK(desk.store());
        LX_CHECK(write.commit(Area::Sheets | Area::Outcome));
    }
    return find(code);
}

Result<void> PaperKeying::discard(const QString &code, const QString &by, const QString &reason)
{
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(KeyingDesk desk, KeyingDesk::open(m_workspace, write));
    LX_TRY(const PaperTargets::Target target, desk.find(code));
    LX_CHECK(desk.discard(target, by, reason));
    return write.commit(Area::Sheets);
}

Result<std::vector<KeyedLine>> PaperKeying::lines(const QString &round)
{
    LX_TRY(const KeyedRound keyed, KeyedRound::open(m_workspace, round));
    return keyed.lines();
}

Result<bool> PaperKeying::isDemanded(const QString &round)
{
    LX_TRY(const Round known, findRound(m_workspace, round));
    return KeyingStore(m_workspace.database()).isDemanded(known.id);
}

Result<void> PaperKeying::demand(const QString &round, bool isDemanded, const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who decides."), {}};
    LX_TRY(const Round known, findRound(m_workspace, round));
    LX_CHECK(requireOpen(known));
    LX_TRY(Write write, Write::begin(m_workspace));
    KeyingStore store(write.database());
    LX_TRY(const bool isNow, store.isDemanded(known.id));
    if (isNow == isDemanded)
        return {};
    LX_CHECK(isDemanded ? store.demand(known.id, foldText(by), m_workspace.now())
                        : store.waive(known.id));
    LX_CHECK(write.record(
        u"round.double-keying"_s, known.id.toBytes(),
        {{u"round"_s, known.code}, {u"demanded"_s, isDemanded}, {u"by"_s, foldText(by)}}));
    return write.commit(Area::Sheets);
}

} // namespace linxuan
