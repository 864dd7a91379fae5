// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/freezing.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/scoring/awards.h"
#include "core/storage/expertstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/sheetseal.h"

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

using Settings = std::vector<std::pair<QString, QString>>;

QString shareText(std::optional<int> ratio, std::optional<int> count, Rounding rounding)
{
    // Basis points are hundredths of a per cent.
    const QString size = count ? QString::number(*count)
                               : Points::fromHundredths(ratio.value_or(0)).toString() + u'%';
    return size + u' ' + toCode(rounding);
}

Settings settingLines(const Profile &profile, const QString &round)
{
    const TallySettings &tally = profile.tally;
    const AwardSettings awards = settingsOf(profile, profile.round(round));
    Settings settings{{u"min_sheets"_s, QString::number(tally.minSheets)},
                      {u"trim_from"_s, QString::number(tally.trimFrom)},
                      {u"decimals"_s, QString::number(tally.decimals)},
                      {u"rank_on"_s, toCode(tally.rankOn)},
                      {u"tie_breakers"_s, tally.tieBreakers.join(u'、')},
                      {u"tie_at_line"_s, toCode(awards.tieAtLine)}};
    for (const AwardLevelRule &level : awards.levels) {
        QString value = shareText(level.ratio, level.count, level.rounding);
        if (level.minScore)
            value += u" ≥ "_s + level.minScore->toString();
        settings.emplace_back(level.name, value);
    }
    const UpwardRule &upward = awards.upward;
    QString up = shareText(upward.ratio, upward.count, upward.rounding);
    if (upward.minScore)
        up += u" ≥ "_s + upward.minScore->toString();
    const RoundRule *rule = profile.round(round);
    settings.emplace_back(u"upward"_s,
                          rule && selectsByQuota(*rule) ? toCode(SelectionBy::UnitQuota) : up);
    return settings;
}

// Turns a reckoning into the list that people will have seen.
class Freezing
{
public:
    Freezing(const Reckoning &reckoning, const std::vector<StoredLineDecision> &lines,
             const QHash<ExpertId, QString> &experts)
        : m_reckoning(reckoning)
        , m_lines(lines)
        , m_experts(experts)
    {
        for (const Entry &entry : reckoning.book.entries)
            m_entries.insert(entry.id, &entry);
    }

    FrozenList freeze(const Profile &profile) const
    {
        const RoundAwards &awards = m_reckoning.awards;
        FrozenList list{awards.round.code,
                        awards.round.version,
                        awards.result.digest,
                        settingLines(profile, awards.round.code),
                        {}};
        for (size_t i = 0; i < awards.groups.size(); ++i)
            list.groups.push_back(group(i));
        return list;
    }

private:
    FrozenGroup group(size_t place) const
    {
        const TallyGroup &input = m_reckoning.inputs[place];
        const GroupResult &result = m_reckoning.awards.result.groups[place];
        const GroupAwards &awards = m_reckoning.awards.groups[place];
        FrozenGroup frozen{input.key, input.rubric.id.toString(), linesOf(input.key), {}};
        QHash<EntryId, const Contender *> contenders;
        for (const Contender &contender : input.contenders)
            contenders.insert(contender.entry, &contender);
        for (size_t i = 0; i < result.entries.size(); ++i) {
            frozen.entries.push_back(entry(result.entries[i], awards.entries[i],
                                           *contenders.value(result.entries[i].entry),
                                           input.rubric));
        }
        return frozen;
    }

    std::vector<FrozenLine> linesOf(const GroupKey &key) const
    {
        std::vector<FrozenLine> lines;
        for (const StoredLineDecision &line : m_lines) {
            const LineDecision &decision = line.decision;
            if (line.group == key)
                lines.push_back({decision.level, decision.choice == TieAtLine::Include,
                                 QStringList(decision.tied.begin(), decision.tied.end())});
        }
        return lines;
    }

    FrozenEntry entry(const EntryResult &result, const EntryAward &award,
                      const Contender &contender, const Rubric &rubric) const
    {
        FrozenEntry frozen;
        const Entry *known = m_entries.value(result.entry);
        frozen.id = result.entry;
        frozen.code = result.code;
        frozen.title = known ? known->title : QString();
        frozen.teacher = known ? known->teacher : QString();
        frozen.standing = result.standing;
        frozen.reason = result.reason;
        frozen.rank = result.rank;
        frozen.tied = result.tied;
        if (result.score)
            frozen.score = result.score->toDecimal(m_reckoning.awards.result.decimals);
        frozen.award = award.award;
        frozen.undecided = award.undecided;
        frozen.changedByHand = award.changedByHand;
        frozen.recommended = award.recommended;
        frozen.veto = contender.veto;
        frozen.sheets = sheetsOf(contender, rubric);
        return frozen;
    }

    std::vector<FrozenSheet> sheetsOf(const Contender &contender, const Rubric &rubric) const
    {
        std::vector<FrozenSheet> sheets;
        std::string points;
        for (const CountedSheet &sheet : contender.sheets) {
            const auto total = sheetTotal(rubric, sheet.points);
            writePoints(points, sheet.points);
            const QByteArray mark = sha256(QByteArray::fromStdString(points)).left(4).toHex();
            sheets.push_back({m_experts.value(sheet.expert), total ? total->toString() : u"-"_s,
                              QString::fromLatin1(mark)});
        }
        std::sort(sheets.begin(), sheets.end(),
                  [](const FrozenSheet &left, const FrozenSheet &right) {
                      return compareNatural(left.expert, right.expert) < 0;
                  });
        return sheets;
    }

    const Reckoning &m_reckoning;
    const std::vector<StoredLineDecision> &m_lines;
    const QHash<ExpertId, QString> &m_experts;
    QHash<EntryId, const Entry *> m_entries;
};

} // namespace

Result<FrozenList> freeze(Workspace &workspace, const Reckoning &reckoning)
{
    LX_TRY(const auto lines,
           OutcomeStore(workspace.database()).lineDecisions(reckoning.book.round.id));
    LX_TRY(const auto experts, ExpertStore(workspace.database()).experts());
    QHash<ExpertId, QString> codes;
    for (const Expert &expert : experts)
        codes.insert(expert.id, expert.code);
    return Freezing(reckoning, lines, codes).freeze(workspace.profile());
}

bool saySame(FrozenList left, FrozenList right)
{
    for (FrozenList *list : {&left, &right}) {
        for (FrozenGroup &group : list->groups) {
            for (FrozenEntry &entry : group.entries) {
                entry.title.clear();
                entry.teacher.clear();
                entry.reason.clear();
            }
        }
    }
    return left == right;
}

} // namespace linxuan
