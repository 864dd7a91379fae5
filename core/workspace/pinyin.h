// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <memory>

namespace linxuan {

// The first letter of each character's usual reading in Pinyin, as ICU knows it: "王小明" is "wxm".
// Of a character with several readings only the most common one is known.
class PinyinInitials
{
public:
    PinyinInitials();
    ~PinyinInitials();

    // Of the Chinese characters alone; empty where there is none.
    QString of(QStringView text);

private:
    QChar initial(QStringView character);

    struct Reader;
    std::unique_ptr<Reader> m_reader;
    QHash<QString, QChar> m_known;
};

} // namespace linxuan
