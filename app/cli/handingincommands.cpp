// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/workspace/curing.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/paperpackets.h"

#include <QCoreApplication>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

// A letter or slip of one unit.
Result<void> printForm(Workspace &workspace, const QString &form, const QString &unit,
                       const QString &path)
{
    FormRequest request;
    request.form = form;
    request.unit = unit;
    LX_CHECK(Documents(workspace).print(request, path));
    return {};
}

Result<QDateTime> dueOf(const Call &call)
{
    const QDateTime written =
        QDateTime::fromString(foldText(call.value("due")), QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!written.isValid())
        return usage(Text::tr("--due takes a time such as \"2023-09-20 18:00\"."));
    return officeDateTime(written.date(), written.time());
}

void show(const Call &call, const std::vector<CureWish> &wishes)
{
    for (const CureWish &wish : wishes) {
        for (const CureFinding &finding : wish.findings)
            call.print(QStringLiteral("%1 %2 %3")
                           .arg(wish.checked.entry.code, finding.code, finding.message));
    }
    call.print(Text::tr("%1 entries have something to be put right").arg(wishes.size()));
}

void show(const Call &call, const std::vector<CureCase> &cases)
{
    for (const CureCase &one : cases) {
        const CureRequest &last = one.requests.back();
        QString line = QStringLiteral("%1 %2 %3 %4")
                           .arg(one.checked.entry.code, one.checked.unit, officeText(last.dueAt),
                                displayName(one.state));
        if (!one.left.isEmpty())
            line += QStringLiteral(": ") + one.left.join(u' ');
        call.print(line);
    }
    call.print(Text::tr("%1 entries were sent back").arg(cases.size()));
}

bool isOpen(const CureCase &one)
{
    return one.state != CureState::Cured;
}

Result<Status> listCures(const Call &call, Workspace &workspace)
{
    CheckScope scope;
    scope.units = call.values("unit");
    LX_TRY(const auto cases, Curing(workspace).cases(scope));
    show(call, cases);
    if (call.wantsJson())
        call.printJson(cureJson(cases));
    return std::any_of(cases.begin(), cases.end(), isOpen) ? Status::Problems : Status::Done;
}

Result<Status> runCure(const Call &call)
{
    const bool asks = call.has("due");
    const bool prints = call.has("out");
    if ((asks || prints) && call.values("unit").size() != 1)
        return usage(Text::tr("Give one --unit to send entries back or to print its letter."));
    LX_TRY(const auto workspace, call.openWorkspace());
    Curing curing(*workspace);
    const QString unit = call.value("unit");
    if (asks) {
        LX_TRY(const QDateTime due, dueOf(call));
        if (call.has("dry-run")) {
            LX_TRY(const auto wishes, curing.wishes(unit));
            show(call, wishes);
            return Status::Done;
        }
        LX_TRY(const QString by, call.needed("by"));
        LX_TRY(const int count, curing.ask(unit, due, by));
        call.print(Text::tr("%1 entries sent back until %2").arg(count).arg(officeText(due)));
    }
    if (prints) {
        LX_CHECK(printForm(*workspace, QStringLiteral("cure-letter"), unit, call.value("out")));
        call.print(Text::tr("Written: %1").arg(call.value("out")));
    }
    return asks || prints ? Result<Status>(Status::Done) : listCures(call, *workspace);
}

// "registration=3", one option for each paper.
Result<std::vector<PaperDelivery>> deliveriesOf(const Call &call)
{
    std::vector<PaperDelivery> deliveries;
    for (const QString &got : call.values("got")) {
        bool isNumber = false;
        const int copies = got.section(u'=', 1).toInt(&isNumber);
        if (!isNumber || copies < 0)
            return usage(Text::tr("--got takes a paper and its copies, such as registration=3."));
        deliveries.push_back({foldText(call.argument(0)), foldCode(got.section(u'=', 0, 0)), copies,
                              call.value("remark")});
    }
    return deliveries;
}

// Everything that belongs to an entry or, by its name, to a unit's own papers.
Result<std::vector<PaperDelivery>> completeOf(const Call &call, const PaperPackets &packets)
{
    LX_TRY(const auto lines, packets.lines());
    std::vector<PaperDelivery> deliveries;
    const QString owner = foldText(call.argument(0));
    for (const PaperLine &line : lines) {
        if ((line.entry ? line.entry->code : line.unit.name) == owner)
            deliveries.push_back({owner, line.item.code, line.item.copies, call.value("remark")});
    }
    if (deliveries.empty())
        return Error{ErrorCode::NotFound, Text::tr("%1 has no papers.").arg(owner), {}};
    return deliveries;
}

Result<Status> listPapers(const Call &call, const PaperPackets &packets)
{
    LX_TRY(const auto lines, packets.lines(call.value("unit")));
    int missing = 0;
    for (const PaperLine &line : lines) {
        missing += line.isComplete() ? 0 : 1;
        call.print(QStringLiteral("%1 %2 %3/%4")
                       .arg(line.entry ? line.entry->code : line.unit.name, line.item.name)
                       .arg(line.got())
                       .arg(line.item.copies));
    }
    call.print(Text::tr("%1 of %2 papers are not complete").arg(missing).arg(lines.size()));
    if (call.wantsJson())
        call.printJson(papersJson(lines));
    return missing > 0 ? Status::Problems : Status::Done;
}

Result<Status> runPapers(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    PaperPackets packets(*workspace);
    const bool receives = !call.arguments().isEmpty();
    if (call.has("out") && !call.has("unit"))
        return usage(Text::tr("Give the --unit whose receipt slip is to be printed."));
    if (receives) {
        LX_TRY(const QString by, call.needed("by"));
        LX_TRY(auto deliveries,
               call.has("complete") ? completeOf(call, packets) : deliveriesOf(call));
        if (deliveries.empty())
            return usage(Text::tr("Say what came in with --got or --complete."));
        LX_CHECK(packets.receive(deliveries, call.value("from"), by));
        call.print(Text::tr("%1 papers recorded").arg(deliveries.size()));
    }
    if (call.has("out")) {
        LX_CHECK(printForm(*workspace, QStringLiteral("receipt-slip"), call.value("unit"),
                           call.value("out")));
        call.print(Text::tr("Written: %1").arg(call.value("out")));
    }
    return receives || call.has("out") ? Result<Status>(Status::Done) : listPapers(call, packets);
}

} // namespace

std::vector<Command> handingInCommands()
{
    return {
        {"cure",
         QStringLiteral("-w DIR [--unit NAME] [--due TIME --by NAME] [--out FILE.pdf|.xlsx]"),
         Text::tr("sends a unit's entries back to be put right, prints the letter, and tells "
                  "which were"),
         {workspaceOption(), option("unit", Text::tr("The unit; listing takes several."), "NAME"),
          option("due", Text::tr("Sends back what fails now, until this time."), "TIME"),
          option("dry-run", Text::tr("Tells what would be sent back.")),
          option("out", Text::tr("Prints the newest letter to the unit."), "FILE"), byOption()},
         0,
         0,
         runCure},
        {"papers",
         QStringLiteral("[CODE|UNIT] -w DIR [--got PAPER=COPIES]… [--out FILE.pdf|.xlsx]"),
         Text::tr("papers handed in beside the files: what came, what is missing, the slip"),
         {workspaceOption(), option("unit", Text::tr("Only this unit."), "NAME"),
          option("got", Text::tr("Copies of a paper that lie here now; may be repeated."),
                 "PAPER=COPIES"),
          option("complete", Text::tr("All papers with all their copies.")),
          option("from", Text::tr("Who delivered them."), "NAME"),
          option("remark", Text::tr("A remark for the slip."), "TEXT"),
          option("out", Text::tr("Prints the unit's receipt slip."), "FILE"), byOption()},
         0,
         1,
         runPapers},
    };
}

} // namespace linxuan::cli
