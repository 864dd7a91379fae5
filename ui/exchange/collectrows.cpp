// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/collectrows.h"

#include "core/workspace/exchange/forkcomparison.h"
#include "ui/support/rowcolumns.h"

#include <QFileInfo>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::CollectRows)
};

// Nothing is quieter than a nought.
RowColumn<CollectRow> countColumn(const QString &title, int CollectRow::*number)
{
    RowColumn<CollectRow> column = numberColumn(title, number);
    column.text = [number](const CollectRow &row) {
        return row.*number > 0 ? QString::number(row.*number) : QString();
    };
    return column;
}

Chip verdictChip(const CollectRow &row)
{
    if (row.isForked)
        return {QStringLiteral("warning"), row.refused, Role::Caution, {}};
    if (row.isAside)
        return {QStringLiteral("minus"), row.refused, Role::Muted, {}};
    if (!row.refused.isEmpty())
        return {QStringLiteral("cross"), row.refused, Role::Negative, {}};
    if (!row.isTaken)
        return {QStringLiteral("minus"), displayText(ScoreFileStanding::Same), Role::Muted, {}};
    if (row.strays > 0)
        return {QStringLiteral("warning"),
                Text::tr("Will be taken; %n sheet(s) without a place", nullptr, row.strays),
                Role::Caution,
                {}};
    return {QStringLiteral("check"), Text::tr("Will be taken"), Role::Positive, {}};
}

QString sequenceText(const CollectRow &row)
{
    if (row.sequence == 0)
        return {};
    return row.isFinal ? Text::tr("%1, final").arg(row.sequence)
                       : Text::tr("%1, partial").arg(row.sequence);
}

Chip outcomeChip(const CollectedSheet &sheet)
{
    switch (sheet.outcome) {
    case SheetOutcome::Stray:
        return {QStringLiteral("warning"),
                Text::tr("No place: %1").arg(displayText(*sheet.why)),
                Role::Caution,
                {}};
    case SheetOutcome::Changed:
        return {QStringLiteral("half"), Text::tr("Changed"), Role::Accent, {}};
    case SheetOutcome::Missing:
        return {QStringLiteral("ring"), Text::tr("Missing"), Role::Caution, {}};
    case SheetOutcome::Recused:
        return {QStringLiteral("minus"), Text::tr("Recused"), Role::Text, {}};
    case SheetOutcome::New:
        return {QStringLiteral("plus"), Text::tr("New"), Role::Positive, {}};
    case SheetOutcome::Same:
        return {QStringLiteral("check"), Text::tr("Same"), Role::Muted, {}};
    }
    return {};
}

SheetOutcome outcomeOf(ReturnedStanding standing)
{
    switch (standing) {
    case ReturnedStanding::New:
        return SheetOutcome::New;
    case ReturnedStanding::Same:
        return SheetOutcome::Same;
    case ReturnedStanding::Changed:
        return SheetOutcome::Changed;
    case ReturnedStanding::Stray:
        break;
    }
    return SheetOutcome::Stray;
}

CollectRow rowOf(const CollectedFile &file, size_t place)
{
    CollectRow row;
    row.place = place;
    row.name = QFileInfo(file.path).fileName();
    row.expertName = file.expertName;
    if (file.read) {
        const ScoreFile &scores = file.read->scores;
        row.expert = scores.expert;
        row.serial = shortSerial(scores.serial);
        row.sequence = scores.sequence;
        row.isFinal = scores.kind == ScoreFileKind::Final;
    }
    row.added = file.count(ReturnedStanding::New);
    row.changed = file.count(ReturnedStanding::Changed);
    row.same = file.count(ReturnedStanding::Same);
    row.strays = file.count(ReturnedStanding::Stray);
    row.missing = int(file.missing.size());
    row.recused = int(file.recused.size());
    row.vetoes = file.vetoes;
    row.isTaken = file.isTaken();
    row.refused = file.refused;
    return row;
}

} // namespace

QString shortSerial(const QUuid &serial)
{
    return serial.toString(QUuid::WithoutBraces).right(8);
}

std::vector<CollectRow> collectRows(const Collection &collection)
{
    std::vector<CollectRow> rows;
    const std::vector<CollectedFile> &files = collection.files();
    for (size_t place = 0; place < files.size(); ++place) {
        const CollectedFile &file = files[place];
        CollectRow row = rowOf(file, place);
        row.isAside = std::any_of(file.rivals.begin(), file.rivals.end(),
                                  [&files](size_t rival) { return files[rival].isTaken(); });
        row.isForked = !row.isAside && (!file.rivals.empty() || !file.rivalsTaken.empty());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RowColumn<CollectRow>> collectColumns()
{
    using Row = CollectRow;
    return {
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expert; }),
        {Text::tr("Name"),
         [](const Row &row) { return row.expertName.isEmpty() ? row.name : row.expertName; }},
        chipColumn<Row>(Text::tr("What becomes of it"), verdictChip),
        {Text::tr("File"), sequenceText,
         [](const Row &left, const Row &right) { return left.sequence < right.sequence; }},
        countColumn(Text::tr("New"), &Row::added),
        countColumn(Text::tr("Changed"), &Row::changed),
        countColumn(Text::tr("Same"), &Row::same),
        countColumn(Text::tr("Missing"), &Row::missing),
        countColumn(Text::tr("Recused"), &Row::recused),
        countColumn(Text::tr("Vetoes"), &Row::vetoes),
        codeColumn<Row>(Text::tr("Package"), [](const Row &row) { return row.serial; }),
    };
}

std::vector<RowColumn<CollectRow>> refusedColumns()
{
    using Row = CollectRow;
    return {
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expert; }),
        {Text::tr("Name"), [](const Row &row) { return row.expertName; }},
        {Text::tr("File"), [](const Row &row) { return row.name; }},
        {Text::tr("Why, and what to do"), [](const Row &row) { return row.refused; }},
    };
}

std::vector<CollectedSheet> collectedSheets(const CollectedFile &file)
{
    std::vector<CollectedSheet> sheets;
    const QString expert = file.read ? file.read->scores.expert : QString();
    for (const ReturnedSheetPlan &plan : file.sheets)
        sheets.push_back({expert, plan.code, totalText(file.read->scores.sheets[plan.sheet]),
                          outcomeOf(plan.standing), plan.why});
    for (const QString &code : file.missing)
        sheets.push_back({expert, code, {}, SheetOutcome::Missing, {}});
    for (const QString &code : file.recused)
        sheets.push_back({expert, code, {}, SheetOutcome::Recused, {}});
    std::stable_sort(sheets.begin(), sheets.end(),
                     [](const CollectedSheet &left, const CollectedSheet &right) {
                         return left.outcome < right.outcome;
                     });
    return sheets;
}

std::vector<RowColumn<CollectedSheet>> collectedSheetColumns()
{
    using Row = CollectedSheet;
    std::vector<RowColumn<Row>> columns{
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expert; }),
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.code; }),
        {Text::tr("Total"), [](const Row &row) { return row.total; },
         [](const Row &left, const Row &right) {
             return compareNatural(left.total, right.total) < 0;
         },
         Qt::AlignRight},
        chipColumn<Row>(Text::tr("State"), outcomeChip),
    };
    columns.back().less = [](const Row &left, const Row &right) {
        return left.outcome < right.outcome;
    };
    return columns;
}

} // namespace linxuan
