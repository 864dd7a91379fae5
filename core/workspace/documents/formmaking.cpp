// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/formmaking.h"

#include "core/report/documentdigest.h"
#include "core/report/formfilling.h"
#include "core/workspace/documents/entryforms.h"
#include "core/workspace/documents/formshape.h"
#include "core/workspace/documents/officeforms.h"
#include "core/workspace/documents/roundforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

bool hasRows(const FormValues &values)
{
    return values.groups.empty()
        || std::any_of(values.groups.begin(), values.groups.end(),
                       [](const FormGroup &group) { return !group.rows.empty(); });
}

FormSplit splitOf(const FormKind &kind, const FormRequest &request)
{
    if (request.split)
        return *request.split;
    const bool isByUnit = kind.takes.testFlag(FormChoice::ByUnit) && !request.unit;
    return isByUnit ? FormSplit::ByUnit : FormSplit::Whole;
}

Error nothing()
{
    return {ErrorCode::NotFound, Text::tr("There is nothing to print in this form yet."), {}};
}

} // namespace

int MadeForm::rows() const
{
    size_t rows = 0;
    for (const FormGroup &group : values.groups)
        rows += group.rows.size();
    return int(rows);
}

Result<FormMaking> FormMaking::open(Workspace &workspace)
{
    LX_TRY(FormSources sources, FormSources::open(workspace));
    return FormMaking(workspace, std::move(sources));
}

Result<const FormMaking::Look *> FormMaking::look(const QString &form)
{
    const auto known = m_looks.constFind(form);
    if (known != m_looks.constEnd())
        return &*known;
    OfficeForms own(*m_workspace);
    Look look;
    LX_TRY(look.layout, own.layout(form));
    if (look.layout.card) {
        LX_TRY(look.background, own.background(form));
    }
    return &*m_looks.insert(form, std::move(look));
}

// A request for each unit or group, where the form is parted by them.
Result<std::vector<FormRequest>> FormMaking::parts(const FormKind &kind, const FormRequest &request)
{
    std::vector<FormRequest> parts;
    FormRequest part = request;
    part.split = FormSplit::Whole;
    const FormSplit split = splitOf(kind, request);
    if (split == FormSplit::ByUnit && kind.takes.testFlag(FormChoice::Unit) && !request.unit) {
        for (const Unit *unit : m_sources.senders()) {
            part.unit = unit->name;
            parts.push_back(part);
        }
    } else if (split == FormSplit::ByGroup && kind.takes.testFlag(FormChoice::Group)
               && !request.group) {
        LX_TRY(const RoundAwards *awards, m_sources.awards(request.round));
        for (const GroupAwards &group : awards->groups) {
            part.group = groupCode(group.key);
            parts.push_back(part);
        }
    } else {
        parts.push_back(part);
    }
    return parts;
}

Result<MadeForm> FormMaking::fill(const FormKind &kind, const FormRequest &request,
                                  FormValues values)
{
    LX_TRY(const Look *used, look(kind.code));
    const FormLayout &layout = used->layout;
    if (layout.isList)
        addListFields(values, {}, {});
    MadeForm made{kind.code, request, std::move(values), {}, {}};
    LX_TRY(made.document, fillForm(layout, made.values));
    made.document.copies = request.asNotice ? layout.copies : std::max(1, request.copies);
    if (made.document.card)
        made.document.card->background = used->background;
    if (layout.isList) {
        made.list = ListToPrint{kind.code, printingScope(kind, request, made.values.name),
                                QString(made.document.title).replace(u'\n', u' '),
                                documentDigest(made.document)};
    }
    return made;
}

Result<std::vector<MadeForm>> FormMaking::makePart(const FormKind &kind, const FormRequest &request)
{
    LX_TRY(FormCopies copies, kind.collect(m_sources, request));
    std::vector<MadeForm> made;
    for (FormValues &values : copies) {
        LX_TRY(MadeForm one, fill(kind, request, std::move(values)));
        made.push_back(std::move(one));
    }
    return made;
}

// The unit's own papers, then those of each of its entries together, as they go into the bags.
Result<std::vector<MadeForm>> FormMaking::packet(const FormRequest &request)
{
    LX_TRY(const Unit *unit, m_sources.wantedUnit(request));
    std::vector<MadeForm> made;
    const auto add = [&](const PaperItem &item, const FormRequest &wish) -> Result<void> {
        LX_TRY(const FormKind *kind, findFormKind(item.form));
        auto part = makePart(*kind, wish);
        if (!part && part.error().code == ErrorCode::NotFound)
            return {};
        LX_CHECK(part);
        for (MadeForm &one : *part) {
            one.document.copies = item.copies;
            made.push_back(std::move(one));
        }
        return {};
    };
    const auto &packet = m_workspace->profile().paperPacket;
    FormRequest wish = request;
    for (const PaperItem &item : packet) {
        if (item.perUnit && !item.form.isEmpty() && unit && !request.entry)
            LX_CHECK(add(item, wish));
    }
    for (const Entry *entry : sortedEntries(m_sources, unit, request)) {
        if (!request.wantsMoreThan(made.size()))
            break;
        wish.entry = entry->code;
        for (const PaperItem &item : packet) {
            const bool isWanted = !request.entry || *request.entry == entry->code;
            if (isWanted && !item.perUnit && !item.form.isEmpty()
                && item.category == entry->category)
                LX_CHECK(add(item, wish));
        }
    }
    if (made.empty())
        return nothing();
    return made;
}

Result<std::vector<MadeForm>> FormMaking::make(const FormRequest &request)
{
    if (request.form == kPacket)
        return packet(request);
    LX_TRY(const FormKind *kind, findFormKind(request.form));
    LX_TRY(const auto wanted, parts(*kind, request));
    std::vector<MadeForm> all;
    for (const FormRequest &part : wanted) {
        auto made = makePart(*kind, part);
        const bool isMissing = !made && made.error().code == ErrorCode::NotFound;
        if (isMissing && wanted.size() > 1)
            continue; // nothing of this unit
        LX_CHECK(made);
        for (MadeForm &one : *made) {
            if (wanted.size() == 1 || hasRows(one.values))
                all.push_back(std::move(one));
        }
    }
    if (all.empty())
        return nothing();
    return all;
}

} // namespace linxuan
