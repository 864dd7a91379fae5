// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/certificates.h"

#include "core/base/text.h"
#include "core/storage/honourstore.h"
#include "core/workspace/honours/certificatebook.h"
#include "core/workspace/honours/numbering.h"
#include "core/workspace/honours/rules.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Certificates)
};

using DeservedCertificates = std::vector<DeservedCertificate>;

Result<void> requireName(const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who issues the certificates."), {}};
    return {};
}

Result<void> requireWords(const QString &by, const QString &reason)
{
    if (by.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A name and a reason are needed."), {}};
    return {};
}

Result<void> requireRule(const HonourRules &rules)
{
    if (rules.certificates)
        return {};
    return Error{ErrorCode::Refused,
                 Text::tr("The campaign's profile has no pattern for the numbers of certificates. "
                          "Add the block “certificates” to the profile of the next campaign."),
                 {}};
}

Error unknown(const QString &number)
{
    return {ErrorCode::NotFound, Text::tr("There is no certificate %1.").arg(number), {}};
}

Result<void> recordIssue(Write &write, const Certificate &one)
{
    QJsonObject detail{{u"number"_s, one.number},
                       {u"kind"_s, toCode(one.text.kind)},
                       {u"holder"_s, one.text.holder},
                       {u"award"_s, one.text.awardName},
                       {u"by"_s, one.issuedBy}};
    if (!one.replaces.isEmpty())
        detail.insert(u"replaces"_s, one.replaces);
    return write.record(u"certificate.issue"_s, one.text.subject, detail);
}

Result<void> voidIn(Write &write, Certificate one, const CertificateVoid &word)
{
    one.voided = word;
    LX_CHECK(HonourStore(write.database()).markVoid(one, write.trail()));
    return write.record(
        u"certificate.void"_s, one.text.subject,
        {{u"number"_s, one.number}, {u"by"_s, word.by}, {u"reason"_s, word.reason}});
}

// Issues what of `deserved` has no standing certificate.
Result<IssueReport> issueMissing(Workspace &workspace, Write &write, const CertificateBook &book,
                                 const DeservedCertificates &deserved, const QString &by)
{
    IssueReport report;
    Numbering numbering(*book.rules().certificates, workspace.profile().year, book.certificates());
    std::vector<Certificate> issued;
    for (const DeservedCertificate &one : deserved) {
        const Certificate *standing = book.standing(one.text);
        if (standing && standing->text == one.text)
            ++report.unchanged;
        if (standing)
            continue;
        Certificate made = numbering.next(one.text, one.word);
        made.replaces = book.lastVoid(one.text);
        made.issuedBy = by.trimmed();
        made.issuedAt = workspace.now();
        report.issued.push_back(made.number);
        issued.push_back(std::move(made));
    }
    if (issued.empty())
        return report;
    LX_CHECK(HonourStore(write.database()).insert(issued, write.trail()));
    for (const Certificate &one : issued)
        LX_CHECK(recordIssue(write, one));
    LX_CHECK(write.commit(Area::Honours));
    return report;
}

// Those among these awards whose certificate says something that is not so any more.
Result<void> addUnfit(const CertificateBook &book,
                      const std::function<bool(const CertificateText &)> &isAsked,
                      IssueReport &report)
{
    LX_TRY(const CertificateList list, book.list());
    for (const CertificateLine &line : list.lines) {
        if (line.state == CertificateState::Unfit && isAsked(line.certificate.text))
            report.unfit.push_back(line);
    }
    return {};
}

bool isOfUnit(const CertificateText &text)
{
    return text.kind == CertificateKind::Unit;
}

Result<DeservedCertificates> ofAll(const Deserved &deserved)
{
    DeservedCertificates all;
    for (const QString &round : deserved.closedRounds()) {
        LX_TRY(const auto ofRound, deserved.ofRound(round));
        all.insert(all.end(), ofRound.begin(), ofRound.end());
    }
    const auto units = deserved.ofUnits();
    all.insert(all.end(), units.begin(), units.end());
    return all;
}

// Issues what is missing of some awards; `isAsked` says whether a certificate is for one of them.
Result<IssueReport>
issueAll(Workspace &workspace, const QString &by,
         const std::function<Result<DeservedCertificates>(const Deserved &)> &some,
         const std::function<bool(const CertificateText &)> &isAsked)
{
    LX_CHECK(requireName(by));
    LX_TRY(Write write, Write::begin(workspace));
    LX_TRY(const CertificateBook book, CertificateBook::open(workspace));
    LX_CHECK(requireRule(book.rules()));
    LX_TRY(const auto deserved, some(book.deserved()));
    LX_TRY(IssueReport report, issueMissing(workspace, write, book, deserved, by));
    LX_CHECK(addUnfit(book, isAsked, report));
    return report;
}

} // namespace

Result<CertificateList> Certificates::read()
{
    LX_TRY(const CertificateBook book, CertificateBook::open(m_workspace));
    return book.list();
}

Result<IssueReport> Certificates::issue(const QString &round, const QString &by)
{
    const auto deserved = [&round](const Deserved &all) { return all.ofRound(round); };
    const auto isOfRound = [&round](const CertificateText &text) {
        return !isOfUnit(text) && text.round == round;
    };
    return issueAll(m_workspace, by, deserved, isOfRound);
}

Result<IssueReport> Certificates::issueForUnits(const QString &by)
{
    const auto deserved = [](const Deserved &all) { return Result(all.ofUnits()); };
    return issueAll(m_workspace, by, deserved, isOfUnit);
}

Result<IssueReport> Certificates::issueWaiting(const QString &by)
{
    const auto isAny = [](const CertificateText &) { return true; };
    return issueAll(m_workspace, by, ofAll, isAny);
}

Result<void> Certificates::makeVoid(const QStringList &numbers, const QString &by,
                                    const QString &reason)
{
    LX_CHECK(requireWords(by, reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const CertificateBook book, CertificateBook::open(m_workspace));
    for (const QString &number : numbers) {
        const Certificate *one = book.find(number);
        if (!one)
            return unknown(number);
        LX_CHECK(voidIn(write, *one, {by.trimmed(), m_workspace.now(), reason.trimmed()}));
    }
    return write.commit(Area::Honours);
}

Result<QString> Certificates::reissue(const QString &number, const QString &by,
                                      const QString &reason)
{
    LX_CHECK(requireWords(by, reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const CertificateBook book, CertificateBook::open(m_workspace));
    LX_CHECK(requireRule(book.rules()));
    const Certificate *old = book.find(number);
    if (!old)
        return unknown(number);
    if (const QString other = book.replacementOf(*old); !other.isEmpty())
        return Error{ErrorCode::Conflict,
                     Text::tr("Certificate %1 stands in the place of %2.").arg(other, old->number),
                     {}};
    LX_TRY(const DeservedCertificate now, book.deservedFor(*old));
    const Certificate *standing = book.standing(now.text);
    if (standing && standing->number != old->number)
        return Error{ErrorCode::Conflict,
                     Text::tr("Certificate %1 stands in the place of %2.")
                         .arg(standing->number, old->number),
                     {}};
    if (!old->voided)
        LX_CHECK(voidIn(write, *old, {by.trimmed(), m_workspace.now(), reason.trimmed()}));
    Numbering numbering(*book.rules().certificates, m_workspace.profile().year,
                        book.certificates());
    Certificate made = numbering.next(now.text, now.word);
    made.replaces = old->number;
    made.issuedBy = by.trimmed();
    made.issuedAt = m_workspace.now();
    LX_CHECK(HonourStore(write.database()).insert({made}, write.trail()));
    LX_CHECK(recordIssue(write, made));
    LX_CHECK(write.commit(Area::Honours));
    return made.number;
}

Result<CertificateLine> Certificates::find(const QString &number)
{
    LX_TRY(const CertificateList list, read());
    for (const CertificateLine &line : list.lines) {
        if (foldCode(line.certificate.number) == foldCode(number))
            return line;
    }
    return unknown(number);
}

QString toCode(CertificateState state)
{
    switch (state) {
    case CertificateState::Standing:
        return u"standing"_s;
    case CertificateState::Pending:
        return u"pending"_s;
    case CertificateState::Unfit:
        return u"unfit"_s;
    case CertificateState::Void:
        break;
    }
    return u"void"_s;
}

QString displayName(CertificateState state)
{
    switch (state) {
    case CertificateState::Standing:
        return Text::tr("Valid");
    case CertificateState::Pending:
        return Text::tr("Round open again");
    case CertificateState::Unfit:
        return Text::tr("To be voided");
    case CertificateState::Void:
        break;
    }
    return Text::tr("Void");
}

int CertificateList::count(CertificateState state) const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(),
                      [state](const CertificateLine &line) { return line.state == state; }));
}

} // namespace linxuan
