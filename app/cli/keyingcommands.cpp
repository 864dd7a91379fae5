// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/json.h"
#include "app/cli/jsonwords.h"
#include "core/workspace/keying/paperkeying.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

QJsonObject lineJson(const KeyedLine &line)
{
    QJsonArray differences;
    for (const KeyingDifference &one : line.differences)
        differences.append(QJsonObject{{u"field"_s, one.field},
                                       {u"name"_s, one.name},
                                       {u"first"_s, one.first},
                                       {u"second"_s, one.second},
                                       {u"settled"_s, orNull(one.settled)}});
    return {{u"code"_s, line.code},
            {u"entry"_s, line.entry},
            {u"expert"_s, line.expert},
            {u"state"_s, toCode(line.state)},
            {u"submitted"_s, line.isSubmitted},
            {u"first"_s, orNull(line.firstBy)},
            {u"second"_s, orNull(line.secondBy)},
            {u"differences"_s, differences}};
}

void show(const Call &call, const KeyedLine &line)
{
    QStringList by{line.firstBy, line.secondBy};
    by.removeAll(QString());
    call.print(QStringList{line.code, displayName(line.state), by.join(u", "_s)}.join(u'\t'));
    for (const KeyingDifference &one : line.differences)
        call.print(u"  %1 %2: %3 | %4%5"_s.arg(one.field, one.name, one.first, one.second,
                                               one.settled ? u" → "_s + *one.settled : QString()));
}

Status statusOf(const KeyedLine &line)
{
    return line.state == KeyingState::Differs ? Status::Problems : Status::Done;
}

Result<Status> answer(const Call &call, const PaperSheet &sheet)
{
    show(call, sheet.line);
    if (call.wantsJson())
        call.printJson(QJsonDocument(lineJson(sheet.line)));
    return statusOf(sheet.line);
}

Result<Status> keyTable(const Call &call, const QString &by)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const ImportReport report, PaperKeying(*workspace).keyTable(call.value("from"), by));
    if (call.wantsJson())
        call.printJson(importJson(report));
    else
        showReport(call, report, false);
    const bool isClean = report.rejected.empty() && report.warnings.isEmpty();
    return isClean ? Status::Done : Status::Problems;
}

Result<Status> runKey(const Call &call)
{
    LX_TRY(const QString by, call.needed("by"));
    if (call.has("from") == !call.arguments().isEmpty())
        return usage(Text::tr("Give a sheet's code with --points, or a table with --from."));
    if (call.has("from"))
        return keyTable(call, by);
    LX_TRY(const QString points, call.needed("points"));
    KeyedSheet sheet;
    sheet.code = call.argument(0);
    sheet.cells = points.simplified().split(u' ');
    sheet.remark = call.value("remark");
    sheet.vetoes = call.value("veto");
    sheet.total = call.value("total");
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const PaperSheet keyed, PaperKeying(*workspace).key(sheet, by));
    return answer(call, keyed);
}

Result<Status> runKeyed(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    PaperKeying keying(*workspace);
    if (call.has("demand")) {
        const QString wanted = call.value("demand");
        if (wanted != u"on" && wanted != u"off")
            return usage(Text::tr("--demand is on or off."));
        LX_TRY(const QString by, call.needed("by"));
        LX_CHECK(keying.demand(round, wanted == u"on", by));
    }
    LX_TRY(const bool isDemanded, keying.isDemanded(round));
    LX_TRY(const auto lines, keying.lines(round));
    QJsonArray sheets;
    std::array<int, 5> counts{};
    for (const KeyedLine &line : lines) {
        ++counts[size_t(line.state)];
        if (call.wantsJson())
            sheets.append(lineJson(line));
        else if (line.state != KeyingState::NotKeyed)
            show(call, line);
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(
            QJsonObject{{u"round"_s, round}, {u"demanded"_s, isDemanded}, {u"sheets"_s, sheets}}));
    call.print(Text::tr("%1 not keyed, %2 keyed once, %3 to settle, %4 taken in")
                   .arg(counts[size_t(KeyingState::NotKeyed)])
                   .arg(counts[size_t(KeyingState::Once)])
                   .arg(counts[size_t(KeyingState::Differs)])
                   .arg(counts[size_t(KeyingState::TakenIn)]));
    if (isDemanded)
        call.print(Text::tr("Paper sheets of this round must be keyed twice."));
    return counts[size_t(KeyingState::Differs)] > 0 ? Status::Problems : Status::Done;
}

// One person's value for each field that is still open, or for the named ones.
Result<std::vector<SettledField>> takenFields(const Call &call, const KeyedLine &line)
{
    const QString side = call.value("take");
    if (side != u"first" && side != u"second")
        return usage(Text::tr("--take is first or second."));
    const QStringList wanted = call.values("field");
    std::vector<SettledField> fields;
    for (const KeyingDifference &one : line.differences) {
        const bool isWanted = wanted.isEmpty()
            ? !one.settled
            : wanted.contains(one.field) || wanted.contains(one.name);
        if (isWanted)
            fields.push_back({one.field, side == u"first" ? one.first : one.second});
    }
    return fields;
}

Result<std::vector<SettledField>> settledFields(const Call &call, const KeyedLine &line)
{
    std::vector<SettledField> fields;
    if (call.has("take")) {
        LX_TRY(fields, takenFields(call, line));
    }
    for (const QString &set : call.values("set")) {
        if (!set.contains(u'='))
            return usage(Text::tr("--set takes a field and its value, such as A1=8.5."));
        fields.push_back({set.section(u'=', 0, 0).trimmed(), set.section(u'=', 1)});
    }
    if (fields.empty())
        return usage(Text::tr("Nothing is settled: give --take first or second for fields that "
                              "differ, or --set FIELD=VALUE."));
    return fields;
}

Result<Status> runSettle(const Call &call)
{
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const QString reason, call.needed("reason"));
    LX_TRY(const auto workspace, call.openWorkspace());
    PaperKeying keying(*workspace);
    const QString code = call.argument(0);
    if (call.has("discard")) {
        LX_CHECK(keying.discard(code, by, reason));
        return Status::Done;
    }
    LX_TRY(const PaperSheet sheet, keying.find(code));
    LX_TRY(const auto fields, settledFields(call, sheet.line));
    LX_TRY(const PaperSheet settled, keying.settle(code, fields, by, reason));
    return answer(call, settled);
}

} // namespace

std::vector<Command> keyingCommands()
{
    return {
        {"key",
         u"SHEETCODE --points \"9 8.5 -…\" --by NAME -w DIR"_s,
         Text::tr("keys a paper score sheet, as the first or the second person"),
         {workspaceOption(), option("by", Text::tr("Who keys."), "NAME"),
          option("points",
                 Text::tr("Points or levels in the order of the paper; - where there are none, "
                          "with the reason in the remark."),
                 "POINTS"),
          option("remark", Text::tr("The remark on the paper."), "TEXT"),
          option("veto", Text::tr("Veto items on the paper, such as V2."), "V"),
          option("total", Text::tr("The total on the paper, to compare."), "TOTAL"),
          option("from", Text::tr("A table instead: the code and one column per criterion."),
                 "FILE")},
         0,
         1,
         runKey},
        {"keyed",
         u"-w DIR --round R"_s,
         Text::tr("paper sheets: which were keyed once, twice, and what differs"),
         {workspaceOption(), roundOption(),
          option("demand", Text::tr("on: paper sheets of the round come in by double keying only."),
                 "on|off"),
          byOption()},
         0,
         0,
         runKeyed},
        {"settle",
         u"SHEETCODE --take first|second -w DIR --by NAME --reason TEXT"_s,
         Text::tr("decides what two people keyed differently"),
         {workspaceOption(),
          option("take", Text::tr("Whose values hold: first or second."), "WHOSE"),
          option("field", Text::tr("Only this field; may be repeated."), "FIELD"),
          option("set", Text::tr("Another value, as the paper has it; may be repeated."),
                 "FIELD=VALUE"),
          option("discard", Text::tr("Forgets what was keyed; the sheet is keyed anew.")),
          byOption(), reasonOption()},
         1,
         1,
         runSettle},
    };
}

} // namespace linxuan::cli
