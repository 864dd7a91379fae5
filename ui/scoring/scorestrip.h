// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/deskbook.h"

#include <QWidget>

class QHBoxLayout;

namespace linxuan {

class PointsField;
class TextLabel;

// Scores in one line, for full screen: a criterion at a time, the total and whether it is saved.
class ScoreStrip : public QWidget
{
    Q_OBJECT

public:
    ScoreStrip(DeskBook &book, QWidget *parent = nullptr);

    void setEntry(const EntryId &entry);
    void focusFirstOpen();

Q_SIGNALS:
    void leaveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCriterion(size_t place);
    void showState();
    void onChanged();

    DeskBook &m_book;
    EntryId m_entry;
    size_t m_place = 0;
    QHBoxLayout *m_row = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_criterion = nullptr;
    PointsField *m_field = nullptr;
    TextLabel *m_full = nullptr;
    TextLabel *m_total = nullptr;
};

} // namespace linxuan
