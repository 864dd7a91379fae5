// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;

namespace linxuan {

class EmptyState;
class TableView;

// A table with a line above it: a sentence at the left, what can be done with the chosen rows at
// the right. Without rows the sentence stands alone in the middle.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    // The icon stands where there are no rows.
    TablePane(const QString &name, QAbstractItemModel *model, QWidget *parent = nullptr,
              const QString &emptyIcon = QStringLiteral("reviews"));

    TableView *table() { return m_table; }
    void setSentence(const QString &sentence, bool hasRows);
    // Usable at any time, also without rows.
    void addPaneAction(QWidget *button);
    // Usable while rows are chosen.
    void addRowAction(QWidget *button);

private:
    void updateActions();

    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QHBoxLayout *m_head = nullptr;
    class TextLabel *m_sentence = nullptr;
    QList<QWidget *> m_actions;
    bool m_hasPaneActions = false;
};

} // namespace linxuan
