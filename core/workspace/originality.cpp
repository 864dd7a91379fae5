// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/originality.h"

#include "core/storage/originalitystore.h"
#include "core/task/task.h"
#include "core/workspace/originalitycache.h"
#include "core/workspace/originalitygather.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Originality)
};

constexpr qint64 kMostLimit = 1'000'000; // a profile may have any number

TextStretch written(const std::vector<uint32_t> &places, uint32_t begin, uint32_t length)
{
    const qsizetype first = places[begin];
    return {first, qsizetype(places[begin + length - 1]) + 1 - first};
}

AlikePassage written(const Passage &passage, const std::vector<uint32_t> &left,
                     const std::vector<uint32_t> &right)
{
    AlikePassage made;
    made.length = int(passage.length);
    for (const EqualRun &run : passage.runs)
        made.runs.push_back(
            {written(left, run.left, run.length), written(right, run.right, run.length)});
    return made;
}

bool before(const AlikePair &one, const AlikePair &other)
{
    if (one.share() != other.share())
        return one.share() > other.share();
    if (one.isSameFile != other.isSameFile)
        return one.isSameFile;
    return std::tie(one.left, one.right) < std::tie(other.left, other.right);
}

void addDecisions(OriginalityReport &report, const std::vector<PairDecision> &decisions)
{
    std::map<std::pair<PairParty, PairParty>, const PairDecision *> byParties;
    for (const PairDecision &decision : decisions)
        byParties[{decision.left, decision.right}] = &decision;
    for (AlikePair &pair : report.pairs) {
        PairParty left = report.files[pair.left].party();
        PairParty right = report.files[pair.right].party();
        if (right < left)
            std::swap(left, right);
        const auto found = byParties.find({left, right});
        pair.decision = found == byParties.end() ? std::nullopt : std::optional(*found->second);
    }
}

// What was found of texts and of whole files, together.
std::vector<AlikePair> joined(std::vector<AlikePair> pairs, const std::vector<AlikePair> &shared)
{
    std::map<std::pair<size_t, size_t>, size_t> known;
    for (size_t i = 0; i < pairs.size(); ++i)
        known[{pairs[i].left, pairs[i].right}] = i;
    for (const AlikePair &pair : shared) {
        const auto found = known.find({pair.left, pair.right});
        if (found == known.end()) {
            pairs.push_back(pair);
            continue;
        }
        pairs[found->second].isSameFile = pair.isSameFile;
        pairs[found->second].pictures = pair.pictures;
    }
    std::sort(pairs.begin(), pairs.end(), before);
    return pairs;
}

} // namespace

PairParty ComparedFile::party() const
{
    return {isOwn() ? entryCode : campaign + u'/' + entryCode, digest};
}

TextStretch AlikePassage::left() const
{
    return {runs.front().left.begin, runs.back().left.end() - runs.front().left.begin};
}

TextStretch AlikePassage::right() const
{
    return {runs.front().right.begin, runs.back().right.end() - runs.front().right.begin};
}

int AlikePair::longest() const
{
    int longest = 0;
    for (const AlikePassage &passage : passages)
        longest = std::max(longest, passage.length);
    return longest;
}

int OriginalityReport::undecided() const
{
    return int(std::count_if(pairs.begin(), pairs.end(),
                             [](const AlikePair &pair) { return !pair.decision; }));
}

QString shareText(int basisPoints)
{
    return Text::tr("%1 %").arg((basisPoints + 50) / 100);
}

std::optional<OriginalityLimits> originalityLimits(const Profile &profile)
{
    const TechnicalRule *rule = profile.technicalRule(u"T15");
    if (!rule)
        return std::nullopt;
    const auto value = [rule](const char *name) {
        return int(qMin(rule->values.at(QString::fromLatin1(name)).toLongLong(), kMostLimit));
    };
    return OriginalityLimits{value("min_passage"), value("min_share"), value("long_passage"),
                             value("common_share")};
}

Result<OriginalityReport> Originality::compare(TaskState &state)
{
    const auto limits = originalityLimits(m_workspace.profile());
    if (!limits)
        return OriginalityReport();
    OriginalityGather gather(m_workspace, m_contents, *limits);
    LX_TRY(OriginalityReport report, gather.read(state));
    OriginalityCache cache(m_workspace.folder(), gather.digest());
    if (auto kept = cache.pairs(report)) {
        report.pairs = std::move(*kept);
    } else {
        LX_TRY(const auto found, gather.comparison().pairs(state));
        std::vector<AlikePair> pairs;
        for (const TextPair &pair : found) {
            pairs.push_back({gather.textFiles()[pair.left],
                             gather.textFiles()[pair.right],
                             pair.leftShare,
                             pair.rightShare,
                             {},
                             false,
                             0,
                             {}});
            LX_TRY(const PairTexts both, texts(report, pairs.back()));
            const auto left = foldedPlaces(both.left);
            const auto right = foldedPlaces(both.right);
            for (const Passage &passage : pair.passages)
                pairs.back().passages.push_back(written(passage, left, right));
        }
        report.pairs = joined(std::move(pairs), gather.sharedContents(report));
        cache.keep(report.pairs);
    }
    LX_TRY(const auto decisions, OriginalityStore(m_workspace.database()).decisions());
    addDecisions(report, decisions);
    return report;
}

Result<std::optional<OriginalityReport>> Originality::known(TaskState &state)
{
    const auto limits = originalityLimits(m_workspace.profile());
    if (!limits)
        return std::optional<OriginalityReport>();
    OriginalityGather gather(m_workspace, m_contents, *limits);
    LX_TRY(OriginalityReport report, gather.read(state));
    auto kept = OriginalityCache(m_workspace.folder(), gather.digest()).pairs(report);
    if (!kept)
        return std::optional<OriginalityReport>();
    report.pairs = *std::move(kept);
    LX_TRY(const auto decisions, OriginalityStore(m_workspace.database()).decisions());
    addDecisions(report, decisions);
    return std::optional(std::move(report));
}

Result<PairTexts> Originality::texts(const OriginalityReport &report, const AlikePair &pair)
{
    const auto textOf = [this](const ComparedFile &file) -> Result<QString> {
        if (file.isOwn())
            return m_contents.text(*file.material);
        LX_TRY(const auto text,
               OriginalityStore(m_workspace.database())
                   .text(file.campaign, file.entryCode, file.digest));
        if (!text)
            return Error{ErrorCode::NotFound,
                         Text::tr("The library no longer has %1.").arg(file.party().entry),
                         {}};
        return text->text;
    };
    PairTexts both;
    LX_TRY(both.left, textOf(report.files[pair.left]));
    LX_TRY(both.right, textOf(report.files[pair.right]));
    return both;
}

} // namespace linxuan
