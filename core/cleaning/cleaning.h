// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace linxuan {

// Raised whenever the same file would be cleaned otherwise, so that older copies are made anew.
inline constexpr int kCleaningVersion = 1;

// What became of a file that is to say nothing of whose it is beside what it shows.
enum class CleanState {
    Cleaned, // a copy without it was made
    AsItIs, // plain text, which has nothing beside itself
    Office, // to be made into PDF first
    Unknown, // no format of ours, so nobody knows what it says
    Failed, // broken, protected, or of a kind that cannot be copied without loss
};

struct CleanOutcome
{
    CleanState state = CleanState::Failed;
    QString ending; // what the copy is called: pdf, jpg, mp4 …
    QString detail; // for the log

    bool operator==(const CleanOutcome &) const = default;
};

QByteArray toJson(const CleanOutcome &outcome);
std::optional<CleanOutcome> cleanOutcomeFromJson(const QByteArray &json);

// Between the process that cleans and the one that keeps what comes of it, which alone can write:
// a tag and two big-endian numbers of 8 bytes, then `size` bytes.
struct CleanFrame
{
    static constexpr qsizetype kHeadSize = 17;
    static constexpr qint64 kMostSize = 8 * 1024 * 1024;

    char tag = 'P'; // W: bytes of the copy from `at` on; P: a sign of life; D: done, the outcome
    qint64 at = 0;
    qint64 size = 0;

    QByteArray toBytes() const;
    // Nothing where it is none.
    static std::optional<CleanFrame> fromBytes(const char *head);
};

} // namespace linxuan
