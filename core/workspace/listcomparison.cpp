// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/scoring/awards.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/versions.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Versions)
};

constexpr qsizetype kNamed = 4; // entries that are named as the cause of a move

ListPlace placeOf(const FrozenEntry &entry)
{
    return {entry.standing, entry.rank,      entry.score,
            entry.award,    entry.undecided, entry.recommended};
}

// Exact values as people read them: "90", "91.5", otherwise the fraction.
QString totalText(const QString &total)
{
    return total.endsWith(QStringLiteral("/1")) ? total.chopped(2) : total;
}

// What changed of the sheets that count.
void addSheets(QStringList &why, const FrozenEntry &before, const FrozenEntry &after)
{
    const auto of = [](const FrozenEntry &entry, const QString &expert) {
        const auto found =
            std::find_if(entry.sheets.begin(), entry.sheets.end(),
                         [&expert](const FrozenSheet &sheet) { return sheet.expert == expert; });
        return found == entry.sheets.end() ? nullptr : &*found;
    };
    for (const FrozenSheet &sheet : after.sheets) {
        const FrozenSheet *old = of(before, sheet.expert);
        if (!old)
            why +=
                Text::tr("sheet of expert %1 added: %2").arg(sheet.expert, totalText(sheet.total));
        else if (old->total != sheet.total)
            why += Text::tr("sheet of expert %1 changed: %2 → %3")
                       .arg(sheet.expert, totalText(old->total), totalText(sheet.total));
        else if (old->mark != sheet.mark)
            why += Text::tr("sheet of expert %1 changed, its total %2 stayed")
                       .arg(sheet.expert, totalText(sheet.total));
    }
    for (const FrozenSheet &sheet : before.sheets) {
        if (!of(after, sheet.expert))
            why += Text::tr("sheet of expert %1 no longer counts: %2")
                       .arg(sheet.expert, totalText(sheet.total));
    }
}

void addVeto(QStringList &why, const FrozenEntry &before, const FrozenEntry &after)
{
    if (before.veto == after.veto)
        return;
    if (!after.veto)
        why += Text::tr("the veto against it was taken back");
    else if (*after.veto == VetoState::Confirmed)
        why += Text::tr("a veto against it was confirmed");
    else if (*after.veto == VetoState::Refused)
        why += Text::tr("a veto against it was refused");
    else
        why += Text::tr("a veto against it was proposed");
}

void addStanding(QStringList &why, const FrozenEntry &before, const FrozenEntry &after)
{
    if (before.standing == after.standing)
        return;
    const QString reason = after.reason.isEmpty() ? QString() : QStringLiteral(": ") + after.reason;
    if (after.standing == Standing::Withdrawn)
        why += Text::tr("withdrawn") + reason;
    else if (after.standing == Standing::Disqualified)
        why += Text::tr("disqualified") + reason;
    else if (before.standing == Standing::Withdrawn || before.standing == Standing::Disqualified)
        why += Text::tr("takes part again");
}

void addHand(QStringList &why, const FrozenEntry &before, const FrozenEntry &after)
{
    const bool isAnother = before.award != after.award;
    if (after.changedByHand && (!before.changedByHand || isAnother))
        why += Text::tr("award changed by hand");
    else if (before.changedByHand && !after.changedByHand)
        why += Text::tr("award no longer changed by hand");
}

// Two lists of one round, entry by entry.
class Comparing
{
public:
    Comparing(const FrozenList &from, const FrozenList &to)
        : m_from(from)
        , m_to(to)
    {
        for (const FrozenGroup &group : from.groups) {
            for (const FrozenEntry &entry : group.entries)
                m_before.insert(entry.id, {&group, &entry});
        }
    }

    ListComparison run()
    {
        m_done.round = m_to.round;
        m_done.from = m_from.version;
        addSettings();
        for (const FrozenGroup &group : m_to.groups)
            addGroup(group);
        addGone();
        explainMoves();
        return std::move(m_done);
    }

private:
    struct Place
    {
        const FrozenGroup *group = nullptr;
        const FrozenEntry *entry = nullptr;
    };

    const FrozenGroup *before(const GroupKey &key) const
    {
        const auto found =
            std::find_if(m_from.groups.begin(), m_from.groups.end(),
                         [&key](const FrozenGroup &group) { return group.key == key; });
        return found == m_from.groups.end() ? nullptr : &*found;
    }

    void addSettings()
    {
        for (const auto &[name, value] : m_to.settings) {
            for (const auto &[oldName, oldValue] : m_from.settings) {
                if (name == oldName && value != oldValue)
                    m_done.general += Text::tr("setting %1: %2 → %3").arg(name, oldValue, value);
            }
        }
    }

    void addGroup(const FrozenGroup &group)
    {
        const FrozenGroup *old = before(group.key);
        if (old && old->rubric != group.rubric)
            m_done.general += Text::tr("%1 %2 has another version of its rubric")
                                  .arg(group.key.stage, group.key.subject);
        if (old && old->lines != group.lines)
            m_lineChanged.insert(group.key);
        for (const FrozenEntry &entry : group.entries)
            addEntry(group, entry);
    }

    void addEntry(const FrozenGroup &group, const FrozenEntry &entry)
    {
        const Place old = m_before.take(entry.id);
        ChangedEntry changed{entry.id,       entry.code, entry.title, entry.teacher, group.key, {},
                             placeOf(entry), {},         {}};
        if (!old.entry) {
            changed.why += Text::tr("came into the round");
        } else {
            changed.before = placeOf(*old.entry);
            if (!(old.group->key == group.key))
                changed.why +=
                    Text::tr("came from %1 %2").arg(old.group->key.stage, old.group->key.subject);
            addStanding(changed.why, *old.entry, entry);
            addVeto(changed.why, *old.entry, entry);
            addSheets(changed.why, *old.entry, entry);
            addHand(changed.why, *old.entry, entry);
        }
        keep(std::move(changed));
    }

    void addGone()
    {
        std::vector<Place> left(m_before.begin(), m_before.end());
        std::sort(left.begin(), left.end(), [](const Place &one, const Place &other) {
            return compareNatural(one.entry->code, other.entry->code) < 0;
        });
        for (const Place &gone : left) {
            ChangedEntry changed{gone.entry->id,
                                 gone.entry->code,
                                 gone.entry->title,
                                 gone.entry->teacher,
                                 gone.group->key,
                                 placeOf(*gone.entry),
                                 {},
                                 {},
                                 {}};
            changed.why += Text::tr("left the round");
            keep(std::move(changed));
        }
    }

    void keep(ChangedEntry changed)
    {
        if (changed.why.isEmpty() && !changed.hasMoved()) {
            m_done.same += 1;
            return;
        }
        if (!changed.why.isEmpty())
            m_causes[changed.group] += changed.code;
        m_done.changed.push_back(std::move(changed));
    }

    // Whoever moved without a change of its own moved because of others.
    void explainMoves()
    {
        for (ChangedEntry &entry : m_done.changed) {
            const bool isAwarded = entry.before && entry.after
                && (entry.before->award != entry.after->award
                    || entry.before->recommended != entry.after->recommended
                    || entry.before->undecided != entry.after->undecided);
            if (isAwarded && m_lineChanged.contains(entry.group))
                entry.why += Text::tr("a line between awards of its group was decided otherwise");
            if (!entry.why.isEmpty())
                continue;
            const QStringList others = m_causes.value(entry.group);
            if (!others.isEmpty())
                entry.why +=
                    Text::tr("follows from the changes of %1")
                        .arg(others.mid(0, kNamed).join(QStringLiteral(", "))
                             + (others.size() > kNamed ? QStringLiteral(" …") : QString()));
            else if (!m_done.general.isEmpty())
                entry.why += m_done.general.front();
            else
                entry.why += Text::tr("follows from changes in other groups");
        }
    }

    const FrozenList &m_from;
    const FrozenList &m_to;
    QHash<EntryId, Place> m_before;
    QHash<GroupKey, QStringList> m_causes; // codes of entries with changes of their own
    QSet<GroupKey> m_lineChanged;
    ListComparison m_done;
};

} // namespace

ListComparison compareLists(const FrozenList &from, const FrozenList &to)
{
    return Comparing(from, to).run();
}

QString placeText(const std::optional<ListPlace> &place, const Profile &profile)
{
    if (!place)
        return Text::tr("not on the list");
    QStringList parts;
    if (place->rank)
        parts += Text::tr("rank %1").arg(*place->rank);
    else
        parts += displayName(place->standing);
    if (!place->score.isEmpty())
        parts += place->score;
    if (place->undecided)
        parts += Text::tr("undecided");
    else if (!place->award.isEmpty())
        parts += lineName(profile.awards, place->award);
    if (place->recommended)
        parts += Text::tr("recommended");
    return parts.join(QStringLiteral(", "));
}

} // namespace linxuan
