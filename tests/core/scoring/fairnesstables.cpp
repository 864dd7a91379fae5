// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoring/fairnesstables.h"

#include "tests/support/catch.h"

#include <QFile>

namespace linxuan::samples {

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(FAIRNESS_DATA "/") + name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

// The names of one group in order.
QStringList namesIn(const QStringList &rows, const QString &group, int column)
{
    QStringList names;
    for (const QString &line : rows) {
        const QStringList cells = line.split(u',');
        if (cells[0] == group && !names.contains(cells[column]))
            names += cells[column];
    }
    names.sort();
    return names;
}

} // namespace

double ReferenceGroup::value(const QString &what, const QString &of) const
{
    INFO(what.toStdString() + " of " + of.toStdString());
    REQUIRE(values.contains(what));
    REQUIRE(values.at(what).contains(of));
    return values.at(what).at(of);
}

std::map<QString, ReferenceGroup> readReference(const QString &name)
{
    std::map<QString, ReferenceGroup> groups;
    const QStringList rows = linesOf(name + QStringLiteral(".csv"));
    for (const QString &line : rows.mid(1)) {
        const QStringList cells = line.split(u',');
        ReferenceGroup &group = groups[cells[0]];
        if (group.entries.isEmpty()) {
            group.entries = namesIn(rows, cells[0], 1);
            group.experts = namesIn(rows, cells[0], 2);
            group.table.entries = int(group.entries.size());
            group.table.experts = int(group.experts.size());
        }
        group.table.ratings.push_back({int(group.entries.indexOf(cells[1])),
                                       int(group.experts.indexOf(cells[2])), cells[3].toDouble(),
                                       cells[4].toLongLong()});
    }
    for (const QString &line : linesOf(name + QStringLiteral(".tsv"))) {
        const QStringList cells = line.split(u'\t');
        groups[cells[0]].values[cells[1]][cells[2]] = cells[3].toDouble();
    }
    return groups;
}

RatingTable wholePanel(const std::vector<double> &levels, const std::vector<double> &experts)
{
    RatingTable table{int(levels.size()), int(experts.size()), {}};
    for (int entry = 0; entry < table.entries; ++entry) {
        for (int expert = 0; expert < table.experts; ++expert)
            table.ratings.push_back(
                {entry, expert, levels[size_t(entry)] + experts[size_t(expert)], {}});
    }
    return table;
}

} // namespace linxuan::samples
