// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/workspace/intake/entryimport.h"
#include "core/workspace/intake/imports.h"
#include "core/workspace/promotion.h"

#include <QCoreApplication>

#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

std::optional<Level> levelFromTable(QStringView cell)
{
    const QString text = foldCode(cell);
    if (text.isEmpty() || text == u"县级" || text == u"县级推荐" || text == u"county")
        return Level::County;
    if (text == u"学校" || text == u"校级" || text == u"学校推荐" || text == u"school")
        return Level::School;
    if (text == u"市级" || text == u"市级推荐" || text == u"city")
        return Level::City;
    if (text == u"省级" || text == u"省级推荐" || text == u"province")
        return Level::Province;
    return std::nullopt;
}

// Another office's list: entries we know move up; those we do not are added first, where the table
// says enough of them.
class RecommendedImport : public EntryImport
{
public:
    using EntryImport::EntryImport;

protected:
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    std::map<Level, std::vector<QString>> m_codes;
    QHash<QString, TableRow> m_rows;
};

// A heading between the rows of a printed list stands in one cell only.
bool isHeading(const TableRow &row)
{
    return foldCode(row.cell(u"code").text).isEmpty()
        && foldCode(row.cell(u"title").text).isEmpty();
}

void RecommendedImport::take(const TableRow &row)
{
    if (isHeading(row))
        return;
    const auto entryCode = needCode(row, u"code");
    if (!entryCode)
        return;
    const auto level = levelFromTable(row.cell(u"level").text);
    if (!level)
        return reject(row, u"level", Text::tr("expected 学校, 县级, 市级 or 省级"));
    if (!isKnown(*entryCode)) {
        const size_t rejected = m_report.rejected.size();
        EntryImport::take(row);
        if (m_report.rejected.size() > rejected)
            return;
    }
    m_codes[*level].push_back(*entryCode);
    m_rows.insert(*entryCode, row);
}

Result<void> RecommendedImport::store()
{
    LX_CHECK(EntryImport::store());
    for (const auto &[level, codes] : m_codes) {
        LX_TRY(const SelectionReport report,
               promote(m_workspace, m_write, {level, codes, m_request.reason, true}));
        m_report.updated += static_cast<int>(report.moved.size());
        m_report.unchanged += static_cast<int>(report.unchanged.size());
        for (const SelectionObstacle &obstacle : report.obstacles)
            reject(m_rows.find(obstacle.code).value(), u"code", obstacle.message);
    }
    m_report.updated -= m_report.added; // a new entry that moved counts once
    m_report.updated = std::max(m_report.updated, 0);
    return {};
}

} // namespace

std::unique_ptr<TableImport> recommendedImport(Workspace &workspace, Write &write,
                                               const ImportRequest &request)
{
    return std::make_unique<RecommendedImport>(workspace, write, request);
}

} // namespace linxuan
