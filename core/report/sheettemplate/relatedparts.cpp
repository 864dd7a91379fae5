// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/relatedparts.h"

#include "core/report/sheettemplate/anchors.h"
#include "core/report/sheettemplate/sheetranges.h"

#include <algorithm>
#include <array>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 3; // sheet, drawing, chart
constexpr std::array types{u"drawing", u"vmlDrawing", u"comments",
                           u"table",   u"chart",      u"threadedComment"};

bool speaksOfCells(const Relationship &relationship)
{
    return !relationship.isOutside
        && std::any_of(types.begin(), types.end(), [&](const char16_t *type) {
               return relationship.type.compare(QStringView(type), Qt::CaseInsensitive) == 0;
           });
}

Result<std::vector<RelatedPart>> read(const OfficePackage &package, const QString &part, int depth)
{
    std::vector<RelatedPart> parts;
    LX_TRY(const auto relationships, package.relationships(part));
    for (const Relationship &relationship : relationships) {
        if (depth >= kDeepest || !speaksOfCells(relationship))
            continue;
        RelatedPart made{relationship.target, relationship.id, relationship.type, {}, {}};
        LX_TRY(made.root, package.readXml(made.part));
        LX_TRY(made.parts, read(package, made.part, depth + 1));
        parts.push_back(std::move(made));
    }
    return parts;
}

// What a chart had drawn last; it is drawn anew from the cells.
void dropCaches(XmlNode &node)
{
    node.removeChildren([](const XmlNode &child) {
        return child.is(u"numCache") || child.is(u"strCache") || child.is(u"multiLvlStrCache");
    });
    for (XmlNode &child : node.children)
        dropCaches(child);
}

Result<XmlNode> placed(const RelatedPart &related, const FilledSheet &sheet)
{
    XmlNode root = related.root;
    if (related.type == u"vmlDrawing")
        moveCommentBoxes(root, *sheet.plan);
    else
        LX_CHECK(moveRanges(root, sheet, related.type != u"chart"));
    if (related.type == u"chart")
        dropCaches(root);
    return root;
}

// Tables are known by a number and a name that no other may have.
void rename(XmlNode &table, const QString &part)
{
    static const auto digits = [](const QString &text) {
        QString found;
        std::copy_if(text.begin(), text.end(), std::back_inserter(found),
                     [](QChar c) { return c >= u'0' && c <= u'9'; });
        return found.right(6);
    };
    const QString number = digits(part);
    table.set(u"id", u"7"_s + number);
    for (const QStringView name : {u"name", u"displayName"}) {
        if (table.has(name))
            table.set(name, table.value(name) + u'_' + number);
    }
}

void point(XmlNode &relationships, const QString &id, const QString &part)
{
    for (XmlNode &node : relationships.children) {
        if (node.value(u"Id") == id)
            node.set(u"Target", u'/' + part);
    }
}

} // namespace

Result<std::vector<RelatedPart>> relatedParts(const OfficePackage &package, const QString &part)
{
    return read(package, part, 1);
}

Result<void> writeRelated(OfficePackage &package, const std::vector<RelatedPart> &related,
                          const QString &original, const QString &part, const FilledSheet &sheet)
{
    const bool isCopy = part != original;
    const QString list = OfficePackage::relationshipsPart(original);
    std::optional<XmlNode> relationships;
    if (isCopy && package.has(list)) {
        LX_TRY(relationships, package.readXml(list));
    }
    for (const RelatedPart &one : related) {
        LX_TRY(XmlNode root, placed(one, sheet));
        const QString name = isCopy ? package.freeName(one.part) : one.part;
        if (isCopy && one.type == u"table")
            rename(root, name);
        package.write(name, root);
        if (isCopy)
            package.setContentType(name, package.contentType(one.part));
        LX_CHECK(writeRelated(package, one.parts, one.part, name, sheet));
        if (relationships)
            point(*relationships, one.id, name);
    }
    if (relationships)
        package.write(OfficePackage::relationshipsPart(part), *relationships);
    return {};
}

} // namespace linxuan::sheets
