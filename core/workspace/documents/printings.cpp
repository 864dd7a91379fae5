// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/printings.h"

#include "core/storage/documentstore.h"
#include "core/storage/trailcode.h"
#include "core/workspace/documents/formkinds.h"
#include "core/workspace/write.h"

namespace linxuan {

using namespace Qt::StringLiterals;

QString printingScope(const FormKind &kind, const FormRequest &request, const QString &name)
{
    QStringList parts;
    const auto add = [&](FormChoice choice, const QString &key,
                         const std::optional<QString> &value) {
        if (kind.takes.testFlag(choice) && value)
            parts += key + u'=' + *value;
    };
    add(FormChoice::Round, u"round"_s, request.round);
    add(FormChoice::Unit, u"unit"_s, request.unit);
    add(FormChoice::Group, u"group"_s, request.group);
    add(FormChoice::Tables, u"table"_s, name);
    if (request.isBlank && kind.takes.testFlag(FormChoice::Blank))
        parts += u"blank"_s;
    return parts.join(u';');
}

Result<PrintingState> Printings::state(const ListToPrint &list)
{
    PrintingState state;
    LX_TRY(state.last, DocumentStore(m_workspace.database()).lastPrinting(list.form, list.scope));
    state.isSame = state.last && state.last->digest == list.digest;
    return state;
}

Result<std::vector<Printing>> Printings::enter(const std::vector<ListToPrint> &lists)
{
    std::vector<Printing> entered;
    std::vector<size_t> fresh;
    for (const ListToPrint &list : lists) {
        LX_TRY(const PrintingState found, state(list));
        if (!found.isSame)
            fresh.push_back(entered.size());
        entered.push_back(found.isSame ? *found.last
                                       : Printing{list.form,
                                                  list.scope,
                                                  found.version(),
                                                  list.title,
                                                  list.digest,
                                                  {},
                                                  0,
                                                  m_workspace.actor(),
                                                  m_workspace.now()});
    }
    if (fresh.empty())
        return entered;
    LX_TRY(Write write, Write::begin(m_workspace));
    for (const size_t place : fresh) {
        Printing &one = entered[place];
        LX_CHECK(write.record(u"document.print"_s, {},
                              {{u"form"_s, one.form},
                               {u"scope"_s, one.scope},
                               {u"version"_s, one.version},
                               {u"digest"_s, QString::fromLatin1(one.digest.toHex())}}));
        const AuditHead &head = write.trail().head();
        one.record = head.count;
        if (const auto code = trailCode({head.count, head.digest}))
            one.code = code->toString();
        LX_CHECK(DocumentStore(write.database()).insert(one));
    }
    LX_CHECK(write.commit(Area::Documents));
    return entered;
}

Result<std::vector<Printing>> Printings::all()
{
    return DocumentStore(m_workspace.database()).printings();
}

void stampList(Document &document, int version, const std::optional<Printing> &printing)
{
    QString stamp = u"本表第 %1 版　"_s.arg(version);
    stamp += printing ? u"操作记录核对码 %1"_s.arg(printing->code)
                      : u"未印制，印制时写入操作记录核对码"_s;
    document.trail += document.trail.isEmpty() ? stamp : u'\n' + stamp;
    document.trailQr = printing ? printing->code : QString();
}

} // namespace linxuan
