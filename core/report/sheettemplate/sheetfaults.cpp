// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/sheetfaults.h"

#include <QCoreApplication>
#include <QLocale>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Report)
};

constexpr size_t kMostNamed = 20;

Error unreadable(const QString &message, const QString &detail = {})
{
    return {ErrorCode::Unreadable, message, detail};
}

Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message, {}};
}

QString listed(const QStringList &names)
{
    return names.join(Text::tr(", "));
}

QString placed(const std::vector<WrongField> &fields)
{
    QStringList places;
    for (const WrongField &field : fields) {
        if (places.size() < qsizetype(kMostNamed))
            places += Text::tr("“{{%1}}” in %2").arg(field.name, field.where);
    }
    if (fields.size() > kMostNamed)
        places += u"…"_s;
    return listed(places);
}

} // namespace

QString headerPlace(const QString &sheet)
{
    return Text::tr("the header or footer of %1").arg(sheet);
}

Error notWorkbook(const QString &detail)
{
    return unreadable(Text::tr("The template is not an xlsx workbook. Save it as “xlsx” in WPS, "
                               "Excel or LibreOffice."),
                      detail);
}

Error oldWorkbook()
{
    return unreadable(Text::tr("The template is a workbook of the old kind (xls). Open it in WPS, "
                               "Excel or LibreOffice and save it as “xlsx”."));
}

Error encryptedWorkbook()
{
    return unreadable(Text::tr("The template is protected by a password. Save it without one."));
}

Error macroWorkbook()
{
    return unreadable(
        Text::tr("The template is a workbook with macros. Save it as a plain “xlsx”."));
}

Error tooLargeTemplate(const QString &detail)
{
    return unreadable(
        Text::tr("The template is too large. Delete what does not belong to the form."), detail);
}

Error unreadablePart(const QString &part, const QString &why)
{
    return unreadable(
        Text::tr("The template is damaged: its part “%1” cannot be read. Save it anew "
                 "in WPS, Excel or LibreOffice.")
            .arg(part),
        part + u": "_s + why);
}

Error missingPart(const QString &part)
{
    return unreadable(Text::tr("The template is damaged: its part “%1” is missing. Save it anew in "
                               "WPS, Excel or LibreOffice.")
                          .arg(part));
}

Error leadsOutside(const QString &part, const QString &target)
{
    return unreadable(
        Text::tr("The template is refused: its part “%1” leads outside the workbook.").arg(part),
        part + u" -> "_s + target);
}

Error badCell(const QString &part, const QString &where)
{
    return unreadable(
        Text::tr("The template is damaged: “%2” in its part “%1” is no cell of a sheet. Save it "
                 "anew in WPS, Excel or LibreOffice.")
            .arg(part, where));
}

Error noField(const QString &sheet, const QStringList &known)
{
    return invalid(Text::tr("The sheet “%1” of the template holds no field in double braces. This "
                            "form knows: %2.")
                       .arg(sheet, listed(known)));
}

Error unknownFields(const std::vector<WrongField> &fields, const QStringList &known)
{
    return invalid(Text::tr("The template names what this form does not know: %1. It knows: %2.")
                       .arg(placed(fields), listed(known)));
}

Error misplacedFields(const std::vector<WrongField> &fields)
{
    return invalid(Text::tr("The template names a field where it cannot be filled: %1. Put it as "
                            "text into a cell of the first sheet.")
                       .arg(placed(fields)));
}

Error tooManyRows(const QString &sheet, qint64 rows)
{
    return invalid(Text::tr("The sheet “%1” would have %2 rows; a sheet holds 1,048,576.")
                       .arg(sheet, QLocale(QLocale::English).toString(rows)));
}

Error tooMuchText(const QString &field, const QString &where)
{
    return invalid(
        Text::tr("What “{{%1}}” stands for is too long for the cell %2, which holds 32,767 "
                 "characters.")
            .arg(field, where));
}

Error tooLongHeader(const QString &field, const QString &sheet)
{
    return invalid(
        Text::tr("What “{{%1}}” stands for is too long for the header or footer of “%2”, "
                 "which holds 255 characters.")
            .arg(field, sheet));
}

Error tooManyBreaks(const QString &sheet)
{
    return invalid(
        Text::tr("The sheet “%1” would have more than the 1,023 page breaks it can hold. "
                 "Take the page break out of the rows that repeat.")
            .arg(sheet));
}

Error tooManyGroups(const QString &where)
{
    return invalid(
        Text::tr("The formula in %1 would speak of more than 500 groups. Use SUBTOTAL for "
                 "the groups and for the whole.")
            .arg(where));
}

Error tooLargeResult()
{
    return invalid(
        Text::tr("The filled workbook would be too large. Print in several parts, or take "
                 "formatting out of the rows that repeat."));
}

Error ofFault(const Fault &fault)
{
    const QString detail = QString::fromStdString(fault.detail);
    if (fault.kind == FaultKind::Encrypted)
        return encryptedWorkbook();
    if (fault.kind == FaultKind::TooLarge)
        return tooLargeTemplate(detail);
    return notWorkbook(detail);
}

} // namespace linxuan::sheets
