// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabBar>

namespace linxuan {

// Flat tabs within a page: words, the current one underlined.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);

    // Where the tabs get less room than they want, the gaps between them give way first.
    void setTightening(bool tightens) { m_tightens = tightens; }

protected:
    QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int gap() const;

    bool m_tightens = false;
};

} // namespace linxuan
