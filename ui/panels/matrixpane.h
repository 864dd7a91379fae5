// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/scorematrix.h"
#include "ui/support/roundpane.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace linxuan {

class Drawer;
class FilterBar;
class GroupSide;
class MatrixModel;
class MatrixTable;
class Session;
class TextLabel;

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
    void reload(const QString &round) override;
    TableView *table() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *body();
    void read();
    void readGroups();
    void readSummaries();
    void showGroups(const std::vector<GroupKey> &groups);
    QWidget *drawerFooter();
    void take(std::vector<MatrixSummary> summaries);
    void readGroup();
    void take(MatrixGroup group);
    void refilter();
    void showCell();
    void showEntry(const MatrixEntry &entry);
    void showSheet(const MatrixEntry &entry, const MatrixExpert &expert);
    void openSheet(const MatrixSheet &sheet);
    void closeDrawer();
    const MatrixEntry *currentEntry() const;
    const MatrixExpert *currentExpert() const;
    const MatrixCell *currentCell() const;
    void askRereview();
    void askReturn();
    void returnSheet(const QString &entry, const QString &expert, const QString &reason);

    Session &m_session;
    QString m_round;
    bool m_isStale = false; // read when it is seen
    MatrixModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    GroupSide *m_groups = nullptr;
    FilterBar *m_filters = nullptr;
    MatrixTable *m_table = nullptr;
    QSplitter *m_splitter = nullptr;
    Drawer *m_drawer = nullptr;
    QPushButton *m_rereview = nullptr;
    QPushButton *m_return = nullptr;
};

} // namespace linxuan
