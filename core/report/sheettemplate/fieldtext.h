// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/formvalues.h"
#include "core/report/sheettemplate/xmlnode.h"

#include <QSet>

#include <optional>
#include <vector>

namespace linxuan::sheets {

inline constexpr qsizetype kMostInCell = 32'767; // UTF-16 units, by the file format

// Where a {{name}} stands in a text. Braces may be of full width, blanks around the name are none
// of it.
struct FieldPlace
{
    QString name;
    qsizetype from = 0; // of the first brace
    qsizetype size = 0;
    qsizetype nameFrom = 0;
};

std::vector<FieldPlace> fieldsIn(const QString &text);

// What a text may be filled with: the form's values and, in the rows that repeat, those of a group
// and of a row.
class FieldValues
{
public:
    explicit FieldValues(const FormValues &values);

    void enter(const FormGroup *group, const QStringList *row);
    // Without characters that XML cannot hold; line breaks are single.
    QString value(const QString &field) const;

    bool isGroupField(const QString &field) const { return m_groupFields.contains(field); }
    bool isColumn(const QString &field) const { return m_columns.contains(field); }
    bool isPlain(const QString &field) const { return m_values.fields.contains(field); }
    bool isKnown(const QString &field) const;
    QStringList known() const;
    const FormValues &values() const { return m_values; }

private:
    const FormValues &m_values;
    QHash<QString, qsizetype> m_columns;
    QSet<QString> m_groupFields;
    const FormGroup *m_group = nullptr;
    const QStringList *m_row = nullptr;
};

// The text of a cell with fields, in runs that have a look of their own. A field may begin in one
// run and end in another; what is filled in looks like the first character of its name.
class FieldText
{
public:
    // `text` is an si or is element. Nothing if it holds no field.
    static std::optional<FieldText> of(const XmlNode &text);

    const QStringList &fields() const { return m_fields; }
    // The field the whole text consists of; empty if there is more to it.
    const QString &onlyField() const { return m_onlyField; }
    // The text with the values in place, without looks.
    QString plain(const FieldValues &values) const;
    // An `is` element with the values in place.
    XmlNode filled(const FieldValues &values) const;

private:
    struct Piece
    {
        size_t run = 0;
        QString text; // or the field's name
        bool isField = false;
    };

    void cut(const QString &whole, const std::vector<qsizetype> &runEnds);
    void addLiteral(const QString &whole, qsizetype from, qsizetype to,
                    const std::vector<qsizetype> &runEnds);

    XmlNode m_shell; // the `is` without its content
    std::vector<XmlNode> m_runs; // without their texts; one unnamed run for a plain text
    std::vector<Piece> m_pieces;
    QStringList m_fields;
    QString m_onlyField;
};

// As a cell's text has to be written so that it reads as `text`: _x0041_ would be an A.
QString escapedForCell(const QString &text);

} // namespace linxuan::sheets
