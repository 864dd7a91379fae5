// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/workbook.h"

#include "core/report/sheettemplate/sheetfaults.h"

#include <QSet>

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

const QString kPlain =
    u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"_s;

// The element among the workbook's that stands behind all of these, by the schema's order.
size_t placeBehind(const XmlNode &root, std::initializer_list<QStringView> names)
{
    size_t place = 0;
    for (size_t i = 0; i < root.children.size(); ++i) {
        for (const QStringView name : names)
            place = root.children[i].is(name) ? i + 1 : place;
    }
    return place;
}

XmlPair *relationshipId(XmlNode &sheet)
{
    const auto found = std::find_if(sheet.attributes.begin(), sheet.attributes.end(),
                                    [](const XmlPair &pair) { return pair.name.endsWith(u":id"); });
    return found == sheet.attributes.end() ? nullptr : &*found;
}

QString relationshipIdOf(const XmlNode &sheet)
{
    const XmlPair *pair = relationshipId(const_cast<XmlNode &>(sheet));
    return pair ? pair->value : QString();
}

const Relationship *find(const std::vector<Relationship> &all, const QString &id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Relationship &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Result<QString> workbookPart(const OfficePackage &package)
{
    LX_TRY(const auto relationships, package.relationships({}));
    for (const Relationship &one : relationships) {
        if (one.type != u"officeDocument")
            continue;
        if (one.isOutside)
            return leadsOutside(u"_rels/.rels"_s, one.target);
        const QString type = package.contentType(one.target);
        if (type.contains(u"macroEnabled"_s, Qt::CaseInsensitive))
            return macroWorkbook();
        if (type != kPlain && !type.endsWith(u"spreadsheetml.template.main+xml"_s))
            return notWorkbook(type);
        return one.target;
    }
    return notWorkbook(u"no document"_s);
}

QString withoutForbidden(const QString &name)
{
    QString clean;
    for (const QChar c : name) {
        if (c >= u' ' && !QStringView(u"[]:*?/\\").contains(c) && c.unicode() < 0xFFFE)
            clean += c;
    }
    clean = clean.trimmed();
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    return clean.trimmed();
}

constexpr qsizetype kLongestName = 31; // by the file format

QString cutTo(const QString &name, qsizetype size)
{
    if (name.size() <= size)
        return name;
    const bool isSplit = name[size - 1].isHighSurrogate();
    return name.first(isSplit ? size - 1 : size).trimmed();
}

} // namespace

Result<Workbook> Workbook::read(const OfficePackage &package)
{
    Workbook book;
    LX_TRY(book.m_part, workbookPart(package));
    LX_TRY(book.m_root, package.readXml(book.m_part));
    LX_TRY(book.m_relationships, package.relationships(book.m_part));
    LX_TRY(book.m_links, package.readXml(OfficePackage::relationshipsPart(book.m_part)));
    const XmlNode *sheets = book.m_root.child(u"sheets");
    for (const XmlNode &sheet : sheets ? sheets->children : std::vector<XmlNode>()) {
        const QString id = relationshipIdOf(sheet);
        const Relationship *one = find(book.m_relationships, id);
        if (!one || one->type != u"worksheet")
            continue; // a sheet of charts
        if (one->isOutside)
            return leadsOutside(book.m_part, one->target);
        book.m_firstId = book.m_sheets.empty() ? id : book.m_firstId;
        book.m_sheets.push_back({sheet.value(u"name"), one->target});
    }
    if (book.m_sheets.empty())
        return unreadablePart(book.m_part, u"no sheet"_s);
    return book;
}

QString Workbook::partOf(QStringView type) const
{
    for (const Relationship &one : m_relationships) {
        if (one.type == type && !one.isOutside)
            return one.target;
    }
    return {};
}

size_t Workbook::placeOfFirst() const
{
    const auto &sheets = m_root.child(u"sheets")->children;
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const XmlNode &sheet) {
        return relationshipIdOf(sheet) == m_firstId;
    });
    return size_t(found - sheets.begin());
}

QString Workbook::relate(const QString &part)
{
    const auto isTaken = [this](const QString &id) { return find(m_relationships, id) != nullptr; };
    QString id;
    do {
        id = u"copy%1"_s.arg(m_relationships.size() + 1);
        m_relationships.push_back({isTaken(id) ? QString() : id, u"worksheet"_s, part});
    } while (m_relationships.back().id.isEmpty());
    const auto first =
        std::find_if(m_links.children.begin(), m_links.children.end(),
                     [&](const XmlNode &node) { return node.value(u"Id") == m_firstId; });
    XmlNode node = *first;
    node.set(u"Id", id);
    node.set(u"Target", u'/' + part);
    m_links.children.push_back(std::move(node));
    return id;
}

void Workbook::setCopies(const std::vector<FilledSheet> &copies, const QStringList &parts)
{
    auto &sheets = m_root.child(u"sheets")->children;
    const size_t first = placeOfFirst();
    int number = 0;
    for (const XmlNode &sheet : sheets)
        number = std::max(number, sheet.value(u"sheetId").toInt());
    sheets[first].set(u"name", copies[0].newName);
    std::vector<XmlNode> made;
    for (size_t i = 1; i < copies.size(); ++i) {
        XmlNode &sheet = made.emplace_back(sheets[first]);
        sheet.set(u"name", copies[i].newName);
        sheet.set(u"sheetId", QString::number(number + int(i)));
        relationshipId(sheet)->value = relate(parts[qsizetype(i) - 1]);
    }
    sheets.insert(sheets.begin() + qsizetype(first) + 1, made.begin(), made.end());
    XmlNode *views = m_root.child(u"bookViews");
    for (size_t i = 0; copies.size() > 1 && views && i < views->children.size(); ++i) {
        if (views->children[i].is(u"workbookView"))
            views->children[i].set(u"activeTab", QString::number(first));
    }
}

void Workbook::moveNames(const std::vector<FilledSheet> &copies)
{
    XmlNode *names = m_root.child(u"definedNames");
    if (!names)
        return;
    const int place = int(placeOfFirst());
    std::vector<XmlNode> kept;
    const auto keep = [&](const XmlNode &name, const FilledSheet &copy, int sheet) {
        const ShiftedFormula text = shifted(name.content(), copy, false);
        const bool isBuiltIn = name.value(u"name").startsWith(u"_xlnm.");
        if (isBuiltIn && text.isLost)
            return;
        kept.push_back(name);
        kept.back().setContent(text.text);
        if (sheet >= 0)
            kept.back().set(u"localSheetId", QString::number(sheet));
    };
    for (const XmlNode &name : names->children) {
        const bool isLocal = name.has(u"localSheetId");
        const int sheet = name.value(u"localSheetId").toInt();
        if (!isLocal || sheet != place)
            keep(name, copies[0],
                 isLocal ? sheet + (sheet > place ? int(copies.size()) - 1 : 0) : -1);
        for (size_t i = 0; isLocal && sheet == place && i < copies.size(); ++i)
            keep(name, copies[i], place + int(i));
    }
    names->children = std::move(kept);
    if (names->children.empty())
        m_root.removeChildren([](const XmlNode &node) { return node.is(u"definedNames"); });
}

void Workbook::write(OfficePackage &package) const
{
    XmlNode root = m_root;
    if (!root.child(u"calcPr")) {
        const size_t place = placeBehind(
            root, {u"sheets", u"functionGroups", u"externalReferences", u"definedNames"});
        root.children.insert(root.children.begin() + qsizetype(place), root.made(u"calcPr"));
    }
    root.child(u"calcPr")->set(u"fullCalcOnLoad", u"1"_s);
    package.write(m_part, root);
    package.setContentType(m_part, kPlain);
    XmlNode links = m_links;
    if (const QString chain = partOf(u"calcChain"); !chain.isEmpty()) {
        package.remove(chain);
        links.removeChildren(
            [](const XmlNode &node) { return node.value(u"Type").endsWith(u"/calcChain"); });
    }
    package.write(OfficePackage::relationshipsPart(m_part), links);
}

QStringList sheetNames(const std::vector<Workbook::Sheet> &taken, const QStringList &names)
{
    QSet<QString> used;
    for (size_t i = 1; i < taken.size(); ++i)
        used.insert(taken[i].name.toLower());
    QStringList made;
    for (const QString &wanted : names) {
        const QString cleaned = withoutForbidden(wanted);
        const QString base = cleaned.isEmpty() ? taken[0].name : cleaned;
        QString name = cutTo(base, kLongestName);
        // Excel keeps this one for itself.
        for (int i = 2; used.contains(name.toLower()) || name.toLower() == u"history"; ++i) {
            const QString number = u" (%1)"_s.arg(i);
            name = cutTo(base, kLongestName - number.size()) + number;
        }
        used.insert(name.toLower());
        made += name;
    }
    return made;
}

} // namespace linxuan::sheets
