// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/growingdialog.h"

class QGridLayout;
class QVBoxLayout;

namespace linxuan {

class ReviewPackage;

// Whose package it is, where everything lies, and by which key people know the campaign.
class PackageDialog : public GrowingDialog
{
    Q_OBJECT

public:
    PackageDialog(const ReviewPackage &package, const QStringList &faults, QWidget *parent);

private:
    void fill(const ReviewPackage &package, QGridLayout *grid);
    void addFaults(const QStringList &faults, QVBoxLayout *column);
};

} // namespace linxuan
