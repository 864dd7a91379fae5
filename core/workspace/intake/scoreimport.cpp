// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/scoring/assignment.h"
#include "core/storage/expertstore.h"
#include "core/storage/keyingstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/intake/imports.h"
#include "core/workspace/intake/scorecell.h"
#include "core/workspace/intake/scoredround.h"
#include "core/workspace/intake/scorenotes.h"
#include "core/workspace/recusals.h"

#include <QCoreApplication>

#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

// Paper sheets keyed in.
class ScoreImport : public TableImport
{
public:
    using TableImport::TableImport;
    Areas areas() const override { return Area::Sheets | Area::Experts | Area::Outcome; }

protected:
    Result<void> prepare() override;
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    struct Target
    {
        ScoredRound *round = nullptr;
        const Entry *entry = nullptr;
        const Expert *expert = nullptr;
        const Rubric *rubric = nullptr;
    };

    std::optional<Target> target(const TableRow &row);
    ScoredRound *round(const TableRow &row, const QString &code);
    bool mayScore(const TableRow &row, const Target &target);
    bool readPoints(const TableRow &row, const Target &target, ScoreSheet &sheet);
    bool readCell(const TableRow &row, const Rubric &rubric, const Criterion &criterion,
                  const TableRow::Extra &extra, size_t place, ScoreSheet &sheet);
    bool agreesWithTotal(const TableRow &row, const ScoreSheet &sheet);
    bool readRemark(const Target &target, const TableRow::Extra &extra, ScoreSheet &sheet);
    bool readSheetNotes(const TableRow &row, const Target &target, ScoreSheet &sheet);
    std::optional<QStringList> readVetoes(const TableRow &row);
    bool propose(const TableRow &row, const Target &target, const QStringList &items);
    bool place(const TableRow &row, const Target &target, ScoreSheet sheet);

    QHash<QString, Expert> m_experts;
    QHash<ExpertId, std::vector<Recusal>> m_recusals;
    QDateTime m_now;
    std::map<QString, std::unique_ptr<ScoredRound>> m_rounds;
    QStringList m_keyed; // rounds whose paper sheets must be keyed twice
};

Result<void> ScoreImport::prepare()
{
    ExpertStore store(m_write.database());
    LX_TRY(const auto experts, store.experts());
    for (const Expert &expert : experts)
        m_experts.insert(expert.code, expert);
    LX_TRY(const auto recusals, allRecusals(m_write.database()));
    for (const Recusal &recusal : recusals)
        m_recusals[recusal.expert].push_back(recusal);
    m_now = m_workspace.now();
    return {};
}

ScoredRound *ScoreImport::round(const TableRow &row, const QString &code)
{
    auto &round = m_rounds[code];
    if (!round) {
        auto opened = ScoredRound::open(m_workspace, code);
        if (!opened) {
            reject(row, u"round", opened.error().message);
            return nullptr;
        }
        round = *std::move(opened);
        const auto isDemanded = KeyingStore(m_write.database()).isDemanded(round->book().round.id);
        if (isDemanded && *isDemanded)
            m_keyed += code;
    }
    if (m_keyed.contains(code)) {
        reject(row, u"round",
               Text::tr("paper sheets of this round are keyed twice, each under its code; import "
                        "them with “key”"));
        return nullptr;
    }
    if (round->book().round.state == RoundState::Closed) {
        reject(row, u"round", Text::tr("the round is closed"));
        return nullptr;
    }
    return round.get();
}

std::optional<ScoreImport::Target> ScoreImport::target(const TableRow &row)
{
    const auto roundCode = needCode(row, u"round");
    const auto entryCode = needCode(row, u"entry");
    const auto expertCode = needCode(row, u"expert");
    if (!roundCode || !entryCode || !expertCode)
        return std::nullopt;
    Target found;
    found.round = round(row, *roundCode);
    if (!found.round)
        return std::nullopt;
    found.entry = found.round->entry(*entryCode);
    if (!found.entry) {
        reject(row, u"entry", Text::tr("the round holds no such entry"));
        return std::nullopt;
    }
    const auto expert = m_experts.constFind(*expertCode);
    if (expert == m_experts.constEnd()) {
        reject(row, u"expert", Text::tr("there is no such expert"));
        return std::nullopt;
    }
    found.expert = &*expert;
    found.rubric = &found.round->book().rubrics.at(found.entry->category);
    return found;
}

// A recusal that came after the assignment holds; one that came after the sheet changes nothing.
bool ScoreImport::mayScore(const TableRow &row, const Target &target)
{
    const StoredSheet *sheet = target.round->sheet(target.entry->id, target.expert->id);
    if (sheet && sheet->sheet.state == SheetState::Submitted)
        return true;
    if (!sheet && !m_request.assign) {
        reject(row, u"expert", Text::tr("the entry is not assigned to this expert"));
        return false;
    }
    const Entry &entry = *target.entry;
    const auto recused = recusalReason(
        *target.expert, {entry.id, entry.code, entry.school, entry.unit, groupOf(entry)},
        m_recusals.value(target.expert->id));
    if (recused)
        reject(row, u"expert", *recused);
    return !recused;
}

bool ScoreImport::readCell(const TableRow &row, const Rubric &rubric, const Criterion &criterion,
                           const TableRow::Extra &extra, size_t place, ScoreSheet &sheet)
{
    const auto cell = readScoreCell(rubric, criterion, extra.cell->text, row.cell(u"remark").text);
    if (!cell || extra.cell->kind == CellKind::Error) {
        rejectHeader(row, extra.header, *extra.cell,
                     cell ? Text::tr("the cell holds an error instead of a value")
                          : cell.error().message);
        return false;
    }
    sheet.points[place] = cell->points;
    if (!cell->points)
        sheet.unjudged.push_back({criterion.code, cell->unjudged});
    return true;
}

// "教学目标科学合理评语" holds the remark on that criterion; false for another column.
bool ScoreImport::readRemark(const Target &target, const TableRow::Extra &extra, ScoreSheet &sheet)
{
    const QString header = foldText(extra.header);
    const QString ending = QStringLiteral("评语");
    if (!header.endsWith(ending))
        return false;
    const auto place =
        target.round->criterion(target.entry->category, header.chopped(ending.size()).trimmed());
    if (!place)
        return false;
    const auto &criteria = target.round->criteria(target.entry->category);
    sheet.criterionRemarks.push_back({criteria[*place]->code, foldText(extra.cell->text)});
    return true;
}

bool ScoreImport::readSheetNotes(const TableRow &row, const Target &target, ScoreSheet &sheet)
{
    const Cell &cell = row.cell(u"notes");
    if (cell.text.isEmpty())
        return true;
    auto notes = readNotes(m_workspace, *target.entry, *target.rubric, cell.text);
    if (!notes) {
        reject(row, u"notes", notes.error().message);
        return false;
    }
    sheet.notes = *std::move(notes);
    return true;
}

bool ScoreImport::readPoints(const TableRow &row, const Target &target, ScoreSheet &sheet)
{
    const auto &criteria = target.round->criteria(target.entry->category);
    sheet.points.assign(criteria.size(), std::nullopt);
    std::vector<bool> seen(criteria.size(), false);
    for (const TableRow::Extra &extra : row.extras()) {
        if (extra.cell->kind == CellKind::Empty || extra.cell->text.isEmpty())
            continue;
        const auto place = target.round->criterion(target.entry->category, extra.header);
        if (!place) {
            if (readRemark(target, extra, sheet)
                || !target.round->isCriterionOfOthers(extra.header))
                continue;
            rejectHeader(row, extra.header, *extra.cell,
                         Text::tr("is no criterion of rubric %1").arg(target.rubric->code));
            return false;
        }
        if (!readCell(row, *target.rubric, *criteria[*place], extra, *place, sheet))
            return false;
        seen[*place] = true;
    }
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (!seen[i]) {
            m_report.rejected.push_back(
                {row.sheet(), row.row(), criteria[i]->name, {}, Text::tr("must not be empty")});
            return false;
        }
    }
    return true;
}

// A total keyed beside the points guards against a slip of the keys.
bool ScoreImport::agreesWithTotal(const TableRow &row, const ScoreSheet &sheet)
{
    const QString keyed = foldCode(row.cell(u"total").text);
    if (keyed.isEmpty() || !sheet.unjudged.empty())
        return true;
    Points sum;
    for (const auto &points : sheet.points)
        sum += points.value_or(Points());
    if (Points::parse(keyed) == sum)
        return true;
    reject(row, u"total", Text::tr("the points add up to %1").arg(sum.toString()));
    return false;
}

std::optional<QStringList> ScoreImport::readVetoes(const TableRow &row)
{
    QStringList items;
    for (const QString &item : splitList(row.cell(u"veto").text)) {
        if (!m_workspace.profile().vetoItem(foldCode(item))) {
            reject(row, u"veto", Text::tr("the profile has no veto item “%1”").arg(item));
            return std::nullopt;
        }
        items += foldCode(item);
    }
    return items;
}

bool ScoreImport::propose(const TableRow &row, const Target &target, const QStringList &items)
{
    bool isNew = false;
    for (const QString &item : items) {
        isNew |= target.round->propose({VetoId::create(),
                                        target.round->book().round.id,
                                        target.entry->id,
                                        target.expert->id,
                                        item,
                                        {},
                                        text(row, u"remark"),
                                        VetoState::Proposed,
                                        {},
                                        {}});
    }
    return isNew;
}

// Counts the sheet, or rejects its row and gives false.
bool ScoreImport::place(const TableRow &row, const Target &target, ScoreSheet sheet)
{
    switch (target.round->place(std::move(sheet), m_request.replace)) {
    case ScoredRound::Placed::Added:
        ++m_report.added;
        return true;
    case ScoredRound::Placed::Replaced:
        ++m_report.updated;
        return true;
    case ScoredRound::Placed::Same:
        ++m_report.unchanged;
        return true;
    case ScoredRound::Placed::Differs:
        reject(row, u"entry",
               Text::tr("this sheet was submitted with other values; replacing it needs --replace "
                        "and a reason"));
        break;
    case ScoredRound::Placed::Twice:
        reject(row, u"entry",
               Text::tr("this expert's sheet for the entry stands in the table twice, with "
                        "different values"));
        break;
    case ScoredRound::Placed::Recused:
        reject(row, u"expert", Text::tr("the expert is recused from this entry"));
        break;
    }
    return false;
}

void ScoreImport::take(const TableRow &row)
{
    const auto found = target(row);
    if (!found || !mayScore(row, *found))
        return;
    ScoreSheet sheet;
    sheet.round = found->round->book().round.id;
    sheet.entry = found->entry->id;
    sheet.expert = found->expert->id;
    sheet.rubric = found->rubric->id;
    sheet.state = SheetState::Submitted;
    sheet.remark = text(row, u"remark");
    sheet.submittedAt = m_now;
    if (!readPoints(row, *found, sheet) || !agreesWithTotal(row, sheet)
        || !readSheetNotes(row, *found, sheet))
        return;
    const auto vetoes = readVetoes(row);
    const int unchanged = m_report.unchanged;
    if (!vetoes || !place(row, *found, std::move(sheet)))
        return;
    // A veto beside points that stand there already is news, too.
    if (propose(row, *found, *vetoes) && m_report.unchanged > unchanged) {
        --m_report.unchanged;
        ++m_report.updated;
    }
}

Result<void> ScoreImport::store()
{
    for (const auto &[code, round] : m_rounds) {
        if (round)
            LX_CHECK(round->store(m_write, m_request.reason));
    }
    return {};
}

} // namespace

std::unique_ptr<TableImport> scoreImport(Workspace &workspace, Write &write,
                                         const ImportRequest &request)
{
    return std::make_unique<ScoreImport>(workspace, write, request);
}

} // namespace linxuan
