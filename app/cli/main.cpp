// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/base/language.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

using namespace linxuan;
using namespace linxuan::cli;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto *commands : {
             campaignCommands,  tableCommands,   printCommands,       contactCommands,
             attachCommands,    checkCommands,   originalityCommands, handingInCommands,
             selectionCommands, quotaCommands,   reviewCommands,      panelCommands,
             matrixCommands,    keyingCommands,  deskCommands,        packCommands,
             exchangeCommands,  upwardCommands,  outcomeCommands,     versionCommands,
             publicityCommands, statsCommands,   honourCommands,      auditCommands,
             findCommands,      undoCommands,    verifyCommands,      expertCommands,
             pairCommands,      profileCommands,
         }) {
        for (Command &command : commands())
            all.push_back(std::move(command));
    }
    return all;
}

const Command *findCommand(const std::vector<Command> &commands, const QString &name)
{
    for (const Command &command : commands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString overview(const std::vector<Command> &commands)
{
    QString text = Text::tr("linxuan-cli COMMAND …: the review workstation without a window")
        + QStringLiteral("\n\n");
    for (const Command &command : commands) {
        const QString call = QString::fromLatin1(command.name) + u' ' + command.arguments;
        text += QStringLiteral("  %1  %2\n").arg(call, -34).arg(command.summary);
    }
    text += u'\n'
        + Text::tr(
                "linxuan-cli COMMAND --help shows a command's options. --lang zh_CN|en, --version.")
        + u'\n';
    text += Text::tr("Exit status: 0 done; 1 done, but problems were found; 2 wrong usage; 3 could "
                     "not be done.")
        + u'\n';
    return text;
}

int report(const Error &error, const char *name)
{
    QString message = error.message;
    message.replace(u'\n', u' ');
    Call::say(QStringLiteral("linxuan-cli %1: %2").arg(QString::fromLatin1(name), message));
    return static_cast<int>(error.code == ErrorCode::Usage ? Status::Usage : Status::Failed);
}

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.details.isEmpty() ? command.summary
                                                               : command.summary
                                             + QStringLiteral("\n\n") + command.details);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Shows this help.")});
    parser.addOption(option("json", Text::tr("Prints one JSON document.")));
    parser.addOption(option("lang", Text::tr("The language: zh_CN or en."), "LANG"));
    parser.addOptions(QList<QCommandLineOption>(command.options.begin(), command.options.end()));
    if (!command.arguments.isEmpty())
        parser.addPositionalArgument(QString::fromLatin1(command.name), {},
                                     QString::fromLatin1(command.name) + u' ' + command.arguments);
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser, command);
    if (!parser.parse(arguments))
        return report(usage(parser.errorText()), command.name);
    if (parser.isSet(QStringLiteral("help"))) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return 0;
    }
    const Call call(parser);
    const auto count = call.arguments().size();
    if (count < command.minArguments || (command.maxArguments && count > *command.maxArguments)) {
        return report(usage(Text::tr("Usage: linxuan-cli %1 %2")
                                .arg(QString::fromLatin1(command.name), command.arguments)),
                      command.name);
    }
    const auto status = command.run(call);
    if (status)
        call.finish();
    return status ? static_cast<int>(*status) : report(status.error(), command.name);
}

int run(const QStringList &arguments)
{
    const auto commands = allCommands();
    const QString first = arguments.value(1);
    if (first == u"--version" || first == u"-v") {
        std::puts("linxuan-cli " LINXUAN_VERSION);
        return 0;
    }
    if (first.isEmpty() || first == u"--help" || first == u"-h" || first == u"help") {
        std::fputs(overview(commands).toUtf8().constData(), first.isEmpty() ? stderr : stdout);
        return first.isEmpty() ? static_cast<int>(Status::Usage) : 0;
    }
    const Command *command = findCommand(commands, first);
    if (!command) {
        Call::say(Text::tr("linxuan-cli: there is no command “%1”. linxuan-cli --help lists them.")
                      .arg(first));
        return static_cast<int>(Status::Usage);
    }
    return runCommand(*command, QStringList{arguments.first()} + arguments.mid(2));
}

// Options that stand before the command, such as --lang en, move behind it.
QStringList commandFirst(const QStringList &arguments)
{
    if (arguments.value(1) == u"--lang")
        return QStringList{arguments.first()} + arguments.mid(3) + arguments.mid(1, 2);
    if (arguments.value(1).startsWith(QLatin1String("--lang=")))
        return QStringList{arguments.first()} + arguments.mid(2) + arguments.mid(1, 1);
    return arguments;
}

// Drawing text for a PDF needs fonts; everything else starts faster without them.
bool drawsPages(int argc, char *argv[])
{
    bool isLetter = false;
    bool hasOut = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "print" || word.startsWith("--print-pair"))
            return true;
        isLetter = isLetter || word == "cure" || word == "papers";
        hasOut = hasOut || word.startsWith("--out");
    }
    return isLetter && hasOut;
}

} // namespace

int main(int argc, char *argv[])
{
    const QString language = chooseLanguage(argc, argv);
    useUtf8Locale();
    const bool draws = drawsPages(argc, argv);
    if (draws)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("linxuan"));
    installTranslation(language);
    return run(commandFirst(QCoreApplication::arguments()));
}
