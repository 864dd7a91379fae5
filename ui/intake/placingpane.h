// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/placing.h"
#include "ui/intake/placingrows.h"
#include "ui/support/pagepane.h"

class QPushButton;

namespace linxuan {

class FilterBar;
class Session;
class TablePane;

// 归位: files of handed-in folders that wait for a person's word.
class PlacingPane : public PagePane
{
    Q_OBJECT

public:
    explicit PlacingPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("placing"); }
    QString title() const override { return tr("Placing"); }
    QString helpTopic() const override { return QStringLiteral("materials"); }
    Areas shows() const override { return Area::Materials | Area::Entries | Area::Catalogue; }
    void reload() override;
    TableView *table() override;
    FilterBar *filters() override { return m_filters; }
    // An absolute path attaches that folder, once agreed to; anything else is searched for.
    void showTarget(const QString &target) override;

    void chooseFolder(Keeping keeping);
    void attach(const QString &folder, Keeping keeping);

private:
    void buildTable();
    void buildActions();
    void showList(PlacingList list);
    void refilter();
    void updateActions();
    std::vector<PlacingRow> chosen() const;
    void confirm();
    void choosePlace();
    void leaveOut();
    void decide(const std::vector<PlacingDecision> &decisions, bool replaces);
    void carryOut(const std::vector<PlacingDecision> &decisions, const DecisionOptions &options);
    void tell(const AttachReport &report);

    RowsModel<PlacingRow> *m_model = nullptr;
    FilterBar *m_filters = nullptr;
    QStringList m_states; // chosen in the chip
    TablePane *m_pane = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_leave = nullptr;
    std::shared_ptr<const EntryRows> m_entries;
};

} // namespace linxuan
