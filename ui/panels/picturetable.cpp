// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/picturetable.h"

#include "ui/support/tablepane.h"

#include <QVBoxLayout>

namespace linxuan {

PictureTable::PictureTable(Session &session, const QString &code, const QString &title,
                           QAbstractItemModel *model, QWidget *parent)
    : RoundPane(session, parent)
    , m_code(code)
    , m_title(title)
    , m_pane(new TablePane(code, model, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
}

TableView *PictureTable::table()
{
    return m_pane->table();
}

} // namespace linxuan
