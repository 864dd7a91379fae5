// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/madedocument.h"

#include "core/report/pdf.h"

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
    MadeDocument made;
    LX_TRY(const auto documents, Documents(workspace).documents(request));
    for (const Document &document : documents) {
        for (const DocumentGroup &group : document.groups)
            made.rows += int(group.rows.size());
    }
    if (request.form == Form::ScoreSheets)
        made.rows = int(documents.size());
    if (state.isCancelled())
        return Error{ErrorCode::Cancelled, {}, {}};
    made.folder = std::make_shared<QTemporaryDir>();
    if (!made.folder->isValid())
        return Error{ErrorCode::Storage,
                     Text::tr("There is no room for a preview: %1").arg(made.folder->errorString()),
                     {}};
    const QString path = made.folder->filePath(QStringLiteral("preview.pdf"));
    LX_TRY(const int count, writePdf(documents, path));
    Q_UNUSED(count)
    LX_TRY(PdfPages pages, PdfPages::open(path));
    made.pages = std::make_shared<const PdfPages>(std::move(pages));
    return made;
}

} // namespace linxuan
