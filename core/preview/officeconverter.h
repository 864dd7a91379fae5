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

// LibreOffice as a child process: its own profile folder (it would wait for an instance that a
// person has open), no macros, no links followed, limits on time and memory, killed when stopped.
// Waits; for threads in the background. One conversion runs at a time, the others wait for it.
class OfficeConverter
{
public:
    // What the environment variable LINXUAN_SOFFICE names, or the one that is installed.
    OfficeConverter();
    explicit OfficeConverter(QString program, int secondsPerFile = 60);

    bool isInstalled() const { return !m_program.isEmpty(); }

    // One process for all of them; what it left undone when it broke is tried again one by one.
    // Errors per file: NotFound without LibreOffice; Unreadable; Cancelled; Storage.
    std::vector<Result<void>> convert(const std::vector<Conversion> &files, const Stop &stop) const;

private:
    enum class Ending { Ended, TooSlow, Stopped, NotStarted };
    Ending run(const QStringList &sources, const QString &folder, const Stop &stop) const;
    std::vector<Result<void>> convertTogether(const std::vector<Conversion> &files,
                                              const Stop &stop) const;

    QString m_program;
    int m_secondsPerFile = 60;
};

} // namespace linxuan
