// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/reader.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <vector>

namespace linxuan {

// Builds zip files byte by byte, so that tests can make ones that no program writes.
class ZipMaker
{
public:
    void add(const QByteArray &name, const QByteArray &content);
    // Declares a size that the content does not have.
    void addLying(const QByteArray &name, const QByteArray &content, quint32 declared);
    QByteArray bytes() const;

private:
    QByteArray m_parts;
    QByteArray m_directory;
    int m_count = 0;
};

// The parts of an xlsx file with one sheet; its name is 名单.
struct WorkbookParts
{
    QByteArray rows; // what stands in <sheetData>
    QByteArray behind; // what follows it
    QByteArray strings; // the <si> elements
    QByteArray properties; // <workbookPr …/>
};

QByteArray makeWorkbook(const WorkbookParts &parts);

// A folder for the files of one test.
class TestFiles
{
public:
    TestFiles();
    QString write(const QString &name, const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

// "名单|3|东区|13800000000#|TRUE?|#REF!!|": sheet, row, cells with a mark for their kind (none for
// text, # number, ? boolean, ! error); the message of the error at the end, if there was one.
QStringList readAll(const QString &path, const ReadOptions &options = {});
QString errorOf(const QString &path, const ReadOptions &options = {});

} // namespace linxuan
