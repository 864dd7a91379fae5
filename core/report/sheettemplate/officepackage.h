// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/ziparchive.h"
#include "core/outside/zipwriter.h"
#include "core/report/sheettemplate/xmlnode.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace linxuan::sheets {

struct Relationship
{
    QString id;
    QString type; // what stands behind the last slash
    QString target; // a part of the package, or an address outside of it
    bool isOutside = false;
};

// The parts of an Office file that are read and replaced one by one; the rest is passed on as it
// lies in the file. Parts are named as in the zip file, without a slash in front.
class OfficePackage
{
public:
    // Errors: Unreadable.
    static Result<OfficePackage> open(const QByteArray &bytes);

    bool has(const QString &part) const { return find(part) != nullptr; }
    Result<QByteArray> read(const QString &part) const;
    Result<XmlNode> readXml(const QString &part) const;
    void write(const QString &part, const QByteArray &content);
    void write(const QString &part, const XmlNode &root) { write(part, writtenXml(root)); }
    void remove(const QString &part);

    // What `part` refers to; nothing if it refers to nothing. Refuses targets beyond the package.
    Result<std::vector<Relationship>> relationships(const QString &part) const;
    static QString relationshipsPart(const QString &part);

    QString contentType(const QString &part) const;
    void setContentType(const QString &part, const QString &type);
    // The name of a part like this one that is not taken yet.
    QString freeName(const QString &part);

    Result<QByteArray> zipped() &&;

private:
    struct Entry
    {
        QString name; // empty: removed
        std::optional<ZipArchive::Part> original;
        ZippedPart changed;
    };

    Result<void> list();
    void add(Entry entry);
    const Entry *find(const QString &part) const;
    void forgetType(const QString &part);

    QByteArray m_bytes;
    std::shared_ptr<ZipArchive> m_archive;
    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_places; // by name in small letters
    QHash<QString, int> m_numbers; // the last one given to copies of a part
    XmlNode m_types;
};

} // namespace linxuan::sheets
