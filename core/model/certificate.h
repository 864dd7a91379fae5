// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"

#include <QDateTime>

namespace linxuan {

// Whom a certificate is for: the teacher of an entry, its 辅导教师, a unit with 优秀组织奖.
enum class CertificateKind { Entry, Tutor, Unit };

template<>
struct Codes<CertificateKind>
{
    static constexpr std::array<Coded<CertificateKind>, 3> all{{
        {CertificateKind::Entry, u"entry"},
        {CertificateKind::Tutor, u"tutor"},
        {CertificateKind::Unit, u"unit"},
    }};
};

QString displayName(CertificateKind kind); // translated

// What a certificate says, and of whom.
struct CertificateText
{
    CertificateKind kind = CertificateKind::Entry;
    QString round; // code; empty for units
    QByteArray subject; // id of the entry or the unit
    QString holder; // teacher, tutor or unit
    QString school; // empty for units
    QString title; // of the lesson; empty for units
    QString award; // the level's code; empty for units
    QString awardName;

    bool operator==(const CertificateText &) const = default;
};

struct CertificateVoid
{
    QString by;
    QDateTime at; // UTC
    QString reason;

    bool operator==(const CertificateVoid &) const = default;
};

// One line of the register.
struct Certificate
{
    QString number; // unique in the campaign, for ever
    QString series;
    int place = 1; // in the series
    CertificateText text;
    QByteArray salt; // 16 bytes, known to the register alone
    QString code; // "7K3F-9QXM", of number, text and salt
    QString replaces; // the number of a void one; empty: none
    QString issuedBy;
    QDateTime issuedAt; // UTC
    std::optional<CertificateVoid> voided;

    bool operator==(const Certificate &) const = default;
};

// The check code that belongs to what this certificate says. Who does not hold the register cannot
// make one for an invented number or another name.
QString certificateCode(const Certificate &certificate);
// Whether a code as typed, in any case and with or without its dash, is the certificate's.
bool hasCode(const Certificate &certificate, QStringView typed);

} // namespace linxuan
