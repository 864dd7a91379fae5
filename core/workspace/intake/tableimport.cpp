// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/tableimport.h"

#include "core/base/text.h"
#include "core/workspace/intake/layouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

constexpr int kPreviewRows = 30;
constexpr int kProgressStep = 1000;

bool isChinese(char32_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c >= 0x20000;
}

} // namespace

QString personName(QStringView text)
{
    const auto points = text.toUcs4();
    const bool chinese = std::any_of(points.begin(), points.end(), isChinese);
    return chinese ? foldName(text) : foldText(text);
}

TableImport::TableImport(Workspace &workspace, Write &write, const ImportRequest &request)
    : TableImport(workspace, write, request, layoutOf(request.kind))
{ }

TableImport::TableImport(Workspace &workspace, Write &write, const ImportRequest &request,
                         TableLayout layout)
    : m_workspace(workspace)
    , m_write(write)
    , m_request(request)
    , m_layout(std::move(layout))
{
    m_report.kind = request.kind;
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        m_report.previewHeader += m_layout.columns[i].names.front();
        if (m_layout.columns[i].personal)
            m_report.previewPersonal.push_back(static_cast<int>(i));
    }
}

TableImport::~TableImport() = default;

Result<void> TableImport::run(const RowProgress &progress)
{
    LX_CHECK(prepare());
    int rows = 0;
    bool cancelled = false;
    LX_CHECK(readRows(m_request.path, m_layout, {m_request.sheet}, [&](const TableRow &row) {
        sort(row);
        if (++rows % kProgressStep == 0 && progress)
            cancelled = !progress(rows);
        return !cancelled;
    }));
    if (cancelled)
        return Error{
            ErrorCode::Cancelled, Text::tr("The import was cancelled. Nothing was stored."), {}};
    m_loose.ended();
    m_report.warnings += m_loose.warnings();
    return store();
}

// Tells rows from what else stands in tables that people print; see LooseLines.
void TableImport::sort(const TableRow &row)
{
    if (m_sheet != row.sheet()) {
        m_loose.ended();
        m_sheet = row.sheet();
    }
    if (isBlankLine(row))
        return;
    const RowLook look = lookOf(row);
    const bool isLoose = look == RowLook::Heading || look == RowLook::Note
        || (look == RowLook::Bare && mayBeNote(row));
    if (isLoose)
        return m_loose.hold(row, look);
    for (const TableRow &held : m_loose.followed())
        takeOne(held);
    if (look == RowLook::Total)
        takeTotal(row);
    else
        takeOne(row);
}

void TableImport::takeOne(const TableRow &row)
{
    const size_t rejected = m_report.rejected.size();
    if (!hasError(row))
        take(row);
    if (m_report.rejected.size() == rejected)
        addPreview(row);
}

void TableImport::addPreview(const TableRow &row)
{
    if (m_report.previewRows.size() >= kPreviewRows)
        return;
    QStringList cells;
    for (const Column &column : m_layout.columns)
        cells += foldText(row.cell(column.key).text);
    m_report.previewRows.push_back(cells);
}

void TableImport::reject(const TableRow &row, QStringView key, const QString &reason)
{
    const QString column = key.isEmpty() ? QString() : row.header(key);
    const QString value = key.isEmpty() ? QString() : row.cell(key).text;
    m_report.rejected.push_back({row.sheet(), row.row(), column, value, reason});
}

void TableImport::rejectHeader(const TableRow &row, const QString &header, const Cell &cell,
                               const QString &reason)
{
    m_report.rejected.push_back({row.sheet(), row.row(), header, cell.text, reason});
}

bool TableImport::hasError(const TableRow &row)
{
    if (!row.holdsError())
        return false;
    for (const Column &column : m_layout.columns) {
        if (row.cell(column.key).kind == CellKind::Error) {
            reject(row, column.key, Text::tr("the cell holds an error instead of a value"));
            return true;
        }
    }
    return false;
}

QString TableImport::text(const TableRow &row, QStringView key)
{
    return foldText(row.cell(key).text);
}

QString TableImport::code(const TableRow &row, QStringView key)
{
    return foldCode(row.cell(key).text);
}

std::optional<QString> TableImport::needText(const TableRow &row, QStringView key)
{
    const QString value = text(row, key);
    if (!value.isEmpty())
        return value;
    reject(row, key, Text::tr("must not be empty"));
    return std::nullopt;
}

std::optional<QString> TableImport::needCode(const TableRow &row, QStringView key)
{
    const QString value = code(row, key);
    if (!value.isEmpty())
        return value;
    reject(row, key, Text::tr("must not be empty"));
    return std::nullopt;
}

std::optional<QString> TableImport::stage(const TableRow &row)
{
    const auto written = needText(row, u"stage");
    if (!written)
        return std::nullopt;
    const auto known = m_workspace.profile().stage(*written);
    if (!known)
        reject(row, u"stage", Text::tr("the profile has no such stage"));
    return known;
}

std::optional<QString> TableImport::subject(const TableRow &row)
{
    const auto written = needText(row, u"subject");
    if (!written)
        return std::nullopt;
    const auto known = m_workspace.profile().subject(*written);
    if (!known)
        reject(row, u"subject", Text::tr("the profile has no such subject"));
    return known;
}

} // namespace linxuan
