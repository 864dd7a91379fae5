// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/numbering.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace linxuan {

namespace {

QByteArray newSalt()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

} // namespace

Numbering::Numbering(const CertificateRule &rule, int year, const std::vector<Certificate> &known)
    : m_rule(rule)
    , m_year(year)
{
    for (const Certificate &one : known) {
        m_numbers.insert(one.number);
        m_last[one.series] = std::max(m_last.value(one.series), one.place);
    }
}

// Two series may come to the same text, as of "A" with 11 and "A1" with 1.
Certificate Numbering::next(const CertificateText &text, const QString &category)
{
    const NumberSeries series =
        numberSeries(m_rule.pattern, m_year, category).value_or(NumberSeries());
    Certificate certificate;
    certificate.series = series.name();
    int &last = m_last[certificate.series];
    do {
        certificate.place = ++last;
        certificate.number = series.number(certificate.place);
    } while (m_numbers.contains(certificate.number));
    m_numbers.insert(certificate.number);
    certificate.text = text;
    certificate.salt = newSalt();
    certificate.code = certificateCode(certificate);
    return certificate;
}

} // namespace linxuan
