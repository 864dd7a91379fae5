// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/keying/keyingdesk.h"

#include "core/base/text.h"
#include "core/storage/keyingstore.h"
#include "core/storage/sheetseal.h"
#include "core/workspace/keying/keyedvalues.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PaperKeying)
};

using Target = PaperTargets::Target;

Error refused(const QString &message)
{
    return {ErrorCode::Refused, message, {}};
}

bool isSubmitted(const Target &target)
{
    return target.stored().sheet.state == SheetState::Submitted;
}

Error submittedOtherwise(const Target &target)
{
    return refused(Text::tr("%1 was submitted with other values. The chair can return it first.")
                       .arg(target.code));
}

bool keyedTheSame(const Target &target, const KeyedPass &left, const KeyedPass &right)
{
    return left.rubric == right.rubric && differencesOf(*target.rubric, left, right, {}).empty();
}

bool hasOpen(const std::vector<KeyingDifference> &differences)
{
    return std::any_of(differences.begin(), differences.end(),
                       [](const KeyingDifference &one) { return !one.settled; });
}

Result<void> requireRubric(const Target &target, const KeyedPass &pass)
{
    if (pass.rubric == target.rubric->id)
        return {};
    return Error{ErrorCode::Conflict,
                 Text::tr("%1: the rubric has changed since %2 keyed the sheet. Discard that and "
                          "key it anew.")
                     .arg(target.code, pass.by),
                 {}};
}

Result<void> requireWord(const QString &by, const QString &reason)
{
    if (!by.trimmed().isEmpty() && !reason.trimmed().isEmpty())
        return {};
    return Error{ErrorCode::Usage, Text::tr("Say who decides and why."), {}};
}

} // namespace

Result<KeyingDesk> KeyingDesk::open(Workspace &workspace, Write &write)
{
    LX_TRY(PaperTargets targets, PaperTargets::open(workspace));
    return KeyingDesk(std::move(targets), workspace, write);
}

Result<void> KeyingDesk::save(const Target &target, const KeyedPass &pass)
{
    LX_CHECK(KeyingStore(m_write.database()).save(pass));
    return m_write.record(u"paper.key"_s, target.entry->id.toBytes(),
                          {{u"round"_s, target.round->book().round.code},
                           {u"expert"_s, target.expert->code},
                           {u"pass"_s, pass.pass},
                           {u"by"_s, pass.by}});
}

Result<KeyingDesk::Keyed> KeyingDesk::keyFirst(const Target &target, KeyedPass pass)
{
    if (isSubmitted(target)) {
        if (saysTheSame(target.stored().sheet, pass))
            return Keyed::Same;
        return submittedOtherwise(target);
    }
    LX_CHECK(save(target, pass));
    return Keyed::New;
}

Result<KeyingDesk::Keyed> KeyingDesk::keyAfterFirst(const Target &target, const KeyedPass &first,
                                                    KeyedPass pass)
{
    LX_CHECK(requireRubric(target, first));
    const bool isSame = keyedTheSame(target, first, pass);
    if (isSamePerson(first.by, pass.by)) {
        if (isSame)
            return Keyed::Same;
        LX_CHECK(save(target, pass));
        return Keyed::Corrected;
    }
    pass.pass = 2;
    if (!isSame && isSubmitted(target))
        return submittedOtherwise(target);
    if (isSame)
        LX_CHECK(takeIn(target, first, first.by, pass.by));
    LX_CHECK(save(target, pass));
    return Keyed::New;
}

// Only a sheet that was taken in and given back is keyed anew.
Result<KeyingDesk::Keyed> KeyingDesk::keyAfterSecond(const Target &target,
                                                     const std::vector<KeyedPass> &passes,
                                                     KeyedPass pass)
{
    LX_TRY(const auto decisions, KeyingStore(m_write.database()).decisions(target.key()));
    const bool isOpen = hasOpen(differencesOf(*target.rubric, passes[0], passes[1], decisions));
    if (!isOpen && target.stored().sheet.state == SheetState::Returned) {
        LX_CHECK(KeyingStore(m_write.database()).drop(target.key()));
        return keyFirst(target, std::move(pass));
    }
    const bool isSame = std::any_of(passes.begin(), passes.end(), [&](const KeyedPass &one) {
        return isSamePerson(one.by, pass.by) && keyedTheSame(target, one, pass);
    });
    if (isSame)
        return Keyed::Same;
    if (isSubmitted(target))
        return submittedOtherwise(target);
    return Error{ErrorCode::Conflict,
                 Text::tr("%1 was keyed by %2 and %3 and differs. Settle what differs.")
                     .arg(target.code, passes[0].by, passes[1].by),
                 {}};
}

Result<KeyingDesk::Keyed> KeyingDesk::key(const Target &target, const KeyedSheet &typed,
                                          const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who keys the sheet."), {}};
    LX_CHECK(requireOpen(target.round->book().round));
    LX_TRY(KeyedPass pass, readKeyed(*target.rubric, m_workspace.profile(), typed));
    pass.sheet = target.key();
    pass.by = foldText(by);
    pass.at = m_workspace.now();
    LX_TRY(const auto passes, KeyingStore(m_write.database()).passes(target.key()));
    if (passes.empty())
        return keyFirst(target, std::move(pass));
    if (passes.size() == 1)
        return keyAfterFirst(target, passes.front(), std::move(pass));
    return keyAfterSecond(target, passes, std::move(pass));
}

Result<void> KeyingDesk::propose(const Target &target, const KeyedPass &agreed)
{
    for (const QString &item : agreed.vetoes) {
        Veto veto;
        veto.id = VetoId::create();
        veto.round = agreed.sheet.round;
        veto.entry = agreed.sheet.entry;
        veto.proposedBy = agreed.sheet.expert;
        veto.item = item;
        veto.text = agreed.remark;
        target.round->propose(veto);
    }
    return {};
}

Result<void> KeyingDesk::takeIn(const Target &target, const KeyedPass &agreed, const QString &first,
                                const QString &second)
{
    switch (target.round->place(sheetOf(agreed, m_workspace.now()), false)) {
    case ScoredRound::Placed::Added:
    case ScoredRound::Placed::Replaced:
    case ScoredRound::Placed::Same:
        break;
    case ScoredRound::Placed::Differs:
    case ScoredRound::Placed::Twice:
        return submittedOtherwise(target);
    case ScoredRound::Placed::Recused:
        return refused(
            Text::tr("%1: expert %2 is recused.").arg(target.entry->code, target.expert->code));
    }
    LX_CHECK(propose(target, agreed));
    m_taken.push_back({target.entry->id,
                       {{u"round"_s, target.round->book().round.code},
                        {u"expert"_s, target.expert->code},
                        {u"first"_s, first},
                        {u"second"_s, second},
                        {u"points"_s, pointsText(agreed.points)}}});
    return {};
}

Result<KeyingDecision> KeyingDesk::decide(const Target &target,
                                          const std::vector<KeyingDifference> &differences,
                                          const SettledField &field) const
{
    const auto difference =
        std::find_if(differences.begin(), differences.end(), [&](const KeyingDifference &one) {
            return one.field == field.field || one.name == field.field;
        });
    if (difference == differences.end())
        return Error{ErrorCode::NotFound,
                     Text::tr("%1: the two do not differ in “%2”.").arg(target.code, field.field),
                     {}};
    return KeyingDecision{target.key(), difference->field, foldText(field.value), {}, {}, {}};
}

Result<void> KeyingDesk::settle(const Target &target, const std::vector<SettledField> &fields,
                                const QString &by, const QString &reason)
{
    LX_CHECK(requireWord(by, reason));
    LX_CHECK(requireOpen(target.round->book().round));
    KeyingStore store(m_write.database());
    LX_TRY(const auto passes, store.passes(target.key()));
    if (passes.size() != 2)
        return refused(Text::tr("%1 was not keyed by two people yet.").arg(target.code));
    if (isSubmitted(target))
        return refused(Text::tr("%1 is submitted already.").arg(target.code));
    for (const KeyedPass &pass : passes)
        LX_CHECK(requireRubric(target, pass));
    LX_TRY(auto decisions, store.decisions(target.key()));
    const auto differences = differencesOf(*target.rubric, passes[0], passes[1], decisions);
    for (const SettledField &field : fields) {
        LX_TRY(KeyingDecision decision, decide(target, differences, field));
        decision.by = foldText(by);
        decision.reason = foldText(reason);
        decision.at = m_workspace.now();
        LX_CHECK(store.save(decision));
        LX_CHECK(m_write.record(u"paper.settle"_s, target.entry->id.toBytes(),
                                {{u"round"_s, target.round->book().round.code},
                                 {u"expert"_s, target.expert->code},
                                 {u"field"_s, decision.field},
                                 {u"value"_s, decision.value},
                                 {u"by"_s, decision.by},
                                 {u"reason"_s, decision.reason}}));
    }
    LX_TRY(decisions, store.decisions(target.key()));
    LX_TRY(const KeyedPass decided,
           decidedPass(*target.rubric, m_workspace.profile(), passes[0], decisions));
    if (hasOpen(differencesOf(*target.rubric, passes[0], passes[1], decisions)))
        return {};
    return takeIn(target, decided, passes[0].by, passes[1].by);
}

Result<void> KeyingDesk::discard(const Target &target, const QString &by, const QString &reason)
{
    LX_CHECK(requireWord(by, reason));
    LX_CHECK(requireOpen(target.round->book().round));
    KeyingStore store(m_write.database());
    LX_TRY(const auto passes, store.passes(target.key()));
    if (passes.empty())
        return Error{ErrorCode::NotFound, Text::tr("%1 was not keyed.").arg(target.code), {}};
    if (isSubmitted(target))
        return refused(Text::tr("%1 is submitted already.").arg(target.code));
    LX_CHECK(store.drop(target.key()));
    return m_write.record(u"paper.discard"_s, target.entry->id.toBytes(),
                          {{u"round"_s, target.round->book().round.code},
                           {u"expert"_s, target.expert->code},
                           {u"by"_s, foldText(by)},
                           {u"reason"_s, foldText(reason)}});
}

Result<void> KeyingDesk::store()
{
    for (const auto &[code, round] : m_targets.rounds())
        LX_CHECK(round->store(m_write, {}));
    // The trail's last record must speak of the sheets as they are then.
    for (const TakenIn &taken : m_taken)
        LX_CHECK(m_write.record(u"paper.take-in"_s, taken.entry.toBytes(), taken.detail));
    return {};
}

} // namespace linxuan
