// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/filecheck.h"

#include <QString>

#include <vector>

namespace linxuan {

// One office file to become a PDF.
struct Conversion
{
    QString source;
    QString ending; // what it is by its content: pptx, doc …
    QString target; // the PDF; there whole or not at all
};

struct OfficeLimits
{
    int secondsPerFile = 60; // until the next PDF is there
    int secondsToStart = 30; // more for the first one: the first start makes the profile
};

// LibreOffice as a child process: its own profile folder (it would wait for an instance that a
// person has open), no macros, no links followed, limits on time and memory, killed when stopped.
// Waits; for threads in the background. One conversion runs at a time: one of several files makes
// way for one of a single file, for which a person may be waiting, and goes on after it.
class OfficeConverter
{
public:
    // What the environment variable LINXUAN_SOFFICE names, or the one that is installed.
    OfficeConverter();
    explicit OfficeConverter(QString program, OfficeLimits limits = {});

    bool isInstalled() const { return !m_program.isEmpty(); }

    // One process for all of them. A file that takes too long fails alone, the rest go on in
    // another process; what a process left undone when it broke is tried again one by one. Errors
    // per file: NotFound without LibreOffice; Unreadable; Cancelled; Storage.
    std::vector<Result<void>> convert(const std::vector<Conversion> &files, const Stop &stop) const;

private:
    struct Work;
    void convertNext(Work &work, bool isUrgent, const Stop &stop) const;

    QString m_program;
    OfficeLimits m_limits;
};

} // namespace linxuan
