// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/filling.h"

#include "core/outside/compoundfile.h"
#include "core/report/sheettemplate/sheetranges.h"
#include "core/report/sheettemplate/sheetwriter.h"

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 800'000'000; // of all sheets, not packed
constexpr qsizetype kLongestHeader = 255; // by the file format

// Old workbooks and protected ones are no zip files.
Result<void> checkKind(const QByteArray &bytes)
{
    const std::string_view view(bytes.constData(), size_t(bytes.size()));
    if (!CompoundFile::isOne(view))
        return {};
    CompoundFile file;
    const Fault fault = file.open(view);
    return !fault && file.holdsEncryptedOffice() ? encryptedWorkbook() : oldWorkbook();
}

Result<std::vector<XmlNode>> sharedTexts(const OfficePackage &package, const QString &part)
{
    if (part.isEmpty())
        return std::vector<XmlNode>();
    LX_TRY(XmlNode root, package.readXml(part));
    root.removeChildren([](const XmlNode &node) { return !node.is(u"si"); });
    return std::move(root.children);
}

bool endsWithSize(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isDigit())
        --end;
    return end < text.size() && end > 0 && text[end - 1] == u'&';
}

// In headers & begins an instruction, and &12 sets a size: a number behind it must stand apart.
Result<QString> filledHeader(const QString &text, const FieldValues &values, const QString &sheet)
{
    QString filled;
    qsizetype at = 0;
    QString longest;
    for (const FieldPlace &field : fieldsIn(text)) {
        filled += QStringView(text).sliced(at, field.from - at);
        const QString value = values.value(field.name).replace(u"&"_s, u"&&"_s);
        if (!value.isEmpty() && value[0].isDigit() && endsWithSize(filled))
            filled += u' ';
        filled += value;
        at = field.from + field.size;
        longest = value.size() >= values.value(longest).size() ? field.name : longest;
    }
    filled += QStringView(text).sliced(at);
    if (at > 0 && filled.size() > kLongestHeader)
        return tooLongHeader(longest, sheet);
    return filled;
}

Result<void> fillHeaders(XmlNode &root, const FieldValues &values, const QString &sheet)
{
    for (XmlNode *header : headersOf(root)) {
        const QString text = header->content();
        LX_TRY(const QString filled, filledHeader(text, values, sheet));
        if (filled != text)
            header->setContent(filled);
    }
    return {};
}

// Two sheets that are both chosen would be written to together.
void unselect(XmlNode &root)
{
    XmlNode *views = root.child(u"sheetViews");
    for (size_t i = 0; views && i < views->children.size(); ++i)
        views->children[i].remove(u"tabSelected");
}

bool mayName(const QByteArray &bytes, const QString &sheet)
{
    // Names with such characters are written in more than one way.
    const bool isPlain = !sheet.contains(u'&') && !sheet.contains(u'<') && !sheet.contains(u'\'')
        && !sheet.contains(u'"') && !sheet.contains(u'>');
    return !isPlain || bytes.toLower().contains(sheet.toLower().toUtf8())
        || !bytes.contains("UTF-8");
}

// Formulas of sheets that are not filled; only their own refer to the filled one by its name.
void moveFormulas(XmlNode &node, const FilledSheet &sheet)
{
    if (node.is(u"c") && node.child(u"f"))
        node.removeChildren([](const XmlNode &part) { return part.is(u"v"); });
    const bool isFormula =
        node.is(u"f") || node.is(u"formula") || node.is(u"formula1") || node.is(u"formula2");
    if (isFormula && !node.children.empty() && node.children.front().isText())
        node.setContent(shifted(node.content(), sheet, false).text);
    for (XmlNode &child : node.children)
        moveFormulas(child, sheet);
}

} // namespace

Result<Filling> Filling::open(const QByteArray &xlsx)
{
    LX_CHECK(checkKind(xlsx));
    LX_TRY(OfficePackage package, OfficePackage::open(xlsx));
    LX_TRY(Workbook book, Workbook::read(package));
    Filling made(std::move(package), std::move(book));
    LX_TRY(const auto texts, sharedTexts(made.m_package, made.m_book.partOf(u"sharedStrings")));
    LX_TRY(XmlNode root, made.m_package.readXml(made.sheetPart()));
    LX_TRY(made.m_sheet, TemplateSheet::read(std::move(root), texts, made.sheetPart()));
    if (const QString styles = made.m_book.partOf(u"styles"); !styles.isEmpty()) {
        LX_TRY(const XmlNode looks, made.m_package.readXml(styles));
        made.m_looks = CellLooks(looks);
    }
    LX_TRY(made.m_related, relatedParts(made.m_package, made.sheetPart()));
    return made;
}

Result<void> Filling::check(const FormValues &shape) const
{
    return m_sheet.check(FieldValues(shape), sheetName());
}

Result<RowPlan> Filling::plan(const FormValues &values) const
{
    std::vector<int> rows;
    qint64 all = 0;
    for (const FormGroup &group : values.groups) {
        all += qint64(group.rows.size());
        rows.push_back(static_cast<int>(std::min<size_t>(group.rows.size(), kMostRows)));
    }
    const RowBlock block = m_sheet.block(FieldValues(values));
    const bool hasBlock = block.first < block.end;
    if (hasBlock && (all > kMostRows || rows.size() > size_t(kMostRows)))
        return tooManyRows(sheetName(), std::max<qint64>(all, qint64(rows.size())));
    const RowPlan made(block, hasBlock ? std::move(rows) : std::vector<int>());
    const int last = m_sheet.rows().empty() ? 1 : m_sheet.rows().back().number;
    const qint64 below = std::max(0, last + 1 - block.end);
    if (hasBlock && made.blockEnd() - 1 + below > kMostRows)
        return tooManyRows(sheetName(), made.blockEnd() - 1 + below);
    return made;
}

Result<QByteArray> Filling::filledSheet(const FormValues &values, const FilledSheet &sheet,
                                        bool isFirst) const
{
    FieldValues fields(values);
    XmlNode frame = m_sheet.root();
    LX_CHECK(moveRanges(frame, sheet, true));
    LX_CHECK(fillHeaders(frame, fields, sheet.newName));
    if (!isFirst)
        unselect(frame);
    return SheetWriter(m_sheet, sheet, m_looks, fields).write(frame);
}

Result<QStringList> Filling::writeCopies(std::span<const FormValues> copies,
                                         const std::vector<FilledSheet> &sheets)
{
    QStringList parts;
    qsizetype size = 0;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QString part = i == 0 ? sheetPart() : m_package.freeName(sheetPart());
        LX_TRY(const QByteArray bytes, filledSheet(copies[i], sheets[i], i == 0));
        size += bytes.size();
        if (size > kMostBytes)
            return tooLargeResult();
        m_package.write(part, bytes);
        LX_CHECK(writeRelated(m_package, m_related, sheetPart(), part, sheets[i]));
        if (i == 0)
            continue;
        m_package.setContentType(part, m_package.contentType(sheetPart()));
        parts += part;
    }
    return parts;
}

Result<void> Filling::moveOtherSheets(const FilledSheet &sheet)
{
    for (size_t i = 1; i < m_book.sheets().size(); ++i) {
        const QString part = m_book.sheets()[i].part;
        LX_TRY(const QByteArray bytes, m_package.read(part));
        if (!bytes.contains("<f") && !bytes.contains(":f"))
            continue;
        if (!mayName(bytes, sheet.name))
            continue;
        LX_TRY(XmlNode root, readXml(bytes, part));
        moveFormulas(root, sheet);
        m_package.write(part, root);
    }
    return {};
}

// The file's properties list its sheets by name.
Result<void> Filling::dropListOfSheets()
{
    LX_TRY(const auto relationships, m_package.relationships({}));
    for (const Relationship &one : relationships) {
        if (one.type != u"extended-properties" || one.isOutside || !m_package.has(one.target))
            continue;
        LX_TRY(XmlNode root, m_package.readXml(one.target));
        root.removeChildren([](const XmlNode &node) {
            return node.is(u"TitlesOfParts") || node.is(u"HeadingPairs");
        });
        m_package.write(one.target, root);
    }
    return {};
}

Result<QByteArray> Filling::fill(std::span<const FormValues> copies) &&
{
    QStringList names;
    std::vector<RowPlan> plans;
    for (const FormValues &values : copies) {
        LX_CHECK(check(values));
        LX_TRY(RowPlan made, plan(values));
        plans.push_back(std::move(made));
        names += copies.size() > 1 ? values.name : sheetName();
    }
    names = sheetNames(m_book.sheets(), names);
    std::vector<FilledSheet> sheets;
    for (size_t i = 0; i < plans.size(); ++i)
        sheets.push_back({sheetName(), names[qsizetype(i)], &plans[i]});
    LX_TRY(const QStringList parts, writeCopies(copies, sheets));
    LX_CHECK(moveOtherSheets(sheets.front()));
    m_book.moveNames(sheets);
    m_book.setCopies(sheets, parts);
    if (sheets.size() > 1)
        LX_CHECK(dropListOfSheets());
    m_book.write(m_package);
    return std::move(m_package).zipped();
}

} // namespace linxuan::sheets
