// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/ownformactions.h"

#include "core/report/xlsx.h"
#include "core/workspace/documents/formkinds.h"
#include "core/workspace/documents/officeforms.h"
#include "core/workspace/documents/starterform.h"
#include "ui/support/session.h"

#include <QSaveFile>
#include <QWidget>

namespace linxuan {

namespace {

// A sheet, or by its ending the layout.
Result<void> saveStarterForm(Workspace &workspace, const QString &form, const QString &path)
{
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive)) {
        LX_TRY(const Document starter, starterForm(workspace, form));
        return writeXlsx(starter, path);
    }
    LX_TRY(const QByteArray layout, OfficeForms(workspace).layoutText(form));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(layout) == layout.size() && file.commit())
        return {};
    return Error{ErrorCode::Storage,
                 OwnFormActions::tr("%1 could not be written: %2.").arg(path, file.errorString()),
                 {}};
}

} // namespace

OwnFormActions::OwnFormActions(Session &session, QWidget *asker)
    : QObject(asker)
    , m_session(session)
    , m_asker(asker)
{ }

void OwnFormActions::place(const QString &form)
{
    m_session.prompts().openFile(m_asker, tr("The office's own form for “%1”").arg(formName(form)),
                                 tr("Sheets, layouts, pictures (*.xlsx *.json *.png *.jpg *.jpeg)"),
                                 [this, form](const QString &path) { placeFile(form, path); });
}

void OwnFormActions::placeFile(const QString &form, const QString &path)
{
    m_session.write(
        tr("Taking in the own form"), Area::Documents, this,
        [form, path](Workspace &workspace, TaskState &) {
            return OfficeForms(workspace).place(form, path, workspace.actor());
        },
        [this, form](const Result<OfficeForm> &placed) {
            if (placed)
                Q_EMIT told(Role::Positive,
                            tr("“%1” is now printed by %2.").arg(formName(form), placed->fileName),
                            {});
            else
                Q_EMIT failed(placed.error());
        });
}

void OwnFormActions::restore(const QString &form, const std::vector<OfficeForm> &own)
{
    Question question{tr("Back to the program's form"),
                      tr("“%1” is printed as the program does it again. The office's own file "
                         "leaves the campaign; undo brings it back.")
                          .arg(formName(form)),
                      {},
                      tr("Go back"),
                      false};
    for (const OfficeForm &one : own) {
        if (one.form == form)
            question.lines += one.fileName;
    }
    m_session.prompts().confirm(m_asker, question, [this, form] {
        m_session.write(
            tr("Going back to the program's form"), Area::Documents, this,
            [form](Workspace &workspace, TaskState &) {
                return OfficeForms(workspace).remove(form, {});
            },
            [this, form](const Result<void> &done) {
                if (done)
                    Q_EMIT told(
                        Role::Positive,
                        tr("“%1” is printed by the program's form again.").arg(formName(form)), {});
                else
                    Q_EMIT failed(done.error());
            });
    });
}

void OwnFormActions::saveStarter(const QString &form)
{
    m_session.prompts().saveFile(m_asker, tr("Save a form to start from"),
                                 formName(form) + QStringLiteral(".xlsx"),
                                 tr("Sheet with fields (*.xlsx);;Layout (*.json)"),
                                 [this, form](const QString &path) { writeStarter(form, path); });
}

void OwnFormActions::writeStarter(const QString &form, const QString &path)
{
    m_session.read(
        this,
        [form, path](Workspace &workspace, TaskState &) {
            return saveStarterForm(workspace, form, path);
        },
        [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT told(Role::Positive,
                            tr("Saved as %1. Change it, then take it in as the office's own form.")
                                .arg(path),
                            {});
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace linxuan
