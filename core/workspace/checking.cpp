// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/checking.h"

#include "core/base/text.h"
#include "core/checks/rules.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/measurementstore.h"
#include "core/task/parallel.h"
#include "core/task/task.h"
#include "core/workspace/identitysearch.h"
#include "core/workspace/materials.h"
#include "core/workspace/originality.h"
#include "core/workspace/recommendationrules.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Checks)
};

constexpr std::array<std::pair<const char16_t *, const char16_t *>, 7> kEligibility{{
    {u"excluded", u"E01"},
    {u"school-kind", u"E02"},
    {u"banned", u"E03"},
    {u"node", u"E04"},
    {u"teacher", u"E05"},
    {u"quota", u"E06"},
    {u"deadline", u"E07"},
}};

constexpr size_t kFewEntries = 20; // whose measurements are read one by one
constexpr size_t kAtOnce = 2'000; // entries judged before they are shown

QString eligibilityCode(const QString &rule)
{
    for (const auto &[name, code] : kEligibility) {
        if (rule == QStringView(name))
            return QString::fromUtf16(code);
    }
    return {};
}

// What all entries are judged with.
struct Records
{
    std::vector<Entry> entries; // those in the scope
    QHash<EntryId, QString> codes; // of all
    QHash<EntryId, Category> categories; // of all
    QHash<UnitId, Unit> units;
    QHash<EntryId, std::vector<Material>> materials;
    QHash<QByteArray, std::vector<Material>> byContent;
    QHash<EntryId, std::vector<CheckTick>> ticks;
    Measurements measurements;
};

Result<std::vector<UnitId>> unitsOf(const CheckScope &scope, const QHash<UnitId, Unit> &units)
{
    std::vector<UnitId> wanted;
    for (const QString &name : scope.units) {
        const QString folded = foldName(name);
        const auto found = std::find_if(units.begin(), units.end(), [&folded](const Unit &unit) {
            const QStringList names = QStringList{unit.name} + unit.aliases;
            return std::any_of(names.begin(), names.end(),
                               [&folded](const QString &one) { return foldName(one) == folded; });
        });
        if (found == units.end())
            return Error{ErrorCode::NotFound, Text::tr("There is no unit %1.").arg(name), {}};
        wanted.push_back(found->id);
    }
    return wanted;
}

Result<std::vector<Entry>> scoped(std::vector<Entry> entries, const CheckScope &scope,
                                  const QHash<UnitId, Unit> &units)
{
    LX_TRY(const auto wanted, unitsOf(scope, units));
    for (const QString &code : scope.entries) {
        if (std::none_of(entries.begin(), entries.end(),
                         [&code](const Entry &entry) { return entry.code == code; }))
            return Error{ErrorCode::NotFound, Text::tr("There is no entry %1.").arg(code), {}};
    }
    std::erase_if(entries, [&](const Entry &entry) {
        const bool isUnit =
            wanted.empty() || std::find(wanted.begin(), wanted.end(), entry.unit) != wanted.end();
        const bool isNamed = scope.entries.isEmpty() ? entry.status == EntryStatus::Active
                                                     : scope.entries.contains(entry.code);
        return !isUnit || !isNamed;
    });
    std::sort(entries.begin(), entries.end(),
              [](const Entry &l, const Entry &r) { return compareNatural(l.code, r.code) < 0; });
    return entries;
}

Result<Records> readRecords(Workspace &workspace, const CheckScope &scope)
{
    Records records;
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    for (const Unit &unit : units)
        records.units.insert(unit.id, unit);
    EntryStore store(workspace.database());
    LX_TRY(auto entries, store.entries());
    for (const Entry &entry : entries) {
        records.codes.insert(entry.id, entry.code);
        records.categories.insert(entry.id, entry.category);
    }
    LX_TRY(records.entries, scoped(std::move(entries), scope, records.units));
    LX_TRY(const auto materials, store.materials());
    for (const Material &material : materials) {
        records.materials[material.entry].push_back(material);
        records.byContent[material.sha256].push_back(material);
    }
    return records;
}

std::vector<Material> scopedMaterials(const Records &records)
{
    std::vector<Material> materials;
    for (const Entry &entry : records.entries) {
        for (const Material &material : records.materials.value(entry.id))
            materials.push_back(material);
    }
    return materials;
}

Result<Measurements> measurementsOf(Workspace &workspace, const Records &records)
{
    return records.entries.size() <= kFewEntries
        ? knownMeasurements(workspace, scopedMaterials(records))
        : knownMeasurements(workspace);
}

// One entry after the other, on all processors.
class Judge
{
public:
    Judge(const Workspace &workspace, const Records &records)
        : m_workspace(workspace)
        , m_profile(workspace.profile())
        , m_records(records)
    {
        if (const TechnicalRule *rule = m_profile.technicalRule(u"T14")) {
            const auto places = rule->values.find(u"places"_s);
            if (places != rule->values.end())
                m_places = places->second.split(u',');
        }
    }

    void judge(CheckedEntry &checked) const
    {
        JudgedEntry judged;
        judged.entry = checked.entry;
        judged.ticks = m_records.ticks.value(checked.entry.id);
        const QStringList names =
            identityNames(checked.entry, m_records.units.value(checked.entry.school));
        for (const Material &material : checked.materials) {
            judged.files.push_back(fileOf(material));
            for (const auto &mention :
                 identityMentions(m_workspace, judged.files.back(), names, m_places))
                judged.mentions.push_back(mention);
        }
        for (Finding &finding : technicalFindings(m_profile, judged))
            checked.findings.push_back(std::move(finding));
    }

private:
    JudgedFile fileOf(const Material &material) const
    {
        JudgedFile file;
        file.material = material;
        const auto known = m_records.measurements.constFind(material.sha256);
        if (known != m_records.measurements.constEnd())
            file.measurement = *known;
        else if (!QFileInfo::exists(materialPath(m_workspace, material)))
            file.trouble = Text::tr("The file is not where it was.");
        for (const Material &other : m_records.byContent.value(material.sha256)) {
            if (other.id != material.id)
                file.twins += twinText(material, other);
        }
        return file;
    }

    QString twinText(const Material &material, const Material &other) const
    {
        Entry entry;
        entry.category = m_records.categories.value(other.entry);
        const QString label = materialLabel(m_profile, entry, other);
        return other.entry == material.entry
            ? label
            : u"%1 %2"_s.arg(m_records.codes.value(other.entry), label);
    }

    const Workspace &m_workspace;
    const Profile &m_profile;
    const Records &m_records;
    QStringList m_places;
};

std::vector<Finding> eligibilityOf(RecommendationRules &rules, const Entry &entry)
{
    std::vector<Finding> findings;
    for (const RuleWord &word : rules.standing(entry))
        findings.push_back(
            {entry.id, eligibilityCode(word.rule), word.verdict, false, word.message, {}, {}});
    return findings;
}

Result<Entry> entryNamed(Workspace &workspace, const QString &code)
{
    LX_TRY(const auto entry, EntryStore(workspace.database()).entry(code));
    if (!entry)
        return Error{ErrorCode::NotFound, Text::tr("There is no entry %1.").arg(code), {}};
    return *entry;
}

Error usage(const QString &message)
{
    return {ErrorCode::Usage, message, {}};
}

// T15 as the last comparison found it: texts are compared only when someone asks for it.
class OriginalityWords
{
public:
    static Result<OriginalityWords> load(Workspace &workspace)
    {
        OriginalityWords words;
        words.m_isAsked = workspace.profile().technicalRule(u"T15") != nullptr;
        if (!words.m_isAsked)
            return words;
        TaskState state;
        LX_TRY(const auto report, Originality(workspace, storedContents(workspace)).known(state));
        if (report) {
            for (const Finding &finding : originalityFindings(workspace.profile(), *report))
                words.m_found.insert(finding.entry, finding);
        }
        return words;
    }

    void add(CheckedEntry &checked) const
    {
        if (!m_isAsked)
            return;
        const auto known = m_found.constFind(checked.entry.id);
        if (known != m_found.constEnd())
            return checked.findings.push_back(*known);
        const bool hasText =
            std::any_of(checked.materials.begin(), checked.materials.end(), holdsText);
        checked.findings.push_back({checked.entry.id,
                                    u"T15"_s,
                                    Verdict::NotChecked,
                                    true,
                                    hasText ? Text::tr("The texts were not compared yet.")
                                            : Text::tr("There is no text to compare."),
                                    {},
                                    {}});
    }

private:
    bool m_isAsked = false;
    QHash<EntryId, Finding> m_found;
};

Result<Records> recordsToJudge(Workspace &workspace, const CheckScope &scope)
{
    LX_TRY(Records records, readRecords(workspace, scope));
    LX_TRY(records.measurements, measurementsOf(workspace, records));
    LX_TRY(const auto ticks, MeasurementStore(workspace.database()).ticks());
    for (const CheckTick &tick : ticks)
        records.ticks[tick.entry].push_back(tick);
    return records;
}

CheckedEntry beforeJudging(const Records &records, RecommendationRules &rules, const Entry &entry)
{
    return {entry, records.units.value(entry.unit).name, records.units.value(entry.school).name,
            records.materials.value(entry.id), eligibilityOf(rules, entry)};
}

} // namespace

Result<std::vector<CheckedEntry>> Checking::findings(const CheckScope &scope,
                                                     const std::function<bool()> &stop) const
{
    std::vector<CheckedEntry> all;
    LX_CHECK(
        visit(scope, stop, [&all](CheckedEntry &&checked) { all.push_back(std::move(checked)); }));
    return all;
}

Result<void> Checking::visit(const CheckScope &scope, const std::function<bool()> &stop,
                             const Visit &show) const
{
    LX_TRY(const Records records, recordsToJudge(m_workspace, scope));
    LX_TRY(RecommendationRules rules, RecommendationRules::load(m_workspace));
    LX_TRY(const auto originality, OriginalityWords::load(m_workspace));
    const Judge judge(m_workspace, records);
    std::vector<CheckedEntry> some; // as many at once as keep all processors busy
    for (size_t next = 0; next < records.entries.size(); next += some.size()) {
        const size_t count = std::min(kAtOnce, records.entries.size() - next);
        some.clear();
        for (size_t i = 0; i < count; ++i)
            some.push_back(beforeJudging(records, rules, records.entries[next + i]));
        eachInParallel(count, [&](size_t i) {
            if (!stop || !stop())
                judge.judge(some[i]);
        });
        if (stop && stop())
            return Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
        for (CheckedEntry &checked : some) {
            originality.add(checked);
            show(std::move(checked));
        }
    }
    return {};
}

Result<MeasuringReport> Checking::measure(const CheckScope &scope,
                                          const MeasuringWatch &watch) const
{
    LX_TRY(const Records records, readRecords(m_workspace, scope));
    return measureMaterials(m_workspace, scopedMaterials(records), watch);
}

Result<void> Checking::tick(const QString &entryCode, const QString &code, bool isPassed,
                            const QString &by, const QString &reason)
{
    LX_TRY(const Entry entry, entryNamed(m_workspace, entryCode));
    if (by.trimmed().isEmpty())
        return usage(Text::tr("Say who looked."));
    if (!isPassed && reason.trimmed().isEmpty())
        return usage(Text::tr("Say what is not in order."));
    LX_TRY(Write write,
           Write::beginUndoable(m_workspace, Text::tr("Check %1 ticked: %2").arg(code, entryCode)));
    LX_TRY(const auto files, EntryStore(write.database()).materials(entry.id));
    const auto digest = tickedFiles(m_workspace.profile(), code, files);
    if (!digest)
        return usage(Text::tr("%1 is not a check that a person ticks.").arg(code));
    if (files.empty())
        return usage(Text::tr("Entry %1 has no files to look at.").arg(entryCode));
    LX_CHECK(MeasurementStore(write.database())
                 .save({entry.id, code, isPassed, by.trimmed(), reason.trimmed(), m_workspace.now(),
                        *digest}));
    LX_CHECK(write.record(u"check.tick"_s, entry.id.toBytes(),
                          {{u"code"_s, code},
                           {u"passed"_s, isPassed},
                           {u"by"_s, by.trimmed()},
                           {u"reason"_s, reason.trimmed()},
                           {u"files"_s, QString::fromLatin1(digest->toHex())}}));
    return write.commit(Area::Materials);
}

Result<void> Checking::untick(const QString &entryCode, const QString &code, const QString &by)
{
    LX_TRY(const Entry entry, entryNamed(m_workspace, entryCode));
    LX_TRY(
        Write write,
        Write::beginUndoable(m_workspace, Text::tr("Check %1 unticked: %2").arg(code, entryCode)));
    MeasurementStore store(write.database());
    LX_TRY(const auto ticks, store.ticks());
    if (std::none_of(ticks.begin(), ticks.end(), [&](const CheckTick &tick) {
            return tick.entry == entry.id && tick.code == code;
        }))
        return Error{ErrorCode::Conflict,
                     Text::tr("Nobody has ticked %1 of entry %2.").arg(code, entryCode),
                     {}};
    LX_CHECK(store.removeTick(entry.id, code));
    LX_CHECK(write.record(u"check.untick"_s, entry.id.toBytes(),
                          {{u"code"_s, code}, {u"by"_s, by.trimmed()}}));
    return write.commit(Area::Materials);
}

} // namespace linxuan
