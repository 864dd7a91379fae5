// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/linedraft.h"

#include <QAbstractScrollArea>

namespace linxuan {

// A ranked entry as the strip draws it.
struct StripRow
{
    QString rank;
    QString code;
    QString title;
    QString teacher;
    QString score;
    double share = 0; // of the best score, for the bar
};

// A group's ranking, best first, with the lines between award levels across it. A line is dragged
// with the mouse; by keyboard ←/→ choose a line and ↑/↓, PgUp, PgDn move it.
class LineStrip : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LineStrip(QWidget *parent = nullptr);

    void setGroup(std::vector<StripRow> rows, const QStringList &levels);
    // Changes stand beside their entries.
    void setDraft(const LineDraft &draft, const DraftConsequence &consequence);
    int line() const { return m_line; } // that the keyboard moves

Q_SIGNALS:
    void moved(int level, int end);
    void discarded(); // Esc

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int rowOf(int y) const; // the line's place nearest to this height
    int top(int row) const; // of a row, in the viewport
    int lineAt(int y) const; // -1: none
    int levelOf(int row) const; // by the draft; levels().size(): none
    void paintRow(QPainter *painter, int row) const;
    void paintLine(QPainter *painter, int level) const;
    void chooseLine(int level);
    void moveLine(int by);
    void showLine();
    void fitBars();
    int gutter() const; // px at the right, for the lines' labels

    std::vector<StripRow> m_rows;
    QStringList m_levels;
    LineDraft m_draft;
    DraftConsequence m_consequence;
    QHash<int, QString> m_changes; // what stands beside a row
    int m_line = 0;
    bool m_isDragging = false;
};

} // namespace linxuan
