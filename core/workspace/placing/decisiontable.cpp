// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/decisiontable.h"

#include "core/base/text.h"
#include "core/tables/columns.h"
#include "core/tables/writer.h"
#include "core/workspace/records.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QSaveFile>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Placing)
};

QString leftOutWord()
{
    return u"不收"_s;
}

const TableLayout &layout()
{
    static const TableLayout columns{{{u"file"_s, {u"文件"_s, u"路径"_s}, true},
                                      {u"entry"_s, {u"作品编号"_s, u"编号"_s}, true},
                                      {u"kind"_s, {u"材料"_s, u"材料种类"_s}, true},
                                      {u"hour"_s, {u"课时"_s}, false},
                                      {u"verdict"_s, {u"判断"_s}, false}},
                                     false};
    return columns;
}

class DecisionReading
{
public:
    DecisionReading(const Profile &profile, const std::vector<Entry> &entries, const QString &base)
        : m_profile(profile)
        , m_base(base)
    {
        for (const Entry &entry : entries)
            m_entries.insert(foldCode(entry.code), entry);
    }

    void take(const TableRow &row)
    {
        const QString file = row.cell(u"file").text.trimmed();
        const QString code = foldCode(row.cell(u"entry").text);
        if (file.isEmpty())
            return reject(row, u"file", Text::tr("no file is named"));
        const QString path = QDir::cleanPath(m_base.absoluteFilePath(file));
        if (foldCode(row.cell(u"verdict").text) == leftOutWord()) {
            m_table.leftOut += path;
            return;
        }
        if (code.isEmpty())
            return; // nobody decided yet
        const auto entry = m_entries.constFind(code);
        if (entry == m_entries.constEnd())
            return reject(row, u"entry", Text::tr("there is no such entry"));
        const QString kind = kindOf(*entry, row.cell(u"kind").text);
        if (kind.isEmpty())
            return reject(row, u"kind", Text::tr("not a material of the entry's category"));
        const Cell &hour = row.cell(u"hour");
        const auto number = hour.kind == CellKind::Empty ? std::optional(1) : readCount(hour);
        if (!number || *number < 1)
            return reject(row, u"hour", Text::tr("not a lesson hour"));
        m_table.decisions.push_back({path, {entry->id, kind, *number}});
    }

    DecisionTable table() { return std::move(m_table); }

private:
    QString kindOf(const Entry &entry, const QString &text) const
    {
        const CategoryRule *rule = m_profile.category(entry.category);
        const QString folded = foldName(text);
        for (const MaterialRule &one : rule ? rule->materials : std::vector<MaterialRule>()) {
            if (folded == one.code || folded == foldName(one.name))
                return one.code;
        }
        return {};
    }

    void reject(const TableRow &row, QStringView key, const QString &reason)
    {
        m_table.rejected.push_back(
            {row.sheet(), row.row(), row.header(key), row.cell(key).text, reason});
    }

    const Profile &m_profile;
    QDir m_base;
    QHash<QString, Entry> m_entries;
    DecisionTable m_table;
};

int urgency(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Proposed:
    case FileOutcome::Refused:
        return 0;
    case FileOutcome::NotPlaced:
    case FileOutcome::Unreadable:
        return 1;
    default:
        return 2;
    }
}

QStringList rowOf(const AttachedFile &file, const QHash<EntryId, Entry> &entries,
                  const Profile &profile)
{
    const Placement &placement = file.placement;
    const Entry entry = placement.entry ? entries.value(*placement.entry) : Entry();
    QString kind = placement.kind;
    if (const CategoryRule *rule = profile.category(entry.category)) {
        for (const MaterialRule &one : rule->materials)
            kind = one.code == placement.kind ? one.name : kind;
    }
    const bool isOut = placement.verdict == FileVerdict::LeftOut;
    const QString reason = file.note.isEmpty() ? reasonText(placement) : file.note;
    return {placement.path,
            entry.code,
            kind,
            placement.entry ? QString::number(placement.hour) : QString(),
            isOut ? leftOutWord() : displayName(file.outcome),
            reason};
}

QString csvCell(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Result<void> writeCsv(const QString &path, const TextSheet &sheet)
{
    QString text(QChar(0xfeff)); // by which spreadsheets know UTF-8
    for (const QStringList &row : std::vector<QStringList>{sheet.header})
        text += row.join(u',') + u'\n';
    for (const QStringList &row : sheet.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += csvCell(cell);
        text += cells.join(u',') + u'\n';
    }
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::Storage,
                     Text::tr("%1 cannot be written: %2").arg(path, file.errorString()),
                     {}};
    return {};
}

} // namespace

Result<DecisionTable> readDecisionTable(Workspace &workspace, const QString &table,
                                        const QString &base)
{
    LX_TRY(const auto entries, Records(workspace).entries());
    DecisionReading reading(workspace.profile(), entries, base);
    LX_CHECK(readRows(table, layout(), {}, [&reading](const TableRow &row) {
        reading.take(row);
        return true;
    }));
    return reading.table();
}

Result<void> writeDecisionTable(Workspace &workspace, const std::vector<AttachedFile> &files,
                                const QString &path)
{
    LX_TRY(const auto all, Records(workspace).entries());
    QHash<EntryId, Entry> entries;
    for (const Entry &entry : all)
        entries.insert(entry.id, entry);
    std::vector<AttachedFile> ordered = files;
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &l, const auto &r) {
        return urgency(l.outcome) < urgency(r.outcome);
    });
    TextSheet sheet{
        u"材料"_s, {u"文件"_s, u"作品编号"_s, u"材料"_s, u"课时"_s, u"判断"_s, u"理由"_s}, {}};
    for (const AttachedFile &file : ordered)
        sheet.rows.push_back(rowOf(file, entries, workspace.profile()));
    return path.endsWith(u".csv", Qt::CaseInsensitive) ? writeCsv(path, sheet)
                                                       : writeTable(path, {sheet});
}

} // namespace linxuan
