// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/honours/certificates.h"
#include "core/workspace/honours/deserved.h"

namespace linxuan {

// The register beside what is deserved now.
class CertificateBook
{
public:
    static Result<CertificateBook> open(Workspace &workspace);

    const HonourRules &rules() const { return m_rules; }
    const Deserved &deserved() const { return m_deserved; }
    const std::vector<Certificate> &certificates() const { return m_certificates; }

    const Certificate *find(const QString &number) const; // null: none
    // The one that stands for this award, whatever it says; null: none.
    const Certificate *standing(const CertificateText &text) const;
    QString replacementOf(const Certificate &certificate) const // number; empty: none
    {
        return m_replacedBy.value(certificate.number);
    }
    // The number of the newest void one for this award that nothing replaces; empty: none.
    QString lastVoid(const CertificateText &text) const;
    // What the holder of this one deserves now. Errors: Refused (nothing, or the round is open).
    Result<DeservedCertificate> deservedFor(const Certificate &certificate) const;
    Result<CertificateList> list() const;

private:
    CertificateBook(HonourRules rules, Deserved deserved, std::vector<Certificate> certificates);

    HonourRules m_rules;
    Deserved m_deserved;
    std::vector<Certificate> m_certificates;
    QHash<QString, size_t> m_numbers;
    QHash<QString, size_t> m_standing; // by deservedKey
    QHash<QString, size_t> m_lastVoid; // by deservedKey, unless replaced
    QHash<QString, QString> m_replacedBy; // numbers
};

} // namespace linxuan
