// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/deserved.h"

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/honourstore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/honours/closedawards.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Certificates)
};

} // namespace

QString deservedKey(const CertificateText &text)
{
    const QString holder = text.kind == CertificateKind::Tutor ? foldName(text.holder) : QString();
    return u"%1/%2/%3/%4"_s.arg(toCode(text.kind), text.round,
                                QString::fromLatin1(text.subject.toHex()), holder);
}

Result<Deserved> Deserved::load(Workspace &workspace, const HonourRules &rules)
{
    Deserved deserved(workspace, rules);
    LX_CHECK(deserved.read());
    return deserved;
}

Result<void> Deserved::read()
{
    Database &database = m_workspace->database();
    LX_TRY(auto entries, EntryStore(database).entries());
    m_entries.reserve(qsizetype(entries.size()));
    for (Entry &entry : entries)
        m_entries.insert(entry.id.toBytes(), std::move(entry));
    LX_TRY(const auto units, CatalogueStore(database).units());
    LX_TRY(const auto awards, HonourStore(database).unitAwards());
    QSet<UnitId> awarded;
    for (const UnitAward &award : awards)
        awarded.insert(award.unit);
    for (const Unit &unit : units) {
        m_units.insert(unit.id, unit.name);
        if (awarded.contains(unit.id))
            m_awarded.push_back(unit.id);
    }
    LX_TRY(const auto rounds, RoundStore(database).rounds());
    for (const Round &round : rounds)
        m_rounds.insert(round.code, round);
    return {};
}

QString Deserved::word(const QString &key) const
{
    const auto found = m_rules.certificates->words.find(key);
    return found == m_rules.certificates->words.end() ? QString() : found->second;
}

void Deserved::addOfEntry(const Entry &entry, const QString &round, const QString &award,
                          std::vector<DeservedCertificate> &to) const
{
    const AwardLevelRule *level = m_workspace->profile().award(award);
    CertificateText text{CertificateKind::Entry,
                         round,
                         entry.id.toBytes(),
                         entry.teacher,
                         m_units.value(entry.school),
                         entry.title,
                         award,
                         level ? level->name : award};
    to.push_back({text, word(toCode(entry.category))});
    if (!m_rules.certificates->tutors)
        return;
    QStringList seen;
    for (const QString &tutor : splitList(entry.tutor)) {
        text.kind = CertificateKind::Tutor;
        text.holder = foldText(tutor);
        if (!seen.contains(foldName(tutor)))
            to.push_back({text, word(u"tutor"_s)});
        seen += foldName(tutor);
    }
}

Result<std::vector<DeservedCertificate>> Deserved::ofRound(const QString &round) const
{
    LX_TRY(const auto closed, closedAwards(*m_workspace, round));
    if (!closed)
        return Error{
            ErrorCode::Refused,
            Text::tr("Round %1 is open. Certificates are issued for the result of a closed round.")
                .arg(roundName(round)),
            {}};
    std::vector<DeservedCertificate> deserved;
    for (const ClosedAward &award : closed->awards) {
        const auto entry = m_entries.constFind(award.entry.toBytes());
        if (entry != m_entries.constEnd())
            addOfEntry(*entry, closed->round.code, award.award, deserved);
    }
    return deserved;
}

std::vector<DeservedCertificate> Deserved::ofUnits() const
{
    const QString name = m_rules.unitAwards ? m_rules.unitAwards->name : u"优秀组织奖"_s;
    std::vector<DeservedCertificate> deserved;
    for (const UnitId &unit : m_awarded) {
        const CertificateText text{
            CertificateKind::Unit, {}, unit.toBytes(), m_units.value(unit), {}, {}, {}, name};
        deserved.push_back({text, word(u"unit"_s)});
    }
    return deserved;
}

bool Deserved::isClosed(const QString &round) const
{
    return m_rounds.value(round).state == RoundState::Closed;
}

// The round of designs chooses who may film; it is no award.
QStringList Deserved::closedRounds() const
{
    QStringList codes;
    for (const RoundRule &rule : m_workspace->profile().rounds) {
        if (rule.scope != RoundScope::DirectDesigns && isClosed(rule.code))
            codes += rule.code;
    }
    return codes;
}

QString Deserved::roundName(const QString &round) const
{
    const auto found = m_rounds.constFind(round);
    return found == m_rounds.constEnd() ? round : found->name;
}

QString Deserved::subjectName(const CertificateText &text) const
{
    return text.kind == CertificateKind::Unit ? text.holder : m_entries.value(text.subject).code;
}

QString Deserved::unitName(const CertificateText &text) const
{
    return text.kind == CertificateKind::Unit ? text.holder
                                              : m_units.value(m_entries.value(text.subject).unit);
}

} // namespace linxuan
