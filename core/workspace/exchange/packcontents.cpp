// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packcontents.h"

#include "core/base/digest.h"
#include "core/model/jsontext.h"
#include "core/model/profilereader.h"
#include "core/model/rubricjson.h"
#include "core/storage/deskstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

PackedEntry packed(const PackPlan &plan, const Entry &entry)
{
    PackedEntry packed;
    packed.id = entry.id;
    packed.code = entry.code;
    packed.category = entry.category;
    packed.title = entry.title;
    packed.stage = entry.stage;
    packed.subject = entry.subject;
    packed.grade = entry.grade;
    packed.edition = entry.edition;
    packed.volume = entry.volume;
    packed.nodeCode = entry.nodeCode;
    packed.experimentKind = entry.experimentKind;
    packed.isCalibration = plan.book.calibration.contains(entry.id);
    if (plan.book.rule.blind)
        return packed;
    packed.teacher = entry.teacher;
    packed.gender = entry.gender;
    packed.jobTitle = entry.jobTitle;
    packed.tutor = entry.tutor;
    packed.school = plan.units.value(entry.school).name;
    packed.unit = plan.units.value(entry.unit).name;
    return packed;
}

// "video-1.mp4"; of several of one kind and lesson "slides-1-2.png".
class MaterialNames
{
public:
    QString next(const Material &material, const QString &format)
    {
        const QString base = u"%1-%2"_s.arg(safeName(material.kind)).arg(material.lessonHour);
        const int number = ++m_count[base];
        return number == 1 ? u"%1.%2"_s.arg(base, format)
                           : u"%1-%2.%3"_s.arg(base).arg(number).arg(format);
    }

private:
    QHash<QString, int> m_count;
};

class Gathering
{
public:
    Gathering(Workspace &workspace, const PackPlan &plan, const PlannedExpert &expert)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_expert(expert)
    { }

    Result<PackContents> run(const CleanCopyOf &copies, const QString &root)
    {
        LX_TRY(m_contents.records.profile, expertsProfile(m_plan.profile));
        m_contents.records.expertName = m_expert.expert.name;
        for (const EntryId &id : m_expert.entries)
            addEntry(m_plan.at(id), copies, root);
        for (const auto &[category, rubric] : m_plan.book.rubrics)
            addRubric(category, rubric);
        LX_CHECK(addSheets());
        return std::move(m_contents);
    }

private:
    void addEntry(const PlannedEntry &planned, const CleanCopyOf &copies, const QString &root);
    void addRubric(Category category, const Rubric &rubric);
    Result<void> addSheets();
    Result<void> addSheet(const ScoreSheet &sheet, const std::vector<StoredDraft> &drafts);
    Result<QByteArray> returnedRubric(const RubricId &id);

    Workspace &m_workspace;
    const PackPlan &m_plan;
    const PlannedExpert &m_expert;
    PackContents m_contents;
    std::vector<Rubric> m_versions; // every one of the campaign
};

void Gathering::addEntry(const PlannedEntry &planned, const CleanCopyOf &copies,
                         const QString &root)
{
    const Entry &entry = planned.entry;
    m_contents.records.entries.push_back(packed(m_plan, entry));
    m_contents.entries.push_back({entry.id, entry.code, entry.category});
    MaterialNames names;
    for (const Material &material : planned.materials) {
        const auto copy = copies.constFind(material.id);
        if (copy == copies.constEnd())
            continue;
        const QString path =
            u"%1/%2/%3"_s.arg(root, planned.folder, names.next(material, copy->format));
        m_contents.records.materials.push_back({material.id, entry.id, material.kind,
                                                material.lessonHour, copy->format, path, copy->size,
                                                copy->sha256});
        m_contents.items.push_back({entry.id, path, *copy});
    }
}

void Gathering::addRubric(Category category, const Rubric &rubric)
{
    const auto &entries = m_contents.entries;
    const bool isUsed =
        std::any_of(entries.begin(), entries.end(),
                    [category](const PackageEntry &entry) { return entry.category == category; });
    if (!isUsed)
        return;
    const QByteArray digest = sha256(rubricJson(rubric));
    const bool isThere =
        std::any_of(m_contents.rubricNames.begin(), m_contents.rubricNames.end(),
                    [&digest](const PackageRubric &one) { return one.digest == digest; });
    m_contents.rubricNames.push_back({category, rubric.code, rubric.version, digest});
    if (!isThere)
        m_contents.rubrics.push_back(rubric);
}

// The digest of a rubric version, which is among the records' rubrics from then on.
Result<QByteArray> Gathering::returnedRubric(const RubricId &id)
{
    for (const Rubric &rubric : m_versions) {
        if (rubric.id != id)
            continue;
        ReturnedRubric returned{rubric.code, rubric.version, sha256(rubricJson(rubric)), {}};
        for (const Criterion *criterion : rubric.criteria())
            returned.criteria += criterion->code;
        auto &rubrics = m_contents.records.rubrics;
        if (std::find(rubrics.begin(), rubrics.end(), returned) == rubrics.end())
            rubrics.push_back(returned);
        return returned.digest;
    }
    return Error{ErrorCode::Corrupt, {}, u"a sheet's rubric is missing"_s};
}

Result<void> Gathering::addSheet(const ScoreSheet &sheet, const std::vector<StoredDraft> &drafts)
{
    const bool isStarted = sheet.state == SheetState::Draft || sheet.state == SheetState::Submitted
        || sheet.state == SheetState::Returned;
    const auto &mine = m_expert.entries;
    if (!isStarted || std::find(mine.begin(), mine.end(), sheet.entry) == mine.end())
        return {};
    RubricId rubric = sheet.rubric;
    ReturnedSheet returned;
    returned.draft = sheet.draft();
    for (const StoredDraft &draft : drafts) {
        if (draft.entry == sheet.entry && sheet.state != SheetState::Submitted) {
            rubric = draft.rubric;
            returned.draft = draft.draft;
        }
    }
    returned.entry = sheet.entry;
    returned.code = m_plan.at(sheet.entry).entry.code;
    returned.state = sheet.state;
    LX_TRY(returned.rubric, returnedRubric(rubric));
    if (sheet.submittedAt)
        returned.submittedAt =
            QDateTime::fromSecsSinceEpoch(sheet.submittedAt->toSecsSinceEpoch(), Qt::UTC);
    m_contents.records.sheets.push_back(std::move(returned));
    if (sheet.state == SheetState::Returned)
        m_contents.records.returnReasons.push_back({sheet.entry, sheet.stateReason});
    return {};
}

// The expert's own alone.
Result<void> Gathering::addSheets()
{
    Database &database = m_workspace.database();
    const RoundId round = m_plan.book.round.id;
    LX_TRY(m_versions, RoundStore(database).rubrics());
    LX_TRY(const auto sheets, SheetStore(database).sheets(round, m_expert.expert.id));
    LX_TRY(const auto drafts, DeskStore(database).drafts(round, m_expert.expert.id));
    for (const StoredSheet &stored : sheets)
        LX_CHECK(addSheet(stored.sheet, drafts));
    return {};
}

} // namespace

qint64 PackContents::materialBytes() const
{
    qint64 bytes = 0;
    for (const PackedItem &item : items)
        bytes += item.copy.size;
    return bytes;
}

Result<PackContents> packContents(Workspace &workspace, const PackPlan &plan,
                                  const PlannedExpert &expert, const CleanCopyOf &copies,
                                  const QString &root)
{
    return Gathering(workspace, plan, expert).run(copies, root);
}

Result<QByteArray> expertsProfile(const QByteArray &profile)
{
    LX_TRY(QJsonObject object, parseJsonObject(profile));
    for (const QString &list : {u"deadlines"_s, u"platforms"_s, u"forms"_s, u"technical"_s})
        object.insert(list, QJsonArray());
    for (const QString &block : {u"paper_packet"_s, u"study_hours"_s}) {
        QJsonObject emptied = object.value(block).toObject();
        emptied.insert(u"list"_s, QJsonArray());
        object.insert(block, emptied);
    }
    for (const QString &block : {u"unit_awards"_s, u"certificates"_s})
        object.remove(block);
    QJsonObject eligibility = object.value(u"eligibility"_s).toObject();
    eligibility.insert(u"excluded_units"_s, QJsonArray());
    object.insert(u"eligibility"_s, eligibility);
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    LX_CHECK(readProfile(json));
    return json;
}

} // namespace linxuan
