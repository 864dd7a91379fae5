// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/honourforms.h"

#include "core/report/forms/listhead.h"
#include "core/workspace/honours/certificates.h"
#include "core/workspace/honours/teacherhours.h"
#include "core/workspace/honours/unithonours.h"

#include <QCoreApplication>
#include <QUrl>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

// "2023-XK-00001 7K3F-9QXM"; scanners type ASCII only.
QString scannedText(const Certificate &certificate)
{
    const QByteArray number = QUrl::toPercentEncoding(certificate.number, "/ ");
    return QString::fromLatin1(number) + u' ' + certificate.code;
}

// What the prize is given for; its name follows.
QString ground(const CertificateText &text, const QString &campaign)
{
    switch (text.kind) {
    case CertificateKind::Entry:
        return u"你执教的《%1》在%2中荣获"_s.arg(text.title, campaign);
    case CertificateKind::Tutor:
        return u"你辅导的课例《%1》在%2中荣获"_s.arg(text.title, campaign);
    case CertificateKind::Unit:
        break;
    }
    return u"在%1中荣获"_s.arg(campaign);
}

FormValues certificateValues(const FormSources &sources, const CertificateLine &line)
{
    const Certificate &certificate = line.certificate;
    const CertificateText &text = certificate.text;
    const bool isUnit = text.kind == CertificateKind::Unit;
    const QString school = text.school.isEmpty() ? QString() : text.school + u'　';
    FormValues values;
    values.name = certificate.number;
    values.fields = {
        {u"活动"_s, sources.profile().name},
        {u"证书名称"_s, u"荣誉证书"_s},
        {u"称呼"_s, isUnit ? text.holder + u'：' : school + text.holder + u"老师："_s},
        {u"获奖缘由"_s, ground(text, sources.profile().name)},
        {u"正文"_s, ground(text, sources.profile().name) + text.awardName + u'。'},
        {u"结语"_s, u"特发此证，以资鼓励。"_s},
        {u"姓名"_s, text.holder},
        {u"学校"_s, text.school},
        {u"课题"_s, text.title},
        {u"奖项"_s, text.awardName},
        {u"证书编号"_s, certificate.number},
        {u"校验码"_s, certificate.code},
        {u"校验文字"_s, scannedText(certificate)},
        {u"补发说明"_s,
         certificate.replaces.isEmpty() ? QString()
                                        : u"补发，原证书 %1 作废"_s.arg(certificate.replaces)},
        {u"发证日期"_s, dateText(certificate.issuedAt)},
        {u"落款单位"_s, sources.profile().office},
        {u"落款日期"_s, dateText(certificate.issuedAt)},
    };
    values.groups = {{{}, {QStringList()}}}; // its line in the register
    return values;
}

bool isWanted(const FormSources &sources, const CertificateLine &line, const FormRequest &request,
              const Unit *unit)
{
    const CertificateText &text = line.certificate.text;
    const bool isUnit = text.kind == CertificateKind::Unit;
    const Entry *entry = isUnit ? nullptr : sources.entry(EntryId::fromBytes(text.subject));
    return line.state == CertificateState::Standing
        && (!request.entry || (!isUnit && line.subject == *request.entry))
        && (!unit || (isUnit ? line.subject == unit->name : entry && entry->unit == unit->id));
}

} // namespace

FormValues certificateShape(const FormSources &sources)
{
    return certificateValues(sources, {});
}

Result<FormCopies> certificateCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const Unit *unit, sources.wantedUnit(request));
    LX_TRY(const CertificateList list, Certificates(sources.workspace()).read());
    FormCopies copies;
    for (const CertificateLine &line : list.lines) {
        if (request.wantsMoreThan(copies.size()) && isWanted(sources, line, request, unit))
            copies.push_back(certificateValues(sources, line));
    }
    if (copies.empty())
        return Error{ErrorCode::NotFound,
                     Text::tr("No certificate stands here: close the round and issue the "
                              "certificates first."),
                     {}};
    return copies;
}

Result<FormCopies> studyHoursCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const Unit *unit, sources.wantedUnit(request));
    LX_TRY(const auto teachers, HoursRegister(sources.workspace()).read());
    QHash<QString, QString> titles;
    for (const Entry &entry : sources.entries())
        titles.insert(entry.code, entry.title);
    FormValues values;
    values.name = unit ? unit->name : QString();
    values.groupFields = QStringList{u"报送单位"_s, u"人数"_s};
    values.columns = QStringList{u"序号"_s, u"姓名"_s,     u"学校"_s, u"作品编号"_s,
                                 u"课题"_s, u"认定依据"_s, u"学时"_s};
    int count = 0;
    for (const TeacherHours &one : teachers) {
        if (unit && one.unit != unit->name)
            continue;
        if (values.groups.empty() || values.groups.back().fields.value(u"报送单位"_s) != one.unit)
            values.groups.push_back({{{u"报送单位"_s, one.unit}}, {}});
        FormGroup &group = values.groups.back();
        group.rows.push_back({QString::number(group.rows.size() + 1), one.teacher, one.school,
                              one.entry, titles.value(one.entry), one.groundName,
                              QString::number(one.hours)});
        group.fields[u"人数"_s] = QString::number(group.rows.size());
        ++count;
    }
    values.fields = {{u"活动"_s, sources.profile().name},
                     {u"单位"_s, values.name},
                     {u"总人数"_s, QString::number(count)},
                     {u"落款单位"_s, sources.profile().office},
                     {u"落款日期"_s, u"　　　　年　　月　　日"_s}};
    return FormCopies{std::move(values)};
}

Result<FormCopies> unitAwardsCopies(FormSources &sources, const FormRequest &)
{
    LX_TRY(const UnitHonours honours, UnitAwards(sources.workspace()).read());
    FormValues values;
    values.columns = QStringList{u"序号"_s,     u"单位"_s,     u"单位类型"_s,
                                 u"参评作品"_s, u"获奖作品"_s, u"评定理由"_s};
    FormGroup all;
    for (const UnitHonour &one : honours.units) {
        if (!one.award)
            continue;
        int awards = 0;
        for (const auto &[level, count] : one.facts.awards)
            awards += count;
        const bool isDirect = one.unit.kind == UnitKind::DirectSchool;
        const bool isZone = one.unit.kind == UnitKind::Zone;
        all.rows.push_back({QString::number(all.rows.size() + 1), one.unit.name,
                            isDirect     ? u"直属校"_s
                                : isZone ? u"开发区"_s
                                         : u"区县"_s,
                            QString::number(one.facts.delivered), QString::number(awards),
                            one.award->reason});
    }
    values.groups = {std::move(all)};
    values.fields = {
        {u"活动"_s, sources.profile().name},
        {u"奖项名称"_s, honours.rule ? honours.rule->name : u"优秀组织奖"_s},
        {u"状态"_s, honours.round.isEmpty() ? u"（评审未结束，获奖作品数未计）"_s : QString()},
        {u"落款单位"_s, sources.profile().office},
        {u"落款日期"_s, u"　　　　年　　月　　日"_s}};
    return FormCopies{std::move(values)};
}

} // namespace linxuan
