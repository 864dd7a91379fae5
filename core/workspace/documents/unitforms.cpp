// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/unitforms.h"

#include "core/base/text.h"
#include "core/scoring/quota.h"
#include "core/workspace/contacts.h"

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QString number(size_t count)
{
    return QString::number(count);
}

// "七年级下册": what 年级册次 says in one column.
QString gradeAndVolume(const Entry &entry)
{
    return entry.grade + entry.volume;
}

// Has its unit handed it on? That is what summaries of units list.
bool isSent(const Entry &entry)
{
    const bool isDirect = entry.unit == entry.school;
    return entry.status == EntryStatus::Active
        && entry.level >= (isDirect ? Level::School : Level::County);
}

Result<std::vector<UnitContact>> contactsOf(FormSources &sources, const FormRequest &request,
                                            ContactKind kind)
{
    if (request.isBlank)
        return std::vector<UnitContact>();
    return Contacts(sources.workspace()).all(kind);
}

// A row for each person of a unit; a unit that named nobody has one to be filled in.
template<typename Cells>
FormGroup contactRows(const std::vector<const Unit *> &units,
                      const std::vector<UnitContact> &contacts, const Cells &cells)
{
    FormGroup group;
    for (const Unit *unit : units) {
        const size_t before = group.rows.size();
        for (const UnitContact &contact : contacts) {
            if (contact.unit == unit->id)
                group.rows.push_back(cells(number(group.rows.size() + 1), *unit, contact));
        }
        if (group.rows.size() == before)
            group.rows.push_back(cells(number(before + 1), *unit, UnitContact()));
    }
    return group;
}

Result<std::vector<const Unit *>> askedUnits(const FormSources &sources, const FormRequest &request)
{
    LX_TRY(const Unit *only, sources.wantedUnit(request));
    if (only)
        return std::vector<const Unit *>{only};
    return sources.senders();
}

QString deadlineText(const FormSources &sources, const QString &code)
{
    for (const Deadline &deadline : sources.profile().deadlines) {
        if (deadline.code == code)
            return u"报送截止：%1。"_s.arg(officeText(deadline.at));
    }
    return {};
}

std::vector<const Entry *> entriesOf(const FormSources &sources, const Unit *unit,
                                     bool (*isListed)(const Entry &))
{
    std::vector<const Entry *> listed;
    for (const Entry &entry : sources.entries()) {
        if ((!unit || entry.unit == unit->id) && isListed(entry))
            listed.push_back(&entry);
    }
    const auto place = [&](const Entry *entry) { return sources.unit(entry->unit); };
    std::stable_sort(listed.begin(), listed.end(), [&](const Entry *left, const Entry *right) {
        return place(left) < place(right); // units stand in the order of their import
    });
    return listed;
}

// Of a direct school, or of all of them.
QMap<QString, QString> teacherFields(const FormSources &sources, const Unit *school)
{
    int teachers = 0;
    int places = 0;
    bool isKnown = false;
    for (const Unit &unit : sources.units()) {
        if (unit.kind != UnitKind::DirectSchool || !unit.teachers || (school && &unit != school))
            continue;
        isKnown = true;
        teachers += *unit.teachers;
        places += *unit.teachers * sources.profile().eligibility.directSchoolShare / 10'000;
    }
    const QString unknown = u"　　　"_s; // to be written in
    return {{u"在职教师数"_s, isKnown ? QString::number(teachers) : unknown},
            {u"名额"_s, isKnown ? QString::number(places) : unknown}};
}

} // namespace

Result<FormCopies> contactsCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const auto contacts, contactsOf(sources, request, ContactKind::Contact));
    LX_TRY(const auto units, askedUnits(sources, request));
    FormValues values;
    values.fields = sources.formFields(u"contacts"_s, u"精品课工作联系表"_s);
    values.fields[u"说明"_s] = deadlineText(sources, u"contacts"_s);
    values.columns = QStringList{u"序号"_s, u"单位"_s, u"分管领导"_s, u"科室"_s, u"联系人"_s,
                                 u"职务"_s, u"电话"_s, u"邮箱"_s,     u"备注"_s};
    values.groups = {contactRows(
        units, contacts, [](const QString &place, const Unit &unit, const UnitContact &one) {
            return QStringList{place,    unit.name, one.leader, one.department, one.name,
                               one.post, one.phone, one.mail,   one.remark};
        })};
    return FormCopies{std::move(values)};
}

Result<FormCopies> administratorsCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const auto contacts, contactsOf(sources, request, ContactKind::Administrator));
    LX_TRY(const auto units, askedUnits(sources, request));
    FormValues values;
    values.fields = sources.formFields(u"administrators"_s, u"管理员信息申报表"_s);
    values.fields[u"说明"_s] = deadlineText(sources, u"administrators"_s);
    values.columns =
        QStringList{u"序号"_s, u"单位"_s, u"管理员姓名"_s, u"职务"_s, u"手机"_s, u"备注"_s};
    values.groups = {contactRows(
        units, contacts, [](const QString &place, const Unit &unit, const UnitContact &one) {
            return QStringList{place, unit.name, one.name, one.post, one.phone, one.remark};
        })};
    return FormCopies{std::move(values)};
}

Result<FormCopies> directSchoolSummaryCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const Unit *school, sources.wantedUnit(request));
    FormValues values;
    values.name = school ? school->name : QString();
    values.fields = sources.formFields(u"direct-school-summary"_s, u"直属学校教学设计汇总表"_s);
    values.fields.insert(teacherFields(sources, school));
    values.fields[u"单位"_s] = values.name;
    values.columns = QStringList{u"序号"_s,         u"作品编号"_s, u"学校"_s,     u"姓名"_s,
                                 u"学段"_s,         u"学科"_s,     u"教材版本"_s, u"年级册次"_s,
                                 u"课程节点编号"_s, u"课题"_s,     u"电话"_s};
    FormGroup all;
    const auto isListed = [](const Entry &entry) {
        return entry.unit == entry.school && entry.category != Category::Experiment
            && isSent(entry);
    };
    for (const Entry *entry : entriesOf(sources, school, isListed))
        all.rows.push_back({number(all.rows.size() + 1), entry->code,
                            sources.unitName(entry->school), entry->teacher, entry->stage,
                            entry->subject, entry->edition, gradeAndVolume(*entry), entry->nodeCode,
                            entry->title, entry->phone});
    values.fields[u"总件数"_s] = number(all.rows.size());
    values.groups = {std::move(all)};
    return FormCopies{std::move(values)};
}

Result<FormCopies> experimentSummaryCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const Unit *unit, sources.wantedUnit(request));
    FormValues values;
    values.name = unit ? unit->name : QString();
    values.fields = sources.formFields(u"experiment-summary"_s, u"实验教学精品课汇总表"_s);
    values.fields[u"单位"_s] = values.name;
    values.columns =
        QStringList{u"序号"_s, u"作品编号"_s, u"区县"_s,     u"学校"_s,     u"姓名"_s, u"学段"_s,
                    u"学科"_s, u"课题"_s,     u"教材版本"_s, u"辅导教师"_s, u"电话"_s, u"备注"_s};
    FormGroup all;
    const auto isListed = [](const Entry &entry) {
        return entry.category == Category::Experiment && isSent(entry);
    };
    for (const Entry *entry : entriesOf(sources, unit, isListed))
        all.rows.push_back({number(all.rows.size() + 1), entry->code, sources.senderName(*entry),
                            sources.unitName(entry->school), entry->teacher, entry->stage,
                            entry->subject, entry->title, entry->edition, entry->tutor,
                            entry->phone, QString()});
    values.fields[u"总件数"_s] = number(all.rows.size());
    values.groups = {std::move(all)};
    return FormCopies{std::move(values)};
}

} // namespace linxuan
