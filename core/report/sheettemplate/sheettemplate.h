// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/formvalues.h"

#include <QByteArray>

#include <span>

namespace linxuan {

// An office's own form: an xlsx workbook whose first sheet names fields between double braces, such
// as {{课题}}, in its cells, headers and footers. Everything but these stays as the office made it.
//
// - The braces may be of full width (｛｛课题｝｝), a field may stand within a longer text and have
//   several looks.
// - A row that names one of FormValues::columns is repeated for every row of values; rows around it
//   that name one of groupFields once per group. The block reaches from the first such row to the
//   last and takes in what lies between. Without one row of values it is taken out.
// - What lies below moves down: formulas, merged cells, print area and titles, page breaks, links,
//   pictures, conditional formats and so on. Ranges over the repeated row grow: =SUM(F5:F5) becomes
//   =SUM(F5:F104). In the repeated row, F5 is the same row's, $F$5:$F$5 the whole column of its
//   group, and the row above (without $) is the row above each copy. A sum of nothing is 0.
// - Values are texts, so that 00123 and phones stay what they are. Only a cell that is one field
// and
//   whose number format the office chose (not General, not text, no date) gets a number, when the
//   value is a plain decimal of at most 15 digits.
// - Rows whose height was not set by hand grow with values that wrap.
//
// The same template and values give the same bytes.

// The filled workbook. Errors: Unreadable for a file that is no xlsx, is protected, damaged or too
// large; Invalid for fields that are unknown or misplaced or when there are none (see checkSheet),
// values too long for their place, and more rows than a sheet holds.
Result<QByteArray> fillSheet(const QByteArray &xlsx, const FormValues &values);

// One workbook with the first sheet once per copy, called by FormValues::name, made unique. At
// least one copy is needed. Errors: as fillSheet.
Result<QByteArray> fillSheets(const QByteArray &xlsx, std::span<const FormValues> copies);

// Whether values of this shape can be filled in; what they say is not looked at. Errors: as
// fillSheet; the message names each unknown field with its cell and the fields there are.
Result<void> checkSheet(const QByteArray &xlsx, const FormValues &shape);

} // namespace linxuan
