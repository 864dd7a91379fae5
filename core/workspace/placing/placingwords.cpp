// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/placingwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace linxuan {

namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue &item : list.toArray())
        all += item.toString();
    return all;
}

KindWords kindWords(const QString &code, const QJsonObject &in)
{
    return {code,
            texts(in[QLatin1String("words")]),
            texts(in[QLatin1String("hints")]),
            texts(in[QLatin1String("formats")]),
            in[QLatin1String("own_formats")].toBool(),
            in[QLatin1String("pictures")].toBool()};
}

} // namespace

const KindWords *PlacingWords::kind(QStringView code) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [code](const KindWords &one) { return one.kind == code; });
    return found == kinds.end() ? nullptr : &*found;
}

bool PlacingWords::isJunk(const QString &path) const
{
    const QString lower = path.toLower();
    const QString name = lower.section(u'/', -1);
    if (junkNames.contains(name) || junkFormats.contains(formatOf(name)))
        return true;
    for (const QString &beginning : junkBeginnings) {
        if (name.startsWith(beginning))
            return true;
    }
    const QStringList folders = lower.split(u'/').mid(0, lower.count(u'/'));
    return std::any_of(folders.begin(), folders.end(),
                       [this](const QString &folder) { return junkFolders.contains(folder); });
}

Result<PlacingWords> shippedPlacingWords()
{
    QFile file(QStringLiteral(":/linxuan/placing/words.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const QJsonObject all =
        opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (all.isEmpty())
        return Error{ErrorCode::Corrupt,
                     QCoreApplication::translate("linxuan::Placement",
                                                 "The words for placing files cannot be read; "
                                                 "install the program anew."),
                     file.fileName()};
    PlacingWords words;
    const QJsonObject kinds = all[QLatin1String("kinds")].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        words.kinds.push_back(kindWords(kind.key(), kind.value().toObject()));
    words.pictures = texts(all[QLatin1String("pictures")]);
    words.neutral = texts(all[QLatin1String("neutral")]);
    words.doubtful = texts(all[QLatin1String("doubtful")]);
    words.junkNames = texts(all[QLatin1String("junk_names")]);
    words.junkBeginnings = texts(all[QLatin1String("junk_beginnings")]);
    words.junkFormats = texts(all[QLatin1String("junk_formats")]);
    words.junkFolders = texts(all[QLatin1String("junk_folders")]);
    return words;
}

QString formatOf(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

} // namespace linxuan
