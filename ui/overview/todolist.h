// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/overview.h"

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace linxuan {

// One sentence that leads somewhere: a mark for what is wrong, the sentence, an arrow.
class TodoButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TodoButton(const TodoLine &line, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect textRect(const QRect &whole) const;

    bool m_urgent = false;
};

// What is to do, one sentence below the other.
class TodoList : public QWidget
{
    Q_OBJECT

public:
    explicit TodoList(QWidget *parent = nullptr);

    void setLines(const std::vector<TodoLine> &lines);

Q_SIGNALS:
    void chosen(linxuan::Topic topic, const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
