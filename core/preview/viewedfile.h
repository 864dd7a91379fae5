// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"
#include "core/outside/filesource.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace linxuan {

// A material as the viewers take it. `title` is all that people read of it: a file's name may say
// whose it is. With `sources` the bytes come from these, in the order of `paths`, which then are
// mere names; and nothing that was made from them may come to lie on a disk.
struct ViewedFile
{
    MaterialId material;
    QString title; // 教学设计, 微课视频 第 2 课时 …
    QString format; // lower-case ending: mp4, pdf, pptx …; "pictures" for courseware as pictures
    QStringList paths; // one file, or the pictures in their order
    QByteArray sha256; // 32 bytes: what is made from the file is kept by it
    QString renditions; // folder for what can be made again
    std::vector<std::shared_ptr<const FileSource>> sources = {}; // none: the files at `paths`

    bool operator==(const ViewedFile &) const = default;

    bool isSourced() const { return !sources.empty(); }
    // The one of its only file, or of its first; null for a file at a path.
    std::shared_ptr<const FileSource> source() const
    {
        return isSourced() ? sources.front() : nullptr;
    }
};

} // namespace linxuan
