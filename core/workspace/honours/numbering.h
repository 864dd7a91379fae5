// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/certificate.h"
#include "core/model/honourrules.h"

#include <QHash>
#include <QSet>

namespace linxuan {

// Gives numbers that no certificate of the register ever had.
class Numbering
{
public:
    Numbering(const CertificateRule &rule, int year, const std::vector<Certificate> &known);

    // A certificate with the next number of the series that `category` belongs to, a salt and its
    // code; who issued it, when, and what it replaces are left to the caller.
    Certificate next(const CertificateText &text, const QString &category);

private:
    const CertificateRule &m_rule;
    int m_year;
    QHash<QString, int> m_last; // place by series
    QSet<QString> m_numbers;
};

} // namespace linxuan
