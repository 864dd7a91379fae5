// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/scoredround.h"

#include "core/model/codes.h"
#include "core/storage/deskstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/vetostore.h"
#include "core/workspace/workspace.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

bool saysTheSame(const ScoreSheet &left, const ScoreSheet &right)
{
    return left.rubric == right.rubric && left.draft() == right.draft();
}

} // namespace

ScoredRound::ScoredRound(RoundBook book)
    : m_book(std::move(book))
{
    m_entries.reserve(static_cast<qsizetype>(m_book.entries.size()));
    for (const Entry &entry : m_book.entries)
        m_entries.insert(entry.code, &entry);
    for (const auto &[category, rubric] : m_book.rubrics)
        m_headers[category].criteria = rubric.criteria();
}

Result<std::unique_ptr<ScoredRound>> ScoredRound::open(Workspace &workspace, const QString &code)
{
    LX_TRY(RoundBook book, openRound(workspace, code));
    std::unique_ptr<ScoredRound> round(new ScoredRound(std::move(book)));
    LX_TRY(round->m_sheets, SheetStore(workspace.database()).sheets(round->m_book.round.id));
    round->m_existing.reserve(static_cast<qsizetype>(round->m_sheets.size()));
    for (size_t i = 0; i < round->m_sheets.size(); ++i)
        round->m_existing.insert({round->m_sheets[i].sheet.entry, round->m_sheets[i].sheet.expert},
                                 i);
    return round;
}

const Entry *ScoredRound::entry(const QString &code) const
{
    return m_entries.value(code);
}

const StoredSheet *ScoredRound::sheet(const EntryId &entry, const ExpertId &expert) const
{
    const auto found = m_existing.constFind({entry, expert});
    return found == m_existing.constEnd() ? nullptr : &m_sheets[*found];
}

const std::vector<const Criterion *> &ScoredRound::criteria(Category category) const
{
    return m_headers.at(category).criteria;
}

std::optional<size_t> ScoredRound::criterion(Category category, const QString &header)
{
    auto &places = m_headers[category].places;
    const auto known = places.constFind(header);
    if (known != places.constEnd())
        return *known;
    const auto place = m_book.rubrics.at(category).criterionIndex(header);
    const auto found = place ? std::optional(static_cast<size_t>(*place)) : std::nullopt;
    places.insert(header, found);
    return found;
}

bool ScoredRound::isCriterionOfOthers(const QString &header)
{
    return std::any_of(m_book.rubrics.begin(), m_book.rubrics.end(), [&](const auto &rubric) {
        return criterion(rubric.first, header).has_value();
    });
}

// The sheet that this table placed for the pair before.
const ScoreSheet *ScoredRound::placed(const std::pair<EntryId, ExpertId> &key) const
{
    const auto added = m_newPlaces.constFind(key);
    if (added != m_newPlaces.constEnd())
        return &m_added[*added];
    const auto filled = m_filledPlaces.constFind(key);
    return filled == m_filledPlaces.constEnd() ? nullptr : &m_filled[*filled].second;
}

ScoredRound::Placed ScoredRound::place(ScoreSheet sheet, bool mayReplace)
{
    const std::pair key{sheet.entry, sheet.expert};
    if (const ScoreSheet *twin = placed(key))
        return saysTheSame(*twin, sheet) ? Placed::Same : Placed::Twice;
    const auto known = m_existing.constFind(key);
    if (known == m_existing.constEnd()) {
        m_newPlaces.insert(key, m_added.size());
        m_added.push_back(std::move(sheet));
        return Placed::Added;
    }
    const ScoreSheet &old = m_sheets[*known].sheet;
    if (old.state == SheetState::Recused)
        return Placed::Recused;
    const bool isSubmitted = old.state == SheetState::Submitted;
    if (isSubmitted && saysTheSame(old, sheet))
        return Placed::Same;
    if (isSubmitted && !mayReplace)
        return Placed::Differs;
    m_filledPlaces.insert(key, m_filled.size());
    m_filled.emplace_back(*known, std::move(sheet));
    return isSubmitted ? Placed::Replaced : Placed::Added;
}

bool ScoredRound::propose(const Veto &veto)
{
    const auto isSame = [&veto](const Veto &other) {
        return other.entry == veto.entry && other.item == veto.item
            && other.proposedBy == veto.proposedBy;
    };
    if (std::any_of(m_book.vetoes.begin(), m_book.vetoes.end(), isSame)
        || std::any_of(m_vetoes.begin(), m_vetoes.end(), isSame))
        return false;
    m_vetoes.push_back(veto);
    return true;
}

Result<void> ScoredRound::storeReplaced(Write &write, const QString &reason)
{
    SheetStore sheets(write.database());
    DeskStore desk(write.database());
    for (const auto &[place, sheet] : m_filled) {
        const StoredSheet &old = m_sheets[place];
        if (old.sheet.state == SheetState::Submitted) {
            if (reason.trimmed().isEmpty()) {
                return Error{ErrorCode::Usage,
                             QCoreApplication::translate("linxuan::Intake",
                                                         "Replacing sheets needs a reason."),
                             {}};
            }
            LX_CHECK(write.record(QStringLiteral("sheet.replace"), sheet.entry.toBytes(),
                                  {{QStringLiteral("round"), m_book.round.code},
                                   {QStringLiteral("expert"), sheet.expert.toString()},
                                   {QStringLiteral("before"), pointsText(old.sheet.points)},
                                   {QStringLiteral("after"), pointsText(sheet.points)},
                                   {QStringLiteral("reason"), reason}}));
        }
        LX_CHECK(sheets.update(old, sheet, {}, write.trail()));
        LX_CHECK(desk.removeDraft({sheet.round, sheet.entry, sheet.expert}));
    }
    return {};
}

Result<void> ScoredRound::storeVetoes(Write &write)
{
    VetoStore store(write.database());
    for (const Veto &veto : m_vetoes) {
        LX_CHECK(store.insert(veto, write.trail()));
        LX_CHECK(write.record(
            QStringLiteral("veto.propose"), veto.entry.toBytes(),
            {{QStringLiteral("round"), m_book.round.code}, {QStringLiteral("item"), veto.item}}));
    }
    return {};
}

Result<void> ScoredRound::store(Write &write, const QString &reason)
{
    PanelDesk desk(m_book);
    for (const ScoreSheet &sheet : m_added)
        LX_CHECK(desk.join({sheet.entry, sheet.expert}));
    LX_CHECK(desk.storePanels(write));
    LX_CHECK(storeReplaced(write, reason));
    LX_CHECK(SheetStore(write.database()).insert(m_added, write.trail()));
    return storeVetoes(write);
}

} // namespace linxuan
