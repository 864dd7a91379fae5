// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/profile.h"

#include <QFlags>
#include <QObject>

#include <memory>

namespace linxuan {

class Database;

// What a committed write may have altered; pages reload what they show of it.
enum class Area {
    Catalogue = 1, // units, nodes, bans
    Quotas = 2,
    Entries = 4,
    Experts = 8, // experts, panels, recusals, assignments
    Sheets = 16, // sheets and vetoes
    Outcome = 32, // decided lines, hand changes, closing
    Materials = 64, // files, where they belong, what was measured and found
    Publicity = 128, // published lists, objections
    Honours = 256, // certificates, hours and awards of units
    Documents = 512, // versions that were printed, forms of the office's own
};
Q_DECLARE_FLAGS(Areas, Area)
Q_DECLARE_OPERATORS_FOR_FLAGS(Areas)

// A campaign's folder: campaign.db, materials/, renditions/, backups/. An object belongs to the
// thread that opened it; work in another thread opens its own on the same folder.
class Workspace : public QObject
{
    Q_OBJECT

public:
    // Makes a new workspace in an empty or missing folder from the JSON of a profile.
    // Errors: Usage (folder not empty), Invalid (profile, with the path inside it), Storage.
    static Result<std::unique_ptr<Workspace>>
    create(const QString &folder, const QByteArray &profileJson, Clock clock = systemClock());
    // Errors: NotFound, Unreadable (not one of ours, or made by a newer program), Locked, Storage.
    static Result<std::unique_ptr<Workspace>> open(const QString &folder,
                                                   Clock clock = systemClock());
    ~Workspace() override;

    const QString &folder() const { return m_folder; }
    const Profile &profile() const { return m_profile; }
    QDateTime now() const { return m_clock(); }
    // Who acts, for the audit trail: the system's user name unless the office gives another.
    const QString &actor() const { return m_actor; }
    void setActor(const QString &actor) { m_actor = actor; }

    // Says that a write was committed, here or by a task that opened the folder on its own.
    void announce(Areas areas) { Q_EMIT changed(areas); }

    Database &database() { return *m_database; } // for the services of this folder only

Q_SIGNALS:
    void changed(linxuan::Areas areas);

private:
    Workspace(QString folder, std::unique_ptr<Database> database, Profile profile, Clock clock);

    QString m_folder;
    std::unique_ptr<Database> m_database;
    Profile m_profile;
    Clock m_clock;
    QString m_actor;
};

} // namespace linxuan
