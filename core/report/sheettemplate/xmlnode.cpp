// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/xmlnode.h"

#include "core/report/sheettemplate/sheetfaults.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 200;
constexpr int kMostNodes = 1'000'000;

class TreeReader
{
public:
    TreeReader(const QByteArray &bytes, const QString &part)
        : m_reader(bytes)
        , m_part(part)
    {
        // Prefixes stay as they were written.
        m_reader.setNamespaceProcessing(false);
    }

    Result<XmlNode> read()
    {
        std::vector<XmlNode> top;
        std::vector<std::vector<XmlNode> *> open{&top};
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD)
                return unreadablePart(m_part, u"it has a DTD"_s);
            if (token == QXmlStreamReader::StartElement)
                open.push_back(&begin(*open.back()));
            else if (token == QXmlStreamReader::EndElement)
                open.pop_back();
            else if (token == QXmlStreamReader::Characters && open.size() > 1)
                add(*open.back());
            if (open.size() > kDeepest || m_nodes > kMostNodes)
                return unreadablePart(m_part, u"too deep or too many elements"_s);
        }
        if (m_reader.hasError() || top.empty())
            return unreadablePart(m_part, m_reader.errorString());
        return std::move(top.front());
    }

private:
    // The same few names come again and again.
    QString known(QStringView name) { return *m_names.insert(name.toString()); }

    std::vector<XmlNode> &begin(std::vector<XmlNode> &siblings)
    {
        XmlNode node;
        node.name = known(m_reader.qualifiedName());
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            node.attributes.push_back(
                {known(attribute.qualifiedName()), attribute.value().toString()});
        m_nodes += 1 + static_cast<int>(node.attributes.size());
        siblings.push_back(std::move(node));
        return siblings.back().children;
    }

    void add(std::vector<XmlNode> &siblings)
    {
        if (!siblings.empty() && siblings.back().isText()) {
            siblings.back().text += m_reader.text();
            return;
        }
        XmlNode node;
        node.text = m_reader.text().toString();
        ++m_nodes;
        siblings.push_back(std::move(node));
    }

    QXmlStreamReader m_reader;
    QString m_part;
    QSet<QString> m_names;
    int m_nodes = 0;
};

} // namespace

QStringView XmlNode::local() const
{
    return QStringView(name).sliced(name.indexOf(u':') + 1);
}

const XmlNode *XmlNode::child(QStringView localName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const XmlNode &node) { return node.is(localName); });
    return found == children.end() ? nullptr : &*found;
}

XmlNode *XmlNode::child(QStringView localName)
{
    return const_cast<XmlNode *>(std::as_const(*this).child(localName));
}

QString XmlNode::content() const
{
    if (isText())
        return text;
    QString all;
    for (const XmlNode &node : children)
        all += node.content();
    return all;
}

void XmlNode::setContent(const QString &content)
{
    children.clear();
    children.emplace_back().text = content;
}

QString XmlNode::value(QStringView attribute) const
{
    for (const XmlPair &pair : attributes) {
        if (pair.name == attribute)
            return pair.value;
    }
    return {};
}

bool XmlNode::has(QStringView attribute) const
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const XmlPair &pair) { return pair.name == attribute; });
}

void XmlNode::set(QStringView attribute, const QString &value)
{
    for (XmlPair &pair : attributes) {
        if (pair.name == attribute) {
            pair.value = value;
            return;
        }
    }
    attributes.push_back({attribute.toString(), value});
}

void XmlNode::remove(QStringView attribute)
{
    std::erase_if(attributes, [&](const XmlPair &pair) { return pair.name == attribute; });
}

XmlNode XmlNode::made(QStringView localName) const
{
    XmlNode node;
    node.name = name.first(name.indexOf(u':') + 1);
    node.name += localName;
    return node;
}

void XmlNode::removeChildren(const std::function<bool(const XmlNode &)> &which)
{
    std::erase_if(children, which);
}

bool isOn(QStringView flag)
{
    return flag == u"1" || flag == u"true";
}

Result<XmlNode> readXml(const QByteArray &bytes, const QString &part)
{
    return TreeReader(bytes, part).read();
}

void writeOpening(QXmlStreamWriter &writer, const XmlNode &node)
{
    writer.writeStartElement(node.name);
    for (const XmlPair &pair : node.attributes)
        writer.writeAttribute(pair.name, pair.value);
}

void write(QXmlStreamWriter &writer, const XmlNode &node)
{
    if (node.isText()) {
        writer.writeCharacters(node.text);
        return;
    }
    writeOpening(writer, node);
    for (const XmlNode &child : node.children)
        write(writer, child);
    writer.writeEndElement();
}

QByteArray writtenXml(const XmlNode &root)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(u"1.0"_s, true);
    write(writer, root);
    writer.writeEndDocument();
    return bytes;
}

} // namespace linxuan::sheets
