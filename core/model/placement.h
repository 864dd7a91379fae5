// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QByteArray>
#include <QFlags>
#include <QString>

#include <optional>

namespace linxuan {

// What the program thinks of where a handed-in file belongs.
enum class FileVerdict {
    Certain, // may be placed without asking
    Likely, // a person confirms
    Unplaced, // a person says where, or leaves it out
    Same, // the same content is at its place already, or comes with another file
    Junk, // made by a system, not by a person
    LeftOut, // a person said that it belongs nowhere
    Unreadable,
};

// What in the path speaks for the entry.
enum class Clue {
    Code = 1,
    CodeVariant = 2, // the code with other zeros or separators
    Teacher = 4,
    School = 8,
    Unit = 16,
    Title = 32,
};
Q_DECLARE_FLAGS(Clues, Clue)
Q_DECLARE_OPERATORS_FOR_FLAGS(Clues)

// Why a file was not placed without asking.
enum class Doubt {
    NothingFits = 1 << 0,
    SeveralFit = 1 << 1, // entries
    Contradiction = 1 << 2, // other words of the path belong to another entry
    FewClues = 1 << 3,
    OtherWords = 1 << 4, // words that nothing of the entry explains
    NoKind = 1 << 5,
    SeveralKinds = 1 << 6,
    KindByFormat = 1 << 7, // no word says the kind
    FormatUnusual = 1 << 8, // for what the words say
    HourUnsure = 1 << 9,
    DoubtfulWord = 1 << 10, // 草稿, 备份 …
    SlotTwice = 1 << 11, // another file claims the same place
    Replaces = 1 << 12, // another file stands at the place
    NotActive = 1 << 13, // the entry is withdrawn or disqualified
};
Q_DECLARE_FLAGS(Doubts, Doubt)
Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

// The place of a file among what an entry hands in.
struct Slot
{
    EntryId entry;
    QString kind; // a material code of the profile
    int hour = 1;

    bool operator==(const Slot &) const = default;
    bool operator<(const Slot &other) const
    {
        if (!(entry == other.entry))
            return entry < other.entry;
        return kind != other.kind ? kind < other.kind : hour < other.hour;
    }
};

// One file of a folder that was handed in, and where it belongs.
struct Placement
{
    QString path; // absolute, or within the folder while its name is matched
    QString folder; // the one that was handed in, absolute
    qint64 size = 0; // bytes
    QByteArray sha256; // 32 bytes, empty while not known
    FileVerdict verdict = FileVerdict::Unplaced;
    std::optional<EntryId> entry;
    QString kind; // empty: not known
    int hour = 1;
    Clues clues;
    Doubts doubts;

    std::optional<Slot> slot() const
    {
        if (!entry || kind.isEmpty())
            return std::nullopt;
        return Slot{*entry, kind, hour};
    }
    bool operator==(const Placement &) const = default;
};

// "作品编号、教师" and "同一位置还有别的文件；课时不能确定", translated.
QString clueText(Clues clues);
QString doubtText(Doubts doubts);
// Both as one sentence for a table.
QString reasonText(const Placement &placement);
QString displayName(FileVerdict verdict);

} // namespace linxuan
