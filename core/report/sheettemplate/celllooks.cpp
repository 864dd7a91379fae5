// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/celllooks.h"

#include <QHash>

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

// ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates in Chinese Excel.
bool isBuiltInNumber(int id)
{
    return (id >= 1 && id <= 13) || (id >= 37 && id <= 44) || id == 48;
}

// The code without quoted texts, escaped characters and what stands in brackets.
QString bareCode(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

bool isNumberCode(const QString &code)
{
    const QString bare = bareCode(code);
    // General reads G/通用格式 in Chinese Excel and Standard in some writers.
    if (bare.contains(u"general"_s) || bare.contains(u"standard"_s) || bare.contains(u"g/"_s))
        return false;
    const bool isDate = std::any_of(bare.begin(), bare.end(),
                                    [](QChar c) { return QStringView(u"ymdhsbge").contains(c); });
    const bool hasDigits = bare.contains(u'0') || bare.contains(u'#') || bare.contains(u'?');
    return hasDigits && (!isDate || bare.contains(u"e+"_s));
}

// The elements of a list; texts between them do not count.
std::vector<XmlNode> childrenOf(const XmlNode &root, QStringView list)
{
    std::vector<XmlNode> elements;
    if (const XmlNode *node = root.child(list))
        elements = node->children;
    std::erase_if(elements, [](const XmlNode &child) { return child.isText(); });
    return elements;
}

} // namespace

CellLooks::CellLooks(const XmlNode &styles)
{
    QHash<int, QString> codes;
    for (const XmlNode &format : childrenOf(styles, u"numFmts"))
        codes.insert(format.value(u"numFmtId").toInt(), format.value(u"formatCode"));
    std::vector<double> sizes;
    for (const XmlNode &font : childrenOf(styles, u"fonts")) {
        const XmlNode *size = font.child(u"sz");
        sizes.push_back(size ? size->value(u"val").toDouble() : CellLook().fontSize);
    }
    for (const XmlNode &node : childrenOf(styles, u"cellXfs")) {
        CellLook &look = m_looks.emplace_back();
        const int id = node.value(u"numFmtId").toInt();
        const auto code = codes.constFind(id);
        look.isNumeric = code == codes.constEnd() ? isBuiltInNumber(id) : isNumberCode(*code);
        const XmlNode *alignment = node.child(u"alignment");
        look.wraps = alignment && isOn(alignment->value(u"wrapText"));
        const auto font = node.value(u"fontId").toULongLong();
        if (font < sizes.size())
            look.fontSize = std::clamp(sizes[font], 1.0, 409.0);
    }
}

CellLook CellLooks::at(int style) const
{
    return style >= 0 && size_t(style) < m_looks.size() ? m_looks[size_t(style)] : CellLook();
}

bool isPlainNumber(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    text = text.sliced(isNegative ? 1 : 0);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView rest = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto digits = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return c >= u'0' && c <= u'9';
        });
    };
    if (!digits(whole) || (point >= 0 && !digits(rest)) || whole.size() + rest.size() > 15)
        return false;
    return whole.size() == 1 || whole[0] != u'0';
}

} // namespace linxuan::sheets
