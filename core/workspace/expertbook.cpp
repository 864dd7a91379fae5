// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/expertbook.h"

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/expertstore.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/roundpeople.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ExpertBook)
};

// Puts what is asked for into an expert. Errors: Invalid.
class Applying
{
public:
    Applying(const Workspace &workspace, const UnitIndex &units)
        : m_profile(workspace.profile())
        , m_units(units)
    { }

    Result<void> apply(const ExpertChange &change, Expert &expert) const
    {
        if (change.name)
            expert.name = foldText(*change.name);
        if (change.unit)
            setUnit(*change.unit, expert);
        if (change.subjects)
            LX_CHECK(setSubjects(*change.subjects, expert));
        if (change.stages)
            LX_CHECK(setStages(*change.stages, expert));
        if (change.categories)
            expert.categories = *change.categories;
        if (change.chair)
            expert.chair = *change.chair;
        if (expert.name.isEmpty())
            return Error{ErrorCode::Invalid, Text::tr("An expert needs a name."), {}};
        if (expert.subjects.isEmpty())
            return Error{ErrorCode::Invalid, Text::tr("An expert needs a subject."), {}};
        return {};
    }

private:
    void setUnit(const QString &name, Expert &expert) const
    {
        expert.unitName = foldText(name);
        const Unit *unit = m_units.any(name);
        expert.unit = unit ? std::optional(unit->id) : std::nullopt;
    }

    Result<void> setSubjects(const QStringList &names, Expert &expert) const
    {
        expert.subjects.clear();
        for (const QString &name : names) {
            const auto subject = m_profile.subject(name);
            if (!subject)
                return Error{
                    ErrorCode::Invalid, Text::tr("The profile has no subject “%1”.").arg(name), {}};
            expert.subjects += *subject;
        }
        return {};
    }

    Result<void> setStages(const QStringList &names, Expert &expert) const
    {
        expert.stages.clear();
        for (const QString &name : names) {
            const auto stage = m_profile.stage(name);
            if (!stage)
                return Error{
                    ErrorCode::Invalid, Text::tr("The profile has no stage “%1”.").arg(name), {}};
            expert.stages += *stage;
        }
        return {};
    }

    const Profile &m_profile;
    const UnitIndex &m_units;
};

QJsonObject detailOf(const Expert &expert)
{
    QJsonArray categories;
    for (const Category category : expert.categories)
        categories += toCode(category);
    return {{QStringLiteral("expert"), expert.code},
            {QStringLiteral("name"), expert.name},
            {QStringLiteral("unit"), expert.unitName},
            {QStringLiteral("subjects"), QJsonArray::fromStringList(expert.subjects)},
            {QStringLiteral("stages"), QJsonArray::fromStringList(expert.stages)},
            {QStringLiteral("categories"), categories},
            {QStringLiteral("chair"), expert.chair}};
}

Result<void> apply(Workspace &workspace, const ExpertChange &change, Expert &expert)
{
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    const UnitIndex index(units);
    return Applying(workspace, index).apply(change, expert);
}

} // namespace

Result<Expert> ExpertBook::expert(const QString &code)
{
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    return expertNamed(experts, code);
}

Result<Expert> ExpertBook::add(const QString &code, const ExpertChange &change)
{
    LX_TRY(Write write, Write::beginUndoable(m_workspace, Text::tr("Add expert %1").arg(code)));
    const QString folded = foldCode(code);
    if (folded.isEmpty())
        return Error{ErrorCode::Invalid, Text::tr("An expert needs a code."), {}};
    ExpertStore store(write.database());
    LX_TRY(const auto experts, store.experts());
    if (expertNamed(experts, folded))
        return Error{
            ErrorCode::Conflict, Text::tr("There is an expert %1 already.").arg(folded), {}};
    Expert expert;
    expert.id = ExpertId::create();
    expert.code = folded;
    LX_CHECK(apply(m_workspace, change, expert));
    LX_CHECK(store.insert(expert));
    LX_CHECK(write.record(QStringLiteral("expert.add"), expert.id.toBytes(), detailOf(expert)));
    LX_CHECK(write.commit(Area::Experts));
    return expert;
}

Result<Expert> ExpertBook::change(const QString &code, const ExpertChange &change)
{
    LX_TRY(Write write, Write::beginUndoable(m_workspace, Text::tr("Change expert %1").arg(code)));
    LX_TRY(Expert expert, this->expert(code));
    const Expert before = expert;
    LX_CHECK(apply(m_workspace, change, expert));
    if (expert == before)
        return expert;
    LX_CHECK(ExpertStore(write.database()).update(expert));
    LX_CHECK(write.record(QStringLiteral("expert.change"), expert.id.toBytes(),
                          {{QStringLiteral("expert"), expert.code},
                           {QStringLiteral("before"), detailOf(before)},
                           {QStringLiteral("after"), detailOf(expert)}}));
    LX_CHECK(write.commit(Area::Experts));
    return this->expert(code);
}

Result<std::vector<ExpertRelation>> ExpertBook::relations()
{
    LX_TRY(auto relations, ExpertStore(m_workspace.database()).relations());
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    QHash<ExpertId, QString> codes;
    for (const Expert &expert : experts)
        codes.insert(expert.id, expert.code);
    std::stable_sort(relations.begin(), relations.end(), [&](const auto &left, const auto &right) {
        return compareNatural(codes.value(left.expert), codes.value(right.expert)) < 0;
    });
    return relations;
}

Result<void> ExpertBook::setRelation(const QString &expertCode, const QString &person,
                                     RecusalKind kind, const QString &reason)
{
    LX_TRY(Write write,
           Write::beginUndoable(m_workspace, Text::tr("Note whom %1 is close to").arg(expertCode)));
    LX_TRY(const Expert expert, this->expert(expertCode));
    const QString name = foldText(person);
    if (name.isEmpty())
        return Error{ErrorCode::Invalid, Text::tr("Name the person."), {}};
    LX_CHECK(ExpertStore(write.database()).set({expert.id, name, kind, reason.trimmed()}));
    LX_CHECK(write.record(QStringLiteral("relation.set"), expert.id.toBytes(),
                          {{QStringLiteral("expert"), expert.code},
                           {QStringLiteral("person"), name},
                           {QStringLiteral("kind"), toCode(kind)},
                           {QStringLiteral("reason"), reason.trimmed()}}));
    return write.commit(Area::Experts);
}

Result<void> ExpertBook::removeRelation(const QString &expertCode, const QString &person)
{
    LX_TRY(
        Write write,
        Write::beginUndoable(m_workspace, Text::tr("Forget whom %1 is close to").arg(expertCode)));
    LX_TRY(const Expert expert, this->expert(expertCode));
    LX_CHECK(ExpertStore(write.database()).removeRelation(expert.id, foldText(person)));
    LX_CHECK(write.record(
        QStringLiteral("relation.remove"), expert.id.toBytes(),
        {{QStringLiteral("expert"), expert.code}, {QStringLiteral("person"), foldText(person)}}));
    return write.commit(Area::Experts);
}

} // namespace linxuan
