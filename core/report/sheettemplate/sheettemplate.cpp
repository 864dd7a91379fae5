// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/sheettemplate.h"

#include "core/report/sheettemplate/filling.h"

namespace linxuan {

Result<QByteArray> fillSheet(const QByteArray &xlsx, const FormValues &values)
{
    LX_TRY(sheets::Filling filling, sheets::Filling::open(xlsx));
    return std::move(filling).fill({&values, 1});
}

Result<QByteArray> fillSheets(const QByteArray &xlsx, std::span<const FormValues> copies)
{
    if (copies.empty())
        return Error{ErrorCode::Usage, {}, QStringLiteral("no copies of a form")};
    LX_TRY(sheets::Filling filling, sheets::Filling::open(xlsx));
    return std::move(filling).fill(copies);
}

Result<void> checkSheet(const QByteArray &xlsx, const FormValues &shape)
{
    LX_TRY(const sheets::Filling filling, sheets::Filling::open(xlsx));
    return filling.check(shape);
}

} // namespace linxuan
