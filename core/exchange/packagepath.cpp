// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packagepath.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PackagePath)
};

constexpr qsizetype kMostBytes = 1000;
constexpr qsizetype kMostPartBytes = 240; // less than any system's limit, for names made of it
constexpr qsizetype kMostParts = 16;

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
        || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

// Windows keeps these names for devices, whatever stands behind the dot, and drops dots and spaces
// at the end.
bool isStoredEverywhere(const QString &part)
{
    static const QRegularExpression device(
        QStringLiteral(R"(\A(con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(\..*)?\z)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reserved(QStringLiteral(R"([<>"|?*])"));
    return !device.match(part).hasMatch() && !reserved.match(part).hasMatch()
        && !part.endsWith(u'.') && !part.endsWith(u' ') && !part.startsWith(u' ');
}

std::optional<QString> faultOfParts(const QStringList &parts)
{
    if (parts.size() > kMostParts)
        return Text::tr("a path of at most %1 folders").arg(kMostParts - 1);
    for (const QString &part : parts) {
        if (part == u".." || part == u".")
            return Text::tr("a path inside the package, without .. or . in it");
        if (part.isEmpty())
            return Text::tr("a path with a name between any two /");
        if (part.toUtf8().size() > kMostPartBytes)
            return Text::tr("a path of shorter names");
        if (!isStoredEverywhere(part))
            return Text::tr("names that every computer can store");
    }
    return std::nullopt;
}

QString folded(const QString &path)
{
    return path.toCaseFolded().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

std::optional<QString> packagePathFault(const QString &path)
{
    if (path.isEmpty())
        return Text::tr("a path");
    if (!path.isValidUtf16() || std::any_of(path.begin(), path.end(), isInvisible))
        return Text::tr("a path without control characters");
    if (path.contains(u'\\'))
        return Text::tr("a path with / between its parts");
    if (path.contains(u':'))
        return Text::tr("a path without drive letters and colons");
    if (path.startsWith(u'/'))
        return Text::tr("a path from the package's own folder on, without / before it");
    if (path.toUtf8().size() > kMostBytes)
        return Text::tr("a shorter path");
    if (path.normalized(QString::NormalizationForm_C) != path)
        return Text::tr("a path in composed characters");
    return faultOfParts(path.split(u'/'));
}

std::optional<QString> PackagePaths::add(const QString &path)
{
    if (auto fault = packagePathFault(path))
        return fault;
    const QString key = folded(path);
    if (m_files.contains(key) || m_folders.contains(key))
        return Text::tr("a path that no other file has, capitals or not");
    QStringList above;
    for (qsizetype at = key.indexOf(u'/'); at >= 0; at = key.indexOf(u'/', at + 1))
        above += key.left(at);
    for (const QString &folder : above) {
        if (m_files.contains(folder))
            return Text::tr("a path whose folders are no files of the package");
    }
    m_files.insert(key);
    for (const QString &folder : above)
        m_folders.insert(folder);
    return std::nullopt;
}

} // namespace linxuan
