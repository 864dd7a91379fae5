// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/manifest.h"
#include "core/exchange/packagepath.h"
#include "core/exchange/packagerecords.h"
#include "core/exchange/scorefilejson.h"
#include "core/model/jsoncursor.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PackageRecords)
};

constexpr qsizetype kMostProfile = 8 * 1024 * 1024;
constexpr qsizetype kMostName = 2'000;

// Reads the lists, whose parts have to fit each other.
class RecordLists
{
public:
    RecordLists(const JsonCursor &in, PackageRecords &records)
        : m_in(in)
        , m_records(records)
    { }

    void read();

private:
    PackedEntry entry(const JsonCursor &in);
    PackedMaterial material(const JsonCursor &in);
    EntryId known(const JsonCursor &in) const;

    const JsonCursor &m_in;
    PackageRecords &m_records;
    Distinct m_ids;
    Distinct m_codes;
    Distinct m_materials;
    Distinct m_paths;
    QSet<EntryId> m_entries;
};

PackedEntry RecordLists::entry(const JsonCursor &in)
{
    in.only({u"id", u"code", u"category", u"title", u"stage", u"subject", u"grade", u"edition",
             u"volume", u"node", u"experiment", u"calibration", u"teacher", u"gender", u"job_title",
             u"tutor", u"school", u"unit"});
    const auto text = [&in](QStringView key) { return in[key].prose(kMostName); };
    PackedEntry entry;
    entry.id = EntryId(in[u"id"].uuid());
    m_ids(in[u"id"], entry.id.toString());
    m_entries.insert(entry.id);
    entry.code = m_codes(in[u"code"], in[u"code"].text());
    entry.category = in[u"category"].coded<Category>();
    entry.title = text(u"title");
    entry.stage = text(u"stage");
    entry.subject = text(u"subject");
    entry.grade = text(u"grade");
    entry.edition = text(u"edition");
    entry.volume = text(u"volume");
    entry.nodeCode = text(u"node");
    entry.experimentKind = text(u"experiment");
    entry.isCalibration = in[u"calibration"].flag();
    entry.teacher = text(u"teacher");
    entry.gender = text(u"gender");
    entry.jobTitle = text(u"job_title");
    entry.tutor = text(u"tutor");
    entry.school = text(u"school");
    entry.unit = text(u"unit");
    return entry;
}

EntryId RecordLists::known(const JsonCursor &in) const
{
    const EntryId entry(in.uuid());
    if (!m_entries.contains(entry))
        in.refuse(Text::tr("an entry of the package"));
    return entry;
}

PackedMaterial RecordLists::material(const JsonCursor &in)
{
    in.only({u"id", u"entry", u"kind", u"lesson_hour", u"format", u"path", u"size", u"sha256"});
    PackedMaterial material;
    material.id = MaterialId(in[u"id"].uuid());
    m_materials(in[u"id"], material.id.toString());
    material.entry = known(in[u"entry"]);
    material.kind = in[u"kind"].code();
    material.lessonHour = in[u"lesson_hour"].whole(1, 1000);
    material.format = in[u"format"].code();
    material.path = m_paths(in[u"path"], in[u"path"].text());
    if (const auto fault = packagePathFault(material.path))
        in[u"path"].refuse(*fault);
    material.size = in[u"size"].number(0, kMostPackageFileSize);
    material.sha256 = in[u"sha256"].hex(32, 32);
    return material;
}

void RecordLists::read()
{
    m_records.entries = readList(
        m_in[u"entries"], [this](const JsonCursor &in) { return entry(in); }, 0,
        kMostPackageEntries);
    m_records.materials = readList(
        m_in[u"materials"], [this](const JsonCursor &in) { return material(in); }, 0,
        kMostPackageFiles);
    m_records.rubrics = readReturnedRubrics(m_in[u"rubrics"]);
    m_records.sheets = readReturnedSheets(m_in[u"sheets"], m_records.rubrics);
    for (size_t i = 0; i < m_records.sheets.size(); ++i) {
        if (!m_entries.contains(m_records.sheets[i].entry))
            m_in[u"sheets"].refuse(Text::tr("sheets for entries of the package"));
    }
    m_records.returnReasons = readList(
        m_in[u"returned"],
        [this](const JsonCursor &in) {
            in.only({u"entry", u"reason"});
            return QPair<EntryId, QString>(known(in[u"entry"]), in[u"reason"].prose(kMostName));
        },
        0, kMostPackageEntries);
}

} // namespace

Result<PackageRecords> readRecords(const QByteArray &json)
{
    if (json.size() > kMostRecordsSize)
        return Error{ErrorCode::Unreadable,
                     Text::tr("the package's data is larger than it can be; ask for a new package"),
                     {}};
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    if (object.value(u"format") != QJsonValue(u"linxuan-records"_s)
        || object.value(u"major").toInteger(0) != 1) {
        return Error{ErrorCode::Refused,
                     Text::tr("the package's data is of a form that this program does not know; "
                              "update this program"),
                     {}};
    }
    std::optional<Error> error;
    const JsonCursor in(object, {}, &error);
    in.only({u"format", u"major", u"profile", u"expert_name", u"entries", u"materials", u"rubrics",
             u"sheets", u"returned"});
    PackageRecords records;
    records.profile = in[u"profile"].prose(kMostProfile).toUtf8();
    records.expertName = in[u"expert_name"].prose(kMostName);
    RecordLists(in, records).read();
    if (error)
        return *std::move(error);
    return records;
}

} // namespace linxuan
