// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/madedocument.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::MadeDocument)
};

} // namespace

Result<MadeDocument> makeDocument(Workspace &workspace, const FormRequest &request,
                                  const TaskState &state)
{
    const auto isStopped = [&state] { return state.isCancelled(); };
    if (isStopped())
        return Error{ErrorCode::Cancelled, {}, {}};
    MadeDocument made;
    made.folder = std::make_shared<QTemporaryDir>();
    if (!made.folder->isValid())
        return Error{ErrorCode::Storage,
                     Text::tr("There is no room for a preview: %1").arg(made.folder->errorString()),
                     {}};
    const QString path = made.folder->filePath(QStringLiteral("preview.pdf"));
    LX_TRY(made.facts, Documents(workspace, isStopped).preview(request, path));
    LX_TRY(PdfPages pages, PdfPages::open(path));
    made.pages = std::make_shared<const PdfPages>(std::move(pages));
    return made;
}

} // namespace linxuan
