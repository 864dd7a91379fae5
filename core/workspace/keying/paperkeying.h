// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/keying.h"
#include "core/workspace/intake.h"

namespace linxuan {

class Workspace;

enum class KeyingState {
    NotKeyed,
    Once, // a second person is to key it
    Differs, // keyed twice; somebody settles what differs
    Agrees, // keyed twice, but not submitted any more: returned since
    TakenIn,
};

QString toCode(KeyingState state); // not_keyed, once, differs, agrees, taken_in
QString displayName(KeyingState state);

// What two people read differently on one sheet.
struct KeyingDifference
{
    QString field; // the criterion's code, "remark" or "veto"
    QString name; // for people
    QString first; // as it would be keyed
    QString second;
    std::optional<QString> settled; // what was decided

    bool operator==(const KeyingDifference &) const = default;
};

// How far the keying of one sheet is. What was keyed shows only where two people did.
struct KeyedLine
{
    QString code; // of the sheet
    QString entry; // codes and what goes with them
    QString title;
    QString expert;
    QString expertName;
    KeyingState state = KeyingState::NotKeyed;
    bool isSubmitted = false; // the expert's sheet stands, however it came
    QString firstBy; // who keyed it; empty: nobody yet
    QString secondBy;
    std::vector<KeyingDifference> differences; // settled ones too

    int open() const; // differences that are not settled
};

// A sheet to be keyed, as its code says.
struct PaperSheet
{
    KeyedLine line;
    Round round;
    Entry entry;
    Rubric rubric;
    std::vector<VetoItem> vetoItems;
};

// What a person typed from one sheet.
struct KeyedSheet
{
    QString code;
    QStringList cells; // one for each criterion, in the rubric's order; "-" is 无法判定
    QString remark;
    QString vetoes; // codes of veto items, apart by 、 or a space
    QString total; // as written on the paper, if it is; a guard against slips of the keys
};

// A field of a sheet with what it shall say; see KeyingDifference.
struct SettledField
{
    QString field;
    QString value;
};

// Paper score sheets: keyed by two people who do not see each other's values, what differs settled,
// then submitted on the same way as imported scores.
class PaperKeying
{
public:
    explicit PaperKeying(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Errors: Invalid (mistyped code), NotFound (no such round, entry or expert), Refused (not
    // assigned, recused).
    Result<PaperSheet> find(const QString &code);
    // Stores what this person keyed. The first may correct it until a second person keyed the
    // sheet; when both agree, it is submitted. The same once more changes nothing. Errors: those of
    // find(); Usage (no name), Invalid (a value), Refused (round closed, submitted otherwise),
    // Conflict (keyed twice already).
    Result<PaperSheet> key(const KeyedSheet &sheet, const QString &by);
    // The same for a table: 评分表编码, one column per criterion, 总分, 否决, 评语. Sheets that
    // differ now are its warnings.
    Result<ImportReport> keyTable(const QString &path, const QString &by,
                                  const RowProgress &progress = {});
    // Decides fields that differ; when all are decided, the sheet is submitted. Errors: Usage (no
    // name or reason), NotFound (a field that does not differ), Invalid (a value), Refused.
    Result<PaperSheet> settle(const QString &code, const std::vector<SettledField> &fields,
                              const QString &by, const QString &reason);
    // Forgets what was keyed of a sheet that is not submitted. Errors: Usage, NotFound, Refused.
    Result<void> discard(const QString &code, const QString &by, const QString &reason);

    // Every assigned sheet of the round, by expert, then entry. Errors: NotFound.
    Result<std::vector<KeyedLine>> lines(const QString &round);

    // Whether paper sheets of the round come in by double keying only; importing them is refused.
    Result<bool> isDemanded(const QString &round);
    Result<void> demand(const QString &round, bool isDemanded, const QString &by);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
