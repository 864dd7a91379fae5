// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/textfile.h"

#include "core/outside/textencoding.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::TextFile)
};

constexpr qint64 kMostBytes = 1'000'000;
constexpr qsizetype kLongestLine = 2'000; // characters
constexpr qsizetype kLongestCharacter = 4; // bytes, in UTF-8 and in GB18030

// A line without an end would take the view minutes to lay out.
QString brokenLines(const QString &text)
{
    QString broken;
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c == u'\n' ? 0 : length + 1;
        if (length > kLongestLine && !c.isLowSurrogate()) {
            broken += u'\n';
            length = 1;
        }
        broken += c;
    }
    return broken;
}

// A cut may go through a character; without its beginning the rest is text again.
bool decode(QByteArray bytes, bool isCut, QString &text)
{
    for (qsizetype i = 0; i < kLongestCharacter; ++i) {
        std::string storage;
        std::string_view decoded;
        if (!decodeText({bytes.constData(), size_t(bytes.size())}, storage, decoded)) {
            text = brokenLines(QString::fromUtf8(decoded.data(), qsizetype(decoded.size())));
            return true;
        }
        if (!isCut || bytes.isEmpty())
            return false;
        bytes.chop(1);
    }
    return false;
}

Error noFile()
{
    return {ErrorCode::NotFound, Text::tr("The file is no longer where it was."), {}};
}

Result<TextFile> readText(QIODevice &file)
{
    const QByteArray bytes = file.read(kMostBytes);
    if (bytes.isEmpty())
        return Error{ErrorCode::Unreadable, Text::tr("The file is empty."), {}};
    TextFile read;
    read.isCut = !file.atEnd();
    if (!decode(bytes, read.isCut, read.text))
        return Error{ErrorCode::Unreadable,
                     Text::tr("The file is no text that can be read: it is damaged or of another "
                              "kind."),
                     {}};
    return read;
}

} // namespace

Result<TextFile> readTextFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? readText(file) : noFile();
}

Result<TextFile> readTextFile(const ViewedFile &file)
{
    const auto source = file.source();
    if (!source)
        return readTextFile(file.paths.value(0));
    const auto device = source->open();
    if (!device)
        return source->trouble().value_or(noFile());
    const auto text = readText(*device);
    if (device->pos() < std::min(device->size(), kMostBytes))
        return source->trouble().value_or(noFile());
    return text;
}

} // namespace linxuan
