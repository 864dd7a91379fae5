// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"
#include "core/workspace/exchange/upwardmatching.h"
#include "core/workspace/recommendationrules.h"

namespace linxuan {

class MaterialsFolder;
class Write;

// A file that comes in, and what is known of its sender.
struct Incoming
{
    SignedRecommendation read;
    std::optional<KnownSenderRow> sender;
    std::optional<UnitId> countsFor;
    bool isTakenAlready = false;
};

// What an entry is left out for, by the sender's identity.
using LeftEntries = QHash<EntryId, std::vector<SelectionObstacle>>;

// A file of an entry that is to be attached here.
struct ArrivedMaterial
{
    QString code; // the sender's
    Material material; // of our entry, without id and reference
    QString path;
    std::optional<Material> old; // whose place it takes
};

// Takes a list of recommended entries in, inside a write that the caller commits or drops. What
// stands against an entry shows only when it is tried: the caller drops a first run and hands its
// left entries to the second, which then leaves no trace of them.
class UpwardIntake
{
public:
    UpwardIntake(Workspace &workspace, Write &write, const Incoming &incoming,
                 const ReceiveRequest &request, const MaterialsFolder &folder);
    // A second run after one that was dropped.
    void leaveOut(LeftEntries left);

    // Fills in lines, overridden rules and materials.
    Result<void> run(UpwardReport &report);
    // Of a run that is to be dropped: those that stayed out, and the files to attach.
    LeftEntries left() const;
    const std::vector<ArrivedMaterial> &attachments() const { return m_attachments; }

private:
    struct Case
    {
        UpwardMatch match;
        UpwardLine line;
        bool isRecommended = false;
        bool isFollowed = true; // the file's word on it is done
        bool isStored = false; // as a new entry
    };

    Result<void> matchAll();
    Case caseOf(const UpwardEntry &sent, UpwardMatching &matching) const;
    void addProblem(Case &one, const SelectionObstacle &problem);
    bool passes(const Case &one) const;
    Result<void> storeSchools(const UpwardMatching &matching);
    Result<void> storeEntries();
    Result<void> update(Case &one);
    bool mayChange(Case &one);
    bool breaksRules(Case &one);
    Result<void> takeBack();
    Result<void> moveUp();
    void takeReport(const SelectionReport &report);
    Result<void> dropObstructed();
    Result<void> link();
    Result<void> attach(UpwardReport &report);
    Result<void> attachAll(const Case &one, UpwardReport &report);
    std::optional<Material> replacedBy(const UpwardMatch &match,
                                       const UpwardMaterial &listed) const;
    Result<void> store(const ArrivedMaterial &attachment);
    void noteRequired(const Case &one, UpwardReport &report) const;

    Workspace &m_workspace;
    Write &m_write;
    const Incoming &m_incoming;
    const RecommendationFile &m_file;
    const ReceiveRequest &m_request;
    const MaterialsFolder &m_folder;
    bool m_hasReason = false;
    bool m_isTrial = true; // files are not touched
    LeftEntries m_leftBefore;
    std::optional<RecommendationRules> m_rules;
    QSet<std::pair<EntryId, QString>> m_overrides;
    std::vector<Case> m_cases;
    QHash<QString, size_t> m_byCode; // ours -> case
    std::vector<SelectionObstacle> m_overridden;
    std::vector<ArrivedMaterial> m_attachments;
    QHash<EntryId, std::vector<Material>> m_materials;
};

// "课题: old → new" for each column that differs; personal ones are named alone.
QStringList entryDifferences(const Entry &before, const Entry &after,
                             const UpwardMatching &matching);

} // namespace linxuan
