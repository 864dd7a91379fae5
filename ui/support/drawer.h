// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace linxuan {

class TextLabel;

// The details at the right of a table, in one splitter with it; hidden at first. Esc closes it.
class Drawer : public QWidget
{
    Q_OBJECT

public:
    explicit Drawer(QWidget *parent = nullptr);

    // Shows it this wide, unless it is shown already.
    void open(int width = 360);
    void setTitle(const QString &title, const QString &caption = {});
    // Takes the place of what was shown.
    void setContent(QWidget *content);
    // Below the content, always in sight.
    void setFooter(QWidget *footer);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_caption = nullptr;
    TextLabel *m_title = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
