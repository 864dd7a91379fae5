// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotadesk.h"
#include "ui/support/palette.h"
#include "ui/support/rowsmodel.h"

#include <QWidget>

namespace linxuan {

class Session;
class TableView;
class TablePane;

// 重复推荐: nodes and teachers that were recommended twice, also by two units.
class DoublesPane : public QWidget
{
    Q_OBJECT

public:
    DoublesPane(Session &session, QWidget *page);

    void setRows(std::vector<DoubleRecommendation> doubles);
    int openCount() const;
    TableView *table() const;

Q_SIGNALS:
    void finished(linxuan::Role role, const QString &text, const QStringList &lines);
    void failed(const linxuan::Error &error);

private:
    void compare();
    void giveBack(const DoubleSide &side);
    void letPass(const DoubleRecommendation &one);

    Session &m_session;
    QWidget *m_page;
    RowsModel<DoubleRecommendation> *m_model = nullptr;
    TablePane *m_pane = nullptr;
};

} // namespace linxuan
