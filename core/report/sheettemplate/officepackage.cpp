// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/officepackage.h"

#include "core/report/sheettemplate/sheetfaults.h"

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 64'000'000;
constexpr size_t kMostParts = 10'000;
constexpr quint64 kLargestXml = 32'000'000; // of a part that has to be understood
constexpr quint64 kLargestResult = 1'000'000'000;
const QString kTypesPart = u"[Content_Types].xml"_s;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

// The part a target means from the folder of `part`; nothing above the package.
std::optional<QString> resolved(const QString &part, const QString &target)
{
    QStringList path = part.split(u'/');
    path.removeLast();
    if (target.startsWith(u'/'))
        path.clear();
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (path.isEmpty())
                return std::nullopt;
            path.removeLast();
        } else if (step != u".") {
            path += step;
        }
    }
    return path.join(u'/');
}

bool leadsAway(const QString &name)
{
    return name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0))
        || name.split(u'/').contains(u".."_s);
}

} // namespace

Result<OfficePackage> OfficePackage::open(const QByteArray &bytes)
{
    OfficePackage package;
    package.m_bytes = bytes;
    package.m_archive = std::make_shared<ZipArchive>();
    if (bytes.size() > kMostBytes)
        return tooLargeTemplate(u"%1 bytes"_s.arg(bytes.size()));
    if (const Fault fault = package.m_archive->open(viewOf(package.m_bytes)))
        return ofFault(fault);
    LX_CHECK(package.list());
    LX_TRY(package.m_types, package.readXml(kTypesPart));
    return package;
}

Result<void> OfficePackage::list()
{
    if (m_archive->parts().size() > kMostParts)
        return tooLargeTemplate(u"%1 parts"_s.arg(m_archive->parts().size()));
    for (const ZipArchive::Part &part : m_archive->parts()) {
        const QString name = QString::fromUtf8(part.name.data(), qsizetype(part.name.size()));
        if (name.endsWith(u'/'))
            continue; // a folder
        if (part.isEncrypted)
            return encryptedWorkbook();
        if (leadsAway(name))
            return leadsOutside(name, name);
        if (has(name))
            return unreadablePart(name, u"it is there twice"_s);
        add({name, part, {}});
    }
    return has(kTypesPart) ? Result<void>() : notWorkbook(u"no content types"_s);
}

void OfficePackage::add(Entry entry)
{
    m_places.insert(entry.name.toLower(), m_entries.size());
    m_entries.push_back(std::move(entry));
}

const OfficePackage::Entry *OfficePackage::find(const QString &part) const
{
    const auto found = m_places.constFind(part.toLower());
    return found == m_places.constEnd() ? nullptr : &m_entries[*found];
}

Result<QByteArray> OfficePackage::read(const QString &part) const
{
    const Entry *entry = find(part);
    if (!entry || !entry->original)
        return missingPart(part);
    if (entry->original->unpacked > kLargestXml)
        return tooLargeTemplate(part);
    std::string storage;
    std::string_view content;
    if (const Fault fault = m_archive->read(*entry->original, storage, content))
        return unreadablePart(part, QString::fromStdString(fault.detail));
    return QByteArray(content.data(), qsizetype(content.size()));
}

Result<XmlNode> OfficePackage::readXml(const QString &part) const
{
    LX_TRY(const QByteArray bytes, read(part));
    return sheets::readXml(bytes, part);
}

void OfficePackage::write(const QString &part, const QByteArray &content)
{
    if (!has(part))
        add({part, std::nullopt, {}});
    Entry &entry = m_entries[m_places.value(part.toLower())];
    entry.original.reset();
    entry.changed = ZippedPart::of(viewOf(content));
}

void OfficePackage::remove(const QString &part)
{
    if (!has(part))
        return;
    m_entries[m_places.take(part.toLower())].name.clear();
    forgetType(part);
}

void OfficePackage::forgetType(const QString &part)
{
    const QString name = u'/' + part;
    m_types.removeChildren(
        [&](const XmlNode &node) { return isSame(node.value(u"PartName"), name); });
}

QString OfficePackage::relationshipsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

Result<std::vector<Relationship>> OfficePackage::relationships(const QString &part) const
{
    std::vector<Relationship> all;
    const QString name = relationshipsPart(part);
    if (!has(name))
        return all;
    LX_TRY(const XmlNode root, readXml(name));
    for (const XmlNode &node : root.children) {
        if (!node.is(u"Relationship"))
            continue;
        const QString type = node.value(u"Type");
        Relationship made{node.value(u"Id"), type.sliced(type.lastIndexOf(u'/') + 1),
                          node.value(u"Target"), node.value(u"TargetMode") == u"External"};
        const auto target = made.isOutside ? made.target : resolved(part, made.target);
        if (!target)
            return leadsOutside(name, made.target);
        made.target = *target;
        all.push_back(std::move(made));
    }
    return all;
}

QString OfficePackage::contentType(const QString &part) const
{
    QString byEnding;
    const QString name = u'/' + part;
    const QString ending = part.sliced(part.lastIndexOf(u'.') + 1);
    for (const XmlNode &node : m_types.children) {
        if (node.is(u"Override") && isSame(node.value(u"PartName"), name))
            return node.value(u"ContentType");
        if (node.is(u"Default") && isSame(node.value(u"Extension"), ending))
            byEnding = node.value(u"ContentType");
    }
    return byEnding;
}

void OfficePackage::setContentType(const QString &part, const QString &type)
{
    forgetType(part);
    XmlNode node = m_types.made(u"Override");
    node.set(u"PartName", u'/' + part);
    node.set(u"ContentType", type);
    m_types.children.push_back(std::move(node));
}

QString OfficePackage::freeName(const QString &part)
{
    const qsizetype dot = part.lastIndexOf(u'.');
    const QString stem = dot < 0 ? part : part.first(dot);
    const QString ending = dot < 0 ? QString() : part.sliced(dot);
    int &number = m_numbers[part];
    QString name;
    do {
        name = u"%1-%2%3"_s.arg(stem, QString::number(number++ + 2), ending);
    } while (has(name));
    return name;
}

Result<QByteArray> OfficePackage::zipped() &&
{
    write(kTypesPart, m_types);
    ZipWriter writer;
    quint64 size = 0;
    if (m_entries.size() > 65'000)
        return tooLargeResult();
    for (const Entry &entry : m_entries) {
        if (entry.name.isEmpty())
            continue;
        ZippedPart part;
        std::string_view packed = entry.changed.bytes;
        if (!entry.original) {
            part = {{}, entry.changed.unpacked, entry.changed.checksum, entry.changed.method};
        } else {
            part = {{}, entry.original->unpacked, entry.original->checksum, entry.original->method};
            if (const Fault fault = m_archive->packed(*entry.original, packed))
                return unreadablePart(entry.name, QString::fromStdString(fault.detail));
        }
        size += packed.size();
        if (size > kLargestResult)
            return tooLargeResult();
        writer.add(entry.name.toStdString(), part, packed);
    }
    const std::string bytes = std::move(writer).finish();
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace linxuan::sheets
