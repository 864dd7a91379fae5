// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/alikeactions.h"

#include "core/model/codes.h"
#include "core/report/document.h"
#include "core/report/pdf.h"
#include "core/workspace/textlibrary.h"
#include "ui/support/session.h"

#include <QWidget>

namespace linxuan {

namespace {

QString fileFilter()
{
    return AlikeActions::tr("Library of texts (*.lxlibrary)");
}

QString pairName(const AlikeRow &row)
{
    return AlikeActions::tr("%1 and %2").arg(sideTitle(row.left()), sideTitle(row.right()));
}

QString explanation(PairVerdict verdict)
{
    switch (verdict) {
    case PairVerdict::Fine:
        return AlikeActions::tr("The pair no longer stands against the entries.");
    case PairVerdict::Quoted:
        return AlikeActions::tr(
            "Both quote a third, such as the textbook. The pair no longer stands against the "
            "entries.");
    case PairVerdict::Copied:
        return AlikeActions::tr("The pair goes on standing against the entries. To put one out, "
                                "propose the veto on copying.");
    }
    return {};
}

} // namespace

AlikeActions::AlikeActions(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
{ }

void AlikeActions::decide(const AlikeRow &row, PairVerdict verdict)
{
    ReasonQuestion question;
    question.question.title = tr("Decide: %1").arg(displayName(verdict));
    question.question.text = pairName(row) + u'\n' + explanation(verdict);
    question.question.action = tr("Decide");
    question.askName = true;
    question.name = m_session.workspace().actor();
    m_session.prompts().askReason(m_parent, question, [this, row, verdict](const Reason &reason) {
        m_session.write(
            tr("Deciding the pair"), Area::Materials, this,
            [row, verdict, reason](Workspace &workspace, TaskState &) {
                return Originality(workspace, storedContents(workspace))
                    .decide(*row.report, row.pair(), verdict, reason.name, reason.text);
            },
            [this](const Result<void> &done) {
                if (!done)
                    Q_EMIT failed(done.error());
            });
    });
}

void AlikeActions::openCase(const AlikeRow &row, bool againstLeft)
{
    const ComparedFile &against = againstLeft ? row.left() : row.right();
    ReasonQuestion question;
    question.question.title = tr("Propose the veto on copying against %1").arg(against.entryCode);
    question.question.text = pairName(row) + u'\n'
        + tr("It goes to the vetoes of the round with the longest passage as evidence. A second "
             "person decides there; until then the entry keeps its scores.");
    question.question.action = tr("Propose veto");
    question.question.destructive = true;
    question.askName = true;
    question.name = m_session.workspace().actor();
    const EntryId entry = against.material->entry;
    const QString code = against.entryCode;
    m_session.prompts().askReason(
        m_parent, question, [this, row, entry, code](const Reason &reason) {
            m_session.write(
                tr("Proposing the veto"), Area::Sheets | Area::Outcome, this,
                [row, entry, reason](Workspace &workspace, TaskState &) {
                    return Originality(workspace, storedContents(workspace))
                        .openCase(*row.report, row.pair(), entry, reason.name, reason.text);
                },
                [this, code](const Result<Veto> &veto) {
                    if (veto)
                        Q_EMIT told(Role::Positive,
                                    tr("Veto %1 is proposed against %2. A second person decides it "
                                       "under Reviews, Vetoes.")
                                        .arg(veto->item, code),
                                    {});
                    else
                        Q_EMIT failed(veto.error());
                });
        });
}

void AlikeActions::savePdf(const AlikeRow &row)
{
    const QString suggested =
        tr("Alike %1 %2.pdf").arg(row.left().entryCode, row.right().entryCode);
    m_session.prompts().saveFile(
        m_parent, tr("Save both passages side by side"), suggested, tr("PDF (*.pdf)"),
        [this, row](const QString &path) {
            m_session.read(
                this,
                [row, path](Workspace &workspace, TaskState &) -> Result<int> {
                    Originality originality(workspace, storedContents(workspace));
                    LX_TRY(const Document document, originality.document(*row.report, row.pair()));
                    return writePdf(document, path);
                },
                [this, path](const Result<int> &pages) {
                    if (pages)
                        Q_EMIT told(Role::Positive,
                                    tr("%n page(s) are saved as %1.", nullptr, *pages).arg(path),
                                    {});
                    else
                        Q_EMIT failed(pages.error());
                });
        });
}

void AlikeActions::takeLibraryIn()
{
    m_session.prompts().openFile(
        m_parent, tr("Take texts of earlier campaigns in"), fileFilter(),
        [this](const QString &path) {
            m_session.write(
                tr("Taking texts in"), Area::Materials, this,
                [path](Workspace &workspace, TaskState &state) {
                    return TextLibrary(workspace).load(path, state);
                },
                [this](const Result<LibraryImport> &done) {
                    if (done)
                        Q_EMIT told(Role::Positive,
                                    tr("%n text(s) of earlier campaigns added, %1 were there.",
                                       nullptr, done->added)
                                        .arg(done->unchanged),
                                    {});
                    else
                        Q_EMIT failed(done.error());
                });
        });
}

void AlikeActions::saveLibrary()
{
    const QString suggested = tr("Texts %1.lxlibrary").arg(m_session.profile().year);
    m_session.prompts().saveFile(m_parent, tr("Save the texts for the next campaign"), suggested,
                                 fileFilter(), [this](const QString &path) { writeLibrary(path); });
}

void AlikeActions::writeLibrary(const QString &path)
{
    const int id = m_session.tasks().begin(tr("Saving texts"));
    const auto state = m_session.read(
        this,
        [path](Workspace &workspace, TaskState &running) {
            return TextLibrary(workspace).save(path, storedContents(workspace), false, running);
        },
        [this, id, path](const Result<LibraryExport> &done) {
            m_session.tasks().end(id);
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            Q_EMIT told(
                Role::Positive,
                tr("%n text(s) without teachers' names are saved as %1.", nullptr, done->texts)
                    .arg(path),
                done->unread > 0 ? QStringList{tr("%n file(s) had no text that could be read.",
                                                  nullptr, done->unread)}
                                 : QStringList());
        });
    m_session.tasks().attach(id, state);
}

} // namespace linxuan
