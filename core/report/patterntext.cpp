// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/patterntext.h"

namespace linxuan {

using namespace Qt::StringLiterals;

PatternText::PatternText(const QString &text, const FormValues &values, QStringList &unknown)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u"{{"_s, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}"_s, open);
        const qsizetype end = close < 0 ? text.size() : open;
        if (end > at)
            m_pieces.push_back({Origin::Literal, text.mid(at, end - at), 0});
        if (close < 0)
            return;
        addField(text.mid(open + 2, close - open - 2).trimmed(), values, unknown);
        at = close + 2;
    }
}

void PatternText::addField(const QString &name, const FormValues &values, QStringList &unknown)
{
    m_hasFields = true;
    const qsizetype column = values.columns.indexOf(name);
    if (values.fields.contains(name))
        m_pieces.push_back({Origin::Form, name, 0});
    else if (values.groupFields.contains(name))
        m_pieces.push_back({Origin::Group, name, 0});
    else if (column >= 0)
        m_pieces.push_back({Origin::Row, name, column});
    else if (!unknown.contains(name))
        unknown += name;
}

QString PatternText::fill(const FormValues &values, const FormGroup *group,
                          const QStringList *row) const
{
    QString text;
    bool isAnySaid = false;
    for (const Piece &piece : m_pieces) {
        QString said;
        if (piece.origin == Origin::Form)
            said = values.fields.value(piece.text);
        else if (piece.origin == Origin::Group && group)
            said = group->fields.value(piece.text);
        else if (piece.origin == Origin::Row && row)
            said = row->value(piece.column);
        isAnySaid = isAnySaid || !said.isEmpty();
        text += piece.origin == Origin::Literal ? piece.text : said;
    }
    return m_hasFields && !isAnySaid ? QString() : text;
}

} // namespace linxuan
