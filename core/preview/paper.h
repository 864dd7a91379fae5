// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/memoryfile.h"
#include "core/preview/backgroundcheck.h"
#include "core/preview/pagesource.h"
#include "core/preview/viewedfile.h"

#include <memory>

namespace linxuan {

// What is being done to a file before its pages can be seen.
enum class OpeningStep { Checking, Converting };

// A file whose pages may be shown.
struct Paper
{
    std::shared_ptr<const MemoryFile> copy; // what all else reads; goes last
    std::unique_ptr<PageSource> pages;
    FileCheck check; // of what is shown; for an office file, of the pages made from it
    QString ending; // of the file by its content, where its own says something else; else empty
    bool isSlides = false;
    // Of a file that is opened for the first time; its pages wait for their turn there. Nothing
    // when all of it is known.
    std::unique_ptr<BackgroundCheck> rest;
};

// Checks the file in a process of its own unless it is known to be good, makes PDF of office files,
// and opens what came of it, as soon as its first page is found good. Errors say what is wrong
// without any name: NotFound, Unreadable, Cancelled, Storage; Corrupt for a source's file that was
// altered; Refused for an office file from a source, whose pages would come to lie on the disk.
// Waits; for a thread in the background.
Result<Paper> openPaper(const ViewedFile &file, const Stop &stop,
                        const std::function<void(OpeningStep)> &announce);

// Does the same ahead of time, so that the file opens at once when it is wanted: the office files
// among them by one process of LibreOffice. The errors are those of openPaper. Of files that come
// from sources nothing can be prepared.
std::vector<Result<void>> preparePapers(const std::vector<ViewedFile> &files, const Stop &stop);

} // namespace linxuan
