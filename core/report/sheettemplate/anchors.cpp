// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/anchors.h"

#include <QStringList>

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

// The row of one end of an anchor, counted from 0 in the file.
XmlNode *rowOf(XmlNode *end)
{
    return end ? end->child(u"row") : nullptr;
}

int numberIn(const XmlNode &node)
{
    return std::clamp(node.content().trimmed().toInt(), 0, kMostRows - 1) + 1;
}

void put(XmlNode &node, int row)
{
    node.setContent(QString::number(std::clamp(row, 1, kMostRows) - 1));
}

const XmlNode *sizeOf(const XmlNode &node)
{
    if (node.is(u"xfrm"))
        return node.child(u"ext");
    for (const XmlNode &child : node.children) {
        if (const XmlNode *size = child.isText() ? nullptr : sizeOf(child))
            return size;
    }
    return nullptr;
}

// Where only its upper edge is bound to a cell, a picture keeps the size that it says it has.
bool bindAbove(XmlNode &anchor)
{
    const XmlNode *size = sizeOf(anchor);
    if (!anchor.is(u"twoCellAnchor") || !size)
        return false;
    XmlNode extent = anchor.made(u"ext");
    extent.attributes = size->attributes;
    for (XmlNode &child : anchor.children) {
        if (child.is(u"to"))
            child = extent;
    }
    anchor.name = anchor.made(u"oneCellAnchor").name;
    anchor.remove(u"editAs");
    return true;
}

void moveLowerEnd(XmlNode &anchor, XmlNode &lower, int shift, const RowPlan &plan)
{
    const int row = numberIn(lower);
    const auto there = plan.span(row, row);
    const int grown = there ? there->last : plan.placeOrNext(row);
    const bool keepsSize = anchor.value(u"editAs") == u"oneCell";
    if (keepsSize && grown != row + shift && bindAbove(anchor))
        return;
    put(lower, keepsSize ? row + shift : grown);
}

void moveBox(XmlNode &anchor, int shift)
{
    QStringList numbers = anchor.content().split(u',');
    if (numbers.size() != 8)
        return;
    for (const qsizetype place : {2, 6})
        numbers[place] = u' '
            + QString::number(std::clamp(numbers[place].trimmed().toInt() + shift, 0, kMostRows));
    anchor.setContent(numbers.join(u','));
}

// Whether the box's cell is still there.
bool moveCommentBox(XmlNode &shape, const RowPlan &plan)
{
    XmlNode *words = shape.child(u"ClientData");
    XmlNode *row = words ? words->child(u"Row") : nullptr;
    if (!row)
        return true;
    const int before = numberIn(*row);
    const auto there = plan.span(before, before);
    if (!there)
        return false;
    put(*row, there->first);
    if (XmlNode *anchor = words->child(u"Anchor"))
        moveBox(*anchor, there->first - before);
    return true;
}

} // namespace

void moveAnchor(XmlNode &node, const RowPlan &plan)
{
    if ((!node.is(u"twoCellAnchor") && !node.is(u"oneCellAnchor") && !node.is(u"anchor"))
        || node.value(u"editAs") == u"absolute")
        return;
    XmlNode *upper = rowOf(node.child(u"from"));
    if (!upper)
        return;
    const int row = numberIn(*upper);
    const int shift = plan.placeOrNext(row) - row;
    put(*upper, row + shift);
    if (XmlNode *lower = rowOf(node.child(u"to")))
        moveLowerEnd(node, *lower, shift, plan);
}

void moveCommentBoxes(XmlNode &root, const RowPlan &plan)
{
    std::vector<XmlNode> kept;
    for (XmlNode &node : std::exchange(root.children, {})) {
        if (!node.is(u"shape") || moveCommentBox(node, plan))
            kept.push_back(std::move(node));
    }
    root.children = std::move(kept);
}

} // namespace linxuan::sheets
