// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/archivedialog.h"

#include "core/workspace/exchange/campaignkey.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

ArchiveDialog::ArchiveDialog(Session &session, const QString &round, const QString &roundName,
                             QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(round)
    , m_roundName(roundName)
{
    setObjectName(QStringLiteral("archiveResult"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Export result archive"));
    setMinimumWidth(charWidth(fontMetrics()) * 68);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(
        wrapped(Type::Section, Role::Text, tr("Result archive of “%1”").arg(roundName), this));
    column->addWidget(
        wrapped(Type::Base, Role::Text,
                tr("One file with the rubrics, assignments, sheets, decisions and the list, signed "
                   "by this campaign, without phones and identity numbers. Whoever has it can "
                   "reckon the whole list anew on another computer: linxuan-cli verify FILE."),
                this));
    addPassphrase(column);
    m_outcome = wrapped(Type::Base, Role::Positive, {}, this);
    m_outcome->setObjectName(QStringLiteral("archiveOutcome"));
    m_fingerprint = wrapped(Type::Code, Role::Text, {}, this);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->setObjectName(QStringLiteral("archiveTrouble"));
    for (QWidget *later : {static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_fingerprint),
                           static_cast<QWidget *>(m_trouble)}) {
        later->hide();
        column->addWidget(later);
    }
    column->addStretch();
    addButtons(column);
    readKey();
}

void ArchiveDialog::addPassphrase(QVBoxLayout *column)
{
    m_lock = new QWidget(this);
    auto *group = new QVBoxLayout(m_lock);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(kGap / 2);
    m_passphrase = new QLineEdit(m_lock);
    m_passphrase->setObjectName(QStringLiteral("archivePassphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    group->addWidget(captionOf(m_passphrase, tr("Passphrase of the campaign's key")));
    group->addWidget(m_passphrase);
    m_lock->hide();
    column->addWidget(m_lock);
}

void ArchiveDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_action = new QPushButton(tr("Export…"), this);
    m_action->setObjectName(QStringLiteral("archiveAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_action);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &ArchiveDialog::choose);
}

// The passphrase is asked for only where the key has one.
void ArchiveDialog::readKey()
{
    m_action->setEnabled(false);
    m_session.read(
        this, [](Workspace &workspace, TaskState &) { return isCampaignKeyLocked(workspace); },
        [this](const Result<bool> &isLocked) {
            if (!isLocked)
                return fail(isLocked.error());
            m_lock->setVisible(*isLocked);
            m_action->setEnabled(true);
            if (*isLocked)
                m_passphrase->setFocus();
        });
}

void ArchiveDialog::choose()
{
    m_session.prompts().saveFile(
        this, tr("Export result archive"), m_roundName + QStringLiteral(".lxresult"),
        tr("Result archive (*.lxresult)"), [this](const QString &path) { write(path); });
}

void ArchiveDialog::write(const QString &path)
{
    m_action->setEnabled(false);
    m_trouble->hide();
    const int id = m_session.tasks().begin(tr("Exporting the result archive"));
    auto passphrase = std::make_shared<Secret>(Secret::passphrase(m_passphrase->text()));
    m_session.read(
        &m_session,
        [round = m_round, path, passphrase](Workspace &workspace, TaskState &) {
            return archiveResult(workspace, round, path, *passphrase);
        },
        [&shared = m_session, id,
         dialog = QPointer<ArchiveDialog>(this)](const Result<ArchivedResult> &done) {
            shared.tasks().end(id);
            if (!dialog)
                return;
            if (done)
                dialog->showDone(*done);
            else
                dialog->fail(done.error());
        });
}

void ArchiveDialog::showDone(const ArchivedResult &done)
{
    m_passphrase->clear();
    m_lock->hide();
    m_outcome->setText(tr("Saved as %1: %2 entries, %3 sheets. Give the fingerprint of the "
                          "campaign's key to whoever verifies it, on another way than the file:")
                           .arg(done.path)
                           .arg(done.entries)
                           .arg(done.sheets));
    m_outcome->show();
    m_fingerprint->setText(done.fingerprint);
    m_fingerprint->show();
    m_action->hide();
    m_cancel->setText(tr("Done"));
    m_cancel->setFocus();
}

void ArchiveDialog::fail(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
    m_action->setEnabled(true);
}

} // namespace linxuan
