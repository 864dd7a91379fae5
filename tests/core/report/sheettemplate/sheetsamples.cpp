// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/sheettemplate/sheetsamples.h"

#include "core/outside/ziparchive.h"
#include "core/outside/zipwriter.h"
#include "tests/core/report/samples.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUrl>

#include <xlsxwriter.h>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

namespace {

// Both what stands in a cell and how it looks.
constexpr const char *reader = R"(
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[int(sys.argv[2])]
cells = [c for row in sheet.iter_rows() for c in row]
print(json.dumps({
    'sheets': book.sheetnames,
    'cells': {c.coordinate: c.value for c in cells if c.value is not None},
    'types': {c.coordinate: c.data_type for c in cells if c.value is not None},
    'fills': {c.coordinate: c.fill.start_color.rgb for c in cells if c.fill.fill_type},
    'formats': {c.coordinate: c.number_format for c in cells},
    'heights': {str(k): d.height for k, d in sheet.row_dimensions.items() if d.height},
    'widths': {k: d.width for k, d in sheet.column_dimensions.items()},
    'merged': sorted(str(r) for r in sheet.merged_cells.ranges),
    'conditional': {str(k.sqref): [r.formula for r in v] for k, v in sheet.conditional_formatting._cf_rules.items()},
    'validations': {str(v.sqref): [v.formula1, v.formula2] for v in sheet.data_validations.dataValidation},
    'area': sheet.print_area if isinstance(sheet.print_area, str) else ','.join(sheet.print_area or []),
    'titles': sheet.print_title_rows,
    'breaks': [b.id for b in sheet.row_breaks.brk],
    'filter': sheet.auto_filter.ref,
    'links': {c.coordinate: [c.hyperlink.target, c.hyperlink.location] for c in cells if c.hyperlink},
    'comments': {c.coordinate: c.comment.text for c in cells if c.comment},
    'names': {n.name: n.attr_text for n in book.defined_names.definedName if not n.is_reserved},
    'images': [[i.anchor._from.row, i.anchor.to.row if hasattr(i.anchor, 'to') else None] for i in sheet._images],
    'header': [sheet.oddHeader.left.text, sheet.oddHeader.right.text],
    'recalculates': book.calculation.fullCalcOnLoad})))";

QString saved(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"form.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QString converted(const QTemporaryDir &folder, const QByteArray &xlsx, const QString &format)
{
    const QString settings =
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"office"_s)).toString();
    run(u"soffice"_s,
        {settings, u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, format, u"--outdir"_s,
         folder.path(), saved(folder, xlsx)});
    return folder.filePath(u"form."_s + format.section(u':', 0, 0));
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// One line of CSV; LibreOffice quotes what holds commas, quotes or line breaks.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells += QString();
        else
            cells.back() += c;
    }
    return cells;
}

QByteArray zipped(const QByteArray &xlsx,
                  const std::function<bool(ZipWriter &, const QString &)> &take)
{
    ZipArchive archive;
    REQUIRE(!archive.open(viewOf(xlsx)));
    ZipWriter writer;
    for (const ZipArchive::Part &part : archive.parts()) {
        const QString name = QString::fromUtf8(part.name.data(), qsizetype(part.name.size()));
        std::string_view packed;
        REQUIRE(!archive.packed(part, packed));
        if (!take(writer, name))
            writer.add(part.name, {{}, part.unpacked, part.checksum, part.method}, packed);
    }
    const std::string bytes = std::move(writer).finish();
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

FormValues awardValues(const std::vector<int> &rowsOfGroups)
{
    FormValues values;
    values.name = u"东湖区"_s;
    values.fields = {{u"标题"_s, u"示例市精品课遴选获奖名单"_s},
                     {u"单位"_s, u"东湖区教研室"_s},
                     {u"总件数"_s, u"12"_s},
                     {u"名册版本"_s, u"第 2 版 A&B"_s},
                     {u"日期"_s, u"2023-10-11"_s}};
    values.groupFields = {u"组"_s, u"件数"_s};
    values.columns = {u"序号"_s, u"课题"_s, u"教师"_s, u"编号"_s, u"电话"_s, u"得分"_s};
    int number = 0;
    for (size_t group = 0; group < rowsOfGroups.size(); ++group) {
        FormGroup &made = values.groups.emplace_back();
        made.fields = {{u"组"_s, u"第%1组"_s.arg(group + 1)},
                       {u"件数"_s, QString::number(rowsOfGroups[group])}};
        for (int row = 0; row < rowsOfGroups[group]; ++row) {
            ++number;
            made.rows.push_back({QString::number(number), u"课题%1"_s.arg(number), u"甲示例"_s,
                                 u"%1"_s.arg(number, 5, 10, QChar(u'0')), u"13800000000"_s,
                                 QString::number(90 + number % 10) + u".50"_s});
        }
    }
    return values;
}

QByteArray officeTemplate(const QString &name)
{
    return bytesOf(QStringLiteral(FORM_TEMPLATES) + u'/' + name);
}

QByteArray workbook(const std::function<void(lxw_workbook *)> &make)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    make(book);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    return bytesOf(path);
}

QByteArray bytesIn(const Result<QByteArray> &result)
{
    INFO((result ? QString() : result.error().message + result.error().detail));
    REQUIRE(result.has_value());
    return *result;
}

QByteArray partOf(const QByteArray &xlsx, const QString &part)
{
    ZipArchive archive;
    REQUIRE(!archive.open(viewOf(xlsx)));
    const ZipArchive::Part *found = archive.find(part.toStdString());
    INFO(part);
    REQUIRE(found);
    std::string storage;
    std::string_view content;
    REQUIRE(!archive.read(*found, storage, content));
    return QByteArray(content.data(), qsizetype(content.size()));
}

QStringList partsOf(const QByteArray &xlsx)
{
    QStringList names;
    ZipArchive archive;
    REQUIRE(!archive.open(viewOf(xlsx)));
    for (const ZipArchive::Part &part : archive.parts())
        names += QString::fromUtf8(part.name.data(), qsizetype(part.name.size()));
    return names;
}

QByteArray withPart(const QByteArray &xlsx, const QString &part, const QByteArray &content)
{
    bool isThere = false;
    const auto put = [&](ZipWriter &writer) {
        isThere = true;
        if (!content.isNull())
            writer.add(part.toStdString(), ZippedPart::of(viewOf(content)));
    };
    const QByteArray changed = zipped(xlsx, [&](ZipWriter &writer, const QString &name) {
        if (name == part)
            put(writer);
        return name == part;
    });
    REQUIRE(isThere);
    return changed;
}

QJsonObject readSheet(const QByteArray &xlsx, int sheet)
{
    const QTemporaryDir folder;
    const QByteArray json =
        run(u"/usr/bin/python3"_s,
            {u"-c"_s, QString::fromUtf8(reader), saved(folder, xlsx), QString::number(sheet)});
    return QJsonDocument::fromJson(json).object();
}

QString formulaAt(const QJsonObject &sheet, const QString &cell)
{
    return sheet.value(u"cells"_s).toObject().value(cell).toString();
}

QList<QStringList> reckoned(const QByteArray &xlsx)
{
    const QTemporaryDir folder;
    const QString path = converted(folder, xlsx, u"csv:Text - txt - csv (StarCalc):44,34,76,1"_s);
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(bytesOf(path)).split(u'\n'))
        rows += cellsOf(line);
    return rows;
}

QString printed(const QByteArray &xlsx)
{
    const QTemporaryDir folder;
    return QString::fromUtf8(
        run(u"pdftotext"_s, {u"-layout"_s, converted(folder, xlsx, u"pdf"_s), u"-"_s}));
}

} // namespace linxuan::samples
