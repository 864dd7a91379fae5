// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/rubric.h"

#include <QLineEdit>

namespace linxuan {

// The points of one criterion by keyboard: digits type, ↑ and ↓ step, Enter goes on; for a
// criterion scored by level 1 to 4 choose it. Every other key is left to the window.
class PointsField : public QLineEdit
{
    Q_OBJECT

public:
    PointsField(const Rubric &rubric, const Criterion &criterion, QWidget *parent = nullptr);

    // Does not announce a change.
    void setPoints(const std::optional<Points> &points);
    // What stands in the field; nothing while it is empty or not allowed.
    const std::optional<Points> &points() const { return m_points; }
    // What would be right, when what stands there is not; empty otherwise.
    const QString &problem() const { return m_problem; }

Q_SIGNALS:
    void pointsChanged();
    void problemChanged();
    void entered(); // got the focus
    void goOn(); // Enter
    void goBack(); // Shift+Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool takeKey(QKeyEvent *event);
    void step(int steps);
    void chooseLevel(int level);
    void read(const QString &text);
    void set(const std::optional<Points> &points);
    QString shown(const std::optional<Points> &points) const;

    Rubric m_rubric;
    Criterion m_criterion;
    std::optional<Points> m_points;
    QString m_problem;
};

} // namespace linxuan
