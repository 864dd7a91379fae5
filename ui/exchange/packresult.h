// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/packrows.h"

#include <QWidget>

namespace linxuan {

class TableView;
class TabStrip;
class TextLabel;

// Whether the disk may be unplugged, what each package holds, and what to know about them.
class PackResult : public QWidget
{
    Q_OBJECT

public:
    explicit PackResult(QWidget *parent = nullptr);

    void showReport(const PackReport &report, bool isLocked);

Q_SIGNALS:
    void folderRequested();

private:
    QWidget *head();

    TextLabel *m_sentence = nullptr;
    TextLabel *m_advice = nullptr;
    TabStrip *m_tabs = nullptr;
    RowsModel<PackedPackage> *m_packageModel = nullptr;
    RowsModel<PackWarning> *m_warningModel = nullptr;
    TableView *m_packages = nullptr;
    TableView *m_warnings = nullptr;
};

} // namespace linxuan
