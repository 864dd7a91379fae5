// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/officeconverter.h"

#include <QTemporaryDir>

#include <memory>

namespace linxuan {

// The turn to run LibreOffice, which has one profile for the whole program and would wait for
// itself. Someone who waits for one file comes before those who prepare many.
class OfficeTurn
{
public:
    // Waits; none when it was stopped meanwhile.
    static std::unique_ptr<OfficeTurn> take(bool isUrgent, const Stop &stop);
    ~OfficeTurn();
    OfficeTurn(const OfficeTurn &) = delete;
    OfficeTurn &operator=(const OfficeTurn &) = delete;

    // Whether someone urgent waits.
    static bool isAwaited();

private:
    OfficeTurn() = default;
};

// One process of LibreOffice for several files, which it makes into PDF one after the other.
class OfficeRun
{
public:
    enum class Ending { Ended, TooSlow, Stopped, Displaced, NotStarted };

    explicit OfficeRun(const std::vector<Conversion> &files);

    // Waits. Too slow is a process that makes no further PDF in the time for one.
    Ending run(const QString &program, const OfficeLimits &limits, const Stop &stop,
               const Stop &isDisplaced) const;
    // The PDF made of a file; empty when there is none or only a part of one.
    QString made(size_t file) const;

private:
    int countMade() const;

    QTemporaryDir m_folder;
    QStringList m_sources;
};

} // namespace linxuan
