// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "core/workspace/panelbook.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

Result<GroupKey> groupOf(const QString &text)
{
    if (const auto group = groupFromText(text))
        return *group;
    return usage(Text::tr("--group is CATEGORY/STAGE/SUBJECT, such as subject/小学/数学."));
}

} // namespace

Error usage(const QString &message)
{
    return {ErrorCode::Usage, message, {}};
}

Result<std::unique_ptr<Workspace>> Call::openWorkspace() const
{
    if (!has("workspace"))
        return usage(Text::tr("Name the workspace with -w DIR."));
    return Workspace::open(value("workspace"));
}

Result<std::optional<int>> Call::number(const char *option) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return usage(Text::tr("--%1 needs a whole number, not “%2”.")
                         .arg(QString::fromLatin1(option), value(option)));
    return std::optional(number);
}

Result<GroupKey> Call::group() const
{
    LX_TRY(const QString text, needed("group"));
    return groupOf(text);
}

Result<std::vector<GroupKey>> Call::groups() const
{
    std::vector<GroupKey> groups;
    for (const QString &text : values("group")) {
        LX_TRY(const GroupKey group, groupOf(text));
        groups.push_back(group);
    }
    return groups;
}

Result<QString> Call::needed(const char *option) const
{
    if (value(option).trimmed().isEmpty())
        return usage(Text::tr("Give --%1.").arg(QString::fromLatin1(option)));
    return value(option);
}

void Call::print(const QString &line) const
{
    if (!wantsJson())
        write(stdout, line.toUtf8() + '\n');
}

void Call::printJson(const QJsonDocument &document) const
{
    printJson(document.toJson(QJsonDocument::Indented));
}

void Call::printJson(const QByteArray &document) const
{
    m_hasPrinted = true;
    write(stdout, document);
}

void Call::finish() const
{
    if (wantsJson() && !m_hasPrinted)
        printJson(QJsonDocument(QJsonObject{{QStringLiteral("done"), true}}));
}

void Call::say(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void Call::sayOver(const QString &line)
{
    write(stderr, "\r\x1b[K" + line.toUtf8());
    std::fflush(stderr);
}

bool Call::isTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

QCommandLineOption option(const char *name, const QString &text, const char *value)
{
    return {QString::fromLatin1(name), text, QString::fromLatin1(value)};
}

QCommandLineOption workspaceOption()
{
    return {{QStringLiteral("w"), QStringLiteral("workspace")},
            Text::tr("The campaign's folder."),
            QStringLiteral("DIR")};
}

QCommandLineOption roundOption()
{
    return option("round", Text::tr("The round, by its code."), "ROUND");
}

QCommandLineOption groupOption()
{
    return option("group", Text::tr("CATEGORY/STAGE/SUBJECT"), "GROUP");
}

QCommandLineOption byOption()
{
    return option("by", Text::tr("Who decides."), "NAME");
}

QCommandLineOption reasonOption()
{
    return option("reason", Text::tr("Why."), "TEXT");
}

QCommandLineOption asOption()
{
    return option("as",
                  Text::tr("Shows what this expert may see: nothing of others on entries that the "
                           "expert still has to score."),
                  "EXPERT");
}

} // namespace linxuan::cli
