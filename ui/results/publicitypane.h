// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/publicity.h"
#include "ui/support/roundpane.h"
#include "ui/support/rowsmodel.h"

class QVBoxLayout;

namespace linxuan {

class Session;
class StepLine;
class TablePane;

// 公示: the list shown to the public, what was said against it, the final list.
class PublicityPane : public RoundPane
{
    Q_OBJECT

public:
    explicit PublicityPane(Session &session, QWidget *parent = nullptr);

    QString code() const override { return QStringLiteral("publicity"); }
    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("publicity"); }
    Areas shows() const override { return Area::Publicity | Area::Outcome; }
    void reload() override;
    bool isReadWhenSeen() const override { return true; }
    TableView *table() override;

private:
    void buildSteps(QVBoxLayout *column);
    void buildTable();
    void take(PublicityState state);
    void showSteps();
    void beginNotice();
    void logObjection();
    void decideObjection();
    void publish();
    template<typename Work>
    void write(const QString &label, Work work);

    PublicityState m_state;
    StepLine *m_notice = nullptr;
    StepLine *m_objections = nullptr;
    StepLine *m_publication = nullptr;
    RowsModel<LoggedObjection> *m_model = nullptr;
    TablePane *m_pane = nullptr;
};

} // namespace linxuan
