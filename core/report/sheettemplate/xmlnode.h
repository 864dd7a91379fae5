// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QXmlStreamWriter;

namespace linxuan::sheets {

struct XmlPair
{
    QString name; // as written, prefix and all; xmlns declarations too
    QString value;
};

// An element, or a text when the name is empty. What nobody asks for is written as it was read.
struct XmlNode
{
    QString name; // as written
    std::vector<XmlPair> attributes;
    std::vector<XmlNode> children;
    QString text;

    bool isText() const { return name.isEmpty(); }
    // Without the prefix: offices' programs choose these freely.
    QStringView local() const;
    bool is(QStringView localName) const { return !isText() && local() == localName; }

    const XmlNode *child(QStringView localName) const;
    XmlNode *child(QStringView localName);
    // All texts below, one after another.
    QString content() const;
    void setContent(const QString &content);

    // Attributes by their name as written; empty when there is none.
    QString value(QStringView attribute) const;
    bool has(QStringView attribute) const;
    void set(QStringView attribute, const QString &value);
    void remove(QStringView attribute);
    // An element named like this one's siblings, that is with its prefix.
    XmlNode made(QStringView localName) const;
    void removeChildren(const std::function<bool(const XmlNode &)> &which);
};

// "1" or "true".
bool isOn(QStringView flag);

// Refuses DTDs, what is nested deeper than 200, and more than a million nodes. `part` is named in
// errors. Errors: Unreadable.
Result<XmlNode> readXml(const QByteArray &bytes, const QString &part);
QByteArray writtenXml(const XmlNode &root);

void write(QXmlStreamWriter &writer, const XmlNode &node);
void writeOpening(QXmlStreamWriter &writer, const XmlNode &node);

} // namespace linxuan::sheets
