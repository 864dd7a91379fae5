// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/formvalues.h"
#include "core/workspace/documents/formrequest.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/results.h"

#include <QHash>

#include <map>

namespace linxuan {

// What forms are filled from, read once for all that are made in one go.
class FormSources
{
public:
    static Result<FormSources> open(Workspace &workspace);

    Workspace &workspace() const { return *m_workspace; }
    const Profile &profile() const { return m_workspace->profile(); }
    const std::vector<Unit> &units() const { return m_units; }
    const std::vector<Entry> &entries() const { return m_entries; } // by code
    const Entry *entry(const EntryId &id) const; // null: none
    const Unit *unit(const UnitId &id) const; // null: none
    QString unitName(const UnitId &id) const;
    // Who sent an entry, as lists say it: the unit's name, or 直属校.
    QString senderName(const Entry &entry) const;
    QString categoryName(Category category) const;
    // By name or short name. Errors: NotFound.
    Result<const Unit *> named(const QString &name) const;
    // The unit that is asked for; null: none is. Errors: NotFound.
    Result<const Unit *> wantedUnit(const FormRequest &request) const;
    // Units that send to the city and may take part, as they were imported.
    std::vector<const Unit *> senders() const;
    // Errors: NotFound, Refused (results, to who still has to score).
    Result<const RoundAwards *> awards(const QString &round);
    // The title of a form of the notice, and its number there, as 表名 and 附件; also 活动.
    QMap<QString, QString> formFields(const QString &form, const QString &title) const;

private:
    explicit FormSources(Workspace &workspace)
        : m_workspace(&workspace)
    { }

    Workspace *m_workspace;
    std::vector<Unit> m_units;
    std::vector<Entry> m_entries;
    UnitIndex m_names;
    QHash<EntryId, size_t> m_entryPlaces;
    QHash<UnitId, size_t> m_unitPlaces;
    std::map<QString, RoundAwards> m_awards;
};

using FormCopies = std::vector<FormValues>;

} // namespace linxuan
