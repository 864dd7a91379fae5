// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archivelists.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ResultArchive)
};

constexpr qsizetype kMostEntries = 200'000;
constexpr qsizetype kMostSheets = 1'000'000;
constexpr qsizetype kMostPeople = 100'000;
constexpr qsizetype kMostCriteria = 200;
constexpr qsizetype kMostTotals = 1'000;
constexpr qint64 kMostHundredths = 1'000'000'00;

// A number as it was given exactly: "91.33", "274/3", "-".
QString exactNumber(const JsonCursor &in)
{
    const QString text = in.prose(kMostArchivedName);
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'/' || c == u'-';
    });
    if (!isNumber)
        in.refuse(Text::tr("a number such as \"91.33\" or \"274/3\""));
    return text;
}

QStringList exactNumbers(const JsonCursor &in)
{
    QStringList numbers;
    for (const JsonCursor &item : in.items(0, kMostTotals))
        numbers += exactNumber(item);
    return numbers;
}

std::optional<QString> textOrNull(const JsonCursor &in)
{
    return in.isNull() ? std::nullopt : std::optional(in.prose(kMostArchivedName));
}

// Who decided, why and when: the same on every decision.
template<typename Decision>
void readDecision(const JsonCursor &in, Decision &decision)
{
    decision.by = in[u"by"].prose(kMostArchivedName);
    decision.reason = in[u"reason"].prose(kMostArchivedProse);
    decision.at = in[u"at"].moment();
}

} // namespace

ArchiveLists::ArchiveLists(const JsonCursor &in, ResultArchive &archive)
    : m_in(in)
    , m_archive(archive)
{
    for (const auto &[category, rubric] : archive.rubrics)
        m_criteria[category] = rubric.criteria();
}

EntryId ArchiveLists::entryNamed(const JsonCursor &in) const
{
    const auto found = m_entries.constFind(in.prose(kMostArchivedName));
    if (found == m_entries.constEnd())
        in.refuse(Text::tr("the code of an entry of the archive"));
    return found == m_entries.constEnd() ? EntryId() : *found;
}

ExpertId ArchiveLists::expertNamed(const JsonCursor &in) const
{
    const auto found = m_experts.constFind(in.prose(kMostArchivedName));
    if (found == m_experts.constEnd())
        in.refuse(Text::tr("the code of an expert of the archive"));
    return found == m_experts.constEnd() ? ExpertId() : *found;
}

UnitId ArchiveLists::unitNamed(const JsonCursor &in) const
{
    const UnitId unit(in.uuid());
    if (!m_units.contains(unit))
        in.refuse(Text::tr("a unit of the archive"));
    return unit;
}

GroupKey ArchiveLists::groupKey(const JsonCursor &in) const
{
    return {in[u"category"].coded<Category>(), in[u"stage"].prose(kMostArchivedName),
            in[u"subject"].prose(kMostArchivedName)};
}

const Rubric *ArchiveLists::rubricOf(const EntryId &entry) const
{
    const auto category = m_categories.constFind(entry);
    if (category == m_categories.constEnd())
        return nullptr;
    const auto rubric = m_archive.rubrics.find(*category);
    return rubric == m_archive.rubrics.end() ? nullptr : &rubric->second;
}

ArchivedUnit ArchiveLists::unit(const JsonCursor &in)
{
    in.only({u"id", u"name", u"kind"});
    const ArchivedUnit unit{UnitId(in[u"id"].uuid()), in[u"name"].prose(kMostArchivedName),
                            in[u"kind"].coded<UnitKind>()};
    if (m_units.contains(unit.id))
        in[u"id"].refuse(Text::tr("a value that the list does not have yet"));
    m_units.insert(unit.id);
    return unit;
}

ArchivedEntry ArchiveLists::entry(const JsonCursor &in)
{
    in.only({u"id", u"code", u"category", u"title", u"teacher", u"school", u"unit", u"stage",
             u"subject", u"node", u"level", u"status", u"reason"});
    ArchivedEntry entry;
    entry.id = EntryId(in[u"id"].uuid());
    entry.code = in[u"code"].text();
    const GroupKey group = groupKey(in);
    entry.category = group.category;
    entry.stage = group.stage;
    entry.subject = group.subject;
    entry.title = in[u"title"].prose(kMostArchivedName);
    entry.teacher = in[u"teacher"].prose(kMostArchivedName);
    entry.school = unitNamed(in[u"school"]);
    entry.unit = unitNamed(in[u"unit"]);
    entry.nodeCode = in[u"node"].prose(kMostArchivedName);
    entry.level = in[u"level"].coded<Level>();
    entry.status = in[u"status"].coded<EntryStatus>();
    entry.statusReason = in[u"reason"].prose(kMostArchivedProse);
    if (m_entryIds.contains(entry.id) || m_entries.contains(entry.code))
        in[u"code"].refuse(Text::tr("a value that the list does not have yet"));
    if (!m_criteria.contains(entry.category))
        in[u"category"].refuse(Text::tr("a category that the archive has a rubric for"));
    m_entryIds.insert(entry.id);
    m_entries.insert(entry.code, entry.id);
    m_categories.insert(entry.id, entry.category);
    return entry;
}

ArchivedExpert ArchiveLists::expert(const JsonCursor &in)
{
    in.only({u"id", u"code"});
    const ArchivedExpert expert{ExpertId(in[u"id"].uuid()), in[u"code"].text()};
    if (m_expertIds.contains(expert.id) || m_experts.contains(expert.code))
        in[u"code"].refuse(Text::tr("a value that the list does not have yet"));
    m_expertIds.insert(expert.id);
    m_experts.insert(expert.code, expert.id);
    return expert;
}

ArchivedPanel ArchiveLists::panel(const JsonCursor &in)
{
    in.only({u"category", u"stage", u"subject", u"members"});
    ArchivedPanel panel{groupKey(in), {}};
    m_panels(
        in, toCode(panel.group.category) + u'\n' + panel.group.stage + u'\n' + panel.group.subject);
    Distinct members;
    panel.members = readList(
        in[u"members"],
        [&](const JsonCursor &item) {
            item.only({u"expert", u"active"});
            const PanelMember member{expertNamed(item[u"expert"]), item[u"active"].flag()};
            members(item[u"expert"], member.expert.toString());
            return member;
        },
        0, kMostPeople);
    return panel;
}

// With the rubric of the round a submitted sheet has points for its criteria, none above what the
// criterion gives.
std::vector<std::optional<Points>> ArchiveLists::points(const JsonCursor &in,
                                                        const ArchivedSheet &sheet) const
{
    const auto readOne = [](const JsonCursor &item) -> std::optional<Points> {
        if (item.isNull())
            return std::nullopt;
        return Points::fromHundredths(item.number(0, kMostHundredths));
    };
    auto points = readList(in, readOne, 0, kMostCriteria);
    const Rubric *rubric = rubricOf(sheet.entry);
    if (sheet.state != SheetState::Submitted || !rubric || rubric->id != sheet.rubric)
        return points;
    const auto &criteria = m_criteria.at(m_categories.value(sheet.entry));
    bool fits = points.size() == criteria.size();
    for (size_t i = 0; fits && i < points.size(); ++i)
        fits = !points[i] || *points[i] <= criteria[i]->full;
    if (!fits)
        in.refuse(Text::tr("points of the rubric's %1 criteria").arg(criteria.size()));
    return points;
}

ArchivedSheet ArchiveLists::sheet(const JsonCursor &in)
{
    in.only({u"entry", u"expert", u"rubric", u"state", u"points", u"excuse", u"file"});
    ArchivedSheet sheet;
    sheet.entry = entryNamed(in[u"entry"]);
    sheet.expert = expertNamed(in[u"expert"]);
    sheet.rubric = RubricId(in[u"rubric"].uuid());
    sheet.state = in[u"state"].coded<SheetState>();
    sheet.points = points(in[u"points"], sheet);
    sheet.excuse = in[u"excuse"].prose(kMostArchivedProse);
    const int files = static_cast<int>(m_archive.scoreFiles.size());
    if (!in[u"file"].isNull())
        sheet.file = in[u"file"].whole(0, std::max(files - 1, 0));
    if (sheet.file && *sheet.file >= files)
        in[u"file"].refuse(Text::tr("a score file of the archive"));
    if (m_sheets.contains({sheet.entry, sheet.expert}))
        in.refuse(Text::tr("a value that the list does not have yet"));
    m_sheets.insert({sheet.entry, sheet.expert});
    return sheet;
}

Veto ArchiveLists::veto(const JsonCursor &in)
{
    in.only({u"id", u"entry", u"proposed_by", u"item", u"evidence", u"text", u"state",
             u"decided_by", u"reason"});
    Veto veto;
    veto.id = VetoId(in[u"id"].uuid());
    m_vetoes(in[u"id"], veto.id.toString());
    veto.round = m_archive.round.id;
    veto.entry = entryNamed(in[u"entry"]);
    if (!in[u"proposed_by"].isNull())
        veto.proposedBy = expertNamed(in[u"proposed_by"]);
    veto.item = in[u"item"].prose(kMostArchivedName);
    veto.evidence = in[u"evidence"].prose(kMostArchivedProse);
    veto.text = in[u"text"].prose(kMostArchivedProse);
    veto.state = in[u"state"].coded<VetoState>();
    veto.decidedBy = in[u"decided_by"].prose(kMostArchivedName);
    veto.decisionReason = in[u"reason"].prose(kMostArchivedProse);
    return veto;
}

ArchivedLine ArchiveLists::line(const JsonCursor &in)
{
    in.only({u"category", u"stage", u"subject", u"level", u"include", u"tied", u"by", u"reason",
             u"at"});
    ArchivedLine line;
    line.group = groupKey(in);
    line.level = in[u"level"].code();
    line.include = in[u"include"].flag();
    line.tied = readList(
        in[u"tied"], [](const JsonCursor &item) { return item.text(); }, 0, kMostEntries);
    readDecision(in, line);
    return line;
}

ArchivedChange ArchiveLists::change(const JsonCursor &in)
{
    in.only({u"entry", u"award", u"by", u"reason", u"at"});
    ArchivedChange change;
    change.entry = entryNamed(in[u"entry"]);
    m_changes(in[u"entry"], change.entry.toString());
    change.award = in[u"award"].prose(kMostArchivedName);
    readDecision(in, change);
    return change;
}

ArchivedOverride ArchiveLists::override(const JsonCursor &in)
{
    in.only({u"entry", u"level", u"rule", u"by", u"reason", u"at"});
    ArchivedOverride one;
    one.entry = entryNamed(in[u"entry"]);
    one.level = in[u"level"].coded<Level>();
    one.rule = in[u"rule"].prose(kMostArchivedName);
    readDecision(in, one);
    return one;
}

QuotaLimit ArchiveLists::quota(const JsonCursor &in)
{
    in.only({u"unit", u"track", u"stage", u"subject", u"places"});
    return {unitNamed(in[u"unit"]), in[u"track"].coded<Track>(), textOrNull(in[u"stage"]),
            textOrNull(in[u"subject"]), in[u"places"].whole(0, 1'000'000'000)};
}

ArchivedPackage ArchiveLists::package(const JsonCursor &in)
{
    in.only({u"serial", u"expert", u"key"});
    ArchivedPackage package{in[u"serial"].uuid(), expertNamed(in[u"expert"]),
                            in[u"key"].hex(kPublicKeySize, kPublicKeySize)};
    m_packages(in[u"serial"], package.serial.toString());
    return package;
}

ListedEntry ArchiveLists::listed(const JsonCursor &in)
{
    in.only({u"code", u"standing", u"rank", u"tied", u"score", u"mean", u"kept", u"dropped",
             u"award", u"changed_by_hand", u"recommended"});
    ListedEntry entry;
    entry.code = m_listed(in[u"code"], in[u"code"].text());
    entryNamed(in[u"code"]);
    entry.standing = toCode(in[u"standing"].coded<Standing>());
    if (!in[u"rank"].isNull())
        entry.rank = in[u"rank"].whole(1, 1'000'000'000);
    entry.tied = in[u"tied"].flag();
    entry.score = exactNumber(in[u"score"]);
    entry.mean = exactNumber(in[u"mean"]);
    entry.kept = exactNumbers(in[u"kept"]);
    entry.dropped = exactNumbers(in[u"dropped"]);
    entry.award = in[u"award"].prose(kMostArchivedName);
    entry.changedByHand = in[u"changed_by_hand"].flag();
    entry.recommended = in[u"recommended"].flag();
    return entry;
}

ListedGroup ArchiveLists::group(const JsonCursor &in)
{
    in.only({u"category", u"stage", u"subject", u"entries"});
    ListedGroup group{groupKey(in), {}};
    m_groups(in, toCode(group.key.category) + u'\n' + group.key.stage + u'\n' + group.key.subject);
    group.entries = readList(
        in[u"entries"], [this](const JsonCursor &item) { return listed(item); }, 0, kMostEntries);
    return group;
}

void ArchiveLists::read()
{
    const auto list = [this](auto &into, QStringView key, auto readOne, qsizetype most) {
        into = readList(
            m_in[key], [&](const JsonCursor &item) { return (this->*readOne)(item); }, 0, most);
    };
    list(m_archive.units, u"units", &ArchiveLists::unit, kMostPeople);
    list(m_archive.entries, u"entries", &ArchiveLists::entry, kMostEntries);
    list(m_archive.calibration, u"calibration", &ArchiveLists::entryNamed, kMostEntries);
    list(m_archive.experts, u"experts", &ArchiveLists::expert, kMostPeople);
    list(m_archive.panels, u"panels", &ArchiveLists::panel, kMostPeople);
    list(m_archive.sheets, u"sheets", &ArchiveLists::sheet, kMostSheets);
    list(m_archive.vetoes, u"vetoes", &ArchiveLists::veto, kMostSheets);
    list(m_archive.lines, u"line_decisions", &ArchiveLists::line, kMostPeople);
    list(m_archive.changes, u"award_changes", &ArchiveLists::change, kMostEntries);
    list(m_archive.overrides, u"overrides", &ArchiveLists::override, kMostEntries);
    list(m_archive.quotas, u"quotas", &ArchiveLists::quota, kMostPeople);
    if (!m_in[u"selected_designs"].isNull()) {
        m_archive.selectedDesigns.emplace();
        list(*m_archive.selectedDesigns, u"selected_designs", &ArchiveLists::entryNamed,
             kMostEntries);
    }
    list(m_archive.list, u"list", &ArchiveLists::group, kMostEntries);
    list(m_archive.packages, u"packages", &ArchiveLists::package, kMostPeople);
}

} // namespace linxuan
