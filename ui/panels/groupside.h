// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"
#include "ui/support/rowsmodel.h"
#include "ui/support/tableview.h"

namespace linxuan {

// A group of the round and what it asks for.
struct SideLine
{
    GroupKey group;
    QString name;
    Chip state;
    int weight = 0; // the heaviest stand first
};

// The groups of a round beside what is shown of one of them, the worst first.
class GroupSide : public TableView
{
    Q_OBJECT

public:
    // `stateWidth`: of the words for a state, in digits.
    explicit GroupSide(int stateWidth, QWidget *parent = nullptr);

    // The group that the person chose stays chosen where it is still there; otherwise it is the
    // first.
    void setLines(std::vector<SideLine> lines);
    const std::optional<GroupKey> &group() const { return m_chosen; }
    void choose(const GroupKey &group);

Q_SIGNALS:
    void chosen(); // by the person

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showChosen();

    RowsModel<SideLine> *m_groups = nullptr;
    std::optional<GroupKey> m_chosen;
    bool m_isByPerson = false; // chosen
    bool m_isFilling = false;
};

} // namespace linxuan
