// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/workspace/records.h"
#include "ui/panels/panelrows.h"

#include <QHash>

namespace linxuan {

namespace {

struct Names
{
    QHash<EntryId, std::pair<QString, QString>> entries; // code, lesson
    QHash<ExpertId, QString> experts;
};

Result<Names> readNames(const Records &records)
{
    Names names;
    LX_TRY(const auto entries, records.entries());
    for (const Entry &entry : entries)
        names.entries.insert(entry.id, {entry.code, entry.title});
    LX_TRY(const auto experts, records.experts());
    for (const Expert &expert : experts)
        names.experts.insert(expert.id, expert.name);
    return names;
}

VetoRow vetoRow(const Veto &veto, const Names &names, const Profile &profile)
{
    const auto [code, title] = names.entries.value(veto.entry);
    const VetoItem *item = profile.vetoItem(veto.item);
    const QString itemName = item ? veto.item + u' ' + item->name : veto.item;
    const QString proposer = veto.proposedBy ? names.experts.value(*veto.proposedBy) : QString();
    const int banYears = item && item->bansTeacher ? profile.eligibility.banYears : 0;
    return {veto, code, title, itemName, proposer, banYears};
}

} // namespace

int PanelsPicture::due() const
{
    int sheets = 0;
    for (const PanelProgress &panel : progress)
        sheets += panel.assigned;
    return sheets;
}

int PanelsPicture::submitted() const
{
    int sheets = 0;
    for (const PanelProgress &panel : progress)
        sheets += panel.submitted;
    return sheets;
}

int PanelsPicture::unexcused() const
{
    return int(std::count_if(missing.begin(), missing.end(),
                             [](const MissingRow &row) { return row.sheet.reason.isEmpty(); }));
}

int PanelsPicture::undecided() const
{
    return int(std::count_if(vetoes.begin(), vetoes.end(), [](const VetoRow &row) {
        return row.veto.state == VetoState::Proposed;
    }));
}

Result<PanelsPicture> readPanels(Workspace &workspace, const QString &round)
{
    PanelsPicture picture;
    const Records records(workspace);
    Reviews reviews(workspace);
    LX_TRY(picture.round, records.round(round));
    LX_TRY(picture.progress, reviews.progress(round));
    LX_TRY(picture.experts, reviews.expertProgress(round));
    LX_TRY(const auto missing, reviews.missingSheets(round));
    LX_TRY(const auto vetoes, reviews.vetoes(round));
    LX_TRY(const Names names, readNames(records));
    for (const MissingSheet &sheet : missing) {
        picture.missing.push_back(
            {sheet, names.entries.value(sheet.entry).second, names.experts.value(sheet.expert)});
    }
    for (const Veto &veto : vetoes) {
        picture.vetoes.push_back(vetoRow(veto, names, workspace.profile()));
        if (!veto.proposedBy) {
            LX_TRY(picture.vetoes.back().proposer, reviews.officeProposer(veto));
        }
    }
    std::stable_sort(picture.vetoes.begin(), picture.vetoes.end(),
                     [](const VetoRow &left, const VetoRow &right) {
                         if (left.veto.state != right.veto.state)
                             return left.veto.state < right.veto.state;
                         return compareNatural(left.entryCode, right.entryCode) < 0;
                     });
    return picture;
}

} // namespace linxuan
