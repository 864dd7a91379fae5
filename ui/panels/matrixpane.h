// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/scorematrix.h"
#include "ui/support/roundpane.h"

class QSplitter;
class QStackedWidget;

namespace linxuan {

class FilterBar;
class GroupSide;
class MatrixDrawer;
class MatrixModel;
class MatrixTable;
class Session;

// 分数矩阵: scores of a group as they come in, what asks for a second look, and what to do about
// it.
class MatrixPane : public RoundPane
{
    Q_OBJECT

public:
    MatrixPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("matrix"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("matrix"); }
    Areas shows() const override;
    void reload() override;
    bool isReadWhenSeen() const override { return true; }
    TableView *table() override;

private:
    QWidget *body();
    void readGroups();
    void readSummaries();
    void showGroups(const std::vector<GroupSize> &groups);
    void take(std::vector<MatrixSummary> summaries);
    void readGroup();
    void take(MatrixGroup group);
    void refilter();
    void showCell();
    void closeDrawer();
    const MatrixEntry *currentEntry() const;

    Session &m_session;
    QString m_round; // that is shown
    MatrixModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    GroupSide *m_groups = nullptr;
    FilterBar *m_filters = nullptr;
    MatrixTable *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
    MatrixDrawer *m_drawer = nullptr;
};

} // namespace linxuan
