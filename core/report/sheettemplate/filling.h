// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/celllooks.h"
#include "core/report/sheettemplate/relatedparts.h"
#include "core/report/sheettemplate/templatesheet.h"
#include "core/report/sheettemplate/workbook.h"

#include <span>

namespace linxuan::sheets {

// A template, opened and understood, that can be filled once.
class Filling
{
public:
    static Result<Filling> open(const QByteArray &xlsx);

    Result<void> check(const FormValues &shape) const;
    Result<QByteArray> fill(std::span<const FormValues> copies) &&;

private:
    Filling(OfficePackage package, Workbook book)
        : m_package(std::move(package))
        , m_book(std::move(book))
    { }

    const QString &sheetName() const { return m_book.sheets().front().name; }
    const QString &sheetPart() const { return m_book.sheets().front().part; }
    Result<RowPlan> plan(const FormValues &values) const;
    Result<QByteArray> filledSheet(const FormValues &values, const FilledSheet &sheet,
                                   bool isFirst) const;
    Result<QStringList> writeCopies(std::span<const FormValues> copies,
                                    const std::vector<FilledSheet> &sheets);
    Result<void> moveOtherSheets(const FilledSheet &sheet);
    Result<void> dropListOfSheets();

    OfficePackage m_package;
    Workbook m_book;
    TemplateSheet m_sheet;
    CellLooks m_looks;
    std::vector<RelatedPart> m_related;
};

} // namespace linxuan::sheets
