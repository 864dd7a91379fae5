// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/sheetranges.h"

#include "core/report/sheettemplate/anchors.h"
#include "core/report/sheettemplate/sheetfaults.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostPieces = 500; // of one range; beyond, it takes in what lies between
constexpr size_t kMostCopies = 1'000'000; // of merged cells and the like together
constexpr size_t kMostBreaks = 1'023; // more, and Excel repairs the file

enum class Meaning {
    Cell, // stays somewhere
    Range, // grows; the element goes with its rows
    Ranges, // only the copies of its rows
    Formula,
};

struct Rule
{
    QStringView element;
    QStringView attribute; // empty: the content
    Meaning meaning;
};

constexpr std::array rules{
    Rule{u"dimension", u"ref", Meaning::Range},
    Rule{u"sheetView", u"topLeftCell", Meaning::Cell},
    Rule{u"pane", u"topLeftCell", Meaning::Cell},
    Rule{u"selection", u"activeCell", Meaning::Cell},
    Rule{u"selection", u"sqref", Meaning::Ranges},
    Rule{u"autoFilter", u"ref", Meaning::Range},
    Rule{u"sortState", u"ref", Meaning::Range},
    Rule{u"sortCondition", u"ref", Meaning::Range},
    Rule{u"conditionalFormatting", u"sqref", Meaning::Ranges},
    Rule{u"dataValidation", u"sqref", Meaning::Ranges},
    Rule{u"protectedRange", u"sqref", Meaning::Ranges},
    Rule{u"ignoredError", u"sqref", Meaning::Ranges},
    Rule{u"sqref", {}, Meaning::Ranges},
    Rule{u"cellWatch", u"r", Meaning::Range},
    Rule{u"inputCells", u"r", Meaning::Cell},
    Rule{u"comment", u"ref", Meaning::Range},
    Rule{u"threadedComment", u"ref", Meaning::Range},
    Rule{u"table", u"ref", Meaning::Range},
    Rule{u"cfvo", u"val", Meaning::Formula},
    Rule{u"formula", {}, Meaning::Formula},
    Rule{u"formula1", {}, Meaning::Formula},
    Rule{u"formula2", {}, Meaning::Formula},
    Rule{u"f", {}, Meaning::Formula},
    Rule{u"calculatedColumnFormula", {}, Meaning::Formula},
    Rule{u"totalsRowFormula", {}, Meaning::Formula},
    Rule{u"hyperlink", u"location", Meaning::Formula},
};

// Elements that stand for a place each and are repeated with it.
constexpr std::array repeated{u"mergeCell", u"hyperlink"};
// Elements that must not be empty.
constexpr std::array containers{
    u"mergeCells",    u"hyperlinks", u"dataValidations",        u"protectedRanges",
    u"ignoredErrors", u"rowBreaks",  u"conditionalFormattings", u"cellWatches"};

bool isOneOf(const XmlNode &node, const auto &names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char16_t *name) { return node.is(QStringView(name)); });
}

CellRange withRows(CellRange range, const RowSpan &rows)
{
    range.first.row = rows.first;
    range.last.row = rows.last;
    return range;
}

RowSpan rowsOf(const CellRange &range)
{
    return {range.first.row, range.last.row};
}

class RangeMover
{
public:
    RangeMover(const FilledSheet &sheet, bool isOnSheet)
        : m_sheet(sheet)
        , m_plan(*sheet.plan)
        , m_isOnSheet(isOnSheet)
    { }

    // Whether the element is still there.
    bool move(XmlNode &node)
    {
        for (const Rule &rule : rules) {
            if (node.is(rule.element) && !apply(rule, node))
                return false;
        }
        moveAnchor(node, m_plan);
        return moveChildren(node);
    }

    size_t copies() const { return m_copies; }
    bool hasTooManyBreaks() const { return m_hasTooManyBreaks; }

private:
    bool apply(const Rule &rule, XmlNode &node)
    {
        if (!rule.attribute.isEmpty() && !node.has(rule.attribute))
            return true;
        const bool isContent = rule.attribute.isEmpty();
        if (isContent
            && std::any_of(node.children.begin(), node.children.end(),
                           [](const XmlNode &child) { return !child.isText(); }))
            return true; // a namesake
        const QString before = isContent ? node.content() : node.value(rule.attribute);
        const auto after = moved(rule.meaning, before);
        if (!after)
            return false;
        if (isContent && !before.isEmpty())
            node.setContent(*after);
        else if (!isContent)
            node.set(rule.attribute, *after);
        return true;
    }

    std::optional<QString> moved(Meaning meaning, const QString &text)
    {
        if (meaning == Meaning::Formula)
            return shifted(text, m_sheet, m_isOnSheet).text;
        if (meaning == Meaning::Ranges)
            return movedRanges(text);
        const auto range = cellRange(text);
        if (!range)
            return text;
        if (meaning == Meaning::Cell)
            return nameOf(CellPlace{range->first.column, m_plan.placeOrNext(range->first.row)});
        const auto rows = m_plan.span(range->first.row, range->last.row);
        return rows ? std::optional(nameOf(withRows(*range, *rows))) : std::nullopt;
    }

    std::optional<QString> movedRanges(const QString &text)
    {
        QStringList names;
        for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
            const auto range = cellRange(part);
            if (!range) {
                names += part;
                continue;
            }
            auto pieces = m_plan.pieces(rowsOf(*range), kMostPieces);
            if (pieces.size() > kMostPieces)
                pieces = {*m_plan.span(range->first.row, range->last.row)};
            for (const RowSpan &rows : pieces)
                names += nameOf(withRows(*range, rows));
            m_copies += pieces.size();
            if (m_copies > kMostCopies)
                break;
        }
        return names.isEmpty() ? std::nullopt : std::optional(names.join(u' '));
    }

    bool moveChildren(XmlNode &node)
    {
        std::vector<XmlNode> kept;
        for (XmlNode &child : std::exchange(node.children, {})) {
            if (isOneOf(child, repeated))
                repeat(child, kept);
            else if (child.is(u"brk") && node.is(u"rowBreaks"))
                repeatBreak(child, kept);
            else if (move(child))
                kept.push_back(std::move(child));
            else if (child.is(u"sqref"))
                return false;
        }
        node.children = std::move(kept);
        const auto elements = std::count_if(node.children.begin(), node.children.end(),
                                            [](const XmlNode &child) { return !child.isText(); });
        if (node.is(u"rowBreaks"))
            setBreakCounts(node);
        else if (isOneOf(node, containers) && node.has(u"count"))
            node.set(u"count", QString::number(elements));
        return elements > 0 || !isOneOf(node, containers);
    }

    void repeat(const XmlNode &child, std::vector<XmlNode> &kept)
    {
        const auto range = cellRange(child.value(u"ref"));
        if (!range) {
            kept.push_back(child);
            return;
        }
        for (const RowSpan &rows : m_plan.copies(rowsOf(*range))) {
            const CellRange place = withRows(*range, rows);
            if (child.is(u"mergeCell") && place.first == place.last)
                continue; // shrunk to a single cell
            XmlNode copy = child;
            if (copy.has(u"location"))
                copy.set(u"location", shifted(copy.value(u"location"), m_sheet, m_isOnSheet).text);
            copy.set(u"ref", nameOf(place));
            kept.push_back(std::move(copy));
            if (++m_copies > kMostCopies)
                return;
        }
    }

    void repeatBreak(const XmlNode &child, std::vector<XmlNode> &kept)
    {
        const int row = child.value(u"id").toInt();
        if (row < 1 || row > kMostRows)
            return;
        for (const RowSpan &rows : m_plan.copies({row, row})) {
            if (kept.size() >= kMostBreaks) {
                m_hasTooManyBreaks = true;
                return;
            }
            kept.push_back(child);
            kept.back().set(u"id", QString::number(rows.last));
        }
    }

    static void setBreakCounts(XmlNode &node)
    {
        const auto manual =
            std::count_if(node.children.begin(), node.children.end(), [](const XmlNode &child) {
                return child.value(u"man") == u"1" || child.value(u"man") == u"true";
            });
        node.set(u"count", QString::number(node.children.size()));
        node.set(u"manualBreakCount", QString::number(manual));
    }

    const FilledSheet &m_sheet;
    const RowPlan &m_plan;
    bool m_isOnSheet;
    size_t m_copies = 0;
    bool m_hasTooManyBreaks = false;
};

} // namespace

Result<void> moveRanges(XmlNode &root, const FilledSheet &sheet, bool isOnSheet)
{
    RangeMover mover(sheet, isOnSheet);
    mover.move(root);
    if (mover.hasTooManyBreaks())
        return tooManyBreaks(sheet.newName);
    return mover.copies() > kMostCopies ? Result<void>(tooLargeResult()) : Result<void>();
}

} // namespace linxuan::sheets
