// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/writer.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace linxuan {

class TextLabel;

// A chart below its one message. It can be copied as a picture, exported with its table, and leads
// to the page that it is about.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    // `page`: what the way to its page is called, such as “Open reviews”.
    ChartCard(const QString &name, const QString &page, QWidget *chart, QWidget *parent = nullptr);

    void setMessage(const QString &message);
    // What is left out of the picture, quiet below it; may be empty.
    void setRemark(const QString &remark);
    // All of what is drawn, and what did not find room.
    void setTable(TextSheet table) { m_table = std::move(table); }
    const TextSheet &table() const { return m_table; }
    // Without the control at its corner.
    QPixmap picture();

Q_SIGNALS:
    void opened();
    void exportRequested(const linxuan::TextSheet &table);

private:
    void buildMenu(const QString &page);

    TextLabel *m_message = nullptr;
    TextLabel *m_remark = nullptr;
    QToolButton *m_more = nullptr;
    TextSheet m_table;
};

} // namespace linxuan
