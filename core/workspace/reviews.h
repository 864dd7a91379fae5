// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scoring/assignment.h"
#include "core/workspace/workspace.h"

namespace linxuan {

struct AssignRequest
{
    QString round; // its code
    std::optional<int> perEntry; // the profile's number otherwise
    quint64 seed = 1;
    Continuity continuity = Continuity::Prefer;
};

struct AssignReport
{
    std::vector<Assignment> assigned; // of this call
    std::vector<ShortEntry> shortEntries;
    int minLoad = 0;
    int maxLoad = 0;
};

// How far a group of a round has come.
struct PanelProgress
{
    GroupKey group;
    int entries = 0;
    int experts = 0;
    int assigned = 0; // sheets that are due
    int submitted = 0; // of them
};

// How far an expert of a round has come.
struct ExpertProgress
{
    QString code;
    QString name;
    int assigned = 0; // without those recused from
    int started = 0; // drafts and returned sheets
    int submitted = 0;
    int recused = 0;
};

// An entry × expert pair of a round whose sheet is due and not submitted.
struct MissingSheet
{
    EntryId entry;
    ExpertId expert;
    QString entryCode;
    QString expertCode;
    QString reason; // recorded reason why it will stay missing; empty: none
};

// A veto that the office proposes, without an expert.
struct VetoProposal
{
    EntryId entry;
    QString item;
    QString evidence;
    QString text;
    QString by; // who proposes; a second person decides
};

// Panels, assignments, vetoes.
class Reviews
{
public:
    explicit Reviews(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Deals the round's entries to experts and keeps what is assigned already.
    // Errors: NotFound, Refused (round closed, no experts).
    Result<AssignReport> assign(const AssignRequest &request);

    Result<std::vector<PanelProgress>> progress(const QString &round);
    Result<std::vector<ExpertProgress>> expertProgress(const QString &round); // by code
    Result<std::vector<MissingSheet>> missingSheets(const QString &round);
    // Records why these missing sheets will stay missing. Errors: Usage (no reason).
    Result<void> excuseMissing(const QString &round, const std::vector<MissingSheet> &sheets,
                               const QString &reason);

    // The chair gives a submitted sheet back to its expert, who submits it again.
    // Errors: Usage (no reason), NotFound (no submitted sheet), Refused (closed).
    Result<void> returnSheet(const QString &round, const QString &entryCode,
                             const QString &expertCode, const QString &reason);

    Result<std::vector<Veto>> vetoes(const QString &round);
    // Proposes a veto in the last of the profile's rounds that is open and holds the entry.
    // Errors: Usage (no name, evidence or text), Refused (no such round), Conflict (proposed
    // before).
    Result<Veto> proposeVeto(const VetoProposal &proposal);
    // Who of the office proposed it; empty where an expert did.
    Result<QString> officeProposer(const Veto &veto);
    // A second person's word; the proposer cannot decide. Errors: Refused, Usage (no name or
    // reason).
    Result<void> decideVeto(const VetoId &veto, bool confirmed, const QString &by,
                            const QString &reason);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
