// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/printedstate.h"

#include "core/storage/auditlog.h"
#include "core/storage/documentstore.h"
#include "core/workspace/documents/formmaking.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// Does the trail's own record say the same of the list?
Result<bool> isRecorded(Workspace &workspace, const Printing &printing)
{
    LX_TRY(const auto record, AuditLog(workspace.database()).record(printing.record));
    if (!record || record->action != u"document.print")
        return false;
    const QJsonObject detail = QJsonDocument::fromJson(record->detail.toUtf8()).object();
    return detail.value("form"_L1).toString() == printing.form
        && detail.value("scope"_L1).toString() == printing.scope
        && detail.value("version"_L1).toInt() == printing.version
        && detail.value("digest"_L1).toString() == QString::fromLatin1(printing.digest.toHex());
}

FormRequest requestOf(const Printing &printing)
{
    FormRequest request;
    request.form = printing.form;
    request.split = FormSplit::Whole;
    for (const QString &part : printing.scope.split(u';')) {
        const QString name = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (name == u"round")
            request.round = value;
        else if (name == u"unit")
            request.unit = value;
        else if (name == u"group")
            request.group = value;
        else if (name == u"blank")
            request.isBlank = true;
    }
    return request;
}

Result<bool> isSameNow(Workspace &workspace, const Printing &printing)
{
    LX_TRY(FormMaking making, FormMaking::open(workspace));
    LX_TRY(const auto made, making.make(requestOf(printing)));
    for (const MadeForm &one : made) {
        if (one.list && one.list->scope == printing.scope)
            return one.list->digest == printing.digest;
    }
    return false;
}

} // namespace

Result<std::optional<PrintedState>> printedState(Workspace &workspace, qint64 record)
{
    DocumentStore store(workspace.database());
    LX_TRY(const auto printing, store.printingAt(record));
    if (!printing)
        return std::optional<PrintedState>();
    PrintedState state;
    state.printing = *printing;
    LX_TRY(const auto last, store.lastPrinting(printing->form, printing->scope));
    state.newest = last ? last->version : printing->version;
    LX_TRY(state.isRecorded, isRecorded(workspace, *printing));
    if (const auto same = isSameNow(workspace, *printing))
        state.isSameNow = *same;
    return std::optional(std::move(state));
}

} // namespace linxuan
