// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/roundforms.h"

#include "core/model/codes.h"
#include "core/report/forms/awardlist.h"
#include "core/report/forms/publicnotice.h"
#include "core/report/forms/recommendationlist.h"
#include "core/report/forms/scoresummary.h"
#include "core/scoring/tiedecisions.h"
#include "core/workspace/publicity.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

std::optional<int> awardPlace(const Profile &profile, const QString &code)
{
    const auto &levels = profile.awards.levels;
    for (size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].code == code)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

AwardListRow awardRow(const FormSources &sources, const EntryResult &result,
                      const EntryAward &award, int decimals)
{
    static const Entry none;
    const Entry *found = sources.entry(award.entry);
    const Entry &entry = found ? *found : none;
    return {awardPlace(sources.profile(), award.award),
            award.undecided,
            result.rank,
            award.code,
            entry.title,
            entry.teacher,
            sources.unitName(entry.school),
            sources.senderName(entry),
            result.score ? result.score->toDecimal(decimals) : QString(),
            entry.tutor};
}

Result<AwardListContent> awardListContent(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const RoundAwards *awards, sources.awards(request.round));
    LX_TRY(const RoundChoice choice, RoundChoice::open(sources, *awards, request));
    AwardListContent content;
    fillHead(content, sources, *awards, request);
    for (const AwardLevelRule &level : sources.profile().awards.levels)
        content.awards += level.name;
    for (size_t i = 0; i < awards->groups.size(); ++i) {
        const GroupAwards &group = awards->groups[i];
        if (!choice.holds(group.key))
            continue;
        AwardListGroup out{groupName(sources, group.key), {}};
        for (size_t j = 0; j < group.entries.size(); ++j) {
            if (choice.holds(group.entries[j].entry))
                out.rows.push_back(awardRow(sources, awards->result.groups[i].entries[j],
                                            group.entries[j], awards->result.decimals));
        }
        if (!out.rows.empty())
            content.groups.push_back(std::move(out));
    }
    return content;
}

// "同分，“教学过程”33.5，高于 A003（33）"
QStringList decidedTexts(const GroupResult &group, size_t place, RankOn rankOn)
{
    QStringList texts;
    for (const TieDecision &one : tieDecisions(group, place, rankOn)) {
        texts += u"同分，“%1”%2，%3 %4（%5）"_s.arg(one.section, exactText(one.own),
                                                    one.isAhead() ? u"高于"_s : u"低于"_s,
                                                    one.other, exactText(one.others));
    }
    return texts;
}

QString shownGroup(const FormSources &sources, const RoundAwards &awards,
                   const FormRequest &request)
{
    for (const GroupAwards &group : awards.groups) {
        if (request.group && groupCode(group.key) == *request.group)
            return groupName(sources, group.key).toString();
    }
    return {};
}

} // namespace

QString groupCode(const GroupKey &key)
{
    return toCode(key.category) + u'/' + key.stage + u'/' + key.subject;
}

GroupName groupName(const FormSources &sources, const GroupKey &key)
{
    return {sources.categoryName(key.category), key.stage, key.subject};
}

Result<void> requireGroup(const RoundAwards &awards, const FormRequest &request)
{
    if (!request.group)
        return {};
    QStringList known;
    for (const GroupAwards &group : awards.groups)
        known += groupCode(group.key);
    if (known.contains(*request.group))
        return {};
    return Error{ErrorCode::NotFound,
                 Text::tr("There is no group “%1” in this round. Groups: %2.")
                     .arg(*request.group, known.join(u"、"_s)),
                 {}};
}

void fillHead(ListHead &head, const FormSources &sources, const RoundAwards &awards,
              const FormRequest &request)
{
    const Round &round = awards.round;
    head.campaignName = sources.profile().name;
    head.office = sources.profile().office;
    head.roundName = round.name;
    const auto unit = sources.wantedUnit(request);
    head.unitName = unit && *unit ? (*unit)->name : QString();
    head.groupName = shownGroup(sources, awards, request);
    head.version = round.version;
    head.closed = round.state == RoundState::Closed;
    head.digest = QString::fromLatin1(round.digest.toHex());
    head.printedFor = round.closedAt.value_or(QDateTime());
}

Result<RoundChoice> RoundChoice::open(const FormSources &sources, const RoundAwards &awards,
                                      const FormRequest &request)
{
    LX_CHECK(requireGroup(awards, request));
    LX_TRY(const Unit *unit, sources.wantedUnit(request));
    return RoundChoice(sources, request, unit);
}

bool RoundChoice::holds(const GroupKey &group) const
{
    return !m_group || groupCode(group) == *m_group;
}

bool RoundChoice::holds(const EntryId &entry) const
{
    const Entry *found = m_sources->entry(entry);
    return !m_unit || (found && found->unit == m_unit->id);
}

Result<FormCopies> awardListCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const AwardListContent content, awardListContent(sources, request));
    return FormCopies{awardListValues(content)};
}

Result<FormCopies> publicNoticeCopies(FormSources &sources, const FormRequest &request)
{
    PublicNoticeContent content;
    LX_TRY(static_cast<AwardListContent &>(content), awardListContent(sources, request));
    LX_TRY(const PublicityState state, Publicity(sources.workspace()).state(request.round));
    if (const PublicNotice *notice = state.notice()) {
        content.from = notice->from;
        content.to = notice->to;
        content.contact = notice->contact;
    }
    return FormCopies{publicNoticeValues(content)};
}

Result<FormCopies> scoreSummaryCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const RoundAwards *awards, sources.awards(request.round));
    LX_TRY(const RoundChoice choice, RoundChoice::open(sources, *awards, request));
    ScoreSummaryContent content;
    fillHead(content, sources, *awards, request);
    content.decimals = awards->result.decimals;
    for (const GroupResult &group : awards->result.groups) {
        if (!choice.holds(group.key))
            continue;
        ScoreSummaryGroup out{groupName(sources, group.key), {}};
        for (size_t place = 0; place < group.entries.size(); ++place) {
            const EntryResult &result = group.entries[place];
            const Entry *entry = sources.entry(result.entry);
            if (choice.holds(result.entry))
                out.rows.push_back({result, entry ? entry->title : QString(),
                                    entry ? entry->teacher : QString(),
                                    decidedTexts(group, place, sources.profile().tally.rankOn)});
        }
        if (!out.rows.empty())
            content.groups.push_back(std::move(out));
    }
    return FormCopies{scoreSummaryValues(content)};
}

Result<FormCopies> recommendationListCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const RoundAwards *awards, sources.awards(request.round));
    LX_TRY(const RoundChoice choice, RoundChoice::open(sources, *awards, request));
    RecommendationListContent content;
    fillHead(content, sources, *awards, request);
    for (size_t i = 0; i < awards->groups.size(); ++i) {
        const GroupAwards &group = awards->groups[i];
        if (!choice.holds(group.key))
            continue;
        RecommendationGroup out{groupName(sources, group.key), {}};
        bool concerns = false; // who is asked for
        for (size_t j = 0; j < group.entries.size(); ++j) {
            const EntryAward &award = group.entries[j];
            const Entry *entry = sources.entry(award.entry);
            if (!entry || !choice.holds(award.entry))
                continue;
            concerns = true;
            if (award.recommended)
                out.rows.push_back({awards->result.groups[i].entries[j].rank, entry->code,
                                    entry->title, entry->teacher, sources.unitName(entry->school),
                                    sources.senderName(*entry), award.why});
        }
        if (concerns)
            content.groups.push_back(std::move(out));
    }
    return FormCopies{recommendationListValues(content)};
}

} // namespace linxuan
