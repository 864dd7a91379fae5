// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/letterforms.h"

#include "core/workspace/curing.h"
#include "core/workspace/paperpackets.h"

namespace linxuan {

Result<FormCopies> cureLetterCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const FormValues values,
           Curing(sources.workspace()).letter(request.unit.value_or(QString())));
    return FormCopies{values};
}

Result<FormCopies> receiptSlipCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const FormValues values,
           PaperPackets(sources.workspace()).slip(request.unit.value_or(QString())));
    return FormCopies{values};
}

} // namespace linxuan
