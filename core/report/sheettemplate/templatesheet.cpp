// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/templatesheet.h"

#include "core/report/sheettemplate/rowreader.h"

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFields = 200'000;

// What is wrong with the fields of one sheet.
class FieldCheck
{
public:
    FieldCheck(const FieldValues &values, const QString &sheet)
        : m_values(values)
        , m_sheet(sheet)
    { }

    void lookAt(const TemplateCell &cell, int row)
    {
        const QString where = m_sheet + u'!' + nameOf(CellPlace{cell.column, row});
        m_fields += cell.text ? cell.text->fields().size() : 0;
        if (m_fields > kMostFields)
            return;
        for (const QString &field : cell.text ? cell.text->fields() : QStringList()) {
            if (!m_values.isKnown(field))
                m_unknown.push_back({field, where});
        }
        if (!cell.formula)
            return;
        for (const FieldPlace &field : fieldsIn(cell.formula->text))
            m_misplaced.push_back({field.name, where});
    }

    // A page's header says the same on each page, so that no row's values fit there.
    void lookAtHeader(const XmlNode &header)
    {
        for (const FieldPlace &field : fieldsIn(header.content())) {
            ++m_fields;
            const WrongField wrong{field.name, headerPlace(m_sheet)};
            if (!m_values.isKnown(field.name))
                m_unknown.push_back(wrong);
            else if (!m_values.isPlain(field.name))
                m_misplaced.push_back(wrong);
        }
    }

    Result<void> result() const
    {
        if (m_fields > kMostFields)
            return tooLargeTemplate(u"%1 fields"_s.arg(m_fields));
        if (!m_unknown.empty())
            return unknownFields(m_unknown, m_values.known());
        if (!m_misplaced.empty())
            return misplacedFields(m_misplaced);
        return m_fields > 0 ? Result<void>() : noField(m_sheet, m_values.known());
    }

private:
    const FieldValues &m_values;
    QString m_sheet;
    qsizetype m_fields = 0;
    std::vector<WrongField> m_unknown;
    std::vector<WrongField> m_misplaced;
};

bool names(const TemplateRow &row, const std::function<bool(const QString &)> &which)
{
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const TemplateCell &cell) {
        return cell.text
            && std::any_of(cell.text->fields().begin(), cell.text->fields().end(), which);
    });
}

} // namespace

bool TemplateRow::hasFields() const
{
    return std::any_of(cells.begin(), cells.end(),
                       [](const TemplateCell &cell) { return cell.text != nullptr; });
}

Result<TemplateSheet> TemplateSheet::read(XmlNode root, const std::vector<XmlNode> &texts,
                                          const QString &part)
{
    TemplateSheet sheet;
    sheet.m_part = part;
    sheet.m_root = std::move(root);
    XmlNode *rows = sheet.m_root.child(u"sheetData");
    if (!sheet.m_root.is(u"worksheet") || !rows)
        return unreadablePart(part, u"no rows"_s);
    RowReader reader(texts, sheet.m_part);
    for (XmlNode &node : std::exchange(rows->children, {})) {
        if (!node.is(u"row"))
            continue;
        LX_TRY(TemplateRow row, reader.read(std::move(node)));
        sheet.m_rows.push_back(std::move(row));
    }
    return sheet;
}

Result<void> TemplateSheet::check(const FieldValues &values, const QString &name) const
{
    FieldCheck check(values, name);
    for (const TemplateRow &row : m_rows) {
        for (const TemplateCell &cell : row.cells)
            check.lookAt(cell, row.number);
    }
    for (const XmlNode *header : headersOf(m_root))
        check.lookAtHeader(*header);
    return check.result();
}

RowBlock TemplateSheet::block(const FieldValues &values) const
{
    RowBlock block;
    bool hasBody = false;
    for (const TemplateRow &row : m_rows) {
        const bool isBody =
            names(row, [&](const QString &field) { return values.isColumn(field); });
        if (!isBody
            && !names(row, [&](const QString &field) { return values.isGroupField(field); }))
            continue;
        block.first = std::min(block.first, row.number);
        block.end = row.number + 1;
        if (isBody) {
            block.body = hasBody ? block.body : row.number;
            block.foot = row.number + 1;
            hasBody = true;
        }
    }
    if (!hasBody)
        block.body = block.foot = block.end;
    return block;
}

std::vector<const XmlNode *> headersOf(const XmlNode &sheet)
{
    std::vector<const XmlNode *> headers;
    if (const XmlNode *all = sheet.child(u"headerFooter")) {
        for (const XmlNode &node : all->children) {
            if (!node.isText())
                headers.push_back(&node);
        }
    }
    return headers;
}

std::vector<XmlNode *> headersOf(XmlNode &sheet)
{
    std::vector<XmlNode *> headers;
    for (const XmlNode *header : headersOf(std::as_const(sheet)))
        headers.push_back(const_cast<XmlNode *>(header));
    return headers;
}

} // namespace linxuan::sheets
