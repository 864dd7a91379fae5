// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/forkcomparison.h"

#include <QAbstractTableModel>
#include <QWidget>

class QHBoxLayout;

namespace linxuan {

class TableView;
class TextLabel;

// The entries in which files differ, with each file's total.
class ForkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const ForkComparison &comparison);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    int m_files = 0;
    std::vector<ForkedSheet> m_sheets;
};

// "A", "B" … as the columns and the choices call the files.
QString forkLetter(int file);

// Files that claim one place, side by side, and the choice between them.
class ForkView : public QWidget
{
    Q_OBJECT

public:
    explicit ForkView(QWidget *parent = nullptr);

    // `names` are the files' names, in their order; empty for one that was taken in before.
    void setComparison(const ForkComparison &comparison, const QStringList &names);

Q_SIGNALS:
    void chosen(size_t file, const QString &letter);

private:
    QWidget *card(const ForkedFile &file, int place, const QString &name);

    TextLabel *m_sentence = nullptr;
    QHBoxLayout *m_cards = nullptr;
    ForkModel *m_model = nullptr;
    TableView *m_table = nullptr;
};

} // namespace linxuan
