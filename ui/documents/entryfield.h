// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/entryrows.h"

#include <QAbstractListModel>
#include <QLineEdit>

#include <memory>

namespace linxuan {

// The entries that say what was typed: the first few, however many there are.
class EntryMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::shared_ptr<const EntryRows> rows);
    void search(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    // "E0012  勾股定理  王某"; the code in Qt::EditRole.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const EntryRows> m_rows;
    std::vector<size_t> m_found;
};

// Which entry: its code, found by title or teacher as well. Nothing: all entries.
class EntryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntryField(QWidget *parent = nullptr);

    void setRows(std::shared_ptr<const EntryRows> rows) { m_matches->setRows(std::move(rows)); }
    std::optional<QString> code() const;
    void setCode(const std::optional<QString> &code);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();

private:
    void settle();

    EntryMatches *m_matches = nullptr;
    QString m_settled; // what was last told
};

} // namespace linxuan
