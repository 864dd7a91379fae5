// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recusals.h"

#include "core/base/text.h"
#include "core/scoring/assignment.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Recusals)
};

// Why an expert does not judge entries of a person.
struct Tie
{
    ExpertId expert;
    bool isSelf = true;
    RecusalKind kind = RecusalKind::Other;
    QString reason;
};

using Ties = QMultiHash<QString, Tie>; // by the person's folded name

Ties tiesOf(const std::vector<Expert> &experts, const std::vector<ExpertRelation> &relations)
{
    Ties ties;
    for (const Expert &expert : experts)
        ties.insert(foldName(expert.name), {expert.id, true, RecusalKind::Other, {}});
    for (const ExpertRelation &relation : relations) {
        ties.insert(foldName(relation.person),
                    {relation.expert, false, relation.kind, relation.reason});
    }
    return ties;
}

class ByName
{
public:
    explicit ByName(const Ties &ties)
        : m_ties(ties)
    { }

    void add(const Entry &entry)
    {
        addPerson(entry, entry.teacher, RecusalKind::Teacher);
        if (entry.tutor.isEmpty())
            return;
        for (const QString &tutor : splitList(entry.tutor))
            addPerson(entry, tutor, RecusalKind::Tutor);
    }

    std::vector<Recusal> take() { return std::move(m_recusals); }

private:
    void addPerson(const Entry &entry, const QString &name, RecusalKind role)
    {
        const auto [begin, end] = m_ties.equal_range(foldName(name));
        for (auto tie = begin; tie != end; ++tie) {
            m_recusals.push_back({{},
                                  tie->expert,
                                  entry.id,
                                  {},
                                  tie->isSelf ? ownReason(role) : tieReason(*tie, name),
                                  tie->isSelf ? role : tie->kind});
        }
    }

    static QString ownReason(RecusalKind role)
    {
        return role == RecusalKind::Tutor ? Text::tr("a tutor of this entry has the expert's name")
                                          : Text::tr("the teacher has the expert's name");
    }

    static QString tieReason(const Tie &tie, const QString &name)
    {
        const QString what = tie.reason.isEmpty() ? displayName(tie.kind) : tie.reason;
        return Text::tr("%1: %2").arg(name, what);
    }

    const Ties &m_ties;
    std::vector<Recusal> m_recusals;
};

} // namespace

std::vector<Recusal> recusalsByName(const std::vector<Expert> &experts,
                                    const std::vector<ExpertRelation> &relations,
                                    const std::vector<Entry> &entries)
{
    const Ties ties = tiesOf(experts, relations);
    ByName byName(ties);
    for (const Entry &entry : entries)
        byName.add(entry);
    return byName.take();
}

Result<std::vector<Recusal>> automaticRecusals(Database &database)
{
    ExpertStore store(database);
    LX_TRY(const auto experts, store.experts());
    LX_TRY(const auto units, CatalogueStore(database).units());
    LX_TRY(const auto relations, store.relations());
    LX_TRY(const auto entries, EntryStore(database).entries());
    std::vector<Recusal> recusals = recusalsByCounty(experts, units);
    for (Recusal &recusal : recusalsByName(experts, relations, entries))
        recusals.push_back(std::move(recusal));
    return recusals;
}

Result<std::vector<Recusal>> allRecusals(Database &database)
{
    LX_TRY(auto recusals, ExpertStore(database).recusals());
    LX_TRY(const auto automatic, automaticRecusals(database));
    recusals.insert(recusals.end(), automatic.begin(), automatic.end());
    return recusals;
}

} // namespace linxuan
