// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/fault.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

QString notATable(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Empty:
        return Text::tr("“%1” is empty.");
    case FaultKind::NotWorkbook:
        return Text::tr(
            "“%1” is named as a workbook but is not one. Save it again as xlsx, or name "
            "it .csv if it is a text table.");
    case FaultKind::Markup:
        return Text::tr("“%1” is a web page or XML, not a table. Open it in a spreadsheet program "
                        "and save it as xlsx.");
    case FaultKind::OldWorkbook:
        return Text::tr("“%1” is an old binary workbook. Open it in a spreadsheet program and save "
                        "it as xlsx.");
    case FaultKind::BinaryWorkbook:
        return Text::tr("“%1” is a binary workbook (xlsb). Open it in a spreadsheet program and "
                        "save it as xlsx.");
    case FaultKind::Encrypted:
        return Text::tr("“%1” is protected by a password. Remove the password and save it again.");
    case FaultKind::OtherArchive:
        return Text::tr(
            "“%1” is a document or archive, but not a workbook. Save the table as xlsx, "
            "ods or csv.");
    default:
        return Text::tr("“%1” is not a table. Save the table as xlsx, ods or csv.");
    }
}

QString badContent(FaultKind kind, bool hasPlace)
{
    switch (kind) {
    case FaultKind::TooLarge:
        return Text::tr(
            "“%1” unpacks to more than this program takes in. Split the table or remove "
            "what does not belong to it.");
    case FaultKind::TooSlow:
        return Text::tr("“%1” could not be read in the time allowed: it is too large or damaged.");
    case FaultKind::OpenQuote:
        return Text::tr("“%1” has a quotation mark in row %2 that is never closed.");
    case FaultKind::LongRow:
        return Text::tr("“%1” has a row of more than 16 MB: row %2.");
    case FaultKind::MacDates:
        return Text::tr("“%1” counts its dates from 1904, so they would come out four years wrong. "
                        "Save the table as csv.");
    default:
        return hasPlace
            ? Text::tr(
                "“%1” could not be read: the file is damaged at %2. Save it again or ask for "
                "a new copy.")
            : Text::tr("“%1” could not be read: the file is damaged or cut short. Save it again or "
                       "ask for a new copy.");
    }
}

} // namespace

Error faultError(const Fault &fault, const QString &file)
{
    const QString place = QString::fromStdString(fault.place);
    const QString detail = QString::fromStdString(fault.detail);
    if (fault.kind == FaultKind::NoSheet)
        return {ErrorCode::NotFound,
                Text::tr("“%1” has no sheet of that name; it has: %2.").arg(file, place), detail};
    const QString message = fault.kind < FaultKind::Damaged
        ? notATable(fault.kind)
        : badContent(fault.kind, !place.isEmpty());
    return {ErrorCode::Unreadable,
            message.contains(u"%2") ? message.arg(file, place) : message.arg(file), detail};
}

} // namespace linxuan
