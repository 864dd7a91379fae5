// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/starterform.h"

#include "core/report/formfilling.h"
#include "core/workspace/documents/formshape.h"
#include "core/workspace/documents/officeforms.h"

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QString braced(const QString &name)
{
    return u"{{%1}}"_s.arg(name);
}

// Every field says its own name.
FormValues namedFields(FormValues shape)
{
    for (auto field = shape.fields.begin(); field != shape.fields.end(); ++field)
        *field = braced(field.key());
    FormGroup group;
    for (const QString &name : std::as_const(shape.groupFields))
        group.fields[name] = braced(name);
    QStringList row;
    for (const QString &name : std::as_const(shape.columns))
        row += braced(name);
    group.rows = {row};
    shape.groups = {std::move(group)};
    shape.name.clear();
    return shape;
}

} // namespace

Result<Document> starterForm(Workspace &workspace, const QString &form)
{
    LX_TRY(const FormKind *kind, findFormKind(form));
    LX_TRY(FormSources sources, FormSources::open(workspace));
    LX_TRY(const FormValues shape, formShape(sources, *kind));
    LX_TRY(FormLayout layout, OfficeForms(workspace).layout(form));
    layout.charts.clear();
    layout.code.reset();
    layout.subtotal.clear();
    layout.total.clear();
    LX_TRY(Document starter, fillForm(layout, namedFields(shape)));
    starter.setsRowHeights = false; // the values are shorter than their names, or longer
    if (layout.isList)
        starter.trail += u"\n本表第 {{本表版本}} 版　操作记录核对码 {{核对码}}"_s;
    return starter;
}

} // namespace linxuan
