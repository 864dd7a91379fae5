// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/formsources.h"

#include "core/model/codes.h"
#include "core/workspace/records.h"
#include "core/workspace/withholding.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

} // namespace

Result<FormSources> FormSources::open(Workspace &workspace)
{
    FormSources sources(workspace);
    const Records records(workspace);
    LX_TRY(sources.m_units, records.units());
    LX_TRY(sources.m_entries, records.entries());
    sources.m_names = UnitIndex(sources.m_units);
    for (size_t i = 0; i < sources.m_units.size(); ++i)
        sources.m_unitPlaces.insert(sources.m_units[i].id, i);
    sources.m_entryPlaces.reserve(qsizetype(sources.m_entries.size()));
    for (size_t i = 0; i < sources.m_entries.size(); ++i)
        sources.m_entryPlaces.insert(sources.m_entries[i].id, i);
    return sources;
}

const Entry *FormSources::entry(const EntryId &id) const
{
    const auto place = m_entryPlaces.constFind(id);
    return place == m_entryPlaces.constEnd() ? nullptr : &m_entries[*place];
}

const Unit *FormSources::unit(const UnitId &id) const
{
    const auto place = m_unitPlaces.constFind(id);
    return place == m_unitPlaces.constEnd() ? nullptr : &m_units[*place];
}

QString FormSources::unitName(const UnitId &id) const
{
    const Unit *found = unit(id);
    return found ? found->name : QString();
}

QString FormSources::senderName(const Entry &entry) const
{
    return entry.unit == entry.school ? u"直属校"_s : unitName(entry.unit);
}

QString FormSources::categoryName(Category category) const
{
    const CategoryRule *rule = profile().category(category);
    return rule ? rule->name : displayName(category);
}

Result<const Unit *> FormSources::named(const QString &name) const
{
    if (const Unit *found = m_names.sender(name))
        return unit(found->id);
    return Error{ErrorCode::NotFound, Text::tr("There is no unit “%1”.").arg(name), {}};
}

Result<const Unit *> FormSources::wantedUnit(const FormRequest &request) const
{
    if (!request.unit)
        return static_cast<const Unit *>(nullptr);
    return named(*request.unit);
}

std::vector<const Unit *> FormSources::senders() const
{
    const QStringList &excluded = profile().eligibility.excludedUnits;
    std::vector<const Unit *> found;
    for (const Unit &unit : m_units) {
        if (unit.kind != UnitKind::School && !excluded.contains(unit.name))
            found.push_back(&unit);
    }
    return found;
}

Result<const RoundAwards *> FormSources::awards(const QString &round)
{
    const auto known = m_awards.find(round);
    if (known != m_awards.end())
        return &known->second;
    LX_TRY(RoundAwards awards, Results(*m_workspace).awards(round));
    LX_CHECK(requireNothingWithheld(*m_workspace, awards.round));
    return &m_awards.emplace(round, std::move(awards)).first->second;
}

QMap<QString, QString> FormSources::formFields(const QString &form, const QString &title) const
{
    const FormRule *rule = profile().form(form);
    return {{u"活动"_s, profile().name},
            {u"表名"_s, rule ? rule->title : title},
            {u"附件"_s, rule ? rule->annex : QString()}};
}

} // namespace linxuan
