// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace linxuan {

// A material as the viewers take it. `title` is all that people read of it: a file's name may say
// whose it is.
struct ViewedFile
{
    MaterialId material;
    QString title; // 教学设计, 微课视频 第 2 课时 …
    QString format; // lower-case ending: mp4, pdf, pptx …; "pictures" for courseware as pictures
    QStringList paths; // one file, or the pictures in their order
    QByteArray sha256; // 32 bytes: what is made from the file is kept by it
    QString renditions; // folder for what can be made again

    bool operator==(const ViewedFile &) const = default;
};

} // namespace linxuan
