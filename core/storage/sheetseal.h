// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

#include <QByteArray>

#include <array>
#include <string>

namespace linxuan {

// A sheet as the database keeps it: the value and why it may stay missing.
struct StoredSheet
{
    ScoreSheet sheet;
    QString excuse;
    QByteArray seal; // 32 bytes
};

// "850 900 - 1350"; hundredths in the order of the rubric's criteria.
QString pointsText(const std::vector<std::optional<Points>> &points);
// The same as ASCII in place of what `text` holds.
void writePoints(std::string &text, const std::vector<std::optional<Points>> &points);
// Nothing when the text is not of that form.
std::optional<std::vector<std::optional<Points>>> pointsFromText(QByteArrayView text);
std::optional<std::vector<std::optional<Points>>> pointsFromText(const QString &text);
// "C3\treason" lines
QString unjudgedText(const std::vector<Unjudged> &unjudged);
std::vector<Unjudged> unjudgedFromText(const QString &text);

// SHA-256 over all that the row says; changes with any of it.
QByteArray sheetSeal(const ScoreSheet &sheet, const QString &excuse);
// The same where the text of the points is at hand.
QByteArray sheetSeal(const ScoreSheet &sheet, const QString &excuse, const QString &points);

inline constexpr qsizetype kSheetsStateSize = 32;

// A digest of the set of all sheets that can be kept up to date sheet by sheet: the sum of their
// seals modulo 2^256. Order does not matter; a sheet added, taken away or changed shows.
class SheetsState
{
public:
    SheetsState() = default;
    explicit SheetsState(const QByteArray &bytes); // kSheetsStateSize of them
    QByteArray toBytes() const;

    void add(const QByteArray &seal);
    void remove(const QByteArray &seal);

    bool operator==(const SheetsState &) const = default;

private:
    std::array<quint64, 4> m_words{};
};

} // namespace linxuan
