// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scorefile.h"
#include "core/storage/exchangestore.h"
#include "tests/core/workspace/office.h"

namespace linxuan::samples {

// Eleven entries of two counties of which two share the first rank, a veto that was confirmed and
// an award changed by hand.
void fill(Office &office);
// Decides whatever lines are open and closes the round.
void close(Office &office, const QString &round = QStringLiteral("final"));

// "what where" of each problem.
QStringList linesOf(const VerifyReport &report);
// What was checked of this kind; -1 if nothing was counted.
int countOf(const VerifyReport &report, const QString &what);

// A package of an expert that went out, and the file with all sheets of the expert that came back.
class Returning
{
public:
    Returning(Office &office, const QString &expert);

    // As the expert's sheets stand now.
    ScoreFile scores() const;
    void takeIn(const ScoreFile &scores);

private:
    Office &m_office;
    QString m_expert;
    SigningKey m_key = SigningKey::create();
    PackageRow m_row;
    QHash<EntryId, QString> m_codes;
    Rubric m_rubric;
};

} // namespace linxuan::samples
