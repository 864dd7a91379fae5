// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/passphrase.h"

#include "core/exchange/durablefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

constexpr qint64 kMostBytes = 4096;

} // namespace

QCommandLineOption passphraseFileOption()
{
    return option("passphrase-file", Text::tr("A file whose first line is the passphrase."), "F");
}

Result<Secret> passphraseOf(const Call &call, const char *option)
{
    if (!call.has(option))
        return Secret();
    const QString path = call.value(option);
    LX_TRY(QByteArray bytes, readSmallFile(path, kMostBytes));
    if (QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
        Call::say(
            Text::tr("Others can read %1; give it to its owner alone (chmod 600).").arg(path));
    const qsizetype end = bytes.indexOf('\n');
    QString line = QString::fromUtf8(end < 0 ? bytes : bytes.first(end));
    if (line.endsWith(u'\r'))
        line.chop(1);
    wipe(bytes);
    if (line.isEmpty())
        return usage(
            Text::tr("The first line of %1 is empty; write the passphrase there.").arg(path));
    return Secret::passphrase(line);
}

} // namespace linxuan::cli
