// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace linxuan {

// What stood before a letter of a text that was stripped to its letters and digits.
enum class Gap : char { None, Space, Mark, Part };

// The letters and digits of a path or a name, width and case folded; spaces and marks are only
// remembered as gaps, middle dots of names not even that. Folders are parts of the path.
class PathText
{
public:
    // '/' separates parts; the ending of the last part is left out when `isFile`.
    explicit PathText(QStringView path, bool isFile = true);

    const QString &text() const { return m_text; }
    qsizetype size() const { return m_text.size(); }
    int partCount() const { return m_parts; }
    int partOf(qsizetype position) const { return m_part[static_cast<size_t>(position)]; }
    // Between the letter before `position` and the one at it; Part at both ends.
    Gap gapAt(qsizetype position) const;
    // The hardest gap inside the letters [from, to).
    Gap hardestInside(qsizetype from, qsizetype to) const;

private:
    void add(QStringView part, int number);

    QString m_text;
    std::vector<Gap> m_gaps; // before each letter
    std::vector<int> m_part; // of each letter
    int m_parts = 0;
};

// The letters and digits alone, folded in the same way.
QString strippedName(QStringView name);

// Letters of scripts that do not part words, such as Chinese.
bool isIdeograph(QChar c);

} // namespace linxuan
