// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/scorematrix.h"

#include <QWidget>

class QGridLayout;

namespace linxuan {

// One sheet opened: the points by criterion, what was written, and the places it points to.
class SheetDetails : public QWidget
{
    Q_OBJECT

public:
    explicit SheetDetails(const MatrixSheet &sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    void noteChosen(const linxuan::EvidenceNote &note);

private:
    void addCaption(const QString &text);
    void addText(const QString &text);
    void addLine(const QString &label, const QString &value, bool isQuiet = false);
    void addPoints(const MatrixSheet &sheet);
    void addNotes(const MatrixSheet &sheet);

    QGridLayout *m_grid = nullptr;
    int m_row = 0;
};

// An entry of the matrix: what asks for a second look, and every expert's sheet in a line.
class EntryScores : public QWidget
{
    Q_OBJECT

public:
    EntryScores(const MatrixGroup &group, const MatrixEntry &entry, const TallySettings &limits,
                QWidget *parent = nullptr);
};

} // namespace linxuan
