// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/results.h"

#include <QListView>

namespace linxuan {

// A line of the group list: a category as a heading, or a group with how many entries it has.
struct GroupLine
{
    QString text;
    std::optional<int> group; // position in the round's groups; absent: a heading
    bool all = false; // the line for all groups
    int entries = 0;
    int undecided = 0; // lines between awards
};

std::vector<GroupLine> groupLines(const RoundAwards &awards, const Profile &profile);

class GroupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<GroupLine> lines);
    const GroupLine &at(int row) const { return m_lines[size_t(row)]; }
    int rowOf(std::optional<int> group) const; // of all groups where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<GroupLine> m_lines;
};

// The groups of a round at the left of its result.
class GroupList : public QListView
{
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);

    // Keeps the group that is shown, where it is still there.
    void setLines(std::vector<GroupLine> lines);
    std::optional<int> group() const; // absent: all
    void choose(std::optional<int> group);

Q_SIGNALS:
    void chosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    GroupModel *m_model = nullptr;
};

} // namespace linxuan
