// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace linxuan {

struct ScoresPreview;

// What a score file holds, line by line; entries that are missing lead to themselves.
class SealSummary : public QWidget
{
    Q_OBJECT

public:
    SealSummary(const ScoresPreview &preview, QWidget *parent);

Q_SIGNALS:
    void entryChosen(const QString &code);

private:
    void add(const QString &caption, QWidget *value);
    QWidget *missing(const QStringList &codes);

    QGridLayout *m_grid = nullptr;
};

} // namespace linxuan
