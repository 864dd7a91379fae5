// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/honours/certificaterows.h"
#include "ui/honours/honourpane.h"

class QPushButton;

namespace linxuan {

class FilterChip;

// 证书: the register, with what is still to be issued and what no longer fits.
class CertificatesPane : public HonourPane
{
    Q_OBJECT

public:
    explicit CertificatesPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("certificates"); }
    QString title() const override;
    QString primary() const override;
    void act() override; // issues what waits
    bool canAct() const override { return m_waiting > 0; }
    void reload() override;
    TableView *table() override;

protected:
    void refilter() override;
    void showDetails(Drawer *drawer) override;

private:
    void buildFilters();
    void buildTable();
    QPushButton *addButton(const char *name, const QString &text);
    void take(CertificateList list);
    QString sentence(const CertificateList &list) const;
    QStringList chosen() const; // numbers of those that stand
    void updateActions();
    void issue(const QString &by);
    void askVoid();
    void askReissue();

    FilterChip *m_kinds = nullptr;
    FilterChip *m_states = nullptr;
    RowsModel<CertificateRow> *m_model = nullptr;
    TablePane *m_pane = nullptr;
    QPushButton *m_void = nullptr;
    QPushButton *m_reissue = nullptr;
    int m_waiting = 0;
};

} // namespace linxuan
