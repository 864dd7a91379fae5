// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/forkcomparison.h"
#include "ui/exchange/collectrows.h"

#include <QWidget>

class QVBoxLayout;

namespace linxuan {

class ForkView;
class TableView;
class TextLabel;

// What the chosen files of a collection hold: each sheet and what becomes of it, what is missing,
// and what a person should know. Files that contradict each other stand side by side.
class CollectDetails : public QWidget
{
    Q_OBJECT

public:
    explicit CollectDetails(QWidget *parent = nullptr);

    void showFiles(const Collection &collection, const std::vector<size_t> &places);
    // Of the file that is shown, when it is contradicted.
    void showForks(const ForkComparison &comparison, const QStringList &names);

Q_SIGNALS:
    void forkChosen(size_t file, const QString &letter);

private:
    void buildTable();
    QString countText() const;

    TextLabel *m_title = nullptr;
    TextLabel *m_problem = nullptr;
    TextLabel *m_notes = nullptr;
    TextLabel *m_counts = nullptr;
    RowsModel<CollectedSheet> *m_model = nullptr;
    TableView *m_table = nullptr;
    ForkView *m_forks = nullptr;
};

} // namespace linxuan
