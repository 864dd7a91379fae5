// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/formshape.h"

#include "core/report/forms/awardlist.h"
#include "core/report/forms/cureletter.h"
#include "core/report/forms/publicnotice.h"
#include "core/report/forms/receiptslip.h"
#include "core/report/forms/recommendationlist.h"
#include "core/report/forms/scoresheet.h"
#include "core/report/forms/scoresummary.h"
#include "core/workspace/documents/honourforms.h"

#include <QHash>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// Of forms that may have nothing to print now.
const QHash<QString, FormValues> &knownShapes()
{
    static const QHash<QString, FormValues> shapes{
        {u"award-list"_s, awardListValues({})},
        {u"public-notice"_s, publicNoticeValues({})},
        {u"recommendation-list"_s, recommendationListValues({})},
        {u"score-summary"_s, scoreSummaryValues({})},
        {u"score-sheets"_s, scoreSheetValues({})},
        {u"cure-letter"_s, cureLetterValues({})},
        {u"receipt-slip"_s, receiptSlipValues({})},
    };
    return shapes;
}

} // namespace

void addListFields(FormValues &values, const QString &version, const QString &code)
{
    values.fields[u"本表版本"_s] = version;
    values.fields[u"核对码"_s] = code;
}

Result<FormValues> formShape(FormSources &sources, const FormKind &kind)
{
    FormValues shape = knownShapes().value(kind.code);
    if (kind.code == u"certificates") {
        shape = certificateShape(sources);
    } else if (shape.fields.isEmpty()) {
        FormRequest request;
        request.form = kind.code;
        request.isBlank = kind.takes.testFlag(FormChoice::Blank);
        LX_TRY(const FormCopies copies, kind.collect(sources, request));
        shape = copies.front();
    }
    addListFields(shape, {}, {});
    return shape;
}

} // namespace linxuan
