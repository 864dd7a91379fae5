// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/stop.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace linxuan {

// What a file is by its content; its ending may say anything.
enum class FileKind { Unknown, Pdf, Picture, Slides, Papers };

enum class FileState {
    Fine,
    Missing,
    Empty,
    Encrypted,
    Broken,
    NotKnown,
    TooLarge,
    TooSlow,
    Stopped
};

// What a process with limits on time and memory found when it opened a file before the window does.
struct FileCheck
{
    FileState state = FileState::Broken;
    FileKind kind = FileKind::Unknown;
    QString ending; // what the content would be called: pdf, pptx, doc, png …
    std::vector<QSizeF> sizes; // of the pages, in points, where the kind has any
    std::vector<int> badPages; // from 0; never to be drawn
    std::vector<int> mutePages; // from 0; whose text is never to be read, as it takes too long
    bool hasOutline = false;
    bool hasSafeOutline = true;
    QStringList notes; // of the speaker, one per slide that is shown
    QString detail; // for the log

    bool operator==(const FileCheck &) const = default;
};

// As it passes between processes and lies in renditions.
QByteArray toJson(const FileCheck &check);
std::optional<FileCheck> fileCheckFromJson(const QByteArray &json);

// The sentences for people, without any name; nothing is wrong with a check that is Fine.
Error troubleOf(const FileCheck &check);

// Opens the file in a child process: at most some 10 seconds, 1 GB and one page at a time, so that
// a page that breaks the program breaks that child. Waits; for a thread in the background.
FileCheck checkFile(const QString &path, const Stop &stop);

// Told on the way through the pages of a PDF: what is known so far, and how many pages from the
// first on are done, each drawn and read or found bad. The first time is when the file is open, its
// first page drawn and its outline read.
using CheckProgress = std::function<void(const FileCheck &soFar, int pagesDone)>;
FileCheck checkFile(const QString &path, const Stop &stop, const CheckProgress &progress);

} // namespace linxuan
