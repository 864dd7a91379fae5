// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/roundnames.h"
#include "core/workspace/panelbook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

QJsonObject seatJson(const PanelSeat &seat)
{
    return {{u"expert"_s, seat.code},         {u"name"_s, seat.name},
            {u"unit"_s, seat.unitName},       {u"chair"_s, seat.isChair},
            {u"active"_s, seat.isActive},     {u"left"_s, seat.hasLeft},
            {u"reason"_s, seat.leaveReason},  {u"assigned"_s, seat.assigned},
            {u"submitted"_s, seat.submitted}, {u"recused"_s, seat.recused}};
}

QJsonObject cardJson(const PanelCard &card)
{
    QJsonArray seats;
    for (const PanelSeat &seat : card.seats)
        seats += seatJson(seat);
    return {
        {u"group"_s, groupText(card.group)}, {u"number"_s, card.number},   {u"name"_s, card.name},
        {u"formed"_s, card.isFormed},        {u"entries"_s, card.entries}, {u"experts"_s, seats}};
}

void printCard(const Call &call, const PanelCard &card)
{
    call.print(Text::tr("%1  panel %2 %3, %4 entries, %5 experts")
                   .arg(groupText(card.group))
                   .arg(card.number)
                   .arg(card.name)
                   .arg(card.entries)
                   .arg(card.working()));
    for (const PanelSeat &seat : card.seats) {
        QStringList words{u"  "_s + seat.code, seat.name, seat.unitName,
                          QStringLiteral("%1/%2").arg(seat.submitted).arg(seat.assigned)};
        if (seat.isChair)
            words += Text::tr("chair");
        if (seat.hasLeft)
            words += Text::tr("left: %1").arg(seat.leaveReason);
        if (!seat.isActive)
            words += Text::tr("sheets do not count");
        call.print(words.join(u'\t'));
    }
}

Result<Status> list(const Call &call, Workspace &workspace, const QString &round)
{
    LX_TRY(const auto cards, Panels(workspace).panels(round));
    QJsonArray json;
    for (const PanelCard &card : cards) {
        json += cardJson(card);
        printCard(call, card);
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{{u"round"_s, round}, {u"panels"_s, json}}));
    return Status::Done;
}

QJsonObject proposedJson(const ProposedPanel &panel, const CodeNames &names)
{
    QJsonArray members;
    for (const ExpertId &member : panel.members)
        members += names.experts.value(member);
    return {
        {u"group"_s, groupText(panel.group)},
        {u"number"_s, panel.number},
        {u"entries"_s, panel.entries},
        {u"experts"_s, members},
        {u"chair"_s, panel.chair ? QJsonValue(names.experts.value(*panel.chair)) : QJsonValue()},
        {u"thin"_s, panel.thinEntries},
        {u"problem"_s, panel.problem}};
}

void printProposed(const Call &call, const ProposedPanel &panel, const CodeNames &names)
{
    QStringList members;
    for (const ExpertId &member : panel.members)
        members += names.experts.value(member) + (panel.chair == member ? u"*"_s : QString());
    call.print(QStringLiteral("%1\t%2\t%3\t%4")
                   .arg(panel.number)
                   .arg(groupText(panel.group), members.join(u' '), panel.problem));
}

Result<Status> propose(const Call &call, Workspace &workspace, const QString &round)
{
    PanelRequest request;
    request.round = round;
    LX_TRY(request.groups, call.groups());
    LX_TRY(const auto size, call.number("size"));
    LX_TRY(const auto seed, call.number("seed"));
    request.size = size.value_or(request.size);
    request.seed = static_cast<quint64>(seed.value_or(1));
    Panels panels(workspace);
    LX_TRY(const PanelProposal proposal, panels.propose(request));
    LX_TRY(const CodeNames names, CodeNames::read(workspace));
    if (call.has("store"))
        LX_CHECK(panels.store(round, proposal));
    bool hasProblems = false;
    QJsonArray json;
    for (const ProposedPanel &panel : proposal.panels) {
        hasProblems = hasProblems || !panel.problem.isEmpty();
        json += proposedJson(panel, names);
        printProposed(call, panel, names);
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{
            {u"round"_s, round},
            {u"stored"_s, call.has("store")},
            {u"panels"_s, json},
            {u"per_expert"_s,
             QJsonObject{{u"min"_s, proposal.minPanels}, {u"max"_s, proposal.maxPanels}}}}));
    return hasProblems ? Status::Problems : Status::Done;
}

Result<Status> edit(const Call &call, Workspace &workspace, const QString &round)
{
    const QString action = call.argument(0);
    const QString expert = call.argument(1);
    LX_TRY(const GroupKey group, call.group());
    Panels panels(workspace);
    if (action == u"rename") {
        LX_TRY(const auto number, call.number("number"));
        LX_CHECK(panels.rename(round, group, number.value_or(0), call.value("name")));
        return Status::Done;
    }
    if (action == u"chair") {
        LX_CHECK(panels.setChair(round, group, expert));
        return Status::Done;
    }
    if (expert.isEmpty())
        return usage(Text::tr("Name the experts."));
    for (const QString &code : call.arguments().mid(1)) {
        LX_CHECK(action == u"add"
                     ? panels.addMember(round, group, code)
                     : panels.removeMember(round, group, code, call.value("reason"),
                                           call.has("drop-sheets") ? LeavingSheets::Drop
                                                                   : LeavingSheets::Keep));
    }
    return Status::Done;
}

Result<Status> runPanel(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    const QString action = call.argument(0);
    if (action.isEmpty() || action == u"list")
        return list(call, *workspace, round);
    if (action == u"propose")
        return propose(call, *workspace, round);
    if (action == u"add" || action == u"remove" || action == u"chair" || action == u"rename")
        return edit(call, *workspace, round);
    return usage(
        Text::tr("panel does list, propose, add, remove, chair or rename, not “%1”.").arg(action));
}

} // namespace

std::vector<Command> panelCommands()
{
    return {
        {"panel",
         u"[list|propose|add E…|remove E…|chair E|rename] -w DIR --round R"_s,
         Text::tr("panels of a round: proposed from the pool, stored, edited"),
         {workspaceOption(), roundOption(), groupOption(),
          option("size", Text::tr("Experts on each panel (5)."), "N"),
          option("seed", Text::tr("The same seed proposes the same."), "S"),
          option("store", Text::tr("Stores what is proposed.")),
          option("number", Text::tr("The panel's number."), "N"),
          option("name", Text::tr("The panel's name."), "NAME"),
          option("drop-sheets",
                 Text::tr("Sheets that the expert handed in count no more; otherwise they do.")),
          reasonOption()},
         0,
         std::nullopt,
         runPanel,
         Text::tr("Entries of a group whose panel was stored are dealt to its members alone. "
                  "Nothing here touches a sheet.")}};
}

} // namespace linxuan::cli
