// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/anonymity.h"

#include "core/base/digest.h"
#include "core/scoring/anonymousnumbers.h"
#include "core/storage/expertstore.h"
#include "core/storage/numberstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"

#include <algorithm>

namespace linxuan {

namespace {

template<typename Id>
int highest(const std::map<Id, int> &numbers)
{
    int highest = 0;
    for (const auto &[id, number] : numbers)
        highest = std::max(highest, number);
    return highest;
}

// Those of `owners`, who come in the order of their codes, that have no number yet.
template<typename Id>
std::map<Id, int> numbersFor(const std::vector<Id> &owners, const std::map<Id, int> &known,
                             quint64 seed)
{
    std::vector<Id> without;
    std::copy_if(owners.begin(), owners.end(), std::back_inserter(without),
                 [&known](const Id &owner) { return known.count(owner) == 0; });
    const auto numbers = shuffledNumbers(without.size(), highest(known) + 1, seed);
    std::map<Id, int> given;
    for (size_t i = 0; i < without.size(); ++i)
        given[without[i]] = numbers[i];
    return given;
}

// Those with a sheet or a seat in the round.
Result<std::vector<ExpertId>> expertsOf(Database &database, const RoundBook &book)
{
    QSet<ExpertId> inRound;
    for (const Panel &panel : book.panels) {
        for (const PanelMember &member : panel.members)
            inRound.insert(member.expert);
    }
    LX_TRY(const auto sheets, SheetStore(database).sheets(book.round.id));
    for (const StoredSheet &stored : sheets)
        inRound.insert(stored.sheet.expert);
    LX_TRY(const auto experts, ExpertStore(database).experts());
    std::vector<ExpertId> list;
    for (const Expert &expert : experts) {
        if (inRound.contains(expert.id))
            list.push_back(expert.id);
    }
    return list;
}

// Over all numbers in their order, so that the trail vouches for them without a line for each.
QString digestOf(const AnonymousNumbers &numbers)
{
    Digest digest;
    for (const auto &[entry, number] : numbers.entries)
        digest.field(entry.toBytes()).field(qint64(number));
    for (const auto &[expert, number] : numbers.experts)
        digest.field(expert.toBytes()).field(qint64(number));
    return QString::fromLatin1(digest.finish().toHex());
}

} // namespace

Result<AnonymousNames> Anonymity::names(const QString &round)
{
    LX_TRY(const Round current, findRound(m_workspace, round));
    LX_TRY(const auto numbers, NumberStore(m_workspace.database()).numbers(current.id));
    AnonymousNames names;
    const int last = highest(numbers.entries);
    for (const auto &[entry, number] : numbers.entries)
        names.entries.insert(entry, entryNumberText(number, last));
    for (const auto &[expert, number] : numbers.experts)
        names.experts.insert(expert, expertNumberText(number));
    return names;
}

Result<NumbersGiven> Anonymity::give(const QString &round, quint64 seed)
{
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_CHECK(requireOpen(book.round));
    NumberStore store(write.database());
    LX_TRY(const auto known, store.numbers(book.round.id));
    std::vector<EntryId> entries;
    for (const Entry &entry : book.entries)
        entries.push_back(entry.id);
    LX_TRY(const auto experts, expertsOf(write.database(), book));
    const AnonymousNumbers given{numbersFor(entries, known.entries, seed),
                                 numbersFor(experts, known.experts, seed + 1)};
    const NumbersGiven report{int(given.entries.size()), int(given.experts.size())};
    if (report.entries + report.experts == 0)
        return report;
    LX_CHECK(store.insert(book.round.id, given));
    LX_CHECK(write.record(QStringLiteral("numbers.give"), book.round.id.toBytes(),
                          {{QStringLiteral("round"), book.round.code},
                           {QStringLiteral("entries"), report.entries},
                           {QStringLiteral("experts"), report.experts},
                           {QStringLiteral("seed"), QString::number(seed)},
                           {QStringLiteral("digest"), digestOf(given)}}));
    LX_CHECK(write.commit(Area::Experts));
    return report;
}

} // namespace linxuan
