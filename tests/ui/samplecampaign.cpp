// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplecampaign.h"

#include "core/workspace/reviewdesk.h"
#include "core/workspace/reviews.h"
#include "core/workspace/sample.h"
#include "tests/support/catch.h"

namespace linxuan::samples {

namespace {

const auto kRound = QStringLiteral("final");
constexpr int kOpenSheets = 14;

std::optional<DeskEntry> deskEntry(const SampleCampaign &campaign, const QString &code)
{
    const auto workspace = Workspace::open(campaign.folder());
    REQUIRE(workspace);
    auto desk = ReviewDesk::open(**workspace, kRound, campaign.busiestExpert());
    REQUIRE(desk);
    const auto entries = desk->entries();
    REQUIRE(entries);
    for (const DeskEntry &entry : *entries) {
        if (entry.entry.code == code)
            return entry;
    }
    return std::nullopt;
}

} // namespace

SampleCampaign::SampleCampaign()
{
    REQUIRE(createSampleCampaign(folder()));
    const auto workspace = Workspace::open(folder());
    REQUIRE(workspace);
    Reviews reviews(**workspace);
    REQUIRE(reviews.assign({kRound, 6, 1}));
    const auto experts = reviews.expertProgress(kRound);
    REQUIRE(experts);
    int most = -1;
    for (const ExpertProgress &expert : *experts) {
        if (expert.assigned > most && expert.assigned > expert.submitted) {
            most = expert.assigned;
            m_expert = expert.code;
        }
    }
    giveBack(**workspace);
}

// The sample has few sheets that are not begun, so some that are submitted come back.
void SampleCampaign::giveBack(Workspace &workspace)
{
    auto desk = ReviewDesk::open(workspace, kRound, m_expert);
    REQUIRE(desk);
    const auto entries = desk->entries();
    REQUIRE(entries);
    int open = 0;
    for (const DeskEntry &entry : *entries)
        open += entry.isLocked() ? 0 : 1;
    for (const DeskEntry &entry : *entries) {
        if (open < kOpenSheets && entry.state == SheetState::Submitted) {
            REQUIRE(desk->giveBack(entry.entry.id, QStringLiteral("复核")));
            ++open;
        }
    }
    REQUIRE(open >= kOpenSheets);
}

std::optional<SheetDraft> SampleCampaign::storedDraft(const QString &entryCode) const
{
    const auto entry = deskEntry(*this, entryCode);
    return entry ? std::optional(entry->draft) : std::nullopt;
}

SheetState SampleCampaign::storedState(const QString &entryCode) const
{
    const auto entry = deskEntry(*this, entryCode);
    return entry ? entry->state : SheetState::NotStarted;
}

} // namespace linxuan::samples
