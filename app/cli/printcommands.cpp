// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/report/shape.h"
#include "core/report/xlsx.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/documents/officeforms.h"
#include "core/workspace/documents/starterform.h"

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

Result<const FormKind *> formNamed(const QString &code)
{
    auto kind = findFormKind(code);
    return kind ? kind : usage(kind.error().message);
}

Result<void> readSplit(const Call &call, FormRequest &request)
{
    if (!call.has("each"))
        return {};
    const QString each = call.value("each");
    if (each == u"unit")
        request.split = FormSplit::ByUnit;
    else if (each == u"group")
        request.split = FormSplit::ByGroup;
    else if (each == u"none")
        request.split = FormSplit::Whole;
    else
        return usage(Text::tr("--each is unit, group or none."));
    return {};
}

Result<void> readOrder(const Call &call, FormRequest &request)
{
    if (!call.has("order"))
        return {};
    const QString order = call.value("order");
    if (order == u"unit")
        request.order = FormOrder::Unit;
    else if (order == u"route")
        request.order = FormOrder::Route;
    else if (order == u"code")
        request.order = FormOrder::Code;
    else
        return usage(Text::tr("--order is unit, route or code."));
    return {};
}

Result<void> readCopies(const Call &call, FormRequest &request)
{
    request.asNotice = call.value("copies") == u"notice";
    if (!call.has("copies") || request.asNotice)
        return {};
    LX_TRY(const auto copies, call.number("copies"));
    if (!copies || *copies < 1 || *copies > 99)
        return usage(Text::tr("--copies is a number from 1 to 99, or notice."));
    request.copies = *copies;
    return {};
}

Result<FormRequest> requestOf(const Call &call)
{
    FormRequest request;
    request.form = call.argument(0);
    if (request.form != kPacket)
        LX_CHECK(formNamed(request.form));
    if (call.has("round"))
        request.round = call.value("round");
    if (call.has("unit"))
        request.unit = call.value("unit");
    if (call.has("entry"))
        request.entry = call.value("entry");
    if (call.has("expert"))
        request.expert = call.value("expert");
    if (call.has("group"))
        request.group = call.value("group");
    request.isBlank = call.has("blank");
    LX_CHECK(readSplit(call, request));
    LX_CHECK(readOrder(call, request));
    LX_CHECK(readCopies(call, request));
    return request;
}

QJsonObject printingObject(const Printing &one)
{
    return {{u"form"_s, one.form},
            {u"scope"_s, one.scope},
            {u"version"_s, one.version},
            {u"code"_s, one.code},
            {u"digest"_s, QString::fromLatin1(one.digest.toHex())},
            {u"title"_s, one.title},
            {u"record"_s, one.record},
            {u"by"_s, one.by},
            {u"at"_s, one.at.toString(Qt::ISODate)}};
}

QJsonArray printingsArray(const std::vector<Printing> &printings)
{
    QJsonArray array;
    for (const Printing &one : printings)
        array += printingObject(one);
    return array;
}

void tell(const Call &call, const PrintedForm &printed)
{
    if (call.wantsJson())
        call.printJson(
            QJsonDocument(QJsonObject{{u"file"_s, printed.files.value(0)},
                                      {u"files"_s, QJsonArray::fromStringList(printed.files)},
                                      {u"documents"_s, printed.documents},
                                      {u"rows"_s, printed.rows},
                                      {u"lists"_s, printingsArray(printed.lists)}}));
    for (const QString &file : printed.files)
        call.print(file);
    for (const Printing &one : printed.lists)
        call.print(
            Text::tr("%1: version %2, code %3").arg(one.title).arg(one.version).arg(one.code));
}

Result<Status> runPrint(const Call &call)
{
    LX_TRY(const FormRequest request, requestOf(call));
    if (call.has("out") == call.has("out-dir"))
        return usage(Text::tr("Give --out FILE or --out-dir DIR."));
    LX_TRY(const auto workspace, call.openWorkspace());
    Documents documents(*workspace);
    EachFile where;
    where.folder = call.value("out-dir");
    if (call.has("format"))
        where.suffix = call.value("format");
    if (call.has("name"))
        where.pattern = call.value("name");
    LX_TRY(const PrintedForm printed,
           call.has("out") ? documents.print(request, call.value("out"))
                           : documents.printEach(request, where));
    tell(call, printed);
    return Status::Done;
}

Result<void> exportForm(const Call &call, Workspace &workspace, const QString &form)
{
    LX_TRY(const QString out, call.needed("out"));
    if (out.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        LX_TRY(const Document starter, starterForm(workspace, form));
        return writeXlsx(starter, out);
    }
    if (!out.endsWith(".json"_L1, Qt::CaseInsensitive))
        return usage(Text::tr("%1: the name must end in .json or .xlsx.").arg(out));
    LX_TRY(const QByteArray json, OfficeForms(workspace).layoutText(form));
    return saveWhole(out, json);
}

QJsonObject formObject(const FormKind &kind, const std::vector<OfficeForm> &own)
{
    QJsonArray placed;
    for (const OfficeForm &one : own) {
        if (one.form == kind.code)
            placed += QJsonObject{{u"part"_s, toCode(one.part)},
                                  {u"file"_s, one.fileName},
                                  {u"by"_s, one.by},
                                  {u"at"_s, one.at.toString(Qt::ISODate)}};
    }
    return {{u"form"_s, kind.code},
            {u"name"_s, formName(kind.code)},
            {u"step"_s, displayName(kind.step)},
            {u"purpose"_s, formPurpose(kind.code)},
            {u"own"_s, placed}};
}

Result<Status> listForms(const Call &call, Workspace &workspace)
{
    LX_TRY(const auto own, OfficeForms(workspace).all());
    QJsonArray all;
    for (const FormKind &kind : formKinds()) {
        all += formObject(kind, own);
        call.print(
            u"%1  %2  %3"_s.arg(kind.code, -22).arg(formName(kind.code), formPurpose(kind.code)));
        for (const OfficeForm &one : own) {
            if (one.form == kind.code)
                call.print(Text::tr("    own: %1, placed by %2, %3")
                               .arg(one.fileName, one.by, officeText(one.at)));
        }
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(all));
    return Status::Done;
}

Result<void> restore(const Call &call, Workspace &workspace, const QString &form)
{
    std::optional<OfficeFormPart> part;
    if (call.has("part")) {
        part = fromCode<OfficeFormPart>(call.value("part"));
        if (!part)
            return usage(Text::tr("--part is layout, sheet or background."));
    }
    return OfficeForms(workspace).remove(form, part);
}

Result<Status> showPrinted(const Call &call, Workspace &workspace)
{
    LX_TRY(const auto printings, Printings(workspace).all());
    if (call.wantsJson())
        call.printJson(QJsonDocument(printingsArray(printings)));
    for (const Printing &one : printings)
        call.print(Text::tr("%1  version %2  %3  code %4")
                       .arg(officeText(one.at))
                       .arg(one.version)
                       .arg(one.title, one.code));
    return Status::Done;
}

Result<Status> runForms(const Call &call)
{
    const int wishes = int(call.has("place")) + int(call.has("restore")) + int(call.has("export"))
        + int(call.has("printed"));
    if (wishes > 1)
        return usage(Text::tr("Give one of --place, --restore, --export and --printed."));
    const QString form = call.argument(0);
    const bool needsForm = wishes == 1 && !call.has("printed");
    if (needsForm)
        LX_CHECK(formNamed(form));
    LX_TRY(const auto workspace, call.openWorkspace());
    if (call.has("printed"))
        return showPrinted(call, *workspace);
    if (wishes == 0)
        return listForms(call, *workspace);
    if (call.has("export"))
        LX_CHECK(exportForm(call, *workspace, form));
    if (call.has("restore"))
        LX_CHECK(restore(call, *workspace, form));
    if (call.has("place"))
        LX_CHECK(OfficeForms(*workspace).place(form, call.value("place"), call.value("by")));
    return Status::Done;
}

} // namespace

std::vector<Command> printCommands()
{
    return {
        {"print",
         u"FORM -w DIR --out FILE"_s,
         Text::tr("a form as .pdf or .xlsx"),
         {workspaceOption(), roundOption(), option("out", Text::tr("The file to write."), "FILE"),
          option("out-dir", Text::tr("A file for each part, in this folder."), "DIR"),
          option("name",
                 Text::tr("Names of these files, with {{表名}}, {{名称}}, {{轮次}}, {{版本}}, "
                          "{{序号}}."),
                 "PATTERN"),
          option("format", Text::tr("Of these files: pdf or xlsx."), "FORMAT"),
          option("unit", Text::tr("Only what is of this unit."), "UNIT"),
          option("group", Text::tr("Only this group: CATEGORY/STAGE/SUBJECT."), "GROUP"),
          option("entry", Text::tr("Only of this entry."), "CODE"),
          option("expert", Text::tr("Score sheets: only of this expert."), "CODE"),
          option("each", Text::tr("A document for each unit or group; none: one for all."), "PART"),
          option("order", Text::tr("Papers of entries by unit, route or code."), "ORDER"),
          option("copies", Text::tr("How many of each, or notice: as the notice asks for."),
                 "NUMBER"),
          option("blank", Text::tr("To be filled in by hand."))},
         1,
         1,
         runPrint,
         Text::tr("FORM is one of those that `forms` lists, or packet: all papers of an entry or a "
                  "unit.")},
        {"forms",
         u"[FORM] -w DIR"_s,
         Text::tr("the forms there are, and the office's own in their place"),
         {workspaceOption(),
          option("place",
                 Text::tr("Puts a layout (.json), a sheet to be filled (.xlsx) or a picture (.png, "
                          ".jpg) in the form's place."),
                 "FILE"),
          option("restore", Text::tr("Goes back to the form that comes with the program.")),
          option("part", Text::tr("Restore: only layout, sheet or background."), "PART"),
          option("export", Text::tr("Writes the form to start from: .json or .xlsx.")),
          option("printed", Text::tr("The versions of lists that were printed.")),
          option("out", Text::tr("Export: the file to write."), "FILE"), byOption()},
         0,
         1,
         runForms},
    };
}

} // namespace linxuan::cli
