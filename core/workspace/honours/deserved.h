// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/certificate.h"
#include "core/model/honourrules.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace linxuan {

// A certificate that somebody should have by what is decided now.
struct DeservedCertificate
{
    CertificateText text;
    QString word; // that stands for {category} in its number
};

// Which certificate it is about, whatever that says: teachers and units have one for each award,
// tutors each their own.
QString deservedKey(const CertificateText &text);

// Who deserves certificates now.
class Deserved
{
public:
    static Result<Deserved> load(Workspace &workspace, const HonourRules &rules);

    // Of a round, in the order of its list. Errors: NotFound, Refused (it is open).
    Result<std::vector<DeservedCertificate>> ofRound(const QString &round) const;
    std::vector<DeservedCertificate> ofUnits() const;
    // Whether the round is closed now.
    bool isClosed(const QString &round) const;
    QStringList closedRounds() const; // codes of those that give awards

    QString roundName(const QString &round) const;
    // The entry's code or the unit's name, and the name of the unit that recommends.
    QString subjectName(const CertificateText &text) const;
    QString unitName(const CertificateText &text) const;

private:
    explicit Deserved(Workspace &workspace, const HonourRules &rules)
        : m_workspace(&workspace)
        , m_rules(rules)
    { }
    Result<void> read();
    QString word(const QString &key) const;
    void addOfEntry(const Entry &entry, const QString &round, const QString &award,
                    std::vector<DeservedCertificate> &to) const;

    Workspace *m_workspace;
    HonourRules m_rules;
    QHash<QByteArray, Entry> m_entries;
    QHash<UnitId, QString> m_units; // names
    std::vector<UnitId> m_awarded; // units
    QHash<QString, Round> m_rounds; // by code
};

} // namespace linxuan
