// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Fits the fairness models to one table of totals.
// linxuan_fairness_bench TABLE reads "entry,expert,points" lines, numbers from 0, and prints
// {"seconds", "entries", "experts", "residual", "mean"}: what the fits took, without the reading,
// and the variance components.

#include "core/scoring/fairnessvariance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace linxuan;

namespace {

RatingTable read(const QString &path)
{
    RatingTable table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table;
    file.readLine(); // the heads
    while (!file.atEnd()) {
        const auto cells = file.readLine().trimmed().split(',');
        const Rating rating{cells[0].toInt(), cells[1].toInt(), cells[2].toDouble(), {}};
        table.entries = std::max(table.entries, rating.entry + 1);
        table.experts = std::max(table.experts, rating.expert + 1);
        table.ratings.push_back(rating);
    }
    return table;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const RatingTable table = read(QString::fromLocal8Bit(argv[1]));
    QElapsedTimer timer;
    timer.start();
    const AdditiveFit fit = fitAdditive(table);
    const auto components = varianceComponents(table);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!components || fit.parts.size() != 1 || !fit.parts.front().deviation)
        return 1;
    const QJsonObject result{{QStringLiteral("seconds"), seconds},
                             {QStringLiteral("entries"), components->entries},
                             {QStringLiteral("experts"), components->experts},
                             {QStringLiteral("residual"), components->residual},
                             {QStringLiteral("mean"), components->mean}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
