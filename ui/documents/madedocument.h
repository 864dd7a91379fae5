// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/pdfpages.h"
#include "core/task/task.h"
#include "core/workspace/documents/documents.h"

#include <QTemporaryDir>

#include <memory>

namespace linxuan {

// A form as it would be printed now, in a folder of its own that goes when it is let go.
struct MadeDocument
{
    std::shared_ptr<QTemporaryDir> folder;
    std::shared_ptr<const PdfPages> pages;
    FormPreview facts;
};

// Errors: those of the form and of its pages; Cancelled.
Result<MadeDocument> makeDocument(Workspace &workspace, const FormRequest &request,
                                  const TaskState &state);

} // namespace linxuan
