// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/storage/honourstore.h"
#include "core/tables/columns.h"
#include "core/workspace/honours/teacherhours.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::HoursRegister)
};

const TableLayout &layout()
{
    static const TableLayout layout{
        {{u"code"_s, {u"作品编号"_s, u"编号"_s}, true},
         {u"award"_s, {u"获奖等级"_s, u"省级奖项"_s, u"奖项"_s, u"奖次"_s, u"等级"_s}, false},
         {u"teacher"_s, {u"教师姓名"_s, u"姓名"_s, u"教师"_s}, false}},
        false};
    return layout;
}

// A list of the province's awards, row by row.
class ProvincialList
{
public:
    ProvincialList(std::vector<Entry> entries, const std::vector<ProvincialAward> &known)
    {
        for (Entry &entry : entries)
            m_entries.insert(entry.code, std::move(entry));
        for (const ProvincialAward &award : known)
            m_known.insert(award.entry, award.award);
    }

    void take(const TableRow &row);

    const std::vector<ProvincialAward> &changed() const { return m_changed; }
    ProvincialReport takeReport() { return std::move(m_report); }

private:
    void reject(const TableRow &row, QStringView key, const QString &why)
    {
        m_report.rejected.push_back(
            {row.sheet(), row.row(), row.header(key), foldText(row.cell(key).text), why});
    }

    QHash<QString, Entry> m_entries; // by code
    QHash<EntryId, QString> m_known; // the award's words
    QSet<EntryId> m_seen;
    std::vector<ProvincialAward> m_changed;
    ProvincialReport m_report;
};

void ProvincialList::take(const TableRow &row)
{
    const QString code = foldCode(row.cell(u"code").text);
    if (code.isEmpty())
        return;
    const auto entry = m_entries.constFind(code);
    if (entry == m_entries.constEnd())
        return reject(row, u"code", Text::tr("there is no such entry"));
    if (m_seen.contains(entry->id))
        return reject(row, u"code", Text::tr("the entry stands in the list twice"));
    if (entry->status != EntryStatus::Active)
        return reject(row, u"code", Text::tr("the entry is withdrawn or disqualified"));
    const QString teacher = row.cell(u"teacher").text;
    if (!foldName(teacher).isEmpty() && foldName(teacher) != foldName(entry->teacher))
        return reject(row, u"teacher", Text::tr("the entry is of %1").arg(entry->teacher));
    m_seen.insert(entry->id);
    const QString award = foldText(row.cell(u"award").text);
    const auto known = m_known.constFind(entry->id);
    if (known != m_known.constEnd() && *known == award)
        return m_report.unchanged.push_back(code);
    (known == m_known.constEnd() ? m_report.added : m_report.updated).push_back(code);
    m_changed.push_back({entry->id, award, {}, {}, {}});
}

} // namespace

Result<ProvincialReport> HoursRegister::importProvincial(const QString &path, const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who takes the list in."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(auto entries, EntryStore(write.database()).entries());
    HonourStore store(write.database());
    LX_TRY(const auto known, store.provincialAwards());
    ProvincialList list(std::move(entries), known);
    LX_CHECK(readRows(path, layout(), {}, [&list](const TableRow &row) {
        list.take(row);
        return true;
    }));
    const QString source = QFileInfo(path).fileName();
    for (ProvincialAward award : list.changed()) {
        award.source = source;
        award.by = by.trimmed();
        award.at = m_workspace.now();
        LX_CHECK(store.save(award, write.trail()));
        LX_CHECK(
            write.record(u"award.provincial"_s, award.entry.toBytes(),
                         {{u"award"_s, award.award}, {u"list"_s, source}, {u"by"_s, award.by}}));
    }
    if (!list.changed().empty())
        LX_CHECK(write.commit(Area::Honours));
    return list.takeReport();
}

} // namespace linxuan
