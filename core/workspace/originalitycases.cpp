// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codes.h"
#include "core/storage/originalitystore.h"
#include "core/workspace/excerpts.h"
#include "core/workspace/originality.h"
#include "core/workspace/reviews.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Originality)
};

// How much of a passage goes into a veto's text.
constexpr qsizetype kQuoted = 120;

QString kindName(const Profile &profile, const QString &code)
{
    for (const CategoryRule &category : profile.categories) {
        for (const MaterialRule &kind : category.materials) {
            if (kind.code == code)
                return kind.name;
        }
    }
    return code;
}

AlikeSide sideOf(const Profile &profile, const ComparedFile &file, int share)
{
    const QString name = file.material ? file.material->fileName : QString();
    return {file.party().entry,           file.title, file.teacher,    file.school,
            kindName(profile, file.kind), name,       shareText(share)};
}

QString pairSentence(const Profile &profile, const OriginalityReport &report, const AlikePair &pair)
{
    const ComparedFile &left = report.files[pair.left];
    const ComparedFile &right = report.files[pair.right];
    QString sentence = Text::tr("%1 %2 and %3 %4")
                           .arg(left.party().entry, kindName(profile, left.kind),
                                right.party().entry, kindName(profile, right.kind));
    if (!pair.passages.empty())
        sentence += Text::tr(", %1 and %2 alike, the longest passage has %3 characters")
                        .arg(shareText(pair.leftShare), shareText(pair.rightShare))
                        .arg(pair.longest());
    if (pair.isSameFile)
        sentence += Text::tr(", the same file");
    return sentence;
}

Error needsNameAndReason()
{
    return {ErrorCode::Usage, Text::tr("A name and a reason are needed."), {}};
}

// What the partner of an entry's pair is called, with how much is alike.
QString partnerText(const OriginalityReport &report, const AlikePair &pair, bool isLeft)
{
    const ComparedFile &other = report.files[isLeft ? pair.right : pair.left];
    if (pair.passages.empty())
        return pair.isSameFile
            ? Text::tr("%1: the same file").arg(other.party().entry)
            : Text::tr("%1: %n picture(s)", nullptr, pair.pictures).arg(other.party().entry);
    return Text::tr("%1: %2, longest %3 characters")
        .arg(other.party().entry, shareText(isLeft ? pair.leftShare : pair.rightShare))
        .arg(pair.longest());
}

class Verdicts
{
public:
    Verdicts(const Profile &profile, const OriginalityReport &report)
        : m_profile(profile)
        , m_report(report)
    { }

    std::vector<Finding> findings()
    {
        for (const ComparedFile &file : m_report.files) {
            if (file.isOwn() && holdsText(*file.material))
                start(file);
        }
        for (const UnreadFile &unread : m_report.unread)
            hearUnread(unread);
        for (const AlikePair &pair : m_report.pairs) {
            hear(pair, true);
            hear(pair, false);
        }
        std::vector<Finding> findings;
        for (const QString &code : m_order) {
            Finding &finding = m_findings.at(code);
            if (finding.verdict == Verdict::Pass)
                finding.message = Text::tr("No passages that need a look.");
            findings.push_back(std::move(finding));
        }
        return findings;
    }

private:
    void start(const ComparedFile &file)
    {
        if (m_findings.count(file.entryCode) > 0)
            return;
        Finding finding;
        finding.entry = file.material->entry;
        finding.code = QStringLiteral("T15");
        finding.verdict = Verdict::Pass;
        finding.advice = true;
        m_findings.emplace(file.entryCode, finding);
        m_order.push_back(file.entryCode);
    }
    void hearUnread(const UnreadFile &unread)
    {
        const ComparedFile &file = m_report.files[unread.file];
        Finding &finding = m_findings.at(file.entryCode);
        if (finding.verdict != Verdict::Pass)
            return;
        finding.verdict = Verdict::NotChecked;
        finding.material = file.material->id;
        finding.message = unread.why;
        finding.evidence = kindName(m_profile, file.kind);
    }
    // The most alike pair comes first and speaks; the others are added to the evidence.
    void hear(const AlikePair &pair, bool isLeft)
    {
        const ComparedFile &file = m_report.files[isLeft ? pair.left : pair.right];
        if (!file.isOwn() || !pair.standsAgainst() || m_findings.count(file.entryCode) == 0)
            return;
        Finding &finding = m_findings.at(file.entryCode);
        const QString partner = partnerText(m_report, pair, isLeft);
        if (finding.verdict == Verdict::Fail) {
            finding.evidence += Text::tr("; %1").arg(partner);
            return;
        }
        finding.verdict = Verdict::Fail;
        finding.material = file.material->id;
        finding.message = Text::tr("Alike with %1; from %2 % on a person looks")
                              .arg(partner)
                              .arg(m_report.limits.minShare);
        finding.evidence = kindName(m_profile, file.kind) + u' ' + partner;
    }

    const Profile &m_profile;
    const OriginalityReport &m_report;
    std::map<QString, Finding> m_findings; // by the entry's code
    std::vector<QString> m_order;
};

} // namespace

std::vector<Finding> originalityFindings(const Profile &profile, const OriginalityReport &report)
{
    return Verdicts(profile, report).findings();
}

Result<Document> Originality::document(const OriginalityReport &report, const AlikePair &pair)
{
    const Profile &profile = m_workspace.profile();
    AlikePairContent content;
    content.campaign = profile.name;
    content.date = officeText(m_workspace.now());
    content.left = sideOf(profile, report.files[pair.left], pair.leftShare);
    content.right = sideOf(profile, report.files[pair.right], pair.rightShare);
    content.pictures = pair.pictures;
    content.isSameFile = pair.isSameFile;
    content.leastPassage = report.limits.minPassage;
    if (pair.decision)
        content.decision = QStringLiteral("%1（%2，%3）：%4")
                               .arg(displayName(pair.decision->verdict), pair.decision->by,
                                    officeText(pair.decision->at), pair.decision->reason);
    if (pair.passages.empty())
        return alikePair(content);
    LX_TRY(const PairTexts both, texts(report, pair));
    for (const AlikePassage &passage : pair.passages)
        content.excerpts.push_back(excerptOf(both, passage));
    return alikePair(content);
}

Result<void> Originality::decide(const OriginalityReport &report, const AlikePair &pair,
                                 PairVerdict verdict, const QString &by, const QString &reason)
{
    if (by.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return needsNameAndReason();
    PairDecision decision;
    std::tie(decision.left, decision.right) =
        std::minmax(report.files[pair.left].party(), report.files[pair.right].party());
    decision.verdict = verdict;
    decision.by = by.trimmed();
    decision.reason = reason.trimmed();
    decision.at = m_workspace.now();
    LX_TRY(Write write,
           Write::beginUndoable(
               m_workspace,
               Text::tr("%1 and %2 are alike: “%3”")
                   .arg(decision.left.entry, decision.right.entry, displayName(verdict))));
    LX_CHECK(OriginalityStore(write.database()).save(decision, write.trail()));
    for (const size_t number : {pair.left, pair.right}) {
        const ComparedFile &file = report.files[number];
        const ComparedFile &other = report.files[number == pair.left ? pair.right : pair.left];
        if (!file.isOwn())
            continue;
        LX_CHECK(write.record(QStringLiteral("pair.decide"), file.material->entry.toBytes(),
                              {{QStringLiteral("with"), other.party().entry},
                               {QStringLiteral("verdict"), toCode(verdict)},
                               {QStringLiteral("by"), decision.by},
                               {QStringLiteral("reason"), decision.reason}}));
    }
    return write.commit(Area::Materials);
}

Result<Veto> Originality::openCase(const OriginalityReport &report, const AlikePair &pair,
                                   const EntryId &against, const QString &by, const QString &reason)
{
    if (by.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return needsNameAndReason();
    const auto &items = m_workspace.profile().vetoItems;
    // The notice's five years are for copying and for lying alone, one item: V3.
    const auto item = std::find_if(items.begin(), items.end(),
                                   [](const VetoItem &one) { return one.bansTeacher; });
    if (item == items.end())
        return Error{
            ErrorCode::Refused, Text::tr("The campaign's profile has no veto on copying."), {}};
    VetoProposal proposal;
    proposal.entry = against;
    proposal.item = item->code;
    proposal.by = by.trimmed();
    proposal.evidence = pairSentence(m_workspace.profile(), report, pair);
    proposal.text = reason.trimmed();
    if (!pair.passages.empty()) {
        LX_TRY(const PairTexts both, texts(report, pair));
        const auto longest =
            std::max_element(pair.passages.begin(), pair.passages.end(),
                             [](const AlikePassage &one, const AlikePassage &other) {
                                 return one.length < other.length;
                             });
        const QString passage = excerptOf(both, *longest).rows.front().left;
        proposal.text +=
            Text::tr(" The longest passage: “%1”")
                .arg(passage.size() > kQuoted ? passage.left(kQuoted) + u'…' : passage);
    }
    return Reviews(m_workspace).proposeVeto(proposal);
}

} // namespace linxuan
