// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/jsonwords.h"
#include "core/base/text.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/expertbook.h"
#include "core/workspace/records.h"
#include "core/workspace/recusalbook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<RecusalKind> kindOf(const Call &call, RecusalKind otherwise)
{
    if (!call.has("kind"))
        return otherwise;
    if (const auto kind = fromCode<RecusalKind>(call.value("kind")))
        return *kind;
    return usage(Text::tr("--kind is own_school, own_unit, tutor, relative, teacher or other."));
}

QCommandLineOption kindOption()
{
    return option("kind", Text::tr("own_school, own_unit, tutor, relative, teacher or other."),
                  "KIND");
}

QJsonObject lineJson(const RecusalLine &line)
{
    return {{u"expert"_s, line.expertCode},
            {u"target"_s, line.target},
            {u"of"_s, line.recusal.entry ? u"entry"_s : u"unit"_s},
            {u"kind"_s, toCode(line.recusal.kind)},
            {u"reason"_s, line.recusal.reason},
            {u"declared"_s, line.isDeclared}};
}

Result<Status> listRecusals(const Call &call, RecusalBook &book)
{
    LX_TRY(auto lines, book.lines());
    if (call.has("expert"))
        std::erase_if(lines, [&call](const RecusalLine &line) {
            return line.expertCode != call.value("expert");
        });
    QJsonArray json;
    for (const RecusalLine &line : lines) {
        json += lineJson(line);
        call.print(QStringList{line.expertCode, line.target, displayName(line.recusal.kind),
                               line.recusal.reason,
                               line.isDeclared ? Text::tr("declared") : Text::tr("automatic")}
                       .join(u'\t'));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(json));
    return Status::Done;
}

// The declared recusal of an expert from an entry or unit.
Result<Recusal> declaredRecusal(RecusalBook &book, const QString &expert, const QString &target)
{
    LX_TRY(const auto lines, book.lines());
    for (const RecusalLine &line : lines) {
        if (line.isDeclared && line.expertCode == expert
            && (line.target == target || foldName(line.target) == foldName(target)))
            return line.recusal;
    }
    return Error{ErrorCode::NotFound,
                 Text::tr("Expert %1 has declared no recusal from %2.").arg(expert, target),
                 {}};
}

Result<Status> sayDeclared(const Call &call, RecusalBook &book, const RecusalLine &line)
{
    LX_TRY(const auto kept, book.keptSheets(line.recusal));
    QJsonArray closed;
    for (const KeptSheets &one : kept) {
        Call::say(keptSentence(one, line.expertCode));
        closed += QJsonObject{{u"round"_s, one.round}, {u"entries"_s, codes(one.entryCodes)}};
    }
    QJsonObject json = lineJson(line);
    json.insert(u"closed"_s, closed);
    if (call.wantsJson())
        call.printJson(QJsonDocument(json));
    return Status::Done;
}

Result<Status> runRecusal(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    RecusalBook book(*workspace);
    const QString action = call.argument(0);
    if (action.isEmpty() || action == u"list")
        return listRecusals(call, book);
    LX_TRY(const QString expert, call.needed("expert"));
    LX_TRY(const QString target, call.needed("target"));
    if (action == u"add") {
        LX_TRY(const RecusalKind kind, kindOf(call, RecusalKind::Other));
        LX_TRY(const RecusalLine line, book.declare(expert, target, kind, call.value("reason")));
        return sayDeclared(call, book, line);
    }
    if (action != u"change" && action != u"remove")
        return usage(Text::tr("recusal does list, add, change or remove, not “%1”.").arg(action));
    LX_TRY(const Recusal recusal, declaredRecusal(book, expert, target));
    if (action == u"remove") {
        LX_CHECK(book.remove(recusal.id));
        return Status::Done;
    }
    LX_TRY(const RecusalKind kind, kindOf(call, recusal.kind));
    LX_CHECK(
        book.change(recusal.id, kind, call.has("reason") ? call.value("reason") : recusal.reason));
    return Status::Done;
}

QJsonObject expertJson(const Expert &expert, const std::vector<ExpertRelation> &relations)
{
    QJsonArray categories;
    for (const Category category : expert.categories)
        categories += toCode(category);
    QJsonArray close;
    for (const ExpertRelation &relation : relations) {
        if (relation.expert == expert.id)
            close += QJsonObject{{u"person"_s, relation.person},
                                 {u"kind"_s, toCode(relation.kind)},
                                 {u"reason"_s, relation.reason}};
    }
    return {{u"code"_s, expert.code},
            {u"name"_s, expert.name},
            {u"unit"_s, expert.unitName},
            {u"subjects"_s, QJsonArray::fromStringList(expert.subjects)},
            {u"stages"_s, QJsonArray::fromStringList(expert.stages)},
            {u"categories"_s, categories},
            {u"chair"_s, expert.chair},
            {u"relations"_s, close}};
}

Result<ExpertChange> changeOf(const Call &call)
{
    ExpertChange change;
    if (call.has("name"))
        change.name = call.value("name");
    if (call.has("unit"))
        change.unit = call.value("unit");
    if (call.has("subjects"))
        change.subjects = splitList(call.value("subjects"));
    if (call.has("stages"))
        change.stages = splitList(call.value("stages"));
    if (call.has("categories")) {
        change.categories.emplace();
        for (const QString &name : splitList(call.value("categories"))) {
            const auto category = categoryFromTable(name);
            if (!category)
                return usage(Text::tr("“%1” is no category.").arg(name));
            change.categories->push_back(*category);
        }
    }
    if (call.has("chair") && call.has("no-chair"))
        return usage(Text::tr("Give --chair or --no-chair."));
    if (call.has("chair") || call.has("no-chair"))
        change.chair = call.has("chair");
    return change;
}

Result<Status> showExperts(const Call &call, Workspace &workspace)
{
    LX_TRY(const auto experts, Records(workspace).experts());
    LX_TRY(const auto relations, ExpertBook(workspace).relations());
    QJsonArray json;
    for (const Expert &expert : experts) {
        if (!call.arguments().isEmpty() && expert.code != call.argument(0))
            continue;
        json += expertJson(expert, relations);
        call.print(QStringList{expert.code, expert.name, expert.unitName,
                               expert.subjects.join(u' '), expert.stages.join(u' ')}
                       .join(u'\t'));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(json));
    return Status::Done;
}

Result<Status> runExpert(const Call &call)
{
    LX_TRY(const ExpertChange change, changeOf(call));
    const bool isChange = change.name || change.unit || change.subjects || change.stages
        || change.categories || change.chair || call.has("add") || call.has("relation")
        || call.has("remove-relation");
    LX_TRY(const auto workspace, call.openWorkspace());
    if (isChange && call.arguments().isEmpty())
        return usage(Text::tr("Name the experts."));
    ExpertBook book(*workspace);
    const QString code = call.argument(0);
    if (call.has("add")) {
        LX_TRY([[maybe_unused]] const Expert added, book.add(code, change));
    } else if (isChange) {
        LX_TRY([[maybe_unused]] const Expert changed, book.change(code, change));
    }
    if (call.has("relation")) {
        LX_TRY(const RecusalKind kind, kindOf(call, RecusalKind::Relative));
        LX_CHECK(book.setRelation(code, call.value("relation"), kind, call.value("reason")));
    }
    if (call.has("remove-relation"))
        LX_CHECK(book.removeRelation(code, call.value("remove-relation")));
    return showExperts(call, *workspace);
}

template<typename Names, typename Codes>
QJsonObject numbersJson(const Names &names, const Codes &codes)
{
    QJsonObject json;
    for (auto one = names.begin(); one != names.end(); ++one)
        json.insert(one.value(), codes.value(one.key()));
    return json;
}

Result<Status> runNumbers(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto seed, call.number("seed"));
    LX_TRY(const auto workspace, call.openWorkspace());
    Anonymity anonymity(*workspace);
    if (call.has("give")) {
        LX_TRY(const NumbersGiven given,
               anonymity.give(round, static_cast<quint64>(seed.value_or(1))));
        Call::say(Text::tr("%1 entries and %2 experts got a number")
                      .arg(given.entries)
                      .arg(given.experts));
    }
    LX_TRY(const AnonymousNames names, anonymity.names(round));
    LX_TRY(const CodeNames codes, CodeNames::read(*workspace));
    const QJsonObject entries = numbersJson(names.entries, codes.entries);
    const QJsonObject experts = numbersJson(names.experts, codes.experts);
    for (const QJsonObject &list : {entries, experts}) {
        for (auto one = list.begin(); one != list.end(); ++one)
            call.print(one.key() + u'\t' + one->toString());
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(
            QJsonObject{{u"round"_s, round}, {u"entries"_s, entries}, {u"experts"_s, experts}}));
    return Status::Done;
}

} // namespace

std::vector<Command> expertCommands()
{
    return {
        {"expert",
         u"[CODE] -w DIR"_s,
         Text::tr("the pool of experts: shows, adds and changes them and whom they are close to"),
         {workspaceOption(), option("add", Text::tr("The expert is new.")),
          option("name", Text::tr("The name."), "NAME"),
          option("unit", Text::tr("The school or unit."), "UNIT"),
          option("subjects", Text::tr("Subjects, apart by 、 or a comma."), "LIST"),
          option("stages", Text::tr("Stages; none: every stage."), "LIST"),
          option("categories", Text::tr("Categories; none: every category."), "LIST"),
          option("chair", Text::tr("May chair a panel.")),
          option("no-chair", Text::tr("Chairs no panel.")),
          option("relation", Text::tr("A person whose entries the expert does not judge."),
                 "PERSON"),
          option("remove-relation", Text::tr("A person who is no obstacle any more."), "PERSON"),
          kindOption(), reasonOption()},
         0,
         1,
         runExpert},
        {"recusal",
         u"[list|add|change|remove] -w DIR"_s,
         Text::tr("recusals, declared and automatic, with kind and reason"),
         {workspaceOption(), option("expert", Text::tr("The expert's code."), "E"),
          option("target", Text::tr("An entry's code or a unit's name."), "TARGET"), kindOption(),
          reasonOption()},
         0,
         1,
         runRecusal},
        {"numbers",
         u"-w DIR --round R [--give]"_s,
         Text::tr("anonymous numbers of a round's entries and experts"),
         {workspaceOption(), roundOption(),
          option("give", Text::tr("Gives numbers to those that have none.")),
          option("seed", Text::tr("Decides the order."), "S")},
         0,
         0,
         runNumbers},
    };
}

} // namespace linxuan::cli
