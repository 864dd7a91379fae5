// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/looselines.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

constexpr size_t kShownPlaces = 12;

} // namespace

std::vector<TableRow> LooseLines::followed()
{
    std::vector<TableRow> rows;
    for (const Held &held : m_held) {
        if (held.look == RowLook::Heading)
            m_headings.push_back({held.row.sheet(), held.row.row()});
        else
            rows.push_back(held.row);
    }
    m_held.clear();
    return rows;
}

void LooseLines::ended()
{
    for (const Held &held : m_held)
        m_below.push_back({held.row.sheet(), held.row.row()});
    m_held.clear();
}

// "12, 13", and with the sheets' names where there are several: "附件3 12, 13, 附件4 9".
QString LooseLines::placesText(const std::vector<Place> &places)
{
    const bool isOneSheet = std::all_of(places.begin(), places.end(), [&places](const Place &one) {
        return one.sheet == places.front().sheet;
    });
    QStringList parts;
    QString sheet;
    for (size_t i = 0; i < std::min(places.size(), kShownPlaces); ++i) {
        QString part = QString::number(places[i].row);
        if (!isOneSheet && places[i].sheet != sheet)
            part.prepend(places[i].sheet + u' ');
        sheet = places[i].sheet;
        parts += part;
    }
    if (places.size() > kShownPlaces)
        parts += QStringLiteral("…");
    return parts.join(QStringLiteral(", "));
}

QStringList LooseLines::warnings() const
{
    QStringList warnings;
    if (!m_headings.empty())
        warnings += Text::tr("%n heading(s) between the rows were left out: row %1.", nullptr,
                             static_cast<int>(m_headings.size()))
                        .arg(placesText(m_headings));
    if (!m_below.empty())
        warnings += Text::tr("%n line(s) below the table were left out: row %1.", nullptr,
                             static_cast<int>(m_below.size()))
                        .arg(placesText(m_below));
    return warnings;
}

} // namespace linxuan
