// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"
#include "ui/support/growingdialog.h"

class QListWidget;
class QPushButton;

namespace linxuan {

// A package that can be meant, or why it cannot be opened.
struct FoundPackage
{
    QString folder;
    std::optional<Manifest> manifest;
    QString trouble;
};

// Several packages lie in a folder, as on a disk that goes round a panel: one of them is chosen.
class PackageChooser : public GrowingDialog
{
    Q_OBJECT

public:
    PackageChooser(const QString &folder, const std::vector<FoundPackage> &packages,
                   QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &folder);

private:
    void fill(const std::vector<FoundPackage> &packages);
    void choose();

    QListWidget *m_list = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace linxuan
