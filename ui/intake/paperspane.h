// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/paperpackets.h"
#include "ui/support/pagepane.h"
#include "ui/support/rowsmodel.h"

namespace linxuan {

class FilterBar;
class FilterChip;
class Session;
class TablePane;

// 纸质: which papers each entry and unit has to hand in, and what came.
class PapersPane : public PagePane
{
    Q_OBJECT

public:
    explicit PapersPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("papers"); }
    QString title() const override { return tr("Papers"); }
    QString helpTopic() const override { return QStringLiteral("materials"); }
    Areas shows() const override { return Area::Materials | Area::Entries | Area::Catalogue; }
    void reload() override;
    TableView *table() override;
    FilterBar *filters() override { return m_filters; }

private:
    void take(std::vector<PaperLine> lines);
    void refilter();
    std::vector<PaperLine> chosen() const;
    void receive();
    void store(const std::vector<PaperDelivery> &deliveries, const QString &from,
               const QString &by);
    void printSlip();

    RowsModel<PaperLine> *m_model = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_units = nullptr;
    FilterChip *m_states = nullptr;
    TablePane *m_pane = nullptr;
};

} // namespace linxuan
