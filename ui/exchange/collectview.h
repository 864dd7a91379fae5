// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/collectrows.h"

#include <QWidget>

class QSplitter;

namespace linxuan {

class CollectDetails;
class ForkView;
class TableView;
class TextLabel;
struct ForkComparison;

// The table before collecting: every file, what becomes of it, and the chosen ones' sheets beside.
class CollectView : public QWidget
{
    Q_OBJECT

public:
    explicit CollectView(QWidget *parent = nullptr);

    // Keeps what is chosen where the files are the same.
    void setCollection(std::shared_ptr<const Collection> collection);
    void showForks(size_t place, const ForkComparison &comparison);
    // What went wrong with the last thing asked; empty hides it.
    void showProblem(const QString &text);
    const std::vector<CollectRow> &rows() const { return m_model->rows(); }

Q_SIGNALS:
    void moreRequested();
    // The shown file is contradicted by others.
    void comparisonWanted(size_t place);
    void forkChosen(size_t place, const QString &letter);

private:
    QLayout *head();
    void buildTable();
    void showSelection();
    QString sentence() const;

    std::shared_ptr<const Collection> m_collection;
    RowsModel<CollectRow> *m_model = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_problem = nullptr;
    QSplitter *m_splitter = nullptr;
    TableView *m_table = nullptr;
    CollectDetails *m_details = nullptr;
};

} // namespace linxuan
