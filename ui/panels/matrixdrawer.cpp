// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/matrixdrawer.h"

#include "core/workspace/reviews.h"
#include "ui/panels/evidencewindow.h"
#include "ui/panels/matrixwords.h"
#include "ui/panels/rereviewdialog.h"
#include "ui/panels/sheetdetails.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"

#include <QGridLayout>
#include <QPushButton>

namespace linxuan {

MatrixDrawer::MatrixDrawer(Session &session, QWidget *parent)
    : Drawer(parent)
    , m_session(session)
{
    setFooter(footer());
}

QWidget *MatrixDrawer::footer()
{
    auto *footer = new QWidget(this);
    auto *grid = new QGridLayout(footer);
    grid->setContentsMargins(0, kGap, 0, kGroupGap);
    grid->setSpacing(kGap);
    grid->setColumnStretch(3, 1);
    m_rereview = new QPushButton(tr("Re-review…"), footer);
    m_rereview->setObjectName(QStringLiteral("rereview"));
    m_return = new QPushButton(tr("Return sheet…"), footer);
    m_return->setObjectName(QStringLiteral("returnSheet"));
    auto *show = new QPushButton(tr("Show entry"), footer);
    show->setObjectName(QStringLiteral("showEntry"));
    grid->addWidget(m_rereview, 0, 0);
    grid->addWidget(m_return, 0, 1);
    const int wanted = m_rereview->sizeHint().width() + m_return->sizeHint().width()
        + show->sizeHint().width() + 2 * kGap;
    if (wanted <= minimumWidth())
        grid->addWidget(show, 0, 2);
    else // large type
        grid->addWidget(show, 1, 0, 1, 2, Qt::AlignLeft);
    connect(m_rereview, &QPushButton::clicked, this, &MatrixDrawer::askRereview);
    connect(m_return, &QPushButton::clicked, this, &MatrixDrawer::askReturn);
    connect(show, &QPushButton::clicked, this,
            [this] { m_session.lead(Topic::Entries, m_shown.entry); });
    return footer;
}

void MatrixDrawer::showCell(const MatrixGroup &group, const MatrixEntry &entry,
                            std::optional<size_t> column)
{
    const TallySettings &limits = m_session.profile().tally;
    const MatrixCell *cell = column ? &entry.cells[*column] : nullptr;
    const QStringList why = flagSentences(group, entry, limits);
    m_shown = {group.round.code, entry.code, entry.title, {}, {}, why.value(0)};
    QString caption = entry.code;
    if (column) {
        m_shown.expert = group.experts[*column].code;
        m_shown.expertName = group.experts[*column].name;
        caption += QStringLiteral(" · %1 %2").arg(m_shown.expert, m_shown.expertName);
    }
    const bool isOpen = group.round.state == RoundState::Open;
    m_rereview->setEnabled(isOpen && entry.status == EntryStatus::Active && !entry.isCalibration);
    m_return->setEnabled(isOpen && cell && cell->isSubmitted());
    setTitle(entry.title, caption);
    if (cell && cell->state && !cell->isWithheld)
        read();
    else
        setContent(new EntryScores(group, entry, limits));
}

void MatrixDrawer::read()
{
    m_session.read(
        this,
        [shown = m_shown](Workspace &workspace, TaskState &) {
            return ScoreMatrix(workspace).sheet(shown.round, shown.entry, shown.expert);
        },
        [this, shown = m_shown](const Result<MatrixSheet> &sheet) {
            if (shown != m_shown)
                return; // another cell was chosen meanwhile
            if (sheet)
                openSheet(*sheet);
            else
                Q_EMIT failed(sheet.error());
        });
}

void MatrixDrawer::openSheet(const MatrixSheet &sheet)
{
    auto *details = new SheetDetails(sheet);
    connect(details, &SheetDetails::noteChosen, this,
            [this, code = sheet.entryCode](const EvidenceNote &note) {
                (new EvidenceWindow(m_session, code, window()))->openAt(note.material, note.place);
            });
    setContent(details);
}

void MatrixDrawer::askRereview()
{
    (new RereviewDialog(m_session, m_shown.round, m_shown.entry, m_shown.title, m_shown.why, this))
        ->open();
}

void MatrixDrawer::askReturn()
{
    ReasonQuestion question;
    question.question = {tr("Return the sheet?"),
                         tr("%1 %2 submits the sheet of %3 “%4” again. Until then it does not "
                            "count.")
                             .arg(m_shown.expert, m_shown.expertName, m_shown.entry, m_shown.title),
                         {},
                         tr("Return sheet"),
                         false};
    m_session.prompts().askReason(this, question,
                                  [this](const Reason &reason) { returnSheet(reason.text); });
}

void MatrixDrawer::returnSheet(const QString &reason)
{
    m_session.write(
        tr("Returning the sheet"), Area::Sheets | Area::Outcome, this,
        [shown = m_shown, reason](Workspace &workspace, TaskState &) {
            return Reviews(workspace).returnSheet(shown.round, shown.entry, shown.expert, reason);
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

} // namespace linxuan
