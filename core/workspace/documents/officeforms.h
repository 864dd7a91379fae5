// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/documents.h"
#include "core/report/formlayout.h"
#include "core/workspace/workspace.h"

#include <optional>
#include <vector>

namespace linxuan {

// The forms that an office has put in the place of ours, kept in the campaign.
class OfficeForms
{
public:
    explicit OfficeForms(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Without their bodies.
    Result<std::vector<OfficeForm>> all();
    // Takes the file as what its ending says: .json a layout, .xlsx a sheet to be filled, .png or
    // .jpg the picture behind a card. What it asks for is held against what the form has. Errors:
    // NotFound (form, file), Usage (another ending), Unreadable, Invalid naming the fields that
    // the form does not have.
    Result<OfficeForm> place(const QString &form, const QString &path, const QString &by);
    // Goes back to the form that comes with the program. Errors: NotFound (nothing was placed).
    Result<void> remove(const QString &form, std::optional<OfficeFormPart> part);

    // The layout in use, the office's or ours. Errors: NotFound, Invalid.
    Result<FormLayout> layout(const QString &form);
    Result<QByteArray> layoutText(const QString &form);
    // Nothing where the office has none.
    Result<std::optional<QByteArray>> sheet(const QString &form);
    Result<QImage> background(const QString &form);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
