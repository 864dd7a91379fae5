// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/tables/workbookmaker.h"

#include "tests/support/catch.h"

#include <QFile>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

void put(QByteArray &to, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += static_cast<char>(value >> (8 * i) & 0xff);
}

// What qCompress makes, without its length, zlib's head and checksum, is a plain deflate stream.
QByteArray deflated(const QByteArray &content)
{
    const QByteArray packed = qCompress(content, 1);
    return packed.mid(6, packed.size() - 10);
}

} // namespace

void ZipMaker::add(const QByteArray &name, const QByteArray &content)
{
    addLying(name, content, static_cast<quint32>(content.size()));
}

void ZipMaker::addLying(const QByteArray &name, const QByteArray &content, quint32 declared)
{
    const QByteArray packed = content.isEmpty() ? content : deflated(content);
    QByteArray common;
    put(common, 20, 2);
    put(common, 0, 2);
    put(common, content.isEmpty() ? 0 : 8, 2);
    put(common, 0, 4);
    put(common,
        static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(content.constData()),
                                   static_cast<uInt>(content.size()))),
        4);
    put(common, static_cast<quint32>(packed.size()), 4);
    put(common, declared, 4);
    put(common, static_cast<quint32>(name.size()), 2);
    put(common, 0, 2);
    m_directory += "PK\x01\x02";
    put(m_directory, 20, 2);
    m_directory += common + QByteArray(10, '\0');
    put(m_directory, static_cast<quint32>(m_parts.size()), 4);
    m_directory += name;
    m_parts += "PK\x03\x04" + common + name + packed;
    ++m_count;
}

QByteArray ZipMaker::bytes() const
{
    QByteArray end("PK\x05\x06\0\0\0\0", 8);
    put(end, static_cast<quint32>(m_count), 2);
    put(end, static_cast<quint32>(m_count), 2);
    put(end, static_cast<quint32>(m_directory.size()), 4);
    put(end, static_cast<quint32>(m_parts.size()), 4);
    put(end, 0, 2);
    return m_parts + m_directory + end;
}

QByteArray makeWorkbook(const WorkbookParts &parts)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    ZipMaker zip;
    zip.add("[Content_Types].xml", head + "<Types/>");
    zip.add("_rels/.rels",
            head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\""
                + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml",
            head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + parts.properties
                + "<sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\""
                + office
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
                + " Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + "</Relationships>");
    zip.add("xl/sharedStrings.xml",
            head + "<sst xmlns=\"" + main + "\">" + parts.strings + "</sst>");
    zip.add("xl/worksheets/sheet1.xml",
            head + "<worksheet xmlns=\"" + main + "\"><dimension ref=\"A1:XFD1048576\"/>"
                + "<sheetData>" + parts.rows + "</sheetData>" + parts.behind + "</worksheet>");
    return zip.bytes();
}

TestFiles::TestFiles()
{
    qputenv("LINXUAN_READER", TABLES_READER);
    REQUIRE(m_folder.isValid());
}

QString TestFiles::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

QStringList readAll(const QString &path, const ReadOptions &options)
{
    QStringList lines;
    const auto result = readTable(path, options, [&lines](SheetRow &&row) {
        QString line = row.sheet + u'|' + QString::number(row.row);
        for (const Cell &cell : row.cells) {
            line += u'|' + cell.text;
            if (cell.kind > CellKind::Text)
                line += u"#?!"_s[static_cast<int>(cell.kind) - static_cast<int>(CellKind::Number)];
        }
        lines += line;
        return true;
    });
    if (!result)
        lines += result.error().message;
    return lines;
}

QString errorOf(const QString &path, const ReadOptions &options)
{
    const auto result = readTable(path, options, [](SheetRow &&) { return true; });
    REQUIRE_FALSE(result.has_value());
    return result.error().message;
}

} // namespace linxuan
