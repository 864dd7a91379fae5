// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <tuple>

namespace linxuan {

// A text of an earlier campaign.
struct LibraryText
{
    QString campaign; // its name
    int year = 0;
    QString entryCode;
    QByteArray digest; // SHA-256 of the file it was taken from
    QString title;
    QString teacher; // empty where the office left it out
    QString kind; // a material code of its profile
    QString text;

    bool operator==(const LibraryText &) const = default;
};

// One file of a pair that looks copied.
struct PairParty
{
    QString entry; // its code; of an earlier campaign "campaign/code"
    QByteArray digest; // of the file

    bool operator==(const PairParty &) const = default;
    bool operator<(const PairParty &other) const
    {
        return std::tie(entry, digest) < std::tie(other.entry, other.digest);
    }
};

// What a person says of two files that have passages in common.
enum class PairVerdict {
    Fine, // nothing to it
    Quoted, // both quote a third
    Copied,
};

// Holds as long as the files are the same.
struct PairDecision
{
    PairParty left; // left < right
    PairParty right;
    PairVerdict verdict = PairVerdict::Fine;
    QString by;
    QString reason;
    QDateTime at;

    bool operator==(const PairDecision &) const = default;
};

} // namespace linxuan
