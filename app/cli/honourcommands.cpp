// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/honourjson.h"
#include "core/model/codes.h"

#include <QCoreApplication>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

// Who decides, unless told otherwise: whoever sits here.
QString byOf(const Call &call, const Workspace &workspace)
{
    return call.has("by") ? call.value("by") : workspace.actor();
}

// Of options of which each asks for something else.
Result<void> atMostOne(const Call &call, std::initializer_list<const char *> options)
{
    QStringList given;
    for (const char *option : options) {
        if (call.has(option))
            given += u"--"_s + QString::fromLatin1(option);
    }
    if (given.size() > 1)
        return usage(Text::tr("%1 do not go together.").arg(given.join(u", ")));
    return {};
}

void showUnit(const Call &call, const UnitHonours &honours, const UnitHonour &unit)
{
    QStringList words{unit.unit.name};
    if (unit.index.index)
        words += Text::tr("index %1, rank %2").arg(indexText(unit.index)).arg(*unit.index.rank);
    if (unit.index.isAdvised)
        words += Text::tr("advised");
    if (unit.award)
        words += Text::tr("has the award: %1 (%2)").arg(unit.award->reason, unit.award->by);
    call.print(words.join(u'\t'));
    for (const auto &coded : Codes<UnitFact>::all)
        call.print(
            u"  %1: %2"_s.arg(displayName(coded.value), factSentence(honours, unit, coded.value)));
}

Result<Status> runHonours(const Call &call)
{
    LX_CHECK(atMostOne(call, {"grant", "revoke"}));
    LX_TRY(const auto workspace, call.openWorkspace());
    UnitAwards awards(*workspace);
    const QString by = byOf(call, *workspace);
    if (call.has("grant")) {
        LX_TRY(const QString reason, call.needed("reason"));
        LX_CHECK(awards.grant(call.values("grant"), by, reason));
        return Status::Done;
    }
    if (call.has("revoke")) {
        LX_TRY(const QString reason, call.needed("reason"));
        LX_CHECK(awards.revoke(call.values("revoke"), by, reason));
        return Status::Done;
    }
    LX_TRY(const UnitHonours honours, awards.read());
    if (call.wantsJson())
        call.printJson(honoursJson(honours));
    for (const UnitHonour &unit : honours.units)
        showUnit(call, honours, unit);
    if (!honours.rule)
        call.print(
            Text::tr("The campaign's profile has no weights for an index; these are facts only."));
    return Status::Done;
}

Result<Status> takeProvincial(const Call &call, Workspace &workspace)
{
    LX_TRY(
        const ProvincialReport report,
        HoursRegister(workspace).importProvincial(call.value("provincial"), byOf(call, workspace)));
    if (call.wantsJson())
        call.printJson(provincialJson(report));
    for (const RejectedRow &row : report.rejected)
        call.print(Text::tr("✗ row %1, %2 “%3”: %4")
                       .arg(QString::number(row.row), row.column, row.value, row.reason));
    call.print(Text::tr("%1 added, %2 updated, %3 unchanged, %4 rejected")
                   .arg(report.added.size())
                   .arg(report.updated.size())
                   .arg(report.unchanged.size())
                   .arg(report.rejected.size()));
    return report.rejected.empty() ? Status::Done : Status::Problems;
}

Result<Status> runHours(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    if (call.has("provincial"))
        return takeProvincial(call, *workspace);
    LX_TRY(const auto teachers, HoursRegister(*workspace).read());
    if (call.wantsJson())
        call.printJson(hoursJson(teachers));
    for (const TeacherHours &one : teachers)
        call.print(u"%1\t%2\t%3\t%4\t%5"_s.arg(one.unit, one.school, one.teacher)
                       .arg(one.hours)
                       .arg(one.why));
    return Status::Done;
}

void showCertificate(const Call &call, const CertificateLine &line)
{
    const Certificate &one = line.certificate;
    QStringList words{one.number,   one.code,           one.text.holder,
                      line.subject, one.text.awardName, displayName(line.state)};
    if (!line.why.isEmpty())
        words += line.why;
    if (!line.replacedBy.isEmpty())
        words += Text::tr("replaced by %1").arg(line.replacedBy);
    call.print(words.join(u'\t'));
}

Result<Status> issue(const Call &call, Workspace &workspace)
{
    if (call.has("units") == call.has("round"))
        return usage(Text::tr("Give --round R or --units with --issue."));
    Certificates certificates(workspace);
    const QString by = byOf(call, workspace);
    LX_TRY(const IssueReport report,
           call.has("units") ? certificates.issueForUnits(by)
                             : certificates.issue(call.value("round"), by));
    if (call.wantsJson())
        call.printJson(issueJson(report));
    if (!report.issued.empty())
        call.print(Text::tr("%1 certificates issued, %2 to %3")
                       .arg(QString::number(report.issued.size()), report.issued.front(),
                            report.issued.back()));
    call.print(Text::tr("%1 had theirs").arg(report.unchanged));
    for (const CertificateLine &line : report.unfit)
        showCertificate(call, line);
    return report.unfit.empty() ? Status::Done : Status::Problems;
}

// Whether a certificate that somebody shows is one of ours, and stands.
Result<Status> check(const Call &call, Workspace &workspace)
{
    LX_TRY(const QString code, call.needed("code"));
    LX_TRY(const CertificateLine line, Certificates(workspace).find(call.value("check")));
    if (!hasCode(line.certificate, code)) {
        Call::say(Text::tr("linxuan-cli certificates: %1 has another check code.")
                      .arg(line.certificate.number));
        return Status::Problems;
    }
    if (call.wantsJson())
        call.printJson(certificateJson(line));
    showCertificate(call, line);
    const bool stands =
        line.state == CertificateState::Standing || line.state == CertificateState::Pending;
    return stands ? Status::Done : Status::Problems;
}

Result<Status> list(const Call &call, Workspace &workspace)
{
    LX_TRY(CertificateList list, Certificates(workspace).read());
    if (call.has("round"))
        std::erase_if(list.lines, [&call](const CertificateLine &line) {
            return line.certificate.text.round != call.value("round");
        });
    if (call.wantsJson())
        call.printJson(certificatesJson(list));
    for (const CertificateLine &line : list.lines)
        showCertificate(call, line);
    if (list.waiting > 0)
        call.print(Text::tr("%1 awards have no certificate yet").arg(list.waiting));
    return list.count(CertificateState::Unfit) > 0 ? Status::Problems : Status::Done;
}

Result<Status> runCertificates(const Call &call)
{
    LX_CHECK(atMostOne(call, {"issue", "void", "reissue", "check"}));
    LX_TRY(const auto workspace, call.openWorkspace());
    Certificates certificates(*workspace);
    const QString by = byOf(call, *workspace);
    if (call.has("issue"))
        return issue(call, *workspace);
    if (call.has("check"))
        return check(call, *workspace);
    if (call.has("void")) {
        LX_TRY(const QString reason, call.needed("reason"));
        LX_CHECK(certificates.makeVoid(call.values("void"), by, reason));
        return Status::Done;
    }
    if (call.has("reissue")) {
        LX_TRY(const QString reason, call.needed("reason"));
        LX_TRY(const QString number, certificates.reissue(call.value("reissue"), by, reason));
        if (call.wantsJson()) {
            LX_TRY(const CertificateLine line, certificates.find(number));
            call.printJson(certificateJson(line));
        }
        call.print(Text::tr("%1 issued in the place of %2").arg(number, call.value("reissue")));
        return Status::Done;
    }
    return list(call, *workspace);
}

} // namespace

std::vector<Command> honourCommands()
{
    return {
        {"honours",
         u"-w DIR [--grant UNIT|--revoke UNIT --reason TEXT]"_s,
         Text::tr("facts and index of each unit; names those that get the award"),
         {workspaceOption(), option("grant", Text::tr("Gives this unit the award."), "UNIT"),
          option("revoke", Text::tr("Takes it back."), "UNIT"), byOption(), reasonOption()},
         0,
         0,
         runHonours,
         Text::tr("The index is advice: weights and points stand in the profile. A person names "
                  "the units.")},
        {"hours",
         u"-w DIR [--provincial FILE]"_s,
         Text::tr("study hours of each teacher, with the reason"),
         {workspaceOption(),
          option(
              "provincial",
              Text::tr("Takes in a list of the province's awards: 作品编号, 获奖等级, 教师姓名."),
              "FILE"),
          byOption()},
         0,
         0,
         runHours},
        {"certificates",
         u"-w DIR [--issue --round R|--units]"_s,
         Text::tr("the register of certificates: issue, void, reissue, check"),
         {workspaceOption(), roundOption(),
          option("issue", Text::tr("Issues those that are missing, of a closed round.")),
          option("units", Text::tr("With --issue: for the units that have the award.")),
          option("void", Text::tr("Voids this certificate, with a reason."), "NUMBER"),
          option("reissue", Text::tr("Issues a new one in its place, with a reason."), "NUMBER"),
          option("check", Text::tr("Looks up a certificate and compares --code."), "NUMBER"),
          option("code", Text::tr("The check code that is printed on it."), "CODE"), byOption(),
          reasonOption()},
         0,
         0,
         runCertificates},
    };
}

} // namespace linxuan::cli
