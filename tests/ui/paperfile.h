// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <set>
#include <utility>
#include <vector>

namespace linxuan::samples {

constexpr double kPaperWidth = 595; // points
constexpr double kPaperHeight = 842;
constexpr double kTextLeft = 72; // the first line of each page begins there …
constexpr double kTextBase = 700; // … at this height from below

// A PDF whose pages say which they are, written by hand so that it can be broken in one place.
class PaperFile
{
public:
    explicit PaperFile(int pages);

    void add(int page, const QByteArray &line); // from 1, below what stands there
    void addOutline(const QByteArray &title, int page);
    void breakPage(int page); // what should be the page is none
    QString write(const QString &path) const;

private:
    QByteArray content(int page) const;

    std::vector<std::vector<QByteArray>> m_lines;
    std::vector<std::pair<QByteArray, int>> m_outline;
    std::set<int> m_broken;
};

} // namespace linxuan::samples
