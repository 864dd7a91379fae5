// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskbook.h"

#include <QDialog>

class QComboBox;
class QScrollArea;

namespace linxuan {

class MaterialPane;
class TextLabel;

// One side of a comparison: an entry, its materials, and what the expert gave it.
class CompareColumn : public QWidget
{
    Q_OBJECT

public:
    CompareColumn(DeskBook &book, const EntryId &entry, QWidget *parent);

    EntryId entry() const;
    MaterialPane &materials() { return *m_materials; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showEntry();
    void showScores();

    DeskBook &m_book;
    QComboBox *m_entries = nullptr;
    MaterialPane *m_materials = nullptr;
    QScrollArea *m_scroll = nullptr; // around the scores
    TextLabel *m_scores = nullptr;
};

// Two entries of a group side by side. It looks only; points are given in the review window.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    CompareWindow(DeskBook &book, const EntryId &first, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    CompareColumn *m_left = nullptr;
    CompareColumn *m_right = nullptr;
};

} // namespace linxuan
