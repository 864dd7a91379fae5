// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/invariants.h"

#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/database.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/trailaccount.h"

#include <QCoreApplication>

#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Invariants)
};

class Check
{
public:
    explicit Check(Database &database)
        : m_database(database)
    { }

    Result<InvariantReport> run()
    {
        LX_CHECK(readTables());
        LX_CHECK(checkFile());
        checkUnits();
        checkEntries();
        LX_CHECK(checkQuotas());
        checkRounds();
        LX_CHECK(checkClosures());
        LX_CHECK(checkTrailAndSheets());
        return std::move(m_report);
    }

private:
    Result<void> readTables();
    Result<void> checkFile();
    void checkUnits();
    void checkEntries();
    Result<void> checkQuotas();
    void checkRounds();
    Result<void> checkClosures();
    Result<void> checkTrailAndSheets();
    Result<AuditHead> checkTrail();
    void checkSheet(const StoredSheet &stored, bool isSealed);
    QString pointsProblem(const ScoreSheet &sheet) const;
    QString stateProblem(const StoredSheet &stored) const;

    QString sheetName(const ScoreSheet &sheet) const;
    QString rowName(const QString &table, const QString &key) const;
    void breach(const QString &what, const QString &where, const QString &detail)
    {
        m_report.breaches.push_back({what, where, detail});
    }
    void checked(const QString &what, size_t count)
    {
        m_report.checked.emplace_back(what, static_cast<int>(count));
    }

    Database &m_database;
    InvariantReport m_report;
    std::vector<Unit> m_units;
    QHash<UnitId, const Unit *> m_unitById;
    std::vector<Entry> m_entries;
    QHash<EntryId, QString> m_entryCodes;
    QHash<ExpertId, QString> m_expertCodes;
    std::vector<Round> m_rounds;
    QHash<RubricId, Rubric> m_rubrics;
    bool m_hasRubrics = true; // false: one of them cannot be read
};

Result<void> Check::readTables()
{
    LX_TRY(m_units, CatalogueStore(m_database).units());
    for (const Unit &unit : m_units)
        m_unitById.insert(unit.id, &unit);
    LX_TRY(m_entries, EntryStore(m_database).entries());
    for (const Entry &entry : m_entries)
        m_entryCodes.insert(entry.id, entry.code);
    LX_TRY(const auto experts, ExpertStore(m_database).experts());
    for (const Expert &expert : experts)
        m_expertCodes.insert(expert.id, expert.code);
    RoundStore roundStore(m_database);
    LX_TRY(m_rounds, roundStore.rounds());
    auto rubrics = roundStore.rubrics();
    if (!rubrics && rubrics.error().code != ErrorCode::Corrupt)
        return rubrics.error();
    m_hasRubrics = rubrics.has_value();
    if (!rubrics) {
        breach(QStringLiteral("rubric"), QStringLiteral("rubric"), rubrics.error().message);
        return {};
    }
    checked(QStringLiteral("experts"), experts.size());
    checked(QStringLiteral("rubrics"), rubrics->size());
    for (Rubric &rubric : *rubrics)
        m_rubrics.insert(rubric.id, std::move(rubric));
    return {};
}

Result<void> Check::checkFile()
{
    LX_TRY(const QStringList problems, m_database.integrityProblems());
    for (const QString &problem : problems)
        breach(QStringLiteral("database"), QStringLiteral("campaign.db"), problem);
    return {};
}

void Check::checkUnits()
{
    checked(QStringLiteral("units"), m_units.size());
    for (const Unit &unit : m_units) {
        const QString where = QStringLiteral("unit ") + unit.name;
        const Unit *parent = unit.parent ? m_unitById.value(*unit.parent) : nullptr;
        if (unit.kind == UnitKind::School && !parent)
            breach(QStringLiteral("reference"), where,
                   Text::tr("a school without the unit above it"));
        if (parent && parent->kind == UnitKind::School)
            breach(QStringLiteral("reference"), where, Text::tr("stands below a school"));
    }
}

void Check::checkEntries()
{
    checked(QStringLiteral("entries"), m_entries.size());
    for (const Entry &entry : m_entries) {
        const QString where = QStringLiteral("entry ") + entry.code;
        const Unit *school = m_unitById.value(entry.school);
        const Unit *unit = m_unitById.value(entry.unit);
        if (!school || !unit) {
            breach(QStringLiteral("reference"), where,
                   Text::tr("its school or unit does not exist"));
            continue;
        }
        const bool isDirect = unit->kind == UnitKind::DirectSchool && school == unit;
        const bool isBelow = school->parent == unit->id && unit->kind != UnitKind::DirectSchool;
        if (!isDirect && !isBelow)
            breach(QStringLiteral("reference"), where,
                   Text::tr("its school does not belong to its unit"));
        if (entry.status != EntryStatus::Active && entry.statusReason.isEmpty())
            breach(QStringLiteral("state"), where, Text::tr("is out without a reason"));
    }
}

Result<void> Check::checkQuotas()
{
    LX_TRY(const auto quotas, CatalogueStore(m_database).quotas());
    checked(QStringLiteral("quotas"), quotas.size());
    for (const QuotaLimit &quota : quotas) {
        const Unit *unit = m_unitById.value(quota.unit);
        if (!unit || unit->kind == UnitKind::School)
            breach(QStringLiteral("reference"),
                   QStringLiteral("quota ") + (unit ? unit->name : QString()),
                   Text::tr("a quota for something that does not recommend to the city"));
    }
    return {};
}

void Check::checkRounds()
{
    checked(QStringLiteral("rounds"), m_rounds.size());
    for (const Round &round : m_rounds) {
        const bool isClosed = round.state == RoundState::Closed;
        if (isClosed != (round.digest.size() == 32) || isClosed == round.closedBy.isEmpty())
            breach(QStringLiteral("state"), QStringLiteral("round ") + round.code,
                   Text::tr("its state and its digest do not fit each other"));
    }
}

Result<void> Check::checkClosures()
{
    LX_TRY(const auto closures, RoundStore(m_database).closures());
    checked(QStringLiteral("closures"), closures.size());
    std::map<RoundId, std::vector<Closure>> byRound;
    for (const Closure &closure : closures)
        byRound[closure.round].push_back(closure);
    for (const Round &round : m_rounds) {
        const QString where = QStringLiteral("round ") + round.code;
        const std::vector<Closure> &own = byRound[round.id];
        const bool isClosed = round.state == RoundState::Closed;
        const int expected = isClosed ? round.version : round.version - 1;
        if (static_cast<int>(own.size()) != expected)
            breach(QStringLiteral("closure"), where,
                   Text::tr("the number of its closings is wrong"));
        for (const Closure &closure : own) {
            const bool isNewest = isClosed && closure.version == round.version;
            if (isNewest == closure.reopenedAt.has_value()
                || (isNewest && closure.digest != round.digest))
                breach(QStringLiteral("closure"), where,
                       Text::tr("closing %1 does not fit the round").arg(closure.version));
        }
    }
    return {};
}

Result<AuditHead> Check::checkTrail()
{
    TrailAccount account;
    LX_TRY(AuditHead head,
           verifyAuditTrail(
               m_database,
               [this](qint64 seq, const QString &detail) {
                   breach(QStringLiteral("audit"), QStringLiteral("audit %1").arg(seq), detail);
               },
               [&account](const AuditRecord &record) { account.hear(record); }));
    checked(QStringLiteral("audit"), static_cast<size_t>(head.count));
    const auto differ = [this](const QString &table, const QString &key, const QString &detail) {
        breach(QStringLiteral("row"), rowName(table, key), detail);
    };
    LX_CHECK(account.compareRows(m_database, differ));
    account.compareEntries(m_entries, differ);
    return head;
}

// With the codes that people know in the place of identities.
QString Check::rowName(const QString &table, const QString &key) const
{
    QStringList parts{table};
    for (const QString &part : key.split(u'/')) {
        const QByteArray id = QByteArray::fromHex(part.toLatin1());
        QString code = m_entryCodes.value(EntryId::fromBytes(id));
        if (code.isEmpty())
            code = m_expertCodes.value(ExpertId::fromBytes(id));
        for (const Round &round : m_rounds) {
            if (round.id == RoundId::fromBytes(id))
                code = round.code;
        }
        if (const Unit *unit = m_unitById.value(UnitId::fromBytes(id)))
            code = unit->name;
        parts += code.isEmpty() ? part : code;
    }
    return parts.join(u' ');
}

Result<void> Check::checkTrailAndSheets()
{
    LX_TRY(const AuditHead head, checkTrail());
    SheetsState state;
    size_t count = 0;
    LX_CHECK(SheetStore(m_database).eachSheet([&](const StoredSheet &stored, bool isSealed) {
        ++count;
        state.add(stored.seal);
        checkSheet(stored, isSealed);
    }));
    checked(QStringLiteral("sheets"), count);
    if (state != head.sheets)
        breach(QStringLiteral("sheet"), QStringLiteral("sheet"),
               Text::tr("the sheets are not those that the audit trail speaks of"));
    return {};
}

QString Check::sheetName(const ScoreSheet &sheet) const
{
    return QStringLiteral("sheet %1 × %2")
        .arg(m_entryCodes.value(sheet.entry, sheet.entry.toString()),
             m_expertCodes.value(sheet.expert, sheet.expert.toString()));
}

void Check::checkSheet(const StoredSheet &stored, bool isSealed)
{
    const ScoreSheet &sheet = stored.sheet;
    if (!isSealed)
        breach(QStringLiteral("sheet"), sheetName(sheet),
               Text::tr("was altered outside the program"));
    if (const QString problem = pointsProblem(sheet); !problem.isEmpty())
        breach(QStringLiteral("sum"), sheetName(sheet), problem);
    if (const QString problem = stateProblem(stored); !problem.isEmpty())
        breach(QStringLiteral("state"), sheetName(sheet), problem);
}

QString Check::pointsProblem(const ScoreSheet &sheet) const
{
    if (!m_hasRubrics)
        return {};
    const auto rubric = m_rubrics.constFind(sheet.rubric);
    if (rubric == m_rubrics.constEnd())
        return Text::tr("its rubric does not exist");
    if (sheet.points.empty())
        return {};
    const auto criteria = rubric->criteria();
    if (criteria.size() != sheet.points.size())
        return Text::tr("has %1 points for %2 criteria")
            .arg(sheet.points.size())
            .arg(criteria.size());
    for (const Unjudged &one : sheet.unjudged) {
        const auto place = rubric->criterionIndex(one.criterion);
        if (!place || sheet.points[static_cast<size_t>(*place)] || one.reason.isEmpty())
            return Text::tr("marks %1 as not to be judged without need or reason")
                .arg(one.criterion);
    }
    for (size_t i = 0; i < criteria.size(); ++i) {
        if (sheet.points[i] && *sheet.points[i] > criteria[i]->full)
            return Text::tr("has more than full points for %1").arg(criteria[i]->code);
    }
    return {};
}

QString Check::stateProblem(const StoredSheet &stored) const
{
    const ScoreSheet &sheet = stored.sheet;
    const auto absent = std::count(sheet.points.begin(), sheet.points.end(), std::nullopt);
    switch (sheet.state) {
    case SheetState::Submitted:
        if (sheet.points.empty() || absent != static_cast<qsizetype>(sheet.unjudged.size()))
            return Text::tr("is submitted with criteria neither scored nor marked");
        return sheet.submittedAt ? QString() : Text::tr("is submitted without a time");
    case SheetState::NotStarted:
        return sheet.points.empty() ? QString() : Text::tr("has points and is not started");
    case SheetState::Returned:
    case SheetState::Recused:
        return sheet.stateReason.isEmpty() ? Text::tr("is returned or recused without a reason")
                                           : QString();
    case SheetState::Draft:
        break;
    }
    return {};
}

} // namespace

Result<InvariantReport> checkInvariants(Database &database)
{
    return Check(database).run();
}

} // namespace linxuan
