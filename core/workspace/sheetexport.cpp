// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/sheetexport.h"

#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/tables/writer.h"
#include "core/workspace/intake/scorecell.h"
#include "core/workspace/intake/scorenotes.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace linxuan {

namespace {

// The tables of one round. Headers are the standard names of the import's columns, whatever the
// language, so that what goes out can come in.
class SheetTables
{
public:
    SheetTables(Workspace &workspace, const RoundBook &book)
        : m_workspace(workspace)
        , m_book(book)
    { }

    Result<void> read(const QString &expertCode);
    std::vector<TextSheet> take() { return std::move(m_tables); }

private:
    void addTable(Category category, const Rubric &rubric);
    void addRow(const ScoreSheet &sheet, const Entry &entry, const QString &expert);
    static QString cell(const Rubric &rubric, const ScoreSheet &sheet, size_t place);
    QStringList vetoCells(const ScoreSheet &sheet) const;

    Workspace &m_workspace;
    const RoundBook &m_book;
    std::vector<TextSheet> m_tables;
    std::map<Category, size_t> m_places;
    QHash<EntryId, std::vector<Material>> m_materials;
};

void SheetTables::addTable(Category category, const Rubric &rubric)
{
    TextSheet table;
    const CategoryRule *rule = m_workspace.profile().category(category);
    table.name = rule ? rule->name : rubric.name;
    table.header = {QStringLiteral("轮次"), QStringLiteral("作品编号"), QStringLiteral("评委编号")};
    for (const Criterion *criterion : rubric.criteria())
        table.header += criterion->name;
    for (const Criterion *criterion : rubric.criteria())
        table.header += criterion->name + QStringLiteral("评语");
    table.header += {QStringLiteral("否决"), QStringLiteral("否决依据"), QStringLiteral("评语"),
                     QStringLiteral("依据")};
    m_places[category] = m_tables.size();
    m_tables.push_back(std::move(table));
}

QString SheetTables::cell(const Rubric &rubric, const ScoreSheet &sheet, size_t place)
{
    const auto points = place < sheet.points.size() ? sheet.points[place] : std::nullopt;
    return scoreCellText(rubric, *rubric.criteria()[place], points, sheet.unjudged);
}

QStringList SheetTables::vetoCells(const ScoreSheet &sheet) const
{
    QStringList items;
    QStringList evidence;
    for (const Veto &veto : m_book.vetoes) {
        if (veto.entry != sheet.entry || veto.proposedBy != sheet.expert)
            continue;
        items += veto.item;
        if (!veto.evidence.isEmpty())
            evidence += veto.evidence;
    }
    return {items.join(QStringLiteral("、")), evidence.join(QStringLiteral("；"))};
}

void SheetTables::addRow(const ScoreSheet &sheet, const Entry &entry, const QString &expert)
{
    const Rubric &rubric = m_book.rubrics.at(entry.category);
    if (!m_places.contains(entry.category))
        addTable(entry.category, rubric);
    QStringList row{m_book.round.code, entry.code, expert};
    const auto criteria = rubric.criteria();
    for (size_t i = 0; i < criteria.size(); ++i)
        row += cell(rubric, sheet, i);
    for (const Criterion *criterion : criteria) {
        const auto remark =
            std::find_if(sheet.criterionRemarks.begin(), sheet.criterionRemarks.end(),
                         [&](const auto &one) { return one.criterion == criterion->code; });
        row += remark == sheet.criterionRemarks.end() ? QString() : remark->text;
    }
    row += vetoCells(sheet);
    row += sheet.remark;
    row += notesCell(m_workspace, entry, rubric, m_materials.value(entry.id), sheet.notes);
    m_tables[m_places[entry.category]].rows.push_back(std::move(row));
}

Result<void> SheetTables::read(const QString &expertCode)
{
    Database &database = m_workspace.database();
    QHash<ExpertId, QString> experts;
    LX_TRY(const auto known, ExpertStore(database).experts());
    for (const Expert &expert : known)
        experts.insert(expert.id, expert.code);
    LX_TRY(const auto materials, EntryStore(database).materials());
    for (const Material &material : materials)
        m_materials[material.entry].push_back(material);
    QHash<EntryId, const Entry *> entries;
    for (const Entry &entry : m_book.entries)
        entries.insert(entry.id, &entry);
    LX_TRY(const auto sheets, SheetStore(database).sheets(m_book.round.id));
    for (const StoredSheet &stored : sheets) {
        const Entry *entry = entries.value(stored.sheet.entry);
        const QString expert = experts.value(stored.sheet.expert);
        const bool isWanted = expertCode.isEmpty() || expert == expertCode;
        if (entry && isWanted && stored.sheet.state == SheetState::Submitted
            && m_book.rubrics.at(entry->category).id == stored.sheet.rubric)
            addRow(stored.sheet, *entry, expert);
    }
    for (TextSheet &table : m_tables) {
        std::sort(table.rows.begin(), table.rows.end(), [](const auto &left, const auto &right) {
            const int order = compareNatural(left[1], right[1]);
            return order != 0 ? order < 0 : compareNatural(left[2], right[2]) < 0;
        });
    }
    return {};
}

} // namespace

Result<void> exportSheets(Workspace &workspace, const QString &round, const QString &expertCode,
                          const QString &path)
{
    LX_TRY(const RoundBook book, openRound(workspace, round));
    SheetTables tables(workspace, book);
    LX_CHECK(tables.read(expertCode));
    return writeTable(path, tables.take());
}

} // namespace linxuan
