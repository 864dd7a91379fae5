// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/linedraft.h"
#include "ui/results/resultrows.h"
#include "ui/support/roundpane.h"

class QPushButton;
class QStackedWidget;

namespace linxuan {

class GroupList;
class LineStrip;
class RankingPane;
class ResultActions;
class Session;
class TablePane;
class TextLabel;

// 奖次线: the lines between awards of a group, to be tried out: what would be if they lay
// elsewhere. Nothing is stored until it is applied as hand changes, with a reason.
class LinesPane : public RoundPane
{
    Q_OBJECT

public:
    // Shows what the ranking has read.
    LinesPane(Session &session, RankingPane &ranking, ResultActions &actions,
              QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("lines"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("results"); }
    Areas shows() const override { return {}; } // the ranking does
    void reload() override;
    bool isReadWhenSeen() const override { return true; }
    TableView *table() override;

private:
    QWidget *consequencePane();
    void showGroups();
    void showGroup();
    void moveLine(int level, int end);
    void discard();
    void apply();
    void showDraft();
    QString countSentence() const;
    QString tieSentence() const;

    RankingPane &m_ranking;
    ResultActions &m_actions;
    GroupList *m_groups = nullptr;
    LineStrip *m_strip = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_ties = nullptr;
    TablePane *m_pane = nullptr;
    RowsModel<DraftedChange> *m_model = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_discard = nullptr;
    std::optional<size_t> m_group; // of the round's
    LineDraft m_draft;
    DraftConsequence m_consequence;
};

} // namespace linxuan
