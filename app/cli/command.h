// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"
#include "core/workspace/workspace.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace linxuan::cli {

// What the program's exit status says.
enum class Status { Done = 0, Problems = 1, Usage = 2, Failed = 3 };

// One call of a command: its options and arguments, and the ways to answer.
class Call
{
public:
    explicit Call(QCommandLineParser &parser)
        : m_parser(parser)
    { }

    bool has(const char *option) const { return m_parser.isSet(QString::fromLatin1(option)); }
    QString value(const char *option) const { return m_parser.value(QString::fromLatin1(option)); }
    QStringList values(const char *option) const
    {
        return m_parser.values(QString::fromLatin1(option));
    }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString argument(int index) const { return arguments().value(index); }
    bool wantsJson() const { return has("json"); }

    // The folder of -w. Errors: Usage when it is not given.
    Result<std::unique_ptr<Workspace>> openWorkspace() const;
    // A whole number option; nothing when not given. Errors: Usage.
    Result<std::optional<int>> number(const char *option) const;
    // The group of --group. Errors: Usage.
    Result<GroupKey> group() const;
    // Those of all --group, which may be repeated. Errors: Usage.
    Result<std::vector<GroupKey>> groups() const;
    // Errors: Usage naming the option.
    Result<QString> needed(const char *option) const;

    void print(const QString &line) const; // to standard output, unless JSON is wanted
    void printJson(const QJsonDocument &document) const;
    void printJson(const QByteArray &document) const; // UTF-8
    // Whoever wants JSON gets one document, even from a command that has nothing to tell.
    void finish() const;
    static void say(const QString &line); // to standard error
    static void sayOver(const QString &line); // in the place of the last such line
    static bool isTerminal(); // is standard error one?

private:
    QCommandLineParser &m_parser;
    mutable bool m_hasPrinted = false; // a JSON document
};

using Run = Result<Status> (*)(const Call &call);

struct Command
{
    const char *name;
    QString arguments; // as the help shows them
    QString summary;
    std::vector<QCommandLineOption> options;
    int minArguments = 0;
    std::optional<int> maxArguments = 0; // absent: no limit
    Run run = nullptr;
    QString details = {}; // for its help, below the summary
};

// One option of a command; a flag when no value is named.
QCommandLineOption option(const char *name, const QString &text, const char *value = nullptr);

// Options that several commands take.
QCommandLineOption workspaceOption();
QCommandLineOption roundOption();
QCommandLineOption groupOption();
QCommandLineOption byOption();
QCommandLineOption reasonOption();
QCommandLineOption asOption();

// The commands of each file.
std::vector<Command> campaignCommands();
std::vector<Command> tableCommands();
std::vector<Command> printCommands();
std::vector<Command> contactCommands();
std::vector<Command> checkCommands();
std::vector<Command> handingInCommands();
std::vector<Command> attachCommands();
std::vector<Command> selectionCommands();
std::vector<Command> quotaCommands();
std::vector<Command> reviewCommands();
std::vector<Command> panelCommands();
std::vector<Command> pairCommands();
std::vector<Command> expertCommands();
std::vector<Command> profileCommands();
std::vector<Command> keyingCommands();
std::vector<Command> matrixCommands();
std::vector<Command> deskCommands();
std::vector<Command> exchangeCommands();
std::vector<Command> outcomeCommands();
std::vector<Command> honourCommands();
std::vector<Command> statsCommands();
std::vector<Command> originalityCommands();
std::vector<Command> packCommands();
std::vector<Command> verifyCommands();
std::vector<Command> undoCommands();
std::vector<Command> findCommands();
std::vector<Command> auditCommands();
std::vector<Command> upwardCommands();
std::vector<Command> versionCommands();
std::vector<Command> publicityCommands();

Error usage(const QString &message);

} // namespace linxuan::cli
