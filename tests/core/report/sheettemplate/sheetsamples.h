// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/formvalues.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <vector>

struct lxw_workbook;

namespace linxuan::samples {

// What tests/data/forms/awards.xlsx asks for, with as many rows in each group as said.
FormValues awardValues(const std::vector<int> &rowsOfGroups);

// A template of tests/data/forms.
QByteArray officeTemplate(const QString &name);

// A workbook made by libxlsxwriter; the test fills in what it holds.
QByteArray workbook(const std::function<void(lxw_workbook *)> &make);

// The value of a result that has to be one.
QByteArray bytesIn(const Result<QByteArray> &result);

// A part of a zip file; fails the test if there is none.
QByteArray partOf(const QByteArray &xlsx, const QString &part);
QStringList partsOf(const QByteArray &xlsx);
// The file with a part changed, or taken out where the new content is null.
QByteArray withPart(const QByteArray &xlsx, const QString &part, const QByteArray &content);

// The sheets as openpyxl reads them: rows, styles, merged cells, names, validations …
QJsonObject readSheet(const QByteArray &xlsx, int sheet = 0);
QString formulaAt(const QJsonObject &sheet, const QString &cell);

// The first sheet as LibreOffice reckons it.
QList<QStringList> reckoned(const QByteArray &xlsx);

// Text of the pages that LibreOffice prints.
QString printed(const QByteArray &xlsx);

} // namespace linxuan::samples
