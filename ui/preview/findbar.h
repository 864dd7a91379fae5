// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace linxuan {

class TextLabel;

// What is searched in a material, how often it is there, and the way from one place to the next.
// Enter goes on, Shift+Enter back, Esc closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);

    void start(); // shows itself and takes the focus
    void setCount(size_t current, size_t count, bool isSearching);
    QString query() const;

Q_SIGNALS:
    void queryChanged(const QString &query);
    void stepped(int by); // 1 or -1
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void close();

    QLineEdit *m_field = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace linxuan
