// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/prompts.h"

#include "ui/support/promptdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QSettings>

namespace linxuan {

namespace {

Q_LOGGING_CATEGORY(lcPrompts, "linxuan.prompts")

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Prompts)
};

const auto kLastFolder = QStringLiteral("files/lastFolder");

QString lastFolder()
{
    return QSettings().value(kLastFolder).toString();
}

void openFileDialog(QFileDialog *dialog, Prompts::Chosen chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString &path) {
                         QSettings().setValue(kLastFolder, QFileInfo(path).absolutePath());
                         chosen(path);
                     });
    dialog->open();
}

} // namespace

void DialogPrompts::confirm(QWidget *parent, const Question &question, Accepted accepted)
{
    auto *dialog = new PromptDialog(question.title, question.text, question.lines, parent);
    dialog->addButtons(question.action, true, question.destructive);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(accepted));
    dialog->open();
}

void DialogPrompts::askReason(QWidget *parent, const ReasonQuestion &question, Reasoned accepted)
{
    const Question &asked = question.question;
    auto *dialog = new PromptDialog(asked.title, asked.text, asked.lines, parent);
    dialog->addReason(question);
    dialog->addButtons(asked.action, true, asked.destructive);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, accepted = std::move(accepted)] { accepted(dialog->reason()); });
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const Message &message)
{
    auto *dialog = new PromptDialog(message.title, message.text, message.lines, parent);
    dialog->addButtons(Text::tr("Close"), false, false);
    dialog->open();
}

void DialogPrompts::report(QWidget *parent, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (!error.detail.isEmpty())
        qCWarning(lcPrompts).noquote() << error.detail;
    tell(parent, {Text::tr("That did not work"), error.message, {}});
}

void DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter,
                             Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(chosen));
}

void DialogPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter,
                              ChosenMany chosen)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder(), filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [chosen = std::move(chosen)](const QStringList &paths) {
                         QSettings().setValue(kLastFolder,
                                              QFileInfo(paths.value(0)).absolutePath());
                         chosen(paths);
                     });
    dialog->open();
}

void DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                             const QString &filter, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    openFileDialog(dialog, std::move(chosen));
}

void DialogPrompts::chooseFolder(QWidget *parent, const QString &title, Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title, lastFolder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(chosen));
}

} // namespace linxuan
