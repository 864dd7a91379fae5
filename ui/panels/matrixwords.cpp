// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/matrixwords.h"

#include "core/model/codes.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Matrix)
};

constexpr int kShort = 1; // decimals of what is only looked at

Chip stateChip(SheetState state)
{
    switch (state) {
    case SheetState::NotStarted:
        return {QStringLiteral("ring"), displayName(state), Role::Muted, {}};
    case SheetState::Draft:
        return {QStringLiteral("half"), displayName(state), Role::Muted, {}};
    case SheetState::Returned:
        return {QStringLiteral("arrow-back"), displayName(state), Role::Caution, {}};
    case SheetState::Recused:
        return {QStringLiteral("minus"), displayName(state), Role::Muted, {}};
    case SheetState::Submitted:
        break;
    }
    return {QStringLiteral("check"), displayName(state), Role::Muted, {}};
}

QString signedText(const Fraction &value)
{
    const QString text = shortDecimal(value, kShort);
    return value > Fraction() ? u'+' + text : text;
}

} // namespace

Chip cellChip(const MatrixCell &cell, int decimals)
{
    if (!cell.state)
        return {{}, QStringLiteral("–"), Role::Muted, {}};
    if (cell.isExcused && cell.isDue())
        return {QStringLiteral("minus"), Text::tr("Excused"), Role::Muted, {}};
    if (!cell.total) {
        Chip chip = stateChip(*cell.state);
        if (cell.isAdded && cell.isDue())
            chip.icon = QStringLiteral("plus");
        return chip;
    }
    const QString total = shortDecimal(*cell.total, decimals);
    if (cell.isOutlier)
        return {QStringLiteral("warning"), total, Role::Caution, {}};
    if (!cell.counts)
        return {QStringLiteral("minus"), total, Role::Muted, {}};
    return {cell.isAdded ? QStringLiteral("plus") : QString(), total, Role::Text, {}};
}

QStringList cellWords(const MatrixCell &cell, int decimals)
{
    if (!cell.state)
        return {Text::tr("Not assigned")};
    QStringList words;
    if (cell.total)
        words += Text::tr("Total %1").arg(shortDecimal(*cell.total, decimals));
    else
        words += displayName(*cell.state);
    if (cell.isWithheld)
        words += Text::tr("The total is shown once your own sheet is submitted, and of calibration "
                          "entries once all are in.");
    if (cell.isAdded)
        words += Text::tr("Added for a re-review");
    if (cell.isOutlier)
        words += Text::tr("Far from the others on this entry");
    if (cell.isSubmitted() && cell.total && !cell.counts)
        words += Text::tr("Does not count: %1").arg(cell.reason);
    else if (!cell.reason.isEmpty())
        words += Text::tr("Reason: %1").arg(cell.reason);
    return words;
}

QStringList flagWords(const MatrixEntry &entry)
{
    QStringList words;
    if (entry.outliers() > 0)
        words += Text::tr("Outlier");
    else if (entry.isSpread)
        words += Text::tr("Wide spread");
    if (entry.isShort)
        words += Text::tr("Too few experts");
    if (entry.isVetoed)
        words += Text::tr("Veto");
    if (entry.due > 0)
        words += Text::tr("%n missing", nullptr, entry.due);
    return words;
}

Chip flagChip(const MatrixEntry &entry)
{
    if (entry.status != EntryStatus::Active)
        return {QStringLiteral("minus"), displayName(entry.status), Role::Muted, {}};
    if (entry.isCalibration)
        return {QStringLiteral("flag"), Text::tr("Calibration"), Role::Muted, {}};
    const QStringList words = flagWords(entry);
    if (words.isEmpty())
        return {QStringLiteral("check"), Text::tr("All well"), Role::Positive, {}};
    const bool isGrave = entry.isFlagged() || entry.isVetoed;
    return {isGrave ? QStringLiteral("warning") : QStringLiteral("half"),
            words.join(QStringLiteral(" · ")),
            isGrave ? Role::Caution : Role::Text,
            {}};
}

QStringList flagSentences(const MatrixGroup &group, const MatrixEntry &entry,
                          const TallySettings &limits)
{
    QStringList sentences;
    if (entry.isSpread)
        sentences += Text::tr("Highest and lowest total are %1 apart; more than %2 asks for a "
                              "re-review.")
                         .arg(shortDecimal(*entry.spread, kShort), limits.spreadLimit.toString());
    for (size_t i = 0; i < entry.cells.size(); ++i) {
        if (entry.cells[i].isOutlier)
            sentences += Text::tr("The total of %1 is more than %2 from the mean of the others.")
                             .arg(group.experts[i].code, limits.spreadLimit.toString());
    }
    if (entry.isShort)
        sentences += Text::tr("Fewer than %1 experts judge it, so it cannot be ranked.")
                         .arg(limits.minSheets);
    if (entry.isVetoed)
        sentences += Text::tr("A veto is proposed or confirmed; see the tab Vetoes.");
    return sentences;
}

int severity(const MatrixEntry &entry)
{
    if (entry.status != EntryStatus::Active || entry.isCalibration)
        return 0;
    return (entry.outliers() > 0 ? 16 : 0) + (entry.isSpread ? 8 : 0) + (entry.isShort ? 4 : 0)
        + (entry.isVetoed ? 2 : 0) + (entry.due > 0 ? 1 : 0);
}

QString expertCaption(const MatrixExpert &expert)
{
    if (!expert.mean)
        return QStringLiteral("%1/%2").arg(expert.submitted).arg(expert.assigned);
    const QString mean = shortDecimal(*expert.mean, kShort);
    if (!expert.deviates)
        return mean;
    return *expert.deviation > Fraction() ? Text::tr("%1 high").arg(mean)
                                          : Text::tr("%1 low").arg(mean);
}

QStringList expertWords(const MatrixExpert &expert)
{
    QStringList words{QStringLiteral("%1 %2").arg(expert.code, expert.name)};
    if (expert.isChair)
        words.back() += QStringLiteral(" · ") + Text::tr("Chair");
    words += Text::tr("%1 of %2 sheets submitted").arg(expert.submitted).arg(expert.assigned);
    if (expert.mean)
        words += Text::tr("Mean %1, %2 against the group")
                     .arg(shortDecimal(*expert.mean, 2), signedText(*expert.deviation));
    if (expert.deviates)
        words += Text::tr("Deviates by more than the limit");
    if (!expert.isActive)
        words += Text::tr("No longer on the panel; the sheets do not count");
    return words;
}

Chip countingChip()
{
    return {QStringLiteral("clock"), Text::tr("Counting"), Role::Muted, {}};
}

Chip summaryChip(const MatrixSummary &summary)
{
    if (summary.flags() > 0)
        return {QStringLiteral("warning"),
                Text::tr("%n to look at", nullptr, summary.flags()),
                Role::Caution,
                {}};
    if (summary.due > 0)
        return {
            QStringLiteral("half"), Text::tr("%n missing", nullptr, summary.due), Role::Text, {}};
    return {QStringLiteral("check"), Text::tr("All well"), Role::Positive, {}};
}

} // namespace linxuan
