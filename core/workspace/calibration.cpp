// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/calibration.h"

#include "core/base/text.h"
#include "core/scoring/tally.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/undohistory.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Calibration)
};

Result<std::vector<const Entry *>> entriesNamed(const RoundBook &book, const QStringList &codes)
{
    std::vector<const Entry *> entries;
    for (const QString &code : codes) {
        const auto found = std::find_if(book.entries.begin(), book.entries.end(),
                                        [&code](const Entry &one) { return one.code == code; });
        if (found == book.entries.end())
            return Error{
                ErrorCode::NotFound, Text::tr("The round holds no entry %1.").arg(code), {}};
        entries.push_back(&*found);
    }
    return entries;
}

Result<void> requireUnscored(const std::vector<StoredSheet> &sheets, const Entry &entry)
{
    const bool isScored = std::any_of(sheets.begin(), sheets.end(), [&](const StoredSheet &one) {
        return one.sheet.entry == entry.id && one.sheet.state == SheetState::Submitted;
    });
    if (!isScored)
        return {};
    return Error{
        ErrorCode::Refused,
        Text::tr("%1 has submitted sheets. What counts cannot change after that.").arg(entry.code),
        {}};
}

// The panel's marks once every due sheet is in.
void fill(CalibrationReport &report, const Rubric &rubric, const EntryId &entry,
          const std::vector<StoredSheet> &sheets, const QHash<ExpertId, QString> &experts)
{
    Fraction sum;
    for (const StoredSheet &stored : sheets) {
        if (stored.sheet.entry != entry || stored.sheet.state == SheetState::Recused)
            continue;
        const auto total = sheetTotal(rubric, stored.sheet.points);
        if (stored.sheet.state != SheetState::Submitted || !total) {
            ++report.waiting;
            continue;
        }
        report.marks.push_back({experts.value(stored.sheet.expert), *total, {}});
        sum += *total;
    }
    if (report.waiting > 0 || report.marks.empty()) {
        report.marks.clear();
        return;
    }
    report.mean = sum / Fraction::ratio(static_cast<qint64>(report.marks.size()), 1);
    for (CalibrationMark &mark : report.marks)
        mark.deviation = mark.total - *report.mean;
    std::sort(report.marks.begin(), report.marks.end(), [](const auto &left, const auto &right) {
        return compareNatural(left.expertCode, right.expertCode) < 0;
    });
}

} // namespace

Result<void> Calibration::set(const QString &round, const QStringList &codes, bool isCalibration)
{
    LX_TRY(Write write,
           Write::beginUndoable(m_workspace,
                                (isCalibration ? Text::tr("Calibration entry: %1")
                                               : Text::tr("No calibration entry any more: %1"))
                                    .arg(deedCodes(codes))));
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    if (book.round.state != RoundState::Open)
        return Error{ErrorCode::Refused,
                     Text::tr("Round %1 is closed. Reopen it with a reason to change it.")
                         .arg(book.round.name),
                     {}};
    LX_TRY(const auto entries, entriesNamed(book, codes));
    LX_TRY(const auto sheets, SheetStore(write.database()).sheets(book.round.id));
    RoundStore store(write.database());
    for (const Entry *entry : entries) {
        if (book.calibration.contains(entry->id) == isCalibration)
            continue;
        LX_CHECK(requireUnscored(sheets, *entry));
        LX_CHECK(isCalibration ? store.addCalibration(book.round.id, entry->id, write.trail())
                               : store.removeCalibration(book.round.id, entry->id, write.trail()));
        LX_CHECK(write.record(isCalibration ? QStringLiteral("calibration.set")
                                            : QStringLiteral("calibration.clear"),
                              entry->id.toBytes(), {{QStringLiteral("round"), book.round.code}}));
    }
    return write.commit(Area::Experts | Area::Sheets | Area::Outcome);
}

Result<std::vector<CalibrationReport>> Calibration::report(const QString &round)
{
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_TRY(const auto sheets, SheetStore(m_workspace.database()).sheets(book.round.id));
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    QHash<ExpertId, QString> codes;
    for (const Expert &expert : experts)
        codes.insert(expert.id, expert.code);
    std::vector<CalibrationReport> reports;
    for (const Entry &entry : book.entries) {
        if (!book.calibration.contains(entry.id))
            continue;
        CalibrationReport report;
        report.group = groupOf(entry);
        report.entryCode = entry.code;
        report.title = entry.title;
        fill(report, book.rubrics.at(entry.category), entry.id, sheets, codes);
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace linxuan
