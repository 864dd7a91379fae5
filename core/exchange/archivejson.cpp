// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archivejson.h"

#include "core/model/codes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// Entries and experts are named by their codes, as people would.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(const ResultArchive &archive)
        : m_archive(archive)
    {
        for (const ArchivedEntry &entry : archive.entries)
            m_entries.insert(entry.id, entry.code);
        for (const ArchivedExpert &expert : archive.experts)
            m_experts.insert(expert.id, expert.code);
    }

    QJsonObject write() const;

private:
    QJsonObject head() const;
    QJsonObject toJson(const ArchivedUnit &unit) const;
    QJsonObject toJson(const ArchivedEntry &entry) const;
    QJsonObject toJson(const ArchivedExpert &expert) const;
    QJsonObject toJson(const ArchivedPanel &panel) const;
    QJsonObject toJson(const PanelMember &member) const;
    QJsonObject toJson(const ArchivedSheet &sheet) const;
    QJsonObject toJson(const Veto &veto) const;
    QJsonObject toJson(const ArchivedLine &line) const;
    QJsonObject toJson(const ArchivedChange &change) const;
    QJsonObject toJson(const ArchivedOverride &one) const;
    QJsonObject toJson(const QuotaLimit &quota) const;
    QJsonObject toJson(const ArchivedPackage &package) const;
    QJsonObject toJson(const ListedGroup &group) const;
    QJsonObject toJson(const ListedEntry &entry) const;
    QJsonValue toJson(const EntryId &entry) const { return m_entries.value(entry); }

    template<typename Value>
    QJsonArray list(const std::vector<Value> &values) const
    {
        QJsonArray array;
        for (const Value &value : values)
            array += toJson(value);
        return array;
    }

    const ResultArchive &m_archive;
    QHash<EntryId, QString> m_entries;
    QHash<ExpertId, QString> m_experts;
};

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString moment(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QJsonArray texts(const std::vector<QString> &values)
{
    return QJsonArray::fromStringList(QStringList(values.begin(), values.end()));
}

template<typename Value>
QJsonValue optional(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject withGroup(const GroupKey &key, QJsonObject object)
{
    object.insert(u"category"_s, toCode(key.category));
    object.insert(u"stage"_s, key.stage);
    object.insert(u"subject"_s, key.subject);
    return object;
}

QJsonObject withDecision(const QString &by, const QString &reason, const QDateTime &at,
                         QJsonObject object)
{
    object.insert(u"by"_s, by);
    object.insert(u"reason"_s, reason);
    object.insert(u"at"_s, moment(at));
    return object;
}

QJsonObject ArchiveWriter::toJson(const ArchivedUnit &unit) const
{
    return {{u"id"_s, unit.id.toString()}, {u"name"_s, unit.name}, {u"kind"_s, toCode(unit.kind)}};
}

QJsonObject ArchiveWriter::toJson(const ArchivedEntry &entry) const
{
    return withGroup({entry.category, entry.stage, entry.subject},
                     {{u"id"_s, entry.id.toString()},
                      {u"code"_s, entry.code},
                      {u"title"_s, entry.title},
                      {u"teacher"_s, entry.teacher},
                      {u"school"_s, entry.school.toString()},
                      {u"unit"_s, entry.unit.toString()},
                      {u"node"_s, entry.nodeCode},
                      {u"level"_s, toCode(entry.level)},
                      {u"status"_s, toCode(entry.status)},
                      {u"reason"_s, entry.statusReason}});
}

QJsonObject ArchiveWriter::toJson(const ArchivedExpert &expert) const
{
    return {{u"id"_s, expert.id.toString()}, {u"code"_s, expert.code}};
}

QJsonObject ArchiveWriter::toJson(const PanelMember &member) const
{
    return {{u"expert"_s, m_experts.value(member.expert)}, {u"active"_s, member.active}};
}

QJsonObject ArchiveWriter::toJson(const ArchivedPanel &panel) const
{
    return withGroup(panel.group, {{u"members"_s, list(panel.members)}});
}

QJsonObject ArchiveWriter::toJson(const ArchivedSheet &sheet) const
{
    QJsonArray points;
    for (const auto &one : sheet.points)
        points += one ? QJsonValue(one->hundredths()) : QJsonValue();
    return {{u"entry"_s, m_entries.value(sheet.entry)},
            {u"expert"_s, m_experts.value(sheet.expert)},
            {u"rubric"_s, sheet.rubric.toString()},
            {u"state"_s, toCode(sheet.state)},
            {u"points"_s, points},
            {u"excuse"_s, sheet.excuse},
            {u"file"_s, optional(sheet.file)}};
}

QJsonObject ArchiveWriter::toJson(const Veto &veto) const
{
    return {{u"id"_s, veto.id.toString()},
            {u"entry"_s, m_entries.value(veto.entry)},
            {u"proposed_by"_s,
             veto.proposedBy ? QJsonValue(m_experts.value(*veto.proposedBy)) : QJsonValue()},
            {u"item"_s, veto.item},
            {u"evidence"_s, veto.evidence},
            {u"text"_s, veto.text},
            {u"state"_s, toCode(veto.state)},
            {u"decided_by"_s, veto.decidedBy},
            {u"reason"_s, veto.decisionReason}};
}

QJsonObject ArchiveWriter::toJson(const ArchivedLine &line) const
{
    return withDecision(line.by, line.reason, line.at,
                        withGroup(line.group,
                                  {{u"level"_s, line.level},
                                   {u"include"_s, line.include},
                                   {u"tied"_s, texts(line.tied)}}));
}

QJsonObject ArchiveWriter::toJson(const ArchivedChange &change) const
{
    return withDecision(change.by, change.reason, change.at,
                        {{u"entry"_s, m_entries.value(change.entry)}, {u"award"_s, change.award}});
}

QJsonObject ArchiveWriter::toJson(const ArchivedOverride &one) const
{
    return withDecision(one.by, one.reason, one.at,
                        {{u"entry"_s, m_entries.value(one.entry)},
                         {u"level"_s, toCode(one.level)},
                         {u"rule"_s, one.rule}});
}

QJsonObject ArchiveWriter::toJson(const QuotaLimit &quota) const
{
    return {{u"unit"_s, quota.unit.toString()},
            {u"track"_s, toCode(quota.track)},
            {u"stage"_s, optional(quota.stage)},
            {u"subject"_s, optional(quota.subject)},
            {u"places"_s, quota.places}};
}

QJsonObject ArchiveWriter::toJson(const ArchivedPackage &package) const
{
    return {{u"serial"_s, package.serial.toString(QUuid::WithoutBraces)},
            {u"expert"_s, m_experts.value(package.expert)},
            {u"key"_s, hexText(package.expertKey)}};
}

QJsonObject ArchiveWriter::toJson(const ListedEntry &entry) const
{
    return {{u"code"_s, entry.code},
            {u"standing"_s, entry.standing},
            {u"rank"_s, optional(entry.rank)},
            {u"tied"_s, entry.tied},
            {u"score"_s, entry.score},
            {u"mean"_s, entry.mean},
            {u"kept"_s, QJsonArray::fromStringList(entry.kept)},
            {u"dropped"_s, QJsonArray::fromStringList(entry.dropped)},
            {u"award"_s, entry.award},
            {u"changed_by_hand"_s, entry.changedByHand},
            {u"recommended"_s, entry.recommended}};
}

QJsonObject ArchiveWriter::toJson(const ListedGroup &group) const
{
    return withGroup(group.key, {{u"entries"_s, list(group.entries)}});
}

QJsonObject ArchiveWriter::head() const
{
    const Round &round = m_archive.round;
    return {{u"format"_s, u"linxuan-result"_s},
            {u"major"_s, 1},
            {u"campaign"_s,
             QJsonObject{{u"id"_s, m_archive.campaign.toString(QUuid::WithoutBraces)},
                         {u"name"_s, m_archive.campaignName}}},
            {u"round"_s,
             QJsonObject{{u"id"_s, round.id.toString()},
                         {u"code"_s, round.code},
                         {u"name"_s, round.name},
                         {u"version"_s, round.version},
                         {u"digest"_s, hexText(round.digest)},
                         {u"closed_by"_s, round.closedBy},
                         {u"closed_at"_s, moment(round.closedAt.value_or(QDateTime()))}}},
            {u"trail"_s,
             QJsonObject{{u"count"_s, m_archive.trailCount},
                         {u"digest"_s, hexText(m_archive.trailDigest)}}},
            {u"written_at"_s, moment(m_archive.writtenAt)}};
}

QJsonObject ArchiveWriter::write() const
{
    QJsonObject object = head();
    object.insert(u"units"_s, list(m_archive.units));
    object.insert(u"entries"_s, list(m_archive.entries));
    object.insert(u"calibration"_s, list(m_archive.calibration));
    object.insert(u"experts"_s, list(m_archive.experts));
    object.insert(u"panels"_s, list(m_archive.panels));
    object.insert(u"sheets"_s, list(m_archive.sheets));
    object.insert(u"vetoes"_s, list(m_archive.vetoes));
    object.insert(u"line_decisions"_s, list(m_archive.lines));
    object.insert(u"award_changes"_s, list(m_archive.changes));
    object.insert(u"overrides"_s, list(m_archive.overrides));
    object.insert(u"quotas"_s, list(m_archive.quotas));
    object.insert(u"selected_designs"_s,
                  m_archive.selectedDesigns ? QJsonValue(list(*m_archive.selectedDesigns))
                                            : QJsonValue());
    object.insert(u"list"_s, list(m_archive.list));
    object.insert(u"packages"_s, list(m_archive.packages));
    return object;
}

} // namespace

QByteArray archiveJson(const ResultArchive &archive)
{
    return QJsonDocument(ArchiveWriter(archive).write()).toJson(QJsonDocument::Compact);
}

} // namespace linxuan
