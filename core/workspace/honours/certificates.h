// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/certificate.h"
#include "core/model/honourrules.h"
#include "core/workspace/workspace.h"

namespace linxuan {

enum class CertificateState {
    Standing,
    Pending, // its round is open again; whether it still fits shows when that is closed
    Unfit, // says something that is not so any more, and has to be voided
    Void,
};

QString toCode(CertificateState state); // standing, pending, unfit, void
QString displayName(CertificateState state); // translated

// A line of the register as people look at it.
struct CertificateLine
{
    Certificate certificate;
    QString subject; // the entry's code or the unit's name
    QString unit; // name of who recommends; of units themselves
    QString roundName; // empty for units
    CertificateState state = CertificateState::Standing;
    QString why; // what does not fit, or why it is void; translated
    QString replacedBy; // number; empty: none

    bool operator==(const CertificateLine &) const = default;
};

struct CertificateList
{
    std::optional<CertificateRule> rule; // absent: the profile has no pattern for numbers
    std::vector<CertificateLine> lines; // by series, then number
    int waiting = 0; // awards of closed rounds and of units that have no certificate yet

    int count(CertificateState state) const;
};

// What issuing did.
struct IssueReport
{
    std::vector<QString> issued; // numbers, in order
    int unchanged = 0; // had theirs
    std::vector<CertificateLine> unfit; // of what was asked for; to be voided first
};

// The register of certificates. A number is given once in a campaign, whatever becomes of it: a
// certificate is never changed, only voided with a reason, and a new one refers to it.
class Certificates
{
public:
    explicit Certificates(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<CertificateList> read();
    // For every award of a closed round that has none yet, and for tutors if the profile says so.
    // Errors: NotFound (round), Refused (open; no pattern in the profile), Usage (no name).
    Result<IssueReport> issue(const QString &round, const QString &by);
    // The same for the units that have 优秀组织奖.
    Result<IssueReport> issueForUnits(const QString &by);
    // The same for every closed round that gives awards, and for the units.
    Result<IssueReport> issueWaiting(const QString &by);
    // All of these or none. Errors: NotFound, Conflict (void already), Usage.
    Result<void> makeVoid(const QStringList &numbers, const QString &by, const QString &reason);
    // 补发: voids the certificate where it still stands, and issues a new one with a new number
    // that refers to it and says what is so now. Gives the new number. Errors: NotFound, Usage,
    // Refused (the award is not there any more, its round is open), Conflict (was replaced
    // already).
    Result<QString> reissue(const QString &number, const QString &by, const QString &reason);
    // Errors: NotFound.
    Result<CertificateLine> find(const QString &number);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
