// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/panels/panelsamples.h"

#include "core/workspace/records.h"
#include "core/workspace/reviewdesk.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan::samples {

namespace {

// Steps of the rubric's criteria that add up to the total as nearly as they can.
std::vector<std::optional<Points>> spreadOver(const Rubric &rubric, int total)
{
    std::vector<std::optional<Points>> points;
    qint64 rest = qint64(total) * 100;
    for (const Criterion *criterion : rubric.criteria()) {
        const qint64 here = std::min(rest, qint64(criterion->full.hundredths()));
        points.push_back(Points::fromHundredths(here));
        rest -= here;
    }
    return points;
}

} // namespace

void fillCampaign(Office &office, int entriesOfEach, int experts)
{
    QStringList first;
    QStringList second;
    for (int i = 1; i <= entriesOfEach; ++i) {
        first += u"A%1"_s.arg(i);
        second += u"B%1"_s.arg(i);
    }
    office.addRecommended(first, u"甲一小"_s);
    office.addRecommended(second, u"乙一小"_s);
    for (int i = 1; i <= experts; ++i)
        office.addExpert(u"E%1"_s.arg(i));
}

AssignReport deal(Office &office, std::optional<int> perEntry)
{
    return must(Reviews(office.workspace()).assign({kFinal, perEntry, 1}));
}

void submit(Office &office, const QString &entry, const QString &expert, int total)
{
    ReviewDesk desk = must(ReviewDesk::open(office.workspace(), kFinal, expert));
    const Entry judged = office.entry(entry);
    SheetDraft draft;
    draft.points = spreadOver(desk.rubric(judged.category), total);
    draft.remark = u"评语"_s;
    must(desk.save(judged.id, draft));
    must(desk.submit(judged.id));
}

std::vector<StoredSheet> sheetsOf(Office &office, const QString &round)
{
    const RoundId id = must(Records(office.workspace()).round(round)).id;
    return must(SheetStore(office.workspace().database()).sheets(id));
}

QString nameOf(Office &office, const Assignment &pair)
{
    QString name;
    for (const Entry &entry : must(Records(office.workspace()).entries()))
        name = entry.id == pair.entry ? entry.code : name;
    for (const Expert &expert : must(Records(office.workspace()).experts()))
        name = expert.id == pair.expert ? name + u' ' + expert.code : name;
    return name;
}

std::set<QString> pairsOf(Office &office)
{
    std::set<QString> pairs;
    for (const StoredSheet &stored : sheetsOf(office)) {
        if (stored.sheet.state != SheetState::Recused)
            pairs.insert(nameOf(office, {stored.sheet.entry, stored.sheet.expert}));
    }
    return pairs;
}

std::vector<ScoreSheet> submittedOf(Office &office, const QString &round)
{
    std::vector<ScoreSheet> submitted;
    for (const StoredSheet &stored : sheetsOf(office, round)) {
        if (stored.sheet.state == SheetState::Submitted)
            submitted.push_back(stored.sheet);
    }
    return submitted;
}

PanelCard cardOf(Office &office, const GroupKey &group)
{
    for (const PanelCard &card : must(Panels(office.workspace()).panels(kFinal))) {
        if (card.group == group)
            return card;
    }
    FAIL("no panel");
    return {};
}

const PanelSeat &seatOf(const PanelCard &card, const QString &expert)
{
    const auto seat = std::find_if(card.seats.begin(), card.seats.end(),
                                   [&expert](const PanelSeat &one) { return one.code == expert; });
    REQUIRE(seat != card.seats.end());
    return *seat;
}

} // namespace linxuan::samples
