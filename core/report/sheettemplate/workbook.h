// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/formula.h"
#include "core/report/sheettemplate/officepackage.h"

namespace linxuan::sheets {

// The part that lists a file's sheets and names.
class Workbook
{
public:
    struct Sheet
    {
        QString name;
        QString part;
    };

    // Errors: Unreadable; what is no xlsx is refused by what it says it is.
    static Result<Workbook> read(const OfficePackage &package);

    // The sheets of cells, in their order; the first is the one to be filled.
    const std::vector<Sheet> &sheets() const { return m_sheets; }
    // The part of a kind, such as styles; empty when there is none.
    QString partOf(QStringView type) const;

    // Puts copies of the first sheet behind it; `parts` has the part of each but the first.
    void setCopies(const std::vector<FilledSheet> &copies, const QStringList &parts);
    // Names of the workbook speak of the first copy, those of the sheet of its own.
    void moveNames(const std::vector<FilledSheet> &copies);
    void write(OfficePackage &package) const;

private:
    size_t placeOfFirst() const;
    QString relate(const QString &part);

    QString m_part;
    XmlNode m_root;
    XmlNode m_links; // its relationships as they are written
    std::vector<Relationship> m_relationships;
    std::vector<Sheet> m_sheets;
    QString m_firstId; // of the relationship to the first sheet
};

// A name for each copy that the workbook has not and programs accept. `names` may be empty texts.
QStringList sheetNames(const std::vector<Workbook::Sheet> &taken, const QStringList &names);

} // namespace linxuan::sheets
