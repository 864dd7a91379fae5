// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/elsewhere.h"

#include "core/preview/neutralcopy.h"
#include "core/task/task.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Elsewhere)
};

} // namespace

void openElsewhere(const ViewedFile &file, QObject *owner,
                   std::function<void(const Error &)> failed)
{
    runTask(
        owner, [file](TaskState &) { return neutralCopy(file); },
        [failed = std::move(failed)](const Result<QString> &copy) {
            if (!copy)
                failed(copy.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
                failed({ErrorCode::NotFound,
                        Text::tr("This computer has no program for files of this kind."),
                        {}});
        });
}

} // namespace linxuan
