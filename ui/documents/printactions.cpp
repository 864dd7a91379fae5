// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/printactions.h"

#include "core/workspace/documents/printings.h"
#include "ui/documents/eachfiledialog.h"
#include "ui/documents/printingsdialog.h"
#include "ui/support/session.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QWidget>

namespace linxuan {

namespace {

QString versionText(const std::vector<Printing> &lists)
{
    if (lists.size() == 1)
        return PrintActions::tr("version %1, code %2")
            .arg(lists.front().version)
            .arg(lists.front().code);
    return {};
}

QString withVersion(const QString &text, const std::vector<Printing> &lists)
{
    const QString version = versionText(lists);
    return version.isEmpty() ? text : PrintActions::tr("%1 (%2)").arg(text, version);
}

QStringList versionLines(const std::vector<Printing> &lists)
{
    QStringList lines;
    for (const Printing &one : lists)
        lines += PrintActions::tr("%1: version %2, code %3")
                     .arg(one.title)
                     .arg(one.version)
                     .arg(one.code);
    return lists.size() > 1 ? lines : QStringList();
}

// Enters the versions and leaves a file of what goes onto paper.
Result<MadeDocument> printedFile(Workspace &workspace, const FormRequest &request,
                                 const TaskState &state)
{
    MadeDocument made;
    made.folder = std::make_shared<QTemporaryDir>();
    const QString path = made.folder->filePath(QStringLiteral("print.pdf"));
    const auto isStopped = [&state] { return state.isCancelled(); };
    LX_CHECK(Documents(workspace, isStopped).print(request, path));
    LX_TRY(PdfPages pages, PdfPages::open(path));
    made.pages = std::make_shared<const PdfPages>(std::move(pages));
    return made;
}

} // namespace

PrintActions::PrintActions(Session &session, QWidget *asker)
    : QObject(asker)
    , m_session(session)
    , m_asker(asker)
{ }

void PrintActions::print(const FormRequest &request, const QString &title)
{
    m_choosePrinter(m_asker, tr("Print %1").arg(title),
                    [this, request, title](const std::shared_ptr<QPrinter> &printer) {
                        printOn(printer, request, title);
                    });
}

void PrintActions::printOn(const std::shared_ptr<QPrinter> &printer, const FormRequest &request,
                           const QString &title)
{
    m_session.write(
        tr("Preparing %1").arg(title), Area::Documents, this,
        [request](Workspace &workspace, TaskState &state) {
            return printedFile(workspace, request, state);
        },
        [this, printer, title](const Result<MadeDocument> &document) {
            if (document)
                draw(printer, *document, title);
            else
                Q_EMIT failed(document.error());
        });
}

void PrintActions::draw(const std::shared_ptr<QPrinter> &printer, const MadeDocument &document,
                        const QString &title)
{
    const int id = m_session.tasks().begin(tr("Printing %1").arg(title));
    const auto state = runTask(
        &m_session,
        [printer, document](TaskState &task) {
            return printPages(*document.pages, *printer, task);
        },
        [this, &tasks = m_session.tasks(), id, guard = QPointer(this),
         title](const Result<int> &pages) {
            tasks.end(id);
            if (!guard)
                return;
            if (pages)
                Q_EMIT told(Role::Positive, tr("%n pages sent to the printer.", nullptr, *pages),
                            {});
            else
                Q_EMIT failed(pages.error());
        });
    m_session.tasks().attach(id, state);
}

void PrintActions::saveAs(const FormRequest &request, const QString &title, const QString &suffix)
{
    const bool isPdf = suffix == QStringLiteral("pdf");
    m_session.prompts().saveFile(m_asker, tr("Save document"), title + u'.' + suffix,
                                 isPdf ? tr("PDF (*.pdf)") : tr("Spreadsheet (*.xlsx)"),
                                 [this, request](const QString &path) { write(request, path); });
}

void PrintActions::write(const FormRequest &request, const QString &path)
{
    m_session.write(
        tr("Saving %1").arg(QFileInfo(path).fileName()), Area::Documents, this,
        [request, path](Workspace &workspace, TaskState &state) {
            return Documents(workspace, [&state] { return state.isCancelled(); })
                .print(request, path);
        },
        [this, path](const Result<PrintedForm> &printed) {
            if (!printed)
                return Q_EMIT failed(printed.error());
            Q_EMIT told(Role::Positive, tr("Saved as %1").arg(withVersion(path, printed->lists)),
                        versionLines(printed->lists));
        });
}

void PrintActions::saveEach(const FormRequest &request, const QString &title,
                            const FormPreview &preview)
{
    auto *dialog = new EachFileDialog(m_session, title, preview, m_asker->window());
    connect(dialog, &EachFileDialog::filled, this,
            [this, request](const EachFile &where) { writeEach(request, where); });
    dialog->open();
}

void PrintActions::writeEach(const FormRequest &request, const EachFile &where)
{
    m_session.write(
        tr("Saving files"), Area::Documents, this,
        [request, where](Workspace &workspace, TaskState &state) {
            return Documents(workspace, [&state] { return state.isCancelled(); })
                .printEach(request, where);
        },
        [this, where](const Result<PrintedForm> &printed) {
            if (!printed)
                return Q_EMIT failed(printed.error());
            QStringList names;
            for (const QString &path : printed->files)
                names += QFileInfo(path).fileName();
            Q_EMIT told(Role::Positive,
                        tr("%n file(s) saved in %1", nullptr, int(names.size()))
                            .arg(QDir::toNativeSeparators(where.folder)),
                        names);
        });
}

void PrintActions::showPrintings()
{
    m_session.read(
        this, [](Workspace &workspace, TaskState &) { return Printings(workspace).all(); },
        [this](const Result<std::vector<Printing>> &printings) {
            if (!printings)
                return Q_EMIT failed(printings.error());
            auto *dialog = new PrintingsDialog(m_session.profile(), *printings, m_asker->window());
            dialog->open();
        });
}

} // namespace linxuan
