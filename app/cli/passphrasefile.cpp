// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/passphrasefile.h"

#include "core/exchange/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

constexpr qint64 kMostBytes = 4096;

void warnOfReaders(const QString &path)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    if (QFileInfo(path).permissions() & others)
        Call::say(Text::tr("Others may read %1. Take that from them: chmod 600.")
                      .arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<std::shared_ptr<const Secret>> passphraseOf(const Call &call, const char *option)
{
    if (!call.has(option))
        return std::shared_ptr<const Secret>();
    const QString path = call.value(option);
    LX_TRY(QByteArray bytes, readSmallFile(path, kMostBytes));
    warnOfReaders(path);
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.left(end);
    wipe(bytes);
    if (line.endsWith('\r'))
        line.chop(1);
    QString typed = QString::fromUtf8(line);
    wipe(line);
    auto passphrase = std::make_shared<const Secret>(Secret::passphrase(typed));
    typed.fill(u'\0');
    if (passphrase->isEmpty())
        return usage(Text::tr("There is no passphrase in the first line of %1.")
                         .arg(QDir::toNativeSeparators(path)));
    return std::shared_ptr<const Secret>(std::move(passphrase));
}

} // namespace linxuan::cli
