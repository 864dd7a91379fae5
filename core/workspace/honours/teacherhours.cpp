// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/teacherhours.h"

#include "core/base/text.h"
#include "core/scoring/studyhours.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/workspace/honours/hoursgrounds.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::HoursRegister)
};

// Tells persons apart by name and school, and by the identity number where it is known: it joins
// entries of one person at two schools, and parts two of the same name at one.
class Identities
{
public:
    explicit Identities(const std::vector<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            if (!entry.idNumber.isEmpty())
                m_numbers[nameOf(entry)].insert(numberOf(entry));
        }
    }

    QStringList of(const Entry &entry) const
    {
        QStringList words;
        if (!entry.idNumber.isEmpty())
            words += u"i/"_s + numberOf(entry);
        if (entry.idNumber.isEmpty() || m_numbers.value(nameOf(entry)).size() == 1)
            words += u"n/"_s + nameOf(entry);
        return words;
    }

private:
    static QString nameOf(const Entry &entry)
    {
        return foldName(entry.teacher) + u'@' + entry.school.toString();
    }
    static QString numberOf(const Entry &entry) { return foldCode(entry.idNumber).toUpper(); }

    QHash<QString, QSet<QString>> m_numbers; // by name and school
};

// What each entry gives, with the entry at the same place.
struct Claims
{
    std::vector<HoursClaim> claims;
    std::vector<const Entry *> entries;
    QStringList why;
};

Claims claimsOf(const Profile &profile, const HoursGrounds &grounds,
                const std::vector<Entry> &entries)
{
    const Identities identities(entries);
    Claims claims;
    for (const Entry &entry : entries) {
        const auto ground = grounds.of(entry);
        if (!ground)
            continue;
        const auto rule =
            std::find_if(profile.studyHours.begin(), profile.studyHours.end(),
                         [&ground](const StudyHours &one) { return one.code == ground->code; });
        if (rule == profile.studyHours.end() || rule->hours == 0)
            continue;
        claims.claims.push_back({identities.of(entry), entry.code, ground->code, rule->hours});
        claims.entries.push_back(&entry);
        claims.why += ground->why;
    }
    return claims;
}

QString groundName(const Profile &profile, const QString &code)
{
    for (const StudyHours &rule : profile.studyHours) {
        if (rule.code == code)
            return rule.selection;
    }
    return code;
}

TeacherHours lineOf(const HoursAward &award, const Claims &claims, const Profile &profile,
                    const QHash<UnitId, Unit> &units)
{
    const HoursClaim &counted = claims.claims[award.counted];
    const Entry &entry = *claims.entries[award.counted];
    TeacherHours line{entry.teacher,
                      units.value(entry.school).name,
                      units.value(entry.unit).name,
                      entry.code,
                      counted.ground,
                      groundName(profile, counted.ground),
                      counted.hours,
                      {},
                      Text::tr("%1, %2.").arg(entry.code, claims.why[qsizetype(award.counted)])};
    for (const size_t other : award.others)
        line.others += claims.claims[other].entry;
    if (!line.others.isEmpty())
        line.why += u' ' + Text::tr("Not counted again: %1.").arg(line.others.join(u", "));
    return line;
}

// A line with where its unit and its school stand among those that were imported.
struct PlacedLine
{
    qsizetype unit = 0;
    qsizetype school = 0;
    TeacherHours line;

    bool operator<(const PlacedLine &other) const
    {
        if (unit != other.unit)
            return unit < other.unit;
        if (school != other.school)
            return school < other.school;
        if (line.teacher != other.line.teacher)
            return line.teacher < other.line.teacher;
        return compareNatural(line.entry, other.line.entry) < 0;
    }
};

QHash<UnitId, qsizetype> positionsOf(const std::vector<Unit> &units)
{
    QHash<UnitId, qsizetype> positions;
    for (const Unit &unit : units)
        positions.insert(unit.id, positions.size());
    return positions;
}

} // namespace

Result<std::vector<TeacherHours>> HoursRegister::read()
{
    LX_TRY(const HoursGrounds grounds, HoursGrounds::load(m_workspace));
    LX_TRY(const auto entries, EntryStore(m_workspace.database()).entries());
    const Profile &profile = m_workspace.profile();
    const Claims claims = claimsOf(profile, grounds, entries);
    LX_TRY(const auto units, CatalogueStore(m_workspace.database()).units());
    const QHash<UnitId, qsizetype> positions = positionsOf(units);
    std::vector<PlacedLine> placed;
    for (const HoursAward &award : studyHours(claims.claims)) {
        const Entry &entry = *claims.entries[award.counted];
        placed.push_back({positions.value(entry.unit), positions.value(entry.school),
                          lineOf(award, claims, profile, grounds.units())});
    }
    std::sort(placed.begin(), placed.end());
    std::vector<TeacherHours> lines;
    lines.reserve(placed.size());
    for (PlacedLine &one : placed)
        lines.push_back(std::move(one.line));
    return lines;
}

} // namespace linxuan
