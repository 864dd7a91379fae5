// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/upwardmatching.h"

#include "core/base/text.h"
#include "core/exchange/recommendationjson.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/workspace/intake/entrychanges.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

SelectionObstacle problem(const UpwardEntry &sent, const char *rule, const QString &message,
                          bool overridable = false)
{
    return {sent.entry.code, QString::fromLatin1(rule), message, overridable};
}

} // namespace

bool isRecommendedTo(const UpwardEntry &sent, Level level)
{
    return sent.entry.status == EntryStatus::Active && sent.entry.level >= level;
}

Result<UpwardMatching> UpwardMatching::load(Workspace &workspace, const RecommendationFile &file,
                                            std::optional<UnitId> countsFor)
{
    UpwardMatching matching(file, workspace.profile());
    matching.m_countsFor = countsFor;
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    matching.m_units = UnitIndex(units);
    matching.m_unitCount = int(units.size());
    LX_TRY(matching.m_entries, EntryStore(workspace.database()).entries());
    for (size_t i = 0; i < matching.m_entries.size(); ++i) {
        const Entry &entry = matching.m_entries[i];
        matching.m_byId.insert(entry.id, i);
        matching.m_byCode.insert(entry.code, i);
        matching.m_byIdentity.insert(entryIdentity(entry), i);
        matching.m_codes.insert(entry.code);
    }
    LX_CHECK(matching.loadLinks(workspace));
    return matching;
}

Result<void> UpwardMatching::loadLinks(Workspace &workspace)
{
    UpwardStore store(workspace.database());
    LX_TRY(const auto senders, store.senders());
    for (const KnownSenderRow &sender : senders)
        m_names.insert(sender.campaign, sender.name);
    LX_TRY(const auto received, store.received());
    for (const ReceivedEntryRow &row : received) {
        m_senders.insert(row.entry, row.campaign);
        if (const auto entry = m_byId.constFind(row.entry); entry != m_byId.constEnd())
            ++m_speakers[speaker(m_entries[*entry], row.level)][row.campaign];
        if (row.campaign != m_file.sender.campaign)
            continue;
        m_links.insert(row.senderEntry, row);
        if (m_earlier.contains(row.digest))
            continue;
        LX_TRY(const QByteArray body, store.body(row.digest));
        LX_TRY(const SignedRecommendation earlier, readRecommendationFile(body));
        QHash<EntryId, UpwardEntry> &entries = m_earlier[row.digest];
        for (const UpwardEntry &entry : earlier.file.entries)
            entries.insert(entry.entry.id, entry);
    }
    return {};
}

QString UpwardMatching::unitName(const UnitId &id) const
{
    const Unit *unit = m_units.find(id);
    return unit ? unit->name : QString();
}

// Whose word counts: a school speaks for itself, all others for their unit.
UnitId UpwardMatching::speaker(const Entry &entry, Level level) const
{
    return level == Level::School ? entry.school : entry.unit;
}

UnitId UpwardMatching::schoolBelow(const UnitId &unit, const UpwardEntry &sent, const QString &name)
{
    if (const Unit *known = m_units.school(unit, name))
        return known->id;
    Unit school;
    school.id = UnitId::create();
    school.name = name;
    school.kind = UnitKind::School;
    school.parent = unit;
    school.schoolKind = sent.schoolKind;
    m_units.add(school);
    m_newSchools.push_back(school);
    return school.id;
}

// Where one sender's entries count for one unit, schools of the same name in two of its counties
// are told apart by the county.
bool UpwardMatching::place(UpwardMatch &match)
{
    const UpwardEntry &sent = *match.sent;
    if (m_countsFor) {
        const bool isNamed = foldName(sent.school).startsWith(foldName(sent.unit));
        match.entry.unit = *m_countsFor;
        match.entry.school =
            schoolBelow(*m_countsFor, sent, isNamed ? sent.school : sent.unit + sent.school);
        return true;
    }
    const Unit *unit = m_units.sender(sent.unit);
    if (!unit) {
        match.problems.push_back(problem(
            sent, "unit",
            Text::tr("There is no county, zone or direct school %1 here. Import it with the "
                     "units, or say which unit the sender's entries count for.")
                .arg(sent.unit)));
        return false;
    }
    match.entry.unit = unit->id;
    match.entry.school =
        unit->kind == UnitKind::DirectSchool ? unit->id : schoolBelow(unit->id, sent, sent.school);
    return true;
}

bool UpwardMatching::group(UpwardMatch &match)
{
    const Entry &sent = match.sent->entry;
    const auto stage = m_profile.stage(sent.stage);
    const auto subject = m_profile.subject(sent.subject);
    if (!stage)
        match.problems.push_back(problem(
            *match.sent, "stage", Text::tr("The profile has no stage “%1”.").arg(sent.stage)));
    if (!subject)
        match.problems.push_back(
            problem(*match.sent, "subject",
                    Text::tr("The profile has no subject “%1”.").arg(sent.subject)));
    match.entry.stage = stage.value_or(QString());
    match.entry.subject = subject.value_or(QString());
    return stage && subject;
}

// A code alone is not enough: offices count their entries in the same way.
const Entry *UpwardMatching::byCode(const UpwardEntry &sent, const Entry &placed) const
{
    const auto found = m_byCode.constFind(sent.entry.code);
    if (found == m_byCode.constEnd())
        return nullptr;
    const Entry &ours = m_entries[*found];
    const bool isAlike = foldName(ours.title) == foldName(sent.entry.title)
        || foldName(ours.teacher) == foldName(sent.entry.teacher);
    return ours.unit == placed.unit && isAlike ? &ours : nullptr;
}

const Entry *UpwardMatching::find(const UpwardEntry &sent, const Entry &placed) const
{
    if (const auto same = m_byId.constFind(sent.entry.id); same != m_byId.constEnd())
        return &m_entries[*same];
    if (const Entry *coded = byCode(sent, placed); coded && !m_found.contains(coded->id))
        return coded;
    const auto alike = m_byIdentity.values(entryIdentity(placed));
    if (alike.size() == 1 && !m_found.contains(m_entries[alike.front()].id))
        return &m_entries[alike.front()];
    return nullptr;
}

void UpwardMatching::merge(UpwardMatch &match) const
{
    const Entry &sent = match.sent->entry;
    const Entry *before = match.before ? &match.before->entry : nullptr;
    Entry merged = match.known ? *match.known : Entry();
    const auto take = [&](auto Entry::*member, const auto &value) {
        if (!before || before->*member != sent.*member)
            merged.*member = value;
    };
    take(&Entry::category, sent.category);
    take(&Entry::title, sent.title);
    take(&Entry::teacher, sent.teacher);
    take(&Entry::stage, match.entry.stage);
    take(&Entry::subject, match.entry.subject);
    for (const EntryText &text : kEntryTexts) {
        if (before || !(sent.*text.member).isEmpty())
            take(text.member, sent.*text.member);
    }
    if (before || sent.submittedAt)
        take(&Entry::submittedAt, sent.submittedAt);
    if (!match.before || match.before->school != match.sent->school
        || match.before->unit != match.sent->unit) {
        merged.unit = match.entry.unit;
        merged.school = match.entry.school;
    }
    match.entry = merged;
}

// Another campaign that speaks for the same unit: a new one of the same office, or a wrong one.
void UpwardMatching::checkSender(UpwardMatch &match) const
{
    const QUuid &own = m_file.sender.campaign;
    QUuid other = match.known ? m_senders.value(match.known->id, own) : own;
    const auto speakers = m_speakers.find(speaker(match.entry, m_file.level));
    if (other == own && !match.link && speakers != m_speakers.end()) {
        for (auto speaker = speakers->second.begin(); speaker != speakers->second.end(); ++speaker)
            other = speaker.key() == own ? other : speaker.key();
    }
    if (other == own)
        return;
    match.problems.push_back(
        problem(*match.sent, "sender",
                Text::tr("Entries of %1 came from another campaign before (%2).")
                    .arg(unitName(speaker(match.entry, m_file.level)), m_names.value(other)),
                true));
}

QString UpwardMatching::freshCode(const QString &code)
{
    QString fresh = code;
    for (int number = 2; m_codes.contains(fresh); ++number)
        fresh = QStringLiteral("%1-%2").arg(code).arg(number);
    m_codes.insert(fresh);
    return fresh;
}

UpwardMatch UpwardMatching::match(const UpwardEntry &sent)
{
    UpwardMatch match;
    match.sent = &sent;
    if (const auto link = m_links.constFind(sent.entry.id); link != m_links.constEnd()) {
        match.link = *link;
        match.known = m_entries[m_byId.value(link->entry)];
        const auto &earlier = m_earlier[link->digest];
        if (const auto before = earlier.constFind(sent.entry.id); before != earlier.constEnd())
            match.before = *before;
    } else if (!isRecommendedTo(sent, m_file.level)) {
        return match; // it went back before it ever came
    }
    const bool isPlaced = place(match);
    if (!group(match) || !isPlaced)
        return match;
    if (!match.known) {
        Entry placed = sent.entry;
        placed.school = match.entry.school;
        placed.unit = match.entry.unit;
        placed.stage = match.entry.stage;
        placed.subject = match.entry.subject;
        if (const Entry *ours = find(sent, placed))
            match.known = *ours;
    }
    if (match.known)
        m_found.insert(match.known->id);
    merge(match);
    if (!match.known) {
        match.entry.id = sent.entry.id;
        match.entry.code = freshCode(sent.entry.code);
    }
    checkSender(match);
    return match;
}

} // namespace linxuan
