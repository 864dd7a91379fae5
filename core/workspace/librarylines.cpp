// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/librarylines.h"

#include "core/checks/foldedtext.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::TextLibrary)
};

constexpr int kVersion = 1;
// A text of kMostCharacters, each escaped as \uXXXX, and what goes with it.
constexpr qint64 kLongestLine = 6 * qint64(kMostCharacters) + 20'000;
constexpr qsizetype kLongestName = 500; // characters

// Text that can stand in a list: not too long, no control characters.
std::optional<QString> nameOf(const QJsonObject &line, const char *key, bool mayBeEmpty)
{
    const QJsonValue value = line.value(QLatin1String(key));
    const QString text = value.toString();
    if (!value.isString() || text.size() > kLongestName || (text.isEmpty() && !mayBeEmpty))
        return std::nullopt;
    for (const QChar unit : text) {
        if (unit.category() == QChar::Other_Control)
            return std::nullopt;
    }
    return text;
}

std::optional<LibraryText> textOf(const QJsonObject &line)
{
    const auto campaign = nameOf(line, "campaign", false);
    const auto entry = nameOf(line, "entry", false);
    const auto title = nameOf(line, "title", true);
    const auto teacher = nameOf(line, "teacher", true);
    const auto kind = nameOf(line, "kind", false);
    const QJsonValue year = line.value("year"_L1);
    const QString hex = line.value("sha256"_L1).toString();
    const QByteArray digest = QByteArray::fromHex(hex.toLatin1());
    const QJsonValue text = line.value("text"_L1);
    const bool isWhole = campaign && entry && title && teacher && kind && year.isDouble()
        && year.toInt(-1) >= 0 && digest.size() == 32 && text.isString()
        && text.toString().size() <= kMostCharacters;
    if (!isWhole || QString::fromLatin1(digest.toHex()) != hex)
        return std::nullopt;
    return LibraryText{*campaign, year.toInt(), *entry, digest,
                       *title,    *teacher,     *kind,  text.toString()};
}

} // namespace

LibraryWriter::LibraryWriter(QIODevice &out)
    : m_out(out)
{
    writeLine({{u"format"_s, u"linxuan-library"_s}, {u"version"_s, kVersion}});
}

void LibraryWriter::writeLine(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    m_hash.addData(bytes);
    m_out.write(bytes);
}

void LibraryWriter::write(const LibraryText &text)
{
    writeLine({{u"campaign"_s, text.campaign},
               {u"year"_s, text.year},
               {u"entry"_s, text.entryCode},
               {u"sha256"_s, QString::fromLatin1(text.digest.toHex())},
               {u"title"_s, text.title},
               {u"teacher"_s, text.teacher},
               {u"kind"_s, text.kind},
               {u"text"_s, text.text}});
    ++m_count;
}

void LibraryWriter::finish()
{
    const QString digest = QString::fromLatin1(m_hash.result().toHex());
    writeLine({{u"count"_s, m_count}, {u"sha256"_s, digest}});
}

Error LibraryReader::refused(const QString &why) const
{
    return {
        ErrorCode::Unreadable,
        Text::tr("The library's file is refused at line %1: %2. Nothing was stored; ask for the "
                 "file anew.")
            .arg(m_line)
            .arg(why),
        {}};
}

Result<QByteArray> LibraryReader::readLine()
{
    ++m_line;
    QByteArray line = m_in.readLine(kLongestLine);
    if (line.isEmpty())
        return refused(Text::tr("the file ends before its last line"));
    if (!line.endsWith('\n'))
        return refused(Text::tr("the line is cut or too long"));
    return line;
}

Result<void> LibraryReader::begin()
{
    LX_TRY(const QByteArray bytes, readLine());
    const QJsonObject line = QJsonDocument::fromJson(bytes).object();
    if (line.value("format"_L1).toString() != "linxuan-library"_L1)
        return refused(Text::tr("it is no library of texts"));
    if (line.value("version"_L1).toInt() != kVersion)
        return refused(Text::tr("it was made by a newer program"));
    m_hash.addData(bytes);
    return {};
}

Result<std::optional<LibraryText>> LibraryReader::next()
{
    LX_TRY(const QByteArray bytes, readLine());
    const QJsonObject line = QJsonDocument::fromJson(bytes).object();
    if (line.contains("count"_L1)) {
        LX_CHECK(checkEnd(line));
        return std::optional<LibraryText>();
    }
    auto text = textOf(line);
    if (!text)
        return refused(Text::tr("it is no text of a library"));
    m_hash.addData(bytes);
    ++m_count;
    return text;
}

Result<void> LibraryReader::checkEnd(const QJsonObject &line)
{
    m_digest = QString::fromLatin1(m_hash.result().toHex());
    if (line.value("count"_L1).toInt(-1) != m_count
        || line.value("sha256"_L1).toString() != m_digest)
        return refused(Text::tr("the file was altered since it was written"));
    if (!m_in.atEnd())
        return refused(Text::tr("something stands behind its last line"));
    return {};
}

} // namespace linxuan
