// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace linxuan::sheets {

// One end of a reference: B4, $B$4, a whole row (5) or a whole column (B), the missing part being
// 0.
struct FormulaEnd
{
    int column = 0;
    int row = 0;
    bool isColumnFixed = false;
    bool isRowFixed = false;
};

struct FormulaReference
{
    FormulaEnd first;
    std::optional<FormulaEnd> last; // of a range
};

// A stretch of a formula: a reference with the sheet it names, or anything else as it is written.
struct FormulaPiece
{
    QString text;
    std::optional<FormulaReference> reference;
    bool hasSheet = false;
    QString sheet; // without quotes
};

// Cuts a formula into its pieces; put together their texts are the formula again.
class FormulaScan
{
public:
    explicit FormulaScan(QStringView formula)
        : m_rest(formula)
    { }

    std::optional<FormulaPiece> next();
    // What is still to come.
    QStringView rest() const { return m_rest; }

private:
    FormulaPiece takePlain(qsizetype size);
    std::optional<FormulaPiece> takeReference(const FormulaPiece &sheet, QStringView text);
    FormulaPiece takeWord();

    QStringView m_rest;
};

QString textOf(const FormulaEnd &end);

} // namespace linxuan::sheets
