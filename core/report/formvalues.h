// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace linxuan {

// Rows that stand together, with what is said of them as a whole.
struct FormGroup
{
    QMap<QString, QString> fields; // 组, 件数 …
    std::vector<QStringList> rows; // in the order of FormValues::columns

    bool operator==(const FormGroup &) const = default;
};

// What the campaign has to say on one copy of a form, by the names that layouts and the office's
// own sheets use between braces, such as {{课题}}. What is not known is an empty text; a name that
// stands nowhere here is a mistake of whoever asks for it. No name stands in two of the three.
struct FormValues
{
    QString name; // what tells this copy from others of the same form: a code, a unit; may be empty
    QMap<QString, QString> fields; // a line break parts paragraphs
    QStringList groupFields; // names in each group's fields
    QStringList columns; // names of what each row says
    QStringList spread = {}; // those of them that a campaign decides on: a column for each 学段 …
    std::vector<FormGroup> groups;

    bool operator==(const FormValues &) const = default;
};

} // namespace linxuan
