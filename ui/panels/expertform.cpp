// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/expertform.h"

#include "core/base/text.h"
#include "core/model/profile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ExpertForm)
};

const auto kJoint = QStringLiteral("、");

QString namesOf(const std::vector<NamedTerm> &terms)
{
    QStringList names;
    for (const NamedTerm &term : terms)
        names += term.name;
    return names.join(kJoint);
}

// "张某，亲属，夫妻": person, kind, reason.
QString lineOf(const ExpertRelation &relation)
{
    QStringList parts{relation.person, displayName(relation.kind)};
    if (!relation.reason.isEmpty())
        parts += relation.reason;
    return parts.join(u'，');
}

QString categoriesText(const Expert &expert)
{
    QStringList names;
    for (const Category category : expert.categories)
        names += displayName(category);
    return names.join(kJoint);
}

Result<std::vector<ExpertRelation>> relationsOf(const QString &text)
{
    static const QRegularExpression comma(QStringLiteral("[,，]"));
    std::vector<ExpertRelation> relations;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(comma);
        ExpertRelation relation;
        relation.person = foldText(parts.value(0));
        relation.kind = recusalKindFromText(foldText(parts.value(1)));
        relation.reason = foldText(parts.mid(2).join(u'，'));
        if (relation.person.isEmpty() || parts.size() < 2)
            return Error{ErrorCode::Invalid,
                         Text::tr("A relation is written as name, kind, and perhaps why: “%1” "
                                  "lacks something.")
                             .arg(line.trimmed()),
                         {}};
        relations.push_back(std::move(relation));
    }
    return relations;
}

Result<std::vector<Category>> categoriesOf(const QString &text)
{
    std::vector<Category> categories;
    for (const QString &name : listOf(text)) {
        const auto category = categoryFromTable(name);
        if (!category)
            return Error{ErrorCode::Invalid, Text::tr("There is no category “%1”.").arg(name), {}};
        categories.push_back(*category);
    }
    return categories;
}

Result<ExpertChange> changeOf(const FilledFields &values)
{
    ExpertChange change;
    change.name = values.value(QStringLiteral("name"));
    change.unit = values.value(QStringLiteral("unit"));
    change.subjects = listOf(values.value(QStringLiteral("subjects")));
    change.stages = listOf(values.value(QStringLiteral("stages")));
    LX_TRY(change.categories, categoriesOf(values.value(QStringLiteral("categories"))));
    change.chair = !values.value(QStringLiteral("chair")).isEmpty();
    return change;
}

// Takes away what the form no longer says and sets what it says differently.
Result<void> keepRelations(Workspace &workspace, const Expert &expert,
                           const std::vector<ExpertRelation> &wanted)
{
    ExpertBook book(workspace);
    LX_TRY(const auto all, book.relations());
    const auto same = [](const ExpertRelation &left, const ExpertRelation &right) {
        return foldName(left.person) == foldName(right.person);
    };
    for (const ExpertRelation &old : all) {
        const bool isKept = std::any_of(wanted.begin(), wanted.end(),
                                        [&](const auto &relation) { return same(old, relation); });
        if (old.expert == expert.id && !isKept)
            LX_CHECK(book.removeRelation(expert.code, old.person));
    }
    for (const ExpertRelation &relation : wanted) {
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const auto &old) {
            return old.expert == expert.id && same(old, relation) && old.kind == relation.kind
                && old.reason == relation.reason;
        });
        if (!isThere)
            LX_CHECK(
                book.setRelation(expert.code, relation.person, relation.kind, relation.reason));
    }
    return {};
}

} // namespace

QStringList listOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,，、;；\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

std::vector<FormField> expertFields(const std::optional<Expert> &expert,
                                    const std::vector<ExpertRelation> &relations,
                                    const Profile &profile)
{
    const Expert shown = expert.value_or(Expert());
    QStringList lines;
    for (const ExpertRelation &relation : relations) {
        if (relation.expert == shown.id)
            lines += lineOf(relation);
    }
    using Kind = FormField::Kind;
    return {
        {QStringLiteral("name"), Text::tr("Name"), shown.name, Kind::Line, true},
        {QStringLiteral("unit"), Text::tr("Unit"), shown.unitName},
        {QStringLiteral("subjects"),
         Text::tr("Subjects"),
         shown.subjects.join(kJoint),
         Kind::Line,
         true,
         {},
         namesOf(profile.subjects)},
        {QStringLiteral("stages"),
         Text::tr("Stages; empty: all"),
         shown.stages.join(kJoint),
         Kind::Line,
         false,
         {},
         namesOf(profile.stages)},
        {QStringLiteral("categories"), Text::tr("Categories; empty: all"), categoriesText(shown)},
        {QStringLiteral("relations"), Text::tr("Relations, one on a line: name, kind, why"),
         lines.join(u'\n'), Kind::Prose},
        {QStringLiteral("chair"), Text::tr("May take the chair"),
         shown.chair ? QStringLiteral("1") : QString(), Kind::Tick},
    };
}

Result<void> keepExpert(Workspace &workspace, const QString &code, const FilledFields &values)
{
    LX_TRY(const auto relations, relationsOf(values.value(QStringLiteral("relations"))));
    LX_TRY(const ExpertChange change, changeOf(values));
    LX_TRY(const Expert expert, ExpertBook(workspace).change(code, change));
    return keepRelations(workspace, expert, relations);
}

Result<void> addNewExpert(Workspace &workspace, const FilledFields &values)
{
    LX_TRY(const auto relations, relationsOf(values.value(QStringLiteral("relations"))));
    LX_TRY(const ExpertChange change, changeOf(values));
    LX_TRY(const Expert expert,
           ExpertBook(workspace).add(values.value(QStringLiteral("code")), change));
    return keepRelations(workspace, expert, relations);
}

} // namespace linxuan
