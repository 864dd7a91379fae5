// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recommendationfile.h"
#include "core/storage/upwardstore.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/selection.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace linxuan {

// An entry of a file, held against ours.
struct UpwardMatch
{
    const UpwardEntry *sent = nullptr;
    std::optional<UpwardEntry> before; // as the file had it whose word was followed last
    std::optional<ReceivedEntryRow> link; // it came from this sender before
    std::optional<Entry> known; // ours as it is
    Entry entry; // ours as it would be; of a new one with the code that it gets here
    std::vector<SelectionObstacle> problems;
};

// Whether an entry's own word is that it is recommended to the level.
bool isRecommendedTo(const UpwardEntry &sent, Level level);

// Finds the entries of a file among ours: those that came from its sender before by their identity,
// others by code within their unit, or by lesson, teacher and school. What the sender did not alter
// since its last file stays as it is here.
class UpwardMatching
{
public:
    // `countsFor`: the unit that all entries are taken for.
    static Result<UpwardMatching> load(Workspace &workspace, const RecommendationFile &file,
                                       std::optional<UnitId> countsFor);

    UpwardMatch match(const UpwardEntry &sent);
    // The schools that the matched entries need and that are not here yet.
    const std::vector<Unit> &newSchools() const { return m_newSchools; }
    QString unitName(const UnitId &id) const;
    int unitCount() const { return m_unitCount; }

private:
    UpwardMatching(const RecommendationFile &file, const Profile &profile)
        : m_file(file)
        , m_profile(profile)
    { }

    Result<void> loadLinks(Workspace &workspace);
    bool place(UpwardMatch &match);
    bool group(UpwardMatch &match);
    UnitId schoolBelow(const UnitId &unit, const UpwardEntry &sent, const QString &name);
    const Entry *find(const UpwardEntry &sent, const Entry &placed) const;
    const Entry *byCode(const UpwardEntry &sent, const Entry &placed) const;
    void merge(UpwardMatch &match) const;
    void checkSender(UpwardMatch &match) const;
    QString freshCode(const QString &code);
    UnitId speaker(const Entry &entry, Level level) const;

    const RecommendationFile &m_file;
    const Profile &m_profile;
    std::optional<UnitId> m_countsFor;
    UnitIndex m_units;
    int m_unitCount = 0;
    std::vector<Unit> m_newSchools;
    std::vector<Entry> m_entries;
    QHash<EntryId, size_t> m_byId;
    QHash<QString, size_t> m_byCode;
    QMultiHash<QString, size_t> m_byIdentity;
    QSet<QString> m_codes; // taken, by ours and by new ones
    QHash<EntryId, ReceivedEntryRow> m_links; // by the sender's identity
    QHash<EntryId, QUuid> m_senders; // of our entries
    std::map<UnitId, QHash<QUuid, int>> m_speakers; // who sent entries of a unit
    QHash<QUuid, QString> m_names;
    QHash<QByteArray, QHash<EntryId, UpwardEntry>> m_earlier; // what files that were followed had
    QSet<EntryId> m_found; // each of ours stands for one of the file
};

} // namespace linxuan
