// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/roundpane.h"

class QAbstractItemModel;

namespace linxuan {

class TablePane;

// A tab of the reviews with a table of the picture that the page reads for several of them.
class PictureTable : public RoundPane
{
    Q_OBJECT

public:
    // The code is the table's name as well.
    PictureTable(Session &session, const QString &code, const QString &title,
                 QAbstractItemModel *model, QWidget *parent);

    QString code() const override { return m_code; }
    QString title() const override { return m_title; }
    QString helpTopic() const override { return QStringLiteral("reviews"); }
    Areas shows() const override { return {}; } // the page does
    void reload() override { } // the page fills it
    TableView *table() override;

    TablePane *pane() { return m_pane; }

private:
    QString m_code;
    QString m_title;
    TablePane *m_pane = nullptr;
};

} // namespace linxuan
