// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/keydialog.h"

#include "core/workspace/exchange/campaignkey.h"
#include "ui/exchange/passphrasefields.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

struct KeyDialog::State
{
    QString fingerprint;
    bool isLocked = false;
};

KeyDialog::KeyDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("campaignKey"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Campaign key"));
    setMinimumWidth(charWidth(fontMetrics()) * 64);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(
        Type::Base, Role::Text,
        tr("Review packages and result archives are signed with this key. Whoever doubts where one "
           "comes from compares this fingerprint with you, by telephone for instance."),
        this));
    m_fingerprint = new TextLabel(Type::Code, Role::Text, {}, this);
    m_fingerprint->setObjectName(QStringLiteral("keyFingerprint"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_fingerprint);
    m_state = wrapped(Type::Base, Role::Muted, {}, this);
    m_state->setObjectName(QStringLiteral("keyState"));
    column->addWidget(m_state);
    addCurrent(column);
    m_fields = new PassphraseFields(this);
    m_fields->setConsequences({}, tr("When it is forgotten, nothing can be signed any more."));
    connect(m_fields, &PassphraseFields::changed, this, &KeyDialog::judge);
    column->addWidget(m_fields);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->setObjectName(QStringLiteral("keyTrouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch();
    addButtons(column);
    readKey();
}

void KeyDialog::addCurrent(QVBoxLayout *column)
{
    m_currentBlock = new QWidget(this);
    auto *group = new QVBoxLayout(m_currentBlock);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(kGap / 2);
    m_current = new QLineEdit(m_currentBlock);
    m_current->setObjectName(QStringLiteral("currentPassphrase"));
    m_current->setEchoMode(QLineEdit::Password);
    group->addWidget(captionOf(m_current, tr("Passphrase of now")));
    group->addWidget(m_current);
    m_currentBlock->hide();
    column->addWidget(m_currentBlock);
    connect(m_current, &QLineEdit::textChanged, this, &KeyDialog::judge);
}

void KeyDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *close = new QPushButton(tr("Close"), this);
    m_save = new QPushButton(tr("Set passphrase"), this);
    m_save->setObjectName(QStringLiteral("savePassphrase"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &KeyDialog::save);
}

void KeyDialog::readKey()
{
    m_session.read(
        this,
        [](Workspace &workspace, TaskState &) -> Result<State> {
            LX_TRY(const QByteArray key, campaignPublicKey(workspace));
            LX_TRY(const bool isLocked, isCampaignKeyLocked(workspace));
            return State{fingerprint(key), isLocked};
        },
        [this](const Result<State> &state) {
            if (state)
                showState(*state);
            else
                fail(state.error());
        });
}

void KeyDialog::showState(const State &state)
{
    m_isLocked = state.isLocked;
    m_fingerprint->setText(state.fingerprint);
    m_state->setText(state.isLocked
                         ? tr("The key has a passphrase: packing and archiving ask for it. Leave "
                              "the new one empty to take it away.")
                         : tr("The key has no passphrase: whoever has this campaign's folder can "
                              "sign with it."));
    m_currentBlock->setVisible(state.isLocked);
    m_current->clear();
    judge();
}

void KeyDialog::judge()
{
    const bool isWanted = m_fields->passphrase() != nullptr;
    m_save->setText(m_isLocked && !isWanted ? tr("Take the passphrase away")
                                            : tr("Set passphrase"));
    const bool isPossible = m_isLocked ? !m_current->text().isEmpty() : isWanted;
    m_save->setEnabled(isPossible && m_fields->obstacle().isEmpty());
}

void KeyDialog::save()
{
    m_save->setEnabled(false);
    m_trouble->hide();
    auto current = std::make_shared<const Secret>(Secret::passphrase(m_current->text()));
    m_session.read(
        this,
        [current, fresh = m_fields->passphrase()](Workspace &workspace,
                                                  TaskState &) -> Result<bool> {
            static const Secret none;
            LX_CHECK(setCampaignPassphrase(workspace, *current, fresh ? *fresh : none));
            return true;
        },
        [this](const Result<bool> &done) {
            if (done)
                accept();
            else
                fail(done.error());
        });
}

void KeyDialog::fail(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
    judge();
    m_current->setFocus();
    m_current->selectAll();
}

} // namespace linxuan
