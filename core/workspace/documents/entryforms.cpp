// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/entryforms.h"

#include "core/base/text.h"
#include "core/workspace/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

using Wanted = bool (*)(const Entry &);

bool isExperiment(const Entry &entry)
{
    return entry.category == Category::Experiment;
}

bool isOfDesigns(const Entry &entry)
{
    return entry.category != Category::Experiment;
}

// What a paper may say of its entry; a blank one says nothing.
QMap<QString, QString> entryFields(const FormSources &sources, const Entry &entry)
{
    const QString county = entry.unit == entry.school ? QString() : sources.unitName(entry.unit);
    const QString school = sources.unitName(entry.school);
    return {{u"作品编号"_s, entry.code},
            {u"类别"_s, entry.code.isEmpty() ? QString() : sources.categoryName(entry.category)},
            {u"课题"_s, entry.title},
            {u"姓名"_s, entry.teacher},
            {u"性别"_s, entry.gender},
            {u"职称"_s, entry.jobTitle},
            {u"学校"_s, school},
            {u"区县"_s, entry.unit == entry.school && !school.isEmpty() ? u"直属校"_s : county},
            {u"单位"_s, sources.unitName(entry.unit)},
            {u"单位全称"_s, county.isEmpty() ? school : county + u'　' + school},
            {u"电话"_s, entry.phone},
            {u"学段"_s, entry.stage},
            {u"学科"_s, entry.subject},
            {u"任教学科"_s, entry.subject},
            {u"年级"_s, entry.grade},
            {u"册次"_s, entry.volume},
            {u"年级册次"_s, entry.grade + entry.volume},
            {u"教材版本"_s, entry.edition},
            {u"课程节点编号"_s, entry.nodeCode},
            {u"实验类型"_s, entry.experimentKind},
            {u"辅导教师"_s, entry.tutor}};
}

FormValues copyFor(const FormSources &sources, const QString &form, const QString &title,
                   const Entry &entry)
{
    FormValues values;
    values.name = entry.code;
    values.fields = sources.formFields(form, title);
    values.fields.insert(entryFields(sources, entry));
    return values;
}

Result<std::vector<const Entry *>> wantedEntries(const FormSources &sources,
                                                 const FormRequest &request, Wanted isWanted)
{
    LX_TRY(const Unit *unit, sources.wantedUnit(request));
    std::vector<const Entry *> wanted;
    for (const Entry *entry : sortedEntries(sources, unit, request)) {
        if (isWanted(*entry) && (!request.entry || entry->code == *request.entry))
            wanted.push_back(entry);
    }
    if (wanted.empty())
        return Error{
            ErrorCode::NotFound,
            request.entry
                ? Text::tr("There is no entry “%1” that this form is for.").arg(*request.entry)
                : Text::tr("There is no entry that this form is for."),
            {}};
    return wanted;
}

// One copy for each entry, or a blank one.
template<typename Make>
Result<FormCopies> copiesFor(const FormSources &sources, const FormRequest &request,
                             Wanted isWanted, const Make &make)
{
    if (request.isBlank)
        return FormCopies{make(Entry())};
    LX_TRY(const auto entries, wantedEntries(sources, request, isWanted));
    FormCopies copies;
    for (const Entry *entry : entries) {
        if (request.wantsMoreThan(copies.size()))
            copies.push_back(make(*entry));
    }
    return copies;
}

} // namespace

std::vector<const Entry *> sortedEntries(const FormSources &sources, const Unit *unit,
                                         const FormRequest &request)
{
    std::vector<const Entry *> found;
    for (const Entry &entry : sources.entries()) {
        if (entry.status == EntryStatus::Active && (!unit || entry.unit == unit->id))
            found.push_back(&entry);
    }
    if (request.order == FormOrder::Code)
        return found;
    const auto key = [&](const Entry *entry) {
        const bool isDirect = entry->unit == entry->school;
        return std::tuple(request.order == FormOrder::Route && isDirect, sources.unit(entry->unit),
                          sources.unit(entry->school));
    };
    std::stable_sort(found.begin(), found.end(), [&](const Entry *left, const Entry *right) {
        return key(left) < key(right); // units stand in the order of their import
    });
    return found;
}

Result<FormCopies> registrationCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const auto nodes, Records(sources.workspace()).nodes());
    QHash<QString, QString> names;
    for (const Node &node : nodes)
        names.insert(node.code, node.name);
    return copiesFor(sources, request, isExperiment, [&](const Entry &entry) {
        FormValues values =
            copyFor(sources, u"registration"_s, u"实验教学精品课教师评选登记表"_s, entry);
        values.fields[u"章节"_s] = names.value(entry.nodeCode);
        return values;
    });
}

Result<FormCopies> lessonDesignCopies(FormSources &sources, const FormRequest &request)
{
    return copiesFor(sources, request, isOfDesigns, [&](const Entry &entry) {
        return copyFor(sources, u"lesson-design"_s, u"学科课程、特殊教育教学设计"_s, entry);
    });
}

Result<FormCopies> pledgeCopies(FormSources &sources, const FormRequest &request)
{
    return copiesFor(sources, request, isExperiment, [&](const Entry &entry) {
        return copyFor(sources, u"pledge"_s, u"实验教学精品课评选承诺书"_s, entry);
    });
}

Result<FormCopies> bagCoverCopies(FormSources &sources, const FormRequest &request)
{
    return copiesFor(sources, request, isExperiment, [&](const Entry &entry) {
        FormValues values = copyFor(sources, u"bag-cover"_s, u"实验教学精品课上报材料"_s, entry);
        values.columns = QStringList{u"序号"_s, u"材料"_s, u"份数"_s};
        FormGroup contents;
        for (const PaperItem &item : sources.profile().paperPacket) {
            const bool isCover = item.form == u"bag-cover";
            if (item.category == Category::Experiment && !item.perUnit && !isCover)
                contents.rows.push_back({QString::number(contents.rows.size() + 1), item.name,
                                         QString::number(item.copies)});
        }
        values.groups = {std::move(contents)};
        return values;
    });
}

} // namespace linxuan
