// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/senddialog.h"

#include "core/model/codes.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/records.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

QLineEdit *secretEdit(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

SendDialog::SendDialog(Session &session, UpwardKind kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kind(kind)
{
    const bool isList = kind == UpwardKind::Recommendation;
    setObjectName(isList ? QStringLiteral("sendList") : QStringLiteral("sendAnswer"));
    setWindowTitle(isList ? tr("Export recommendation file") : tr("Export answer"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(charWidth(fontMetrics()) * 66);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kGroupGap);
    form->setVerticalSpacing(kGap);
    isList ? addListRows(form) : addAnswerRows(form);
    addSecretRows(form);
    column->addLayout(form);
    column->addWidget(wrapped(
        Type::Caption, Role::Muted,
        isList ? tr("One signed file with all entries recommended so far, their telephone and "
                    "identity numbers included; the newest one is enough for the receiver. Whoever "
                    "receives it for the first time asks for this office's fingerprint.")
               : tr("Says of each entry how far it came, its award from the closed round, and what "
                    "was returned or taken out and why."),
        this));
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->setObjectName(QStringLiteral("sendTrouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch();
    column->addWidget(buttons());
    readChoices();
    updateButtons();
}

void SendDialog::addListRows(QFormLayout *form)
{
    m_level = new QComboBox(this);
    m_level->setObjectName(QStringLiteral("sendLevel"));
    for (const Level level : {Level::School, Level::County, Level::City, Level::Province})
        m_level->addItem(displayName(level), toCode(level));
    m_level->setCurrentIndex(1);
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("sendUnit"));
    m_unit->addItem(tr("All units"), QString());
    m_materials = new QCheckBox(tr("Copy the materials into a folder beside the file"), this);
    m_materials->setObjectName(QStringLiteral("sendMaterials"));
    form->addRow(tr("Recommended to"), m_level);
    form->addRow(tr("Unit"), m_unit);
    form->addRow(QString(), m_materials);
}

void SendDialog::addAnswerRows(QFormLayout *form)
{
    m_sender = new QComboBox(this);
    m_sender->setObjectName(QStringLiteral("answerSender"));
    form->addRow(tr("To"), m_sender);
    connect(m_sender, &QComboBox::currentIndexChanged, this, &SendDialog::updateButtons);
}

void SendDialog::addSecretRows(QFormLayout *form)
{
    m_passphrase = secretEdit(QStringLiteral("sendPassphrase"), tr("Passphrase"), this);
    m_passphrase->setPlaceholderText(tr("None: anybody who has the file can read it"));
    m_again = secretEdit(QStringLiteral("sendAgain"), tr("Passphrase again"), this);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Passphrase again"), m_again);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SendDialog::updateButtons);
    connect(m_again, &QLineEdit::textChanged, this, &SendDialog::updateButtons);
    const auto isLocked = isCampaignKeyLocked(m_session.workspace());
    if (!isLocked || !*isLocked)
        return;
    m_keyPassphrase = secretEdit(QStringLiteral("sendKey"), tr("Passphrase of the key"), this);
    form->addRow(tr("Passphrase of the key"), m_keyPassphrase);
}

QWidget *SendDialog::buttons()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    m_write = new QPushButton(box);
    m_write->setObjectName(QStringLiteral("sendWrite"));
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_write);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
        reject();
    });
    connect(m_write, &QPushButton::clicked, this, &SendDialog::askPlace);
    return box;
}

void SendDialog::readChoices()
{
    if (m_kind == UpwardKind::Decision) {
        m_session.read(
            this, [](Workspace &workspace, TaskState &) { return knownSenders(workspace); },
            [this](const Result<std::vector<KnownSender>> &senders) { takeSenders(senders); });
        return;
    }
    m_session.read(
        this, [](Workspace &workspace, TaskState &) { return Records(workspace).units(); },
        [this](const Result<std::vector<Unit>> &units) {
            if (!units)
                return fail(units.error());
            for (const Unit &unit : *units) {
                if (unit.kind != UnitKind::School)
                    m_unit->addItem(unit.name, unit.name);
            }
        });
}

void SendDialog::takeSenders(const Result<std::vector<KnownSender>> &senders)
{
    if (!senders)
        return fail(senders.error());
    for (const KnownSender &sender : *senders) {
        if (sender.entries > 0)
            m_sender->addItem(tr("%1, %n entries", nullptr, sender.entries).arg(sender.name),
                              sender.fingerprint);
    }
    if (m_sender->count() == 0)
        fail({ErrorCode::NotFound,
              tr("No list was taken in yet, so there is nobody to answer."),
              {}});
    updateButtons();
}

void SendDialog::updateButtons()
{
    const bool isSame = m_passphrase->text() == m_again->text();
    m_write->setText(m_working ? tr("Writing…") : tr("Choose a place…"));
    m_write->setEnabled(!m_working && isSame && (!m_sender || m_sender->count() > 0));
    m_write->setToolTip(isSame ? QString() : tr("The two passphrases differ."));
}

QString SendDialog::suggestedName() const
{
    QString stem = m_session.profile().name;
    if (m_unit && m_unit->currentIndex() > 0)
        stem = m_unit->currentText();
    if (m_sender)
        stem = tr("Answer to %1").arg(m_sender->currentText().section(QStringLiteral(", "), 0, 0));
    return stem.replace(u'/', u'_') + QStringLiteral(".lxrec");
}

void SendDialog::askPlace()
{
    m_session.prompts().saveFile(this, windowTitle(), suggestedName(),
                                 tr("Recommendation files (*.lxrec)"), [this](const QString &path) {
                                     const bool hasSuffix = path.endsWith(QStringLiteral(".lxrec"));
                                     write(hasSuffix ? path : path + QStringLiteral(".lxrec"));
                                 });
}

void SendDialog::write(const QString &path)
{
    auto secrets = std::make_shared<UpwardSecrets>();
    secrets->file = Secret::passphrase(m_passphrase->text());
    if (m_keyPassphrase)
        secrets->campaignKey = Secret::passphrase(m_keyPassphrase->text());
    SendRequest request;
    request.path = path;
    if (m_level) {
        request.level = fromCode<Level>(m_level->currentData().toString()).value_or(Level::County);
        request.unit = m_unit->currentData().toString();
        request.withMaterials = m_materials->isChecked();
    }
    const QString to = m_sender ? m_sender->currentData().toString() : QString();
    m_working = true;
    m_trouble->hide();
    updateButtons();
    m_task = m_session.write(
        windowTitle(), Area::Entries, this,
        [request, to, secrets](Workspace &workspace, TaskState &state) {
            return to.isEmpty() ? writeRecommendation(workspace, request, *secrets, state)
                                : writeDecisions(workspace, to, request.path, *secrets);
        },
        [this](const Result<SentFile> &result) { take(result); });
}

void SendDialog::take(const Result<SentFile> &result)
{
    m_working = false;
    m_task.reset();
    updateButtons();
    if (!result)
        return fail(result.error());
    Q_EMIT sent(*result);
    accept();
}

void SendDialog::fail(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
}

} // namespace linxuan
