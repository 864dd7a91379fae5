// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <random>

namespace linxuan {

// Random values that a failing test can show again by its seed.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    { }

    qint64 number(qint64 least, qint64 most)
    {
        return std::uniform_int_distribution<qint64>(least, most)(m_engine);
    }
    bool coin() { return number(0, 1) == 1; }
    QByteArray bytes(qsizetype size)
    {
        QByteArray bytes(size, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(number(0, 255));
        return bytes;
    }
    std::mt19937 &engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

} // namespace linxuan
