// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/profile.h"
#include "core/workspace/checking.h"
#include "core/workspace/records.h"
#include "core/workspace/selection.h"

#include "ui/support/palette.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace linxuan {

// Everything the drawer says about one entry.
struct EntryPicture
{
    Entry entry;
    QString school;
    QString unit;
    std::vector<Material> materials;
    std::vector<Finding> findings; // of the checks
    // What stands against the next step up; nothing where there is no next step.
    std::vector<SelectionObstacle> obstacles;
    std::vector<HistoryLine> history;
};

// Reads it; for the background.
Result<EntryPicture> readEntryPicture(Workspace &workspace, const QString &code);

// The level above, as long as the entry is active and there is one.
std::optional<Level> nextLevel(Level level, EntryStatus status);

// Fields, materials, rules and history of one entry.
class EntryDetails : public QWidget
{
    Q_OBJECT

public:
    EntryDetails(const EntryPicture &picture, const Profile &profile, QWidget *parent = nullptr);

private:
    void addSection(const QString &title);
    void addFields(const EntryPicture &picture);
    void addMaterials(const EntryPicture &picture, const Profile &profile);
    void addChecks(const EntryPicture &picture, const Profile &profile);
    void addRules(const EntryPicture &picture);
    void addHistory(const EntryPicture &picture);
    void addField(QGridLayout *grid, const QString &name, const QString &value);
    void addLine(const QString &iconName, Role role, const QString &text, const QString &note = {});

    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
