// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entries/chaincards.h"

#include <QWidget>

class QListView;
class QVBoxLayout;

namespace linxuan {

class ElidedLabel;
class EntryActions;
class Session;
class TextLabel;

// One level of the chain, or those who are out: how many, of which kinds, each as a card. What is
// done concerns the chosen cards, or all of the column where none is chosen.
class ChainColumn : public QWidget
{
    Q_OBJECT

public:
    // No level: those who are out.
    ChainColumn(Session &session, std::optional<Level> level, QWidget *page,
                QWidget *parent = nullptr);

    void setRows(std::shared_ptr<const EntryRows> rows, std::vector<quint32> shown);
    EntryActions *actions() const { return m_actions; }
    QListView *list() const { return m_list; }
    std::vector<QString> chosenCodes() const;
    QString currentCode() const;
    bool hasChosen() const;
    void clearChosen();
    bool reveal(const QString &code); // false: it is not here

Q_SIGNALS:
    void chosen(); // a card was chosen here
    void opened(const QString &code);
    void currentChanged(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildList(QVBoxLayout *column);
    QString kindsText() const;
    void updateWords();

    Session &m_session;
    std::optional<Level> m_level;
    ChainCards *m_cards = nullptr;
    EntryActions *m_actions = nullptr;
    TextLabel *m_count = nullptr;
    ElidedLabel *m_kinds = nullptr;
    QListView *m_list = nullptr;
    size_t m_ofAll = 0; // how many entries the campaign has
};

} // namespace linxuan
