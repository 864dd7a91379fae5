// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/alikerows.h"
#include "ui/support/pagepane.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace linxuan {

class AlikeActions;
class AlikeView;
class EmptyState;
class FilterBar;
class FilterChip;
class Session;
class TextLabel;

// 原创性: pairs of papers that look alike, both texts beside each other, and a person's word.
class OriginalityPane : public PagePane
{
    Q_OBJECT

public:
    explicit OriginalityPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("originality"); }
    QString title() const override { return tr("Originality"); }
    QString helpTopic() const override { return QStringLiteral("materials"); }
    Areas shows() const override { return Area::Materials | Area::Entries; }
    void reload() override;
    TableView *table() override { return m_table; }
    FilterBar *filters() override { return m_filters; }
    // Pairs of the entry with this code.
    void showTarget(const QString &target) override;

private:
    QWidget *pairList();
    QWidget *comparison();
    QPushButton *libraryButton();
    void addPassageControls(QHBoxLayout *row);
    void addPairControls(QHBoxLayout *row);
    void addShortcuts();
    void refilter();
    void showBrokenOff();
    void showReport(const SharedReport &report);
    void showEmpty(const OriginalityReport &report);
    void showSummary(const OriginalityReport &report);
    void showPair();
    void showControls();
    const AlikeRow *chosen() const;

    AlikeActions *m_actions = nullptr;
    RowsModel<AlikeRow> *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_again = nullptr;
    TextLabel *m_summary = nullptr;
    FilterBar *m_filters = nullptr;
    FilterChip *m_decisions = nullptr;
    TableView *m_table = nullptr;
    AlikeView *m_view = nullptr;
    TextLabel *m_place = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_ahead = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_case = nullptr;
    QPushButton *m_print = nullptr;
    std::shared_ptr<TaskState> m_reading;
    int m_turn = 0; // of comparing; an older one that ends later says nothing
    std::shared_ptr<TaskState> m_texts;
    QString m_shown; // which pair's texts are shown
};

} // namespace linxuan
