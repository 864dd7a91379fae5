// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entries/entrymodel.h"

#include <QWidget>

#include <array>

namespace linxuan {

class ChainColumn;
class EntryActions;
class Session;

// The chain 申报 → 学校 → 县级 → 市级 → 省级 as columns, and a last one for those who are out.
// Shows what the filters of the entry table let pass. Cards are chosen in one column at a time.
class ChainBoard : public QWidget
{
    Q_OBJECT

public:
    ChainBoard(Session &session, EntryModel &model, QWidget *page);

    // The actions of each column, to be connected to the page.
    std::vector<EntryActions *> actions() const;
    std::vector<QString> chosenCodes() const; // none where nothing is chosen
    QString currentCode() const;
    void showEntry(const QString &code);
    void focusFirst();

Q_SIGNALS:
    void opened(const QString &code);
    void currentChanged(const QString &code);
    void chosenCountChanged(int count);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void takeChosen(ChainColumn *column);

    static constexpr int kColumns = 6;

    EntryModel &m_model;
    std::array<ChainColumn *, kColumns> m_columns{};
    ChainColumn *m_current = nullptr;
    bool m_stale = true;
};

} // namespace linxuan
