// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/certificate.h"

#include "core/base/crockford.h"
#include "core/base/digest.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Certificate)
};

constexpr int kCodeLength = 8; // 40 bits

// As the register writes it; empty where a character cannot stand in a code.
QString written(QStringView typed)
{
    QString digits;
    for (const QChar character : foldCode(typed)) {
        const auto value = crockfordValue(character);
        if (!value && character != u'-')
            return {};
        if (value)
            digits += crockfordDigit(*value);
    }
    return inFours(digits);
}

} // namespace

QString displayName(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::Entry:
        return Text::tr("Teacher");
    case CertificateKind::Tutor:
        return Text::tr("Tutor");
    case CertificateKind::Unit:
        break;
    }
    return Text::tr("Unit");
}

QString certificateCode(const Certificate &certificate)
{
    const CertificateText &text = certificate.text;
    Digest digest;
    digest.field(certificate.salt).field(QStringView(certificate.number));
    digest.field(QStringView(toCode(text.kind))).field(QStringView(text.holder));
    digest.field(QStringView(text.school)).field(QStringView(text.title));
    digest.field(QStringView(text.awardName));
    return inFours(crockfordText(digest.finish(), kCodeLength));
}

bool hasCode(const Certificate &certificate, QStringView typed)
{
    return !certificate.code.isEmpty() && written(typed) == certificate.code;
}

} // namespace linxuan
