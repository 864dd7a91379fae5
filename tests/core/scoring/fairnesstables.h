// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/fairness.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace linxuan::samples {

// One group of a stored table with what R made of it; see tests/data/fairness/make.R.
struct ReferenceGroup
{
    RatingTable table;
    QStringList entries; // names, in the order of their numbers
    QStringList experts;
    std::map<QString, std::map<QString, double>> values; // by what, then of

    double value(const QString &what, const QString &of = {}) const;
};

// "complete", "dealt" or "parts"; the groups by name.
std::map<QString, ReferenceGroup> readReference(const QString &name);

// Every one of the experts scores every entry: level of the entry plus the expert's own.
RatingTable wholePanel(const std::vector<double> &levels, const std::vector<double> &experts);

} // namespace linxuan::samples
