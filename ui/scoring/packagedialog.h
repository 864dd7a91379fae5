// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QGridLayout;
class QVBoxLayout;

namespace linxuan {

class ReviewPackage;

// Whose package it is, where everything lies, and by which key people know the campaign.
class PackageDialog : public QDialog
{
    Q_OBJECT

public:
    PackageDialog(const ReviewPackage &package, const QStringList &faults, QWidget *parent);

Q_SIGNALS:
    void helpRequested();

protected:
    bool event(QEvent *event) override;

private:
    void fill(const ReviewPackage &package, QGridLayout *grid);
    void addFaults(const QStringList &faults, QVBoxLayout *column);
};

} // namespace linxuan
