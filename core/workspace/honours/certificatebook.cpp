// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/certificatebook.h"

#include "core/base/text.h"
#include "core/storage/honourstore.h"
#include "core/workspace/honours/rules.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Certificates)
};

using ByKey = QHash<QString, DeservedCertificate>;

// What a standing certificate says that is not so any more; empty: all of it is so.
QString difference(const CertificateText &says, const ByKey &deserved)
{
    const auto now = deserved.constFind(deservedKey(says));
    if (now == deserved.constEnd())
        return says.kind == CertificateKind::Tutor ? Text::tr("no award, or another tutor now")
                                                   : Text::tr("no award any more");
    QStringList changes;
    const auto compare = [&changes](const QString &was, const QString &is) {
        if (was != is)
            changes += Text::tr("“%1” is “%2” now").arg(was, is);
    };
    compare(says.awardName, now->text.awardName);
    compare(says.holder, now->text.holder);
    compare(says.school, now->text.school);
    compare(says.title, now->text.title);
    return changes.join(u"; ");
}

void addByKey(const std::vector<DeservedCertificate> &deserved, ByKey &to)
{
    for (const DeservedCertificate &one : deserved)
        to.insert(deservedKey(one.text), one);
}

QString voidText(const CertificateVoid &voided)
{
    return Text::tr("%1 (%2)").arg(voided.reason, voided.by);
}

} // namespace

CertificateBook::CertificateBook(HonourRules rules, Deserved deserved,
                                 std::vector<Certificate> certificates)
    : m_rules(std::move(rules))
    , m_deserved(std::move(deserved))
    , m_certificates(std::move(certificates))
{
    for (const Certificate &one : m_certificates) {
        if (!one.replaces.isEmpty())
            m_replacedBy.insert(one.replaces, one.number);
    }
    for (size_t i = 0; i < m_certificates.size(); ++i) {
        const Certificate &one = m_certificates[i];
        const QString key = deservedKey(one.text);
        m_numbers.insert(foldCode(one.number), i);
        if (!one.voided) {
            m_standing.insert(key, i);
        } else if (!m_replacedBy.contains(one.number)) {
            const auto other = m_lastVoid.constFind(key);
            if (other == m_lastVoid.constEnd()
                || m_certificates[*other].voided->at <= one.voided->at)
                m_lastVoid.insert(key, i);
        }
    }
}

Result<CertificateBook> CertificateBook::open(Workspace &workspace)
{
    LX_TRY(HonourRules rules, honourRules(workspace));
    LX_TRY(Deserved deserved, Deserved::load(workspace, rules));
    LX_TRY(auto certificates, HonourStore(workspace.database()).certificates());
    return CertificateBook(std::move(rules), std::move(deserved), std::move(certificates));
}

const Certificate *CertificateBook::find(const QString &number) const
{
    const auto found = m_numbers.constFind(foldCode(number));
    return found == m_numbers.constEnd() ? nullptr : &m_certificates[*found];
}

const Certificate *CertificateBook::standing(const CertificateText &text) const
{
    const auto found = m_standing.constFind(deservedKey(text));
    return found == m_standing.constEnd() ? nullptr : &m_certificates[*found];
}

QString CertificateBook::lastVoid(const CertificateText &text) const
{
    const auto found = m_lastVoid.constFind(deservedKey(text));
    return found == m_lastVoid.constEnd() ? QString() : m_certificates[*found].number;
}

Result<DeservedCertificate> CertificateBook::deservedFor(const Certificate &certificate) const
{
    std::vector<DeservedCertificate> all;
    if (certificate.text.kind == CertificateKind::Unit)
        all = m_deserved.ofUnits();
    else {
        LX_TRY(all, m_deserved.ofRound(certificate.text.round));
    }
    ByKey deserved;
    addByKey(all, deserved);
    const auto found = deserved.constFind(deservedKey(certificate.text));
    if (found != deserved.constEnd())
        return *found;
    return Error{ErrorCode::Refused,
                 Text::tr("The award of certificate %1 is not there any more. Void it instead.")
                     .arg(certificate.number),
                 {}};
}

Result<CertificateList> CertificateBook::list() const
{
    CertificateList list;
    list.rule = m_rules.certificates;
    ByKey deserved;
    if (list.rule) {
        addByKey(m_deserved.ofUnits(), deserved);
        for (const QString &round : m_deserved.closedRounds()) {
            LX_TRY(const auto ofRound, m_deserved.ofRound(round));
            addByKey(ofRound, deserved);
        }
    }
    for (const Certificate &one : m_certificates) {
        CertificateLine line{one,
                             m_deserved.subjectName(one.text),
                             m_deserved.unitName(one.text),
                             one.text.round.isEmpty() ? QString()
                                                      : m_deserved.roundName(one.text.round),
                             CertificateState::Standing,
                             {},
                             m_replacedBy.value(one.number)};
        if (one.voided) {
            line.state = CertificateState::Void;
            line.why = voidText(*one.voided);
        } else if (one.text.kind != CertificateKind::Unit && !m_deserved.isClosed(one.text.round)) {
            line.state = CertificateState::Pending;
        } else if (line.why = difference(one.text, deserved); !line.why.isEmpty()) {
            line.state = CertificateState::Unfit;
        }
        list.lines.push_back(std::move(line));
    }
    for (auto one = deserved.constBegin(); one != deserved.constEnd(); ++one)
        list.waiting += m_standing.contains(one.key()) ? 0 : 1;
    return list;
}

} // namespace linxuan
