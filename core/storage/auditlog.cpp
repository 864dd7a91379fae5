// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/auditlog.h"

#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kBefore = "SELECT seq, at, actor, action, subject, detail FROM audit"
                         " WHERE seq < ? AND at >= ? AND at < ?"
                         " ORDER BY seq DESC LIMIT ?";
constexpr auto kOne = "SELECT seq, at, actor, action, subject, detail FROM audit WHERE seq = ?";
constexpr auto kCount = "SELECT count FROM audit_head WHERE id = 1";
constexpr auto kActors = "SELECT DISTINCT actor FROM audit ORDER BY actor";
constexpr auto kName = "SELECT code, title FROM entry WHERE id = ?"
                       " UNION ALL SELECT code, name FROM expert WHERE id = ?"
                       " UNION ALL SELECT '', name FROM unit WHERE id = ?"
                       " UNION ALL SELECT '', name FROM round WHERE id = ?";
constexpr auto kNamed =
    "SELECT id FROM entry WHERE code LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\'"
    " OR teacher LIKE ? ESCAPE '\\'"
    " UNION ALL SELECT id FROM expert WHERE code LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'"
    " UNION ALL SELECT id FROM unit WHERE name LIKE ? ESCAPE '\\'"
    " UNION ALL SELECT id FROM round WHERE code LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'";

const auto kEver = QStringLiteral("9999-12-31T23:59:59Z");

AuditRecord read(const Row &row)
{
    return {row.bigNumber(0), row.moment(1).value_or(QDateTime()),
            row.text(2),      row.text(3),
            row.bytes(4),     row.text(5)};
}

QString pattern(const QString &text, bool isWhole)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\"));
    escaped.replace(u'%', QStringLiteral("\\%")).replace(u'_', QStringLiteral("\\_"));
    return isWhole ? escaped : u'%' + escaped + u'%';
}

} // namespace

Result<std::vector<AuditRecord>> AuditLog::records(const AuditRange &range, int count)
{
    std::vector<AuditRecord> records;
    LX_CHECK(Statement(m_database, kBefore)
                 .select([&records](const Row &row) { records.push_back(read(row)); }, range.before,
                         range.since ? momentText(*range.since) : QString(),
                         range.until ? momentText(*range.until) : kEver, count));
    return records;
}

Result<std::optional<AuditRecord>> AuditLog::record(qint64 seq)
{
    std::optional<AuditRecord> found;
    LX_CHECK(
        Statement(m_database, kOne).select([&found](const Row &row) { found = read(row); }, seq));
    return found;
}

Result<qint64> AuditLog::count()
{
    qint64 count = 0;
    LX_CHECK(Statement(m_database, kCount).select([&count](const Row &row) {
        count = row.bigNumber(0);
    }));
    return count;
}

Result<QStringList> AuditLog::actors()
{
    QStringList actors;
    LX_CHECK(Statement(m_database, kActors).select([&actors](const Row &row) {
        actors += row.text(0);
    }));
    return actors;
}

Result<QString> AuditLog::name(const QByteArray &id)
{
    if (id.isEmpty())
        return QString();
    if (const auto known = m_names.constFind(id); known != m_names.constEnd())
        return *known;
    QString name;
    LX_CHECK(
        Statement(m_database, kName)
            .select(
                [&name](const Row &row) { name = (row.text(0) + u' ' + row.text(1)).trimmed(); },
                id, id, id, id));
    m_names.insert(id, name);
    return name;
}

Result<QSet<QByteArray>> AuditLog::named(const QString &text, bool isWhole)
{
    QSet<QByteArray> ids;
    const QString like = pattern(text, isWhole);
    LX_CHECK(Statement(m_database, kNamed)
                 .select([&ids](const Row &row) { ids.insert(row.bytes(0)); }, like, like, like,
                         like, like, like, like, like));
    return ids;
}

} // namespace linxuan
