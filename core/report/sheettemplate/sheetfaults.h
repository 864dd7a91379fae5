// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/outside/fault.h"

#include <QStringList>

#include <vector>

namespace linxuan::sheets {

// A field of the template that cannot be filled, and where it stands.
struct WrongField
{
    QString name;
    QString where; // 名单!B4
};

QString headerPlace(const QString &sheet); // as WrongField has it

// What can be wrong with a template, in words for whoever made it.
Error notWorkbook(const QString &detail);
Error oldWorkbook();
Error encryptedWorkbook();
Error macroWorkbook();
Error tooLargeTemplate(const QString &detail);
Error unreadablePart(const QString &part, const QString &why);
Error missingPart(const QString &part);
Error leadsOutside(const QString &part, const QString &target);
Error badCell(const QString &part, const QString &where);
Error noField(const QString &sheet, const QStringList &known);
Error unknownFields(const std::vector<WrongField> &fields, const QStringList &known);
Error misplacedFields(const std::vector<WrongField> &fields);
Error tooManyRows(const QString &sheet, qint64 rows);
Error tooMuchText(const QString &field, const QString &where);
Error tooLongHeader(const QString &field, const QString &sheet);
Error tooManyBreaks(const QString &sheet);
Error tooManyGroups(const QString &where);
Error tooLargeResult();

Error ofFault(const Fault &fault);

} // namespace linxuan::sheets
