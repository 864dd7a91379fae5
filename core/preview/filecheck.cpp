// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/filecheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FileCheck)
};

constexpr int kMostPages = 20'000;

QJsonArray sizesToJson(const std::vector<QSizeF> &sizes)
{
    QJsonArray array;
    for (const QSizeF &size : sizes) {
        array.append(size.width());
        array.append(size.height());
    }
    return array;
}

QJsonArray pagesToJson(const std::vector<int> &pages)
{
    QJsonArray array;
    for (const int page : pages)
        array.append(page);
    return array;
}

std::vector<int> pagesFrom(const QJsonValue &json)
{
    std::vector<int> pages;
    for (const QJsonValue page : json.toArray())
        pages.push_back(page.toInt(-1));
    return pages;
}

// What cannot be a size of a page becomes none, whoever wrote it.
QSizeF sizeFrom(double width, double height)
{
    const auto isLength = [](double length) { return length >= 0.01 && length <= 10e6; };
    return isLength(width) && isLength(height) ? QSizeF(width, height) : QSizeF();
}

bool isKnown(int value, int last)
{
    return value >= 0 && value <= last;
}

} // namespace

QByteArray toJson(const FileCheck &check)
{
    return QJsonDocument(QJsonObject{
                             {u"state"_s, int(check.state)},
                             {u"kind"_s, int(check.kind)},
                             {u"ending"_s, check.ending},
                             {u"sizes"_s, sizesToJson(check.sizes)},
                             {u"bad"_s, pagesToJson(check.badPages)},
                             {u"mute"_s, pagesToJson(check.mutePages)},
                             {u"outline"_s, check.hasOutline},
                             {u"safeOutline"_s, check.hasSafeOutline},
                             {u"notes"_s, QJsonArray::fromStringList(check.notes)},
                             {u"detail"_s, check.detail},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<FileCheck> fileCheckFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const int state = object.value(u"state"_s).toInt(-1);
    const int kind = object.value(u"kind"_s).toInt(-1);
    const QJsonArray sizes = object.value(u"sizes"_s).toArray();
    if (!isKnown(state, int(FileState::Stopped)) || !isKnown(kind, int(FileKind::Papers))
        || sizes.size() > 2 * kMostPages)
        return std::nullopt;
    FileCheck check;
    check.state = FileState(state);
    check.kind = FileKind(kind);
    check.ending = object.value(u"ending"_s).toString();
    for (int i = 0; i + 1 < sizes.size(); i += 2)
        check.sizes.push_back(sizeFrom(sizes.at(i).toDouble(), sizes.at(i + 1).toDouble()));
    check.badPages = pagesFrom(object.value(u"bad"_s));
    check.mutePages = pagesFrom(object.value(u"mute"_s));
    check.hasOutline = object.value(u"outline"_s).toBool();
    check.hasSafeOutline = object.value(u"safeOutline"_s).toBool();
    for (const QJsonValue note : object.value(u"notes"_s).toArray())
        check.notes += note.toString();
    check.detail = object.value(u"detail"_s).toString();
    return check;
}

Error troubleOf(const FileCheck &check)
{
    const auto unreadable = [&check](const QString &message) {
        return Error{ErrorCode::Unreadable, message, check.detail};
    };
    switch (check.state) {
    case FileState::Missing:
        return {ErrorCode::NotFound, Text::tr("The file is no longer where it was."), check.detail};
    case FileState::Empty:
        return unreadable(Text::tr("The file is empty."));
    case FileState::Encrypted:
        return unreadable(Text::tr("The file is protected by a password."));
    case FileState::NotKnown:
        return unreadable(Text::tr("The file is not what its ending says, or of a kind that cannot "
                                   "be shown here."));
    case FileState::TooLarge:
        return unreadable(Text::tr("The file is too large to be shown safely."));
    case FileState::TooSlow:
        return unreadable(Text::tr("The file could not be opened in the time allowed. It is too "
                                   "large or damaged."));
    case FileState::Stopped:
        return {ErrorCode::Cancelled, Text::tr("Opening the file was stopped."), {}};
    default:
        return unreadable(Text::tr("The file is damaged or cut short."));
    }
}

} // namespace linxuan
