// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/quotadesk.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/recommendationrules.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::QuotaDesk)
};

using Key = std::tuple<UnitId, Track, std::optional<QString>, std::optional<QString>>;

template<typename Line>
Key keyOf(const Line &line)
{
    return {line.unit, line.track, line.stage, line.subject};
}

std::vector<QuotaLimit> changedLimits(std::vector<QuotaLimit> limits,
                                      const std::vector<QuotaChange> &changes)
{
    for (const QuotaChange &change : changes) {
        const auto isIt = [&change](const QuotaLimit &one) { return keyOf(one) == keyOf(change); };
        std::erase_if(limits, isIt);
        if (change.places)
            limits.push_back(
                {change.unit, change.track, change.stage, change.subject, *change.places});
    }
    return limits;
}

int excess(const QuotaUse &use)
{
    return use.limit ? std::max(use.used - *use.limit, 0) : 0;
}

std::vector<QuotaUse> tightenedBy(const std::vector<QuotaUse> &before,
                                  const std::vector<QuotaUse> &after)
{
    std::map<Key, int> was;
    for (const QuotaUse &use : before)
        was[keyOf(use)] = excess(use);
    std::vector<QuotaUse> tightened;
    std::copy_if(after.begin(), after.end(), std::back_inserter(tightened),
                 [&was](const QuotaUse &use) { return excess(use) > was[keyOf(use)]; });
    return tightened;
}

// Recommends the entries as far as the rules let them in, in memory.
SelectionReport tryOut(RuleFacts &facts, const std::vector<QString> &codes)
{
    RecommendationRules rules(facts);
    QHash<QString, Entry *> byCode;
    for (Entry &entry : facts.entries)
        byCode.insert(entry.code, &entry);
    SelectionReport report;
    for (const QString &code : codes) {
        Entry *entry = byCode.value(code);
        if (rules.isRecommended(*entry)) {
            report.unchanged.push_back(code);
            continue;
        }
        const auto obstacles = rules.obstaclesToJoin(*entry);
        if (!obstacles.empty()) {
            report.obstacles.insert(report.obstacles.end(), obstacles.begin(), obstacles.end());
            continue;
        }
        const Entry moved = rules.joined(*entry);
        rules.move(*entry, moved);
        *entry = moved;
        report.moved.push_back(code);
    }
    return report;
}

Result<void> requireKnown(const std::vector<Entry> &entries, const std::vector<QString> &codes)
{
    QSet<QString> known;
    for (const Entry &entry : entries)
        known.insert(entry.code);
    for (const QString &code : codes) {
        if (!known.contains(code))
            return Error{ErrorCode::NotFound, Text::tr("There is no entry %1.").arg(code), {}};
    }
    return {};
}

Result<void> requireValid(const Profile &profile, const std::vector<Unit> &units,
                          const std::vector<QuotaChange> &changes)
{
    for (const QuotaChange &change : changes) {
        const auto unit = std::find_if(units.begin(), units.end(), [&change](const Unit &one) {
            return one.id == change.unit;
        });
        if (unit == units.end() || unit->kind == UnitKind::School)
            return Error{ErrorCode::Invalid,
                         Text::tr("Quotas belong to counties, zones and direct schools."),
                         {}};
        if (change.stage && profile.stage(*change.stage) != change.stage)
            return Error{ErrorCode::Invalid,
                         Text::tr("The profile has no stage “%1”.").arg(*change.stage),
                         {}};
        if (change.subject && profile.subject(*change.subject) != change.subject)
            return Error{ErrorCode::Invalid,
                         Text::tr("The profile has no subject “%1”.").arg(*change.subject),
                         {}};
        if (change.places.value_or(0) < 0)
            return Error{ErrorCode::Invalid, Text::tr("A quota is 0 places or more."), {}};
    }
    return {};
}

QJsonObject changeDetail(const QuotaChange &change, const std::optional<int> &was,
                         const QString &unit, const QString &reason)
{
    const auto number = [](const std::optional<int> &places) {
        return places ? QJsonValue(*places) : QJsonValue();
    };
    QJsonObject detail{{QStringLiteral("unit"), unit},
                       {QStringLiteral("track"), toCode(change.track)},
                       {QStringLiteral("stage"), change.stage.value_or(QString())},
                       {QStringLiteral("subject"), change.subject.value_or(QString())},
                       {QStringLiteral("from"), number(was)},
                       {QStringLiteral("to"), number(change.places)}};
    if (!reason.isEmpty())
        detail.insert(QStringLiteral("reason"), reason);
    return detail;
}

class Storing
{
public:
    Storing(Write &write, const RuleFacts &facts, QString reason)
        : m_write(write)
        , m_reason(std::move(reason))
    {
        for (const QuotaLimit &limit : facts.limits)
            m_existing[keyOf(limit)] = limit.places;
        for (const Unit &unit : facts.units)
            m_names.insert(unit.id, unit.name);
    }

    // False where nothing changed.
    Result<bool> store(const QuotaChange &change)
    {
        std::optional<int> was;
        if (const auto old = m_existing.find(keyOf(change)); old != m_existing.end())
            was = old->second;
        if (was == change.places)
            return false;
        const QuotaLimit limit{change.unit, change.track, change.stage, change.subject,
                               change.places.value_or(0)};
        CatalogueStore catalogue(m_write.database());
        if (!change.places) {
            LX_CHECK(catalogue.remove(limit, m_write.trail()));
        } else if (was) {
            LX_CHECK(catalogue.update(limit, m_write.trail()));
        } else {
            LX_CHECK(catalogue.insert(limit, m_write.trail()));
        }
        LX_CHECK(m_write.record(QStringLiteral("quota.set"), change.unit.toBytes(),
                                changeDetail(change, was, m_names.value(change.unit), m_reason)));
        return true;
    }

private:
    Write &m_write;
    QString m_reason;
    std::map<Key, int> m_existing;
    QHash<UnitId, QString> m_names;
};

QuotaOutlook outlook(RuleFacts &facts, const std::vector<QuotaChange> &changes,
                     const std::vector<QString> &codes)
{
    const auto uses = [&facts] {
        return quotaUse(facts.profile, facts.units, facts.limits, facts.entries);
    };
    QuotaOutlook outlook;
    outlook.uses = uses();
    if (!changes.empty()) {
        const std::vector<QuotaUse> before = std::move(outlook.uses);
        facts.limits = changedLimits(std::move(facts.limits), changes);
        outlook.uses = uses();
        outlook.tightened = tightenedBy(before, outlook.uses);
    }
    if (!codes.empty()) {
        outlook.recommended = tryOut(facts, codes);
        outlook.uses = uses();
    }
    return outlook;
}

// "甲县 小学: 3 places used, 2 given"
QString tightenedText(const RuleFacts &facts, const QuotaUse &use)
{
    const auto unit = std::find_if(facts.units.begin(), facts.units.end(),
                                   [&use](const Unit &one) { return one.id == use.unit; });
    const QString name =
        QStringList{unit->name, use.stage.value_or(QString()), use.subject.value_or(QString())}
            .join(u' ')
            .simplified();
    return Text::tr("%1: %2 places used, %3 given").arg(name).arg(use.used).arg(*use.limit);
}

} // namespace

Result<QuotaChange> QuotaDesk::parse(const QString &text)
{
    const auto wrong = [&text](const QString &why) {
        return Error{
            ErrorCode::Usage,
            Text::tr("“%1”: %2. Write UNIT/TRACK=N or UNIT/TRACK/STAGE/SUBJECT=N.").arg(text, why),
            {}};
    };
    const qsizetype split = text.lastIndexOf(u'=');
    const QStringList parts = text.left(split).split(u'/');
    if (split < 0 || parts.size() < 2 || parts.size() > 4)
        return wrong(Text::tr("this is no quota"));
    LX_TRY(const auto units, CatalogueStore(m_workspace.database()).units());
    const UnitIndex index(units);
    const Unit *unit = index.sender(parts[0]);
    const auto track = fromCode<Track>(parts[1].trimmed());
    if (!unit)
        return wrong(Text::tr("there is no such county, zone or direct school"));
    if (!track)
        return wrong(Text::tr("the track is subject-special or experiment"));
    QuotaChange change{unit->id, *track, {}, {}, {}};
    const Profile &profile = m_workspace.profile();
    if (const QString stage = parts.value(2).trimmed(); !stage.isEmpty()) {
        change.stage = profile.stage(stage);
        if (!change.stage)
            return wrong(Text::tr("the profile has no stage “%1”").arg(stage));
    }
    if (const QString subject = parts.value(3).trimmed(); !subject.isEmpty()) {
        change.subject = profile.subject(subject);
        if (!change.subject)
            return wrong(Text::tr("the profile has no subject “%1”").arg(subject));
    }
    const QString number = foldCode(text.mid(split + 1));
    bool isNumber = false;
    const int places = number.toInt(&isNumber);
    if (number == u"-")
        return change;
    if (!isNumber || places < 0)
        return wrong(Text::tr("the number of places is 0 or more, or - for no limit"));
    change.places = places;
    return change;
}

Result<QuotaOutlook> QuotaDesk::whatIf(const std::vector<QuotaChange> &changes,
                                       const std::vector<QString> &codes)
{
    LX_TRY(RuleFacts facts, ruleFacts(m_workspace));
    LX_CHECK(requireValid(facts.profile, facts.units, changes));
    LX_CHECK(requireKnown(facts.entries, codes));
    return outlook(facts, changes, codes);
}

Result<QuotaPicture> QuotaDesk::picture(const std::vector<QuotaChange> &changes,
                                        const std::vector<QString> &codes)
{
    LX_TRY(RuleFacts facts, ruleFacts(m_workspace));
    LX_CHECK(requireValid(facts.profile, facts.units, changes));
    QuotaPicture picture;
    QSet<UnitId> direct;
    for (const Unit &unit : facts.units) {
        if (unit.kind == UnitKind::DirectSchool)
            direct.insert(unit.id);
    }
    QSet<QString> known;
    for (const Entry &entry : facts.entries) {
        known.insert(entry.code);
        const Level next = direct.contains(entry.unit) ? Level::Declared : Level::School;
        if (entry.status == EntryStatus::Active && entry.level == next)
            picture.waiting.push_back(entry.code);
    }
    std::vector<QString> asked = codes;
    std::erase_if(asked, [&known](const QString &code) { return !known.contains(code); });
    picture.outlook = outlook(facts, changes, asked);
    QSet<QString> over;
    for (const QuotaUse &use : picture.outlook.uses)
        over.unite(QSet<QString>(use.over.begin(), use.over.end()));
    for (const Entry &entry : facts.entries) {
        if (over.contains(entry.code))
            picture.over.insert(entry.code, {entry.title, entry.teacher});
    }
    std::copy_if(facts.units.begin(), facts.units.end(), std::back_inserter(picture.senders),
                 [](const Unit &unit) { return unit.kind != UnitKind::School; });
    return picture;
}

Result<QuotaOutlook> QuotaDesk::store(const std::vector<QuotaChange> &changes,
                                      const QString &reason)
{
    LX_TRY(RuleFacts facts, ruleFacts(m_workspace));
    LX_CHECK(requireValid(facts.profile, facts.units, changes));
    RuleFacts future = facts;
    QuotaOutlook found = outlook(future, changes, {});
    const QString why = reason.trimmed();
    if (!found.tightened.empty() && why.isEmpty())
        return Error{ErrorCode::Usage,
                     Text::tr("Places that are used would be taken away, which needs a reason: %1")
                         .arg(tightenedText(facts, found.tightened.front())),
                     {}};
    LX_TRY(Write write,
           why.isEmpty() ? Write::beginUndoable(
               m_workspace, Text::tr("Change %n quotas", nullptr, static_cast<int>(changes.size())))
                         : Write::begin(m_workspace));
    Storing storing(write, facts, why);
    bool changed = false;
    for (const QuotaChange &change : changes) {
        LX_TRY(const bool isNew, storing.store(change));
        changed = changed || isNew;
    }
    if (changed)
        LX_CHECK(write.commit(Area::Quotas));
    return found;
}

} // namespace linxuan
