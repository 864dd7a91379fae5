// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/certificates.h"
#include "core/workspace/honours/unithonours.h"
#include "core/workspace/overview.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <random>
#include <set>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

CertificateList listOf(Office &office)
{
    return must(Certificates(office.workspace()).read());
}

// Of entries of a round that have an award, "A1 first".
std::set<QString> awarded(Office &office)
{
    std::set<QString> lines;
    for (const GroupAwards &group : must(Results(office.workspace()).awards(u"final"_s)).groups) {
        for (const EntryAward &one : group.entries) {
            if (!one.award.isEmpty())
                lines.insert(one.code + u' ' + one.award);
        }
    }
    return lines;
}

void changeProfile(Office &office, const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object =
        QJsonDocument::fromJson(office.text(u"SELECT profile FROM campaign"_s).toUtf8()).object();
    change(object);
    office.run(u"UPDATE campaign SET profile = '%1'"_s.arg(
        QString::fromUtf8(QJsonDocument(object).toJson())));
    office.reopen();
}

const auto kBy = u"办公室"_s;

} // namespace

TEST_CASE("certificates are issued for the awards of a closed round only, once each",
          "[certificates]")
{
    Office office;
    fill(office);
    Certificates certificates(office.workspace());
    CHECK(certificates.issue(u"final"_s, kBy).error().code == ErrorCode::Refused);
    CHECK(certificates.issue(u"none"_s, kBy).error().code == ErrorCode::NotFound);
    CHECK(certificates.issue(u"final"_s, u" "_s).error().code == ErrorCode::Usage);
    close(office);
    const std::set<QString> awards = awarded(office);
    REQUIRE(awards.size() > 3);
    CHECK(listOf(office).waiting == int(awards.size()));
    const IssueReport report = must(certificates.issue(u"final"_s, kBy));
    CHECK(report.issued.size() == awards.size());
    CHECK(report.issued.front() == u"2023-XK-00001");
    const CertificateList list = listOf(office);
    CHECK(list.waiting == 0);
    std::set<QString> said;
    for (const CertificateLine &line : list.lines) {
        said.insert(line.subject + u' ' + line.certificate.text.award);
        CHECK(line.state == CertificateState::Standing);
        CHECK(line.certificate.text.holder == u"示例"_s + line.subject);
    }
    CHECK(said == awards);
    const IssueReport again = must(certificates.issue(u"final"_s, kBy));
    CHECK(again.issued.empty());
    CHECK(again.unchanged == int(awards.size()));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a check code belongs to one certificate as it was printed", "[certificates]")
{
    Office office;
    fill(office);
    close(office);
    must(Certificates(office.workspace()).issue(u"final"_s, kBy));
    const CertificateList list = listOf(office);
    const Certificate one = list.lines[0].certificate;
    CHECK(one.code.size() == 9);
    CHECK(hasCode(one, one.code.toLower().remove(u'-')));
    CHECK_FALSE(hasCode(one, list.lines[1].certificate.code));
    CHECK_FALSE(hasCode(one, one.code + u"!"_s));
    CHECK_FALSE(hasCode(one, {}));
    CHECK(certificateCode(one) == one.code);
    for (const auto field : {&CertificateText::holder, &CertificateText::school,
                             &CertificateText::title, &CertificateText::awardName}) {
        Certificate forged = one;
        forged.text.*field += u"某"_s;
        CHECK(certificateCode(forged) != one.code);
    }
    Certificate invented = one;
    invented.number = u"2023-XK-99999"_s;
    CHECK(certificateCode(invented) != one.code);
    CHECK(Certificates(office.workspace()).find(invented.number).error().code
          == ErrorCode::NotFound);
    CHECK(must(Certificates(office.workspace()).find(u"２０２３-XK-00001"_s)).certificate == one);
}

TEST_CASE("a certificate is voided with a reason, and a new one refers to it", "[certificates]")
{
    Office office;
    fill(office);
    close(office);
    Certificates certificates(office.workspace());
    const QString first = must(certificates.issue(u"final"_s, kBy)).issued.front();
    CHECK(certificates.makeVoid({first}, kBy, {}).error().code == ErrorCode::Usage);
    CHECK(certificates.makeVoid({u"X"_s}, kBy, u"错"_s).error().code == ErrorCode::NotFound);
    const QString second = must(certificates.reissue(first, kBy, u"遗失补发"_s));
    CHECK(second != first);
    const CertificateLine old = must(certificates.find(first));
    CHECK(old.state == CertificateState::Void);
    CHECK(old.replacedBy == second);
    CHECK(old.certificate.voided->reason == u"遗失补发");
    CHECK(must(certificates.find(second)).certificate.replaces == first);
    CHECK(certificates.makeVoid({first}, kBy, u"再废"_s).error().code == ErrorCode::Conflict);
    CHECK(certificates.reissue(first, kBy, u"再补"_s).error().code == ErrorCode::Conflict);
    must(certificates.makeVoid({second}, kBy, u"打印有误"_s));
    CHECK(listOf(office).waiting == 1);
    // A chain, not a tree: the newest one is what a new one replaces.
    CHECK(certificates.reissue(first, kBy, u"再补"_s).error().code == ErrorCode::Conflict);
    const IssueReport report = must(certificates.issue(u"final"_s, kBy));
    REQUIRE(report.issued.size() == 1);
    CHECK(must(certificates.find(report.issued[0])).certificate.replaces == second);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("after a changed result the certificates that no longer fit are named", "[certificates]")
{
    Office office;
    fill(office);
    close(office);
    Certificates certificates(office.workspace());
    must(certificates.issue(u"final"_s, kBy));
    Results results(office.workspace());
    must(results.reopen(u"final"_s, u"组长"_s, u"复核"_s));
    CHECK(listOf(office).count(CertificateState::Unfit) == 0);
    CHECK(listOf(office).count(CertificateState::Pending) == int(listOf(office).lines.size()));
    CHECK(certificates.reissue(u"2023-XK-00001"_s, kBy, u"遗失"_s).error().code
          == ErrorCode::Refused);
    must(results.changeAward(u"final"_s, u"A1"_s, {}, u"组长"_s, u"复核后取消"_s));
    must(results.changeAward(u"final"_s, u"A3"_s, u"first"_s, u"组长"_s, u"复核"_s));
    close(office);
    std::map<QString, CertificateLine> unfit;
    for (const CertificateLine &line : listOf(office).lines) {
        if (line.state == CertificateState::Unfit)
            unfit[line.subject] = line;
    }
    REQUIRE(unfit.size() == 2);
    CHECK_FALSE(unfit[u"A1"_s].why.isEmpty());
    CHECK(unfit[u"A3"_s].why.contains(u"一等奖"_s));
    const IssueReport report = must(certificates.issue(u"final"_s, kBy));
    CHECK(report.issued.empty());
    CHECK(report.unfit.size() == 2);
    CHECK(certificates.reissue(unfit[u"A1"_s].certificate.number, kBy, u"错"_s).error().code
          == ErrorCode::Refused);
    must(certificates.makeVoid({unfit[u"A1"_s].certificate.number}, kBy, u"取消奖项"_s));
    const QString better =
        must(certificates.reissue(unfit[u"A3"_s].certificate.number, kBy, u"改为一等奖"_s));
    CHECK(must(certificates.find(better)).certificate.text.award == u"first");
    CHECK(listOf(office).count(CertificateState::Unfit) == 0);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("the overview says that certificates have to be voided, until they are",
          "[certificates][overview]")
{
    Office office;
    const auto lines = [&office] {
        std::vector<TodoLine> found;
        for (TodoLine &line : must(campaignOverview(office.workspace())).todo) {
            if (line.topic == Topic::Honours)
                found.push_back(std::move(line));
        }
        return found;
    };
    fill(office);
    close(office);
    Certificates certificates(office.workspace());
    must(certificates.issue(u"final"_s, kBy));
    CHECK(lines().empty());
    must(Results(office.workspace()).reopen(u"final"_s, u"组长"_s, u"复核"_s));
    CHECK(lines().empty()); // nothing is known before the round is closed
    must(Results(office.workspace())
             .changeAward(u"final"_s, u"A1"_s, {}, u"组长"_s, u"复核后取消"_s));
    close(office);
    REQUIRE(lines().size() == 1);
    CHECK(lines().front().urgent);
    CHECK(lines().front().text.startsWith(u"1 "_s));
    CHECK(lines().front().target == u"certificates");
    QStringList unfit;
    for (const CertificateLine &line : listOf(office).lines) {
        if (line.state == CertificateState::Unfit)
            unfit += line.certificate.number;
    }
    must(certificates.makeVoid(unfit, kBy, u"取消奖项"_s));
    CHECK(lines().empty());
}

TEST_CASE("units with the award get certificates of their own count", "[certificates]")
{
    Office office;
    UnitAwards awards(office.workspace());
    must(awards.grant({u"甲县"_s}, u"处长"_s, u"组织有力"_s));
    must(awards.grant({u"市一中"_s}, u"处长"_s, u"组织有力"_s));
    Certificates certificates(office.workspace());
    CHECK(must(certificates.issueForUnits(kBy)).issued
          == std::vector{u"2023-ZZ-00001"_s, u"2023-ZZ-00002"_s});
    must(awards.revoke({u"市一中"_s}, u"处长"_s, u"撤回"_s));
    const CertificateLine line = must(certificates.find(u"2023-ZZ-00002"_s));
    CHECK(line.state == CertificateState::Unfit);
    CHECK(line.certificate.text.awardName == u"优秀组织奖");
    CHECK(must(certificates.issueForUnits(kBy)).unfit.size() == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("all that waits is issued in one go", "[certificates]")
{
    Office office;
    fill(office);
    must(UnitAwards(office.workspace()).grant({u"甲县"_s}, u"处长"_s, u"组织有力"_s));
    Certificates certificates(office.workspace());
    CHECK(must(certificates.issueWaiting(kBy)).issued == std::vector{u"2023-ZZ-00001"_s});
    close(office);
    const int waiting = listOf(office).waiting;
    REQUIRE(waiting > 3);
    const IssueReport report = must(certificates.issueWaiting(kBy));
    CHECK(int(report.issued.size()) == waiting);
    CHECK(report.unchanged == 1);
    CHECK(listOf(office).waiting == 0);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("tutors get certificates where the profile says so", "[certificates]")
{
    Office office;
    changeProfile(office, [](QJsonObject &profile) {
        QJsonObject block = profile[u"certificates"_s].toObject();
        block[u"tutors"_s] = true;
        block[u"pattern"_s] = u"{year}年{category}第{number:3}号"_s;
        profile[u"certificates"_s] = block;
    });
    fill(office);
    office.run(u"UPDATE entry SET tutor = '导师甲、导师乙，导师 甲' WHERE code = 'A3'"_s);
    close(office);
    must(Certificates(office.workspace()).issue(u"final"_s, kBy));
    QStringList tutors;
    for (const CertificateLine &line : listOf(office).lines) {
        if (line.certificate.text.kind == CertificateKind::Tutor)
            tutors += line.certificate.number + u' ' + line.certificate.text.holder;
    }
    CHECK(tutors == QStringList{u"2023年FD第001号 导师甲"_s, u"2023年FD第002号 导师乙"_s});
}

TEST_CASE("without a pattern in the profile nothing is issued", "[certificates]")
{
    Office office;
    fill(office);
    changeProfile(office, [](QJsonObject &profile) { profile.remove(u"certificates"_s); });
    close(office);
    const auto refused = Certificates(office.workspace()).issue(u"final"_s, kBy);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK_FALSE(listOf(office).rule);
}

TEST_CASE("a certificate that was altered past the program is found", "[certificates]")
{
    Office office;
    fill(office);
    close(office);
    must(Certificates(office.workspace()).issue(u"final"_s, kBy));
    office.run(u"UPDATE certificate SET holder = '别人' WHERE number = '2023-XK-00001'"_s);
    CHECK(office.problems().size() == 1);
}

TEST_CASE("numbers are given once over a thousand random actions", "[certificates]")
{
    Office office;
    fill(office);
    close(office);
    UnitAwards awards(office.workspace());
    must(awards.grant({u"甲县"_s}, u"处长"_s, u"组织有力"_s));
    must(awards.grant({u"乙县"_s}, u"处长"_s, u"组织有力"_s));
    Certificates certificates(office.workspace());
    std::mt19937 dice(1000);
    std::vector<QString> given;
    int refused = 0;
    for (int action = 0; action < 1000; ++action) {
        const unsigned kind = given.empty() ? 0 : dice() % 8;
        const QString number = given.empty() ? QString() : given[dice() % given.size()];
        if (kind < 2) {
            const auto report = kind == 0 ? must(certificates.issue(u"final"_s, kBy))
                                          : must(certificates.issueForUnits(kBy));
            given.insert(given.end(), report.issued.begin(), report.issued.end());
        } else if (kind < 5) {
            refused += certificates.makeVoid({number}, kBy, u"作废"_s) ? 0 : 1;
        } else {
            const auto made = certificates.reissue(number, kBy, u"补发"_s);
            if (made)
                given.push_back(*made);
            else
                ++refused;
        }
    }
    CHECK(refused > 100);
    CHECK(std::set<QString>(given.begin(), given.end()).size() == given.size());
    const CertificateList list = listOf(office);
    REQUIRE(list.lines.size() == given.size());
    std::set<QString> replaced;
    std::map<QString, int> standing;
    for (const CertificateLine &line : list.lines) {
        const Certificate &one = line.certificate;
        CHECK(certificateCode(one) == one.code);
        if (!one.replaces.isEmpty())
            CHECK(replaced.insert(one.replaces).second);
        if (!one.voided)
            CHECK(++standing[line.subject] == 1);
    }
    for (const QString &number : replaced)
        CHECK(must(certificates.find(number)).state == CertificateState::Void);
    CHECK(office.problems().isEmpty());
}
