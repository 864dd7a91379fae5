// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/signing.h"
#include "core/model/codes.h"
#include "core/model/review.h"

namespace linxuan {

inline constexpr qsizetype kMostScoreFileSize = 16 * 1024 * 1024;
inline constexpr qsizetype kMostReturnedSheets = 5'000;

enum class ScoreFileKind { Partial, Final };

template<>
struct Codes<ScoreFileKind>
{
    static constexpr std::array<Coded<ScoreFileKind>, 2> all{{
        {ScoreFileKind::Partial, u"partial"},
        {ScoreFileKind::Final, u"final"},
    }};
};

// A rubric that sheets of the file were scored with, by what identifies its version everywhere.
struct ReturnedRubric
{
    QString code;
    int version = 1;
    QByteArray digest; // SHA-256 of its rubricJson
    QStringList criteria; // their codes; the sheets' points are in this order

    bool operator==(const ReturnedRubric &) const = default;
};

// One score sheet as it comes back. A level is the points that the rubric gives it.
struct ReturnedSheet
{
    EntryId entry;
    QString code; // 作品编号
    QByteArray rubric; // digest of one of the file's rubrics
    SheetState state = SheetState::Submitted;
    SheetDraft draft;
    std::optional<QDateTime> submittedAt; // UTC, whole seconds

    bool operator==(const ReturnedSheet &) const = default;
};

struct ReturnedRecusal
{
    EntryId entry;
    QString kind; // a code such as relative, teacher, school, other
    QString reason;

    bool operator==(const ReturnedRecusal &) const = default;
};

struct ReturnedVeto
{
    VetoId id;
    EntryId entry;
    QString item; // V1 … V9
    QString evidence;
    QString text;

    bool operator==(const ReturnedVeto &) const = default;
};

// What the viewing ledger of one material comes to.
struct ReturnedViewing
{
    MaterialId material;
    EntryId entry;
    qint64 openMs = 0;
    std::optional<int> seenPercent; // nothing where its length was not known

    bool operator==(const ReturnedViewing &) const = default;
};

// What one expert sends back of one package: always all of it, so that the newest file is enough.
struct ScoreFile
{
    QUuid serial; // of the package
    QUuid campaign;
    QString round;
    QString expert; // 评委编号
    QByteArray expertKey; // public, of the package
    int sequence = 1; // counts up with every file of the package
    QByteArray previous; // SHA-256 of the file before; empty for the first
    ScoreFileKind kind = ScoreFileKind::Partial;
    QDateTime writtenAt; // UTC, whole seconds
    std::vector<ReturnedRubric> rubrics;
    std::vector<ReturnedSheet> sheets; // one an entry
    std::vector<ReturnedRecusal> recusals; // one an entry
    std::vector<ReturnedVeto> vetoes;
    std::vector<ReturnedViewing> viewings; // one a material

    bool operator==(const ScoreFile &) const = default;
};

// A file that was read and whose signature holds for the key that it names. Whether that is the key
// of one of our packages is for the caller (planCollection).
struct SignedScores
{
    ScoreFile scores;
    QByteArray digest; // SHA-256 of the file, 32 bytes

    bool operator==(const SignedScores &) const = default;
};

// The bytes of an .lxscores file, signed with the package's key, whose public part is put in. The
// same scores give the same bytes. Errors: those of readScoreFile, for what nobody could read.
Result<QByteArray> writeScoreFile(ScoreFile scores, const SigningKey &expertKey);

// Errors: Unreadable (no score file, cut, lengthened, too large), Refused (altered since it was
// signed, or of a form that this program does not know), Invalid (signed, but makes no sense).
Result<SignedScores> readScoreFile(QByteArrayView bytes);

} // namespace linxuan
