// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/lockedsecret.h"
#include "core/exchange/signing.h"
#include "core/model/codes.h"
#include "core/model/entry.h"

#include <QUuid>

#include <vector>

namespace linxuan {

inline constexpr qsizetype kMostRecommendationFileSize = 32 * 1024 * 1024;
inline constexpr qsizetype kMostUpwardEntries = 20'000;
inline constexpr qsizetype kMostUpwardFiles = 1'000; // of one sender, behind each other

// A list that goes up to the next office, or the next office's answer to it.
enum class UpwardKind { Recommendation, Decision };

template<>
struct Codes<UpwardKind>
{
    static constexpr std::array<Coded<UpwardKind>, 2> all{{
        {UpwardKind::Recommendation, u"recommendation"},
        {UpwardKind::Decision, u"decision"},
    }};
};

// The campaign that wrote a file.
struct UpwardSender
{
    QUuid campaign;
    QString name;
    QByteArray key; // public

    bool operator==(const UpwardSender &) const = default;
};

// A unit whose entries the sender speaks for.
struct UpwardUnit
{
    QString name;
    UnitKind kind = UnitKind::County; // never School

    bool operator==(const UpwardUnit &) const = default;
};

struct UpwardMaterial
{
    QString kind;
    int lessonHour = 1;
    QString fileName;
    qint64 size = 0;
    QByteArray sha256;

    bool operator==(const UpwardMaterial &) const = default;
};

// What the sender's own closed round made of an entry.
struct UpwardResult
{
    QString round; // its name
    std::optional<int> rank;
    int ranked = 0; // entries with a rank in the group
    QString score; // official, with the round's decimals; empty: none
    QString award; // its name; empty: none
    QString why; // the sentence on the recommendation

    bool operator==(const UpwardResult &) const = default;
};

// An entry as its sender has it. Its level and status are the sender's word: active at the file's
// level or above it is recommended, anything else was taken back after an earlier file had it.
struct UpwardEntry
{
    Entry entry; // without school, unit and revision
    QString unit; // one of the file's
    QString school; // the unit's name again where it is a direct school
    QString schoolKind;
    std::optional<UpwardResult> result;
    std::vector<UpwardMaterial> materials;

    bool operator==(const UpwardEntry &) const = default;
};

// What became of an entry at the office above.
struct UpwardDecision
{
    EntryId entry; // as the receiver has it
    QString code; // as the receiver has it
    Level level = Level::Declared;
    EntryStatus status = EntryStatus::Active;
    QString reason; // of a return, a withdrawal or a disqualification
    QString round; // the name of the one that gave the award; empty: none was closed
    QString award; // its name; empty: none

    bool operator==(const UpwardDecision &) const = default;
};

// One file between two offices: always all of it, so that the newest one is enough.
struct RecommendationFile
{
    UpwardKind kind = UpwardKind::Recommendation;
    UpwardSender sender;
    QUuid recipient; // the campaign that a decision is for; null for recommendations
    Level level = Level::County; // of the recommendations, or those that are answered
    QString unit; // of recommendations: only this unit's; empty: all
    std::vector<QByteArray> earlier; // SHA-256 of every file of the same line, oldest first
    QDateTime writtenAt; // UTC, whole seconds
    std::vector<UpwardUnit> units;
    std::vector<UpwardEntry> entries; // of a recommendation
    std::vector<UpwardDecision> decisions; // of a decision

    int sequence() const { return int(earlier.size()) + 1; }
    bool operator==(const RecommendationFile &) const = default;
};

// A file that was read and whose signature holds for the key that it names. Whether that is the key
// of an office that we know is for the caller.
struct SignedRecommendation
{
    RecommendationFile file;
    QByteArray digest; // SHA-256 of `bytes`; the same under every passphrase
    QByteArray bytes; // signed and not locked
};

// The bytes of an .lxrec file, signed with the campaign's key, whose public part is put in. The
// same file gives the same bytes. Errors: those of readRecommendationFile, for what nobody could
// read.
Result<SignedRecommendation> signRecommendation(RecommendationFile file, const SigningKey &key);

// Bytes that open with the passphrase alone. Errors: those of lockSecret.
Result<QByteArray> lockRecommendation(const QByteArray &bytes, const Secret &passphrase,
                                      LockCost cost = LockCost::moderate());
bool isLockedRecommendation(QByteArrayView bytes);

// The passphrase of a file that is not locked is left alone. Errors: Unreadable (no such file, cut,
// lengthened, too large), Refused (altered since it was signed, of a form that this program does
// not know, passphrase missing or wrong), Invalid (signed, but makes no sense).
Result<SignedRecommendation> readRecommendationFile(QByteArrayView bytes,
                                                    const Secret &passphrase = {});

} // namespace linxuan
