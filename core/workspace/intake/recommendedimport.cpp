// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/workspace/intake/entryimport.h"
#include "core/workspace/intake/imports.h"
#include "core/workspace/intake/layouts.h"
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
// says enough of them. A row is taken whole or not at all, and counts once.
class RecommendedImport : public EntryImport
{
public:
    using EntryImport::EntryImport;

protected:
    void take(const TableRow &row) override;
    Result<void> store() override;

private:
    bool isHeading(const TableRow &row) const;
    Result<void> moveUp(Level level, const std::vector<QString> &codes);
    void rejectObstructed(const SelectionReport &report);
    Result<void> takeBackRejected();

    std::map<Level, std::vector<QString>> m_codes;
    QHash<QString, TableRow> m_rows;
    QSet<QString> m_obstructed; // codes
};

// A heading or a foot line of a printed list stands in one cell only.
bool RecommendedImport::isHeading(const TableRow &row) const
{
    if (!code(row, u"code").isEmpty())
        return false;
    int filled = 0;
    for (const Column &column : layoutOf(ImportKind::Recommended).columns)
        filled += code(row, column.key).isEmpty() ? 0 : 1;
    return filled <= 1;
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
    if (const auto twin = m_rows.constFind(*entryCode); twin != m_rows.constEnd())
        return reject(row, u"code",
                      Text::tr("%1 stands in row %2 already").arg(*entryCode).arg(twin->row()));
    if (!isKnown(*entryCode)) {
        const size_t rejected = m_report.rejected.size();
        EntryImport::take(row);
        if (m_report.rejected.size() > rejected)
            return;
    }
    m_codes[*level].push_back(*entryCode);
    m_rows.insert(*entryCode, row);
}

// One line for each row, whatever number of obstacles it met.
void RecommendedImport::rejectObstructed(const SelectionReport &report)
{
    std::vector<std::pair<QString, QStringList>> reasons;
    for (const SelectionObstacle &obstacle : report.obstacles) {
        if (reasons.empty() || reasons.back().first != obstacle.code)
            reasons.push_back({obstacle.code, {}});
        reasons.back().second += obstacle.message;
    }
    for (const auto &[entryCode, messages] : reasons) {
        reject(m_rows.find(entryCode).value(), u"code", messages.join(u' '));
        m_obstructed.insert(entryCode);
    }
}

Result<void> RecommendedImport::moveUp(Level level, const std::vector<QString> &codes)
{
    LX_TRY(const SelectionReport report,
           promote(m_workspace, m_write, {level, codes, m_request.reason, true}));
    for (const QString &moved : report.moved)
        ++(isKnown(moved) ? m_report.updated : m_report.added);
    m_report.unchanged += static_cast<int>(report.unchanged.size());
    rejectObstructed(report);
    return {};
}

Result<void> RecommendedImport::takeBackRejected()
{
    EntryStore entries(m_write.database());
    for (const Entry &entry : added()) {
        if (m_obstructed.contains(entry.code))
            LX_CHECK(entries.remove(entry));
    }
    return {};
}

Result<void> RecommendedImport::store()
{
    LX_CHECK(EntryImport::store());
    m_report.added = 0;
    for (const auto &[level, codes] : m_codes)
        LX_CHECK(moveUp(level, codes));
    return takeBackRejected();
}

} // namespace

std::unique_ptr<TableImport> recommendedImport(Workspace &workspace, Write &write,
                                               const ImportRequest &request)
{
    return std::make_unique<RecommendedImport>(workspace, write, request);
}

} // namespace linxuan
