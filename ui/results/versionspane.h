// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/versions.h"
#include "ui/support/roundpane.h"
#include "ui/support/rowsmodel.h"

class QComboBox;

namespace linxuan {

class Session;
class TablePane;

// What the pane shows, read at once.
struct VersionsPicture
{
    std::vector<ListVersion> versions;
    std::optional<ListComparison> lists; // absent: there is nothing to compare
    QString trouble; // why
};

Result<VersionsPicture> readVersions(Workspace &workspace, const QString &round,
                                     const VersionChoice &choice);

// 版本: two versions of the round's list beside each other: who moved, and why.
class VersionsPane : public RoundPane
{
    Q_OBJECT

public:
    explicit VersionsPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("versions"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("results"); }
    Areas shows() const override { return Area::Entries | Area::Sheets | Area::Outcome; }
    void reload() override;
    bool isReadWhenSeen() const override { return true; }
    TableView *table() override;

private:
    QWidget *choices();
    void buildTable();
    void compare(const VersionChoice &choice);
    void take(VersionsPicture picture);
    void fillChoices(const VersionsPicture &picture);
    VersionChoice choice() const;
    QString sentence(const ListComparison &lists) const;

    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    class TextLabel *m_general = nullptr;
    RowsModel<ChangedEntry> *m_model = nullptr;
    TablePane *m_pane = nullptr;
};

} // namespace linxuan
