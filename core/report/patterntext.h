// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/formvalues.h"

#include <QSet>

#include <vector>

namespace linxuan {

// A text with fields between braces, taken apart once and filled many times.
class PatternText
{
public:
    // Names that the values do not have are added to `unknown`.
    PatternText(const QString &text, const FormValues &values, QStringList &unknown);

    // A text that has fields, all of which are empty, gives an empty one. `group` and `row` may be
    // null where the text stands outside of them: their fields are empty there.
    QString fill(const FormValues &values, const FormGroup *group, const QStringList *row) const;

private:
    enum class Origin { Literal, Form, Group, Row };
    struct Piece
    {
        Origin origin = Origin::Literal;
        QString text; // or the field's name
        qsizetype column = 0; // of rows
    };

    void addField(const QString &name, const FormValues &values, QStringList &unknown);

    std::vector<Piece> m_pieces;
    bool m_hasFields = false;
};

} // namespace linxuan
