// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/receivechoice.h"

#include "core/workspace/records.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr qint64 kHeadSize = 64; // bytes, enough to see whether it is locked

QVBoxLayout *plainColumn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    return column;
}

QLineEdit *pathEdit(const QString &objectName, const QString &name, const QString &hint,
                    QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    return edit;
}

} // namespace

ReceiveChoice::ReceiveChoice(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setAcceptDrops(true);
    auto *column = plainColumn(this);
    m_file = pathEdit(QStringLiteral("receiveFile"), tr("File"),
                      tr("Choose a file, or drop it here"), this);
    m_folder = pathEdit(QStringLiteral("receiveFolder"), tr("Materials"),
                        tr("The folder beside the file, where there is one"), this);
    column->addWidget(row(m_file, tr("Recommendation or answer (lxrec)"), tr("Browse…"),
                          &ReceiveChoice::browseFile));
    m_passphraseRow = new QWidget(this);
    auto *secret = plainColumn(m_passphraseRow);
    m_passphrase = pathEdit(QStringLiteral("receivePassphrase"), tr("Passphrase"), {}, this);
    m_passphrase->setEchoMode(QLineEdit::Password);
    secret->addWidget(new TextLabel(Type::Caption, Role::Muted,
                                    tr("The file is under a passphrase; the sender has it"),
                                    m_passphraseRow));
    secret->addWidget(m_passphrase);
    m_passphraseRow->hide();
    column->addWidget(m_passphraseRow);
    column->addSpacing(kGap);
    column->addWidget(row(m_folder, tr("Folder with the materials"), tr("Choose folder…"),
                          &ReceiveChoice::browseFolder));
    m_copy = new QCheckBox(tr("Copy the materials into the campaign"), this);
    m_copy->setObjectName(QStringLiteral("receiveCopy"));
    m_copy->setChecked(true);
    column->addWidget(m_copy);
    column->addSpacing(kGap);
    column->addWidget(
        new TextLabel(Type::Caption, Role::Muted, tr("The sender's entries count for"), this));
    m_countsFor = new QComboBox(this);
    m_countsFor->setObjectName(QStringLiteral("receiveCountsFor"));
    m_countsFor->setAccessibleName(tr("The sender's entries count for"));
    m_countsFor->addItem(tr("The units that the file names"), QString());
    column->addWidget(m_countsFor);
    m_problem = wrapped(Type::Base, Role::Negative, {}, this);
    m_problem->setObjectName(QStringLiteral("receiveProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
    connect(m_file, &QLineEdit::textChanged, this, &ReceiveChoice::lookAtFile);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ReceiveChoice::changed);
    session.read(
        this, [](Workspace &workspace, TaskState &) { return Records(workspace).units(); },
        [this](const Result<std::vector<Unit>> &units) {
            for (const Unit &unit : units.value_or({})) {
                if (unit.kind == UnitKind::County || unit.kind == UnitKind::Zone)
                    m_countsFor->addItem(unit.name, unit.name);
            }
        });
}

QWidget *ReceiveChoice::row(QLineEdit *edit, const QString &caption, const QString &action,
                            void (ReceiveChoice::*browse)())
{
    auto *box = new QWidget(this);
    auto *column = plainColumn(box);
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, caption, box));
    auto *line = new QHBoxLayout;
    auto *button = new QPushButton(action, box);
    button->setAccessibleName(QStringLiteral("%1 %2").arg(action, caption));
    line->addWidget(edit, 1);
    line->addWidget(button);
    column->addLayout(line);
    connect(button, &QPushButton::clicked, this, browse);
    return box;
}

void ReceiveChoice::setFile(const QString &path)
{
    m_file->setText(path);
}

void ReceiveChoice::browseFile()
{
    m_session.prompts().openFile(this, tr("Receive recommendation file"),
                                 tr("Recommendation files (*.lxrec)"),
                                 [this](const QString &path) { setFile(path); });
}

void ReceiveChoice::browseFolder()
{
    m_session.prompts().chooseFolder(this, tr("Folder with the materials"),
                                     [this](const QString &path) { m_folder->setText(path); });
}

void ReceiveChoice::lookAtFile()
{
    QFile file(m_file->text().trimmed());
    const bool isFile = QFileInfo(file.fileName()).isFile();
    const bool isLocked =
        isFile && file.open(QIODevice::ReadOnly) && isLockedRecommendation(file.read(kHeadSize));
    m_passphraseRow->setVisible(isLocked);
    m_problem->hide();
    Q_EMIT changed();
}

ReceiveRequest ReceiveChoice::request() const
{
    ReceiveRequest request;
    request.path = m_file->text().trimmed();
    request.materials = m_folder->text().trimmed();
    request.keeping = m_copy->isChecked() ? Keeping::Copy : Keeping::Reference;
    request.countsFor = m_countsFor->currentData().toString();
    return request;
}

std::shared_ptr<Secret> ReceiveChoice::passphrase() const
{
    return std::make_shared<Secret>(Secret::passphrase(m_passphrase->text()));
}

QString ReceiveChoice::missing() const
{
    const QString path = m_file->text().trimmed();
    if (path.isEmpty())
        return tr("Choose a file first.");
    if (!QFileInfo(path).isFile())
        return tr("There is no such file.");
    if (!m_passphraseRow->isHidden() && m_passphrase->text().isEmpty())
        return tr("Type the passphrase first.");
    return {};
}

void ReceiveChoice::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ReceiveChoice::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ReceiveChoice::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        setFile(urls.front().toLocalFile());
}

} // namespace linxuan
