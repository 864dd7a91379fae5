// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/filecheck.h"
#include "core/preview/viewedfile.h"

namespace linxuan {

// What was made from a file and can be made again, by the file's SHA-256 in hexadecimal:
//
//   renditions/ab/abcd…/check.json   what the check before opening found, with the size and time of
//                                    the file it looked at, so that a known good file opens at once
//   renditions/ab/abcd…/pages.pdf    an office file's pages, made by LibreOffice
//   renditions/ab/abcd…/pages.json   the check of those pages
//
// Only what passed is kept: what failed is tried again. Where renditions cannot be written, as on a
// disk that allows reading only, a folder that goes with the program takes their place. Of a file
// that comes from a source nothing is kept, anywhere.
class Renditions
{
public:
    explicit Renditions(const ViewedFile &file);

    // Made when needed; empty where nothing is kept.
    QString folder() const { return m_folder; }
    QString pagesFile() const;

    // Nothing when the file at `path` is not the one that passed.
    std::optional<FileCheck> passed(const QString &name, const QString &path) const;
    void keep(const QString &name, const QString &path, const FileCheck &check) const;

private:
    QString m_folder;
};

} // namespace linxuan
