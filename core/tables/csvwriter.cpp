// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

constexpr auto kUtf8Mark = "\xef\xbb\xbf";

bool looksLikeFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front())
        && !(cell.size() > 1 && (cell[0] == u'-' || cell[0] == u'+') && cell[1].isDigit());
}

QByteArray cellText(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    const bool isQuoted =
        cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (isQuoted)
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell.toUtf8();
}

QByteArray rowText(const QStringList &row)
{
    QByteArrayList cells;
    for (const QString &cell : row)
        cells += cellText(cell);
    return cells.join(',') + "\r\n";
}

} // namespace

Result<void> writeCsv(const QString &path, const TextSheet &sheet)
{
    QSaveFile file(path);
    bool isWhole = file.open(QIODevice::WriteOnly) && file.write(kUtf8Mark) > 0
        && file.write(rowText(sheet.header)) > 0;
    for (const QStringList &row : sheet.rows)
        isWhole = isWhole && file.write(rowText(row)) > 0;
    if (isWhole && file.commit())
        return {};
    return Error{ErrorCode::Storage,
                 Text::tr("“%1” could not be written: %2.")
                     .arg(QFileInfo(path).fileName(), file.errorString()),
                 {}};
}

} // namespace linxuan
