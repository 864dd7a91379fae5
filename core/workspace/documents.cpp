// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents.h"

#include "core/model/codes.h"
#include "core/report/forms/awardlist.h"
#include "core/report/forms/publicnotice.h"
#include "core/report/forms/recommendationlist.h"
#include "core/report/forms/scoresummary.h"
#include "core/report/pdf.h"
#include "core/report/xlsx.h"
#include "core/scoring/tiedecisions.h"
#include "core/storage/trailcode.h"
#include "core/workspace/publicity.h"
#include "core/workspace/records.h"
#include "core/workspace/results.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/scoresheets.h"
#include "core/workspace/withholding.h"

#include <QCoreApplication>

#include <array>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Documents)
};

struct FormCode
{
    Form form;
    const char16_t *code;
};

constexpr std::array kForms{
    FormCode{Form::AwardList, u"award-list"},
    FormCode{Form::ScoreSummary, u"score-summary"},
    FormCode{Form::RecommendationList, u"recommendation-list"},
    FormCode{Form::ScoreSheets, u"score-sheets"},
    FormCode{Form::PublicNotice, u"public-notice"},
};

// A round's outcome with the entries and units that its forms name.
class Filling
{
public:
    static Result<Filling> open(Workspace &workspace, const FormRequest &request);

    Document awardList() const { return linxuan::awardList(awardListContent()); }
    Document publicNotice() const;
    Document scoreSummary() const;
    Document recommendationList() const;

private:
    explicit Filling(const Profile &profile)
        : m_profile(profile)
    { }

    AwardListContent awardListContent() const;
    void fillHead(ListHead &head) const;
    GroupName groupName(const GroupKey &key) const;
    bool isWanted(const EntryId &entry) const
    {
        return !m_unit || m_entries.value(entry).unit == *m_unit;
    }
    QString unitName(const Entry &entry) const
    {
        return entry.unit == entry.school ? QStringLiteral("直属校") : m_units.value(entry.unit);
    }
    std::optional<int> awardPlace(const QString &code) const;

    const Profile &m_profile;
    RoundAwards m_awards;
    QHash<EntryId, Entry> m_entries;
    QHash<UnitId, QString> m_units;
    std::optional<UnitId> m_unit;
    std::optional<TrailCode> m_trailCode;
    std::optional<PublicNotice> m_notice; // of the version that the round has now
};

Result<Filling> Filling::open(Workspace &workspace, const FormRequest &request)
{
    Filling filling(workspace.profile());
    const Records records(workspace);
    LX_TRY(filling.m_units, records.unitNames());
    if (request.unit) {
        const UnitId unit = filling.m_units.key(*request.unit);
        if (unit.isNull())
            return Error{
                ErrorCode::NotFound, Text::tr("There is no unit “%1”.").arg(*request.unit), {}};
        filling.m_unit = unit;
    }
    LX_TRY(const TrailEnd end, trailEnd(workspace.database()));
    filling.m_trailCode = trailCode(end);
    LX_TRY(filling.m_awards, Results(workspace).awards(request.round));
    LX_CHECK(requireNothingWithheld(workspace, filling.m_awards.round));
    if (request.form == Form::PublicNotice) {
        LX_TRY(const PublicityState state, Publicity(workspace).state(request.round));
        if (const PublicNotice *notice = state.notice())
            filling.m_notice = *notice;
    }
    LX_TRY(const auto entries, records.entries());
    for (const Entry &entry : entries)
        filling.m_entries.insert(entry.id, entry);
    return filling;
}

void Filling::fillHead(ListHead &head) const
{
    const Round &round = m_awards.round;
    head.campaignName = m_profile.name;
    head.office = m_profile.office;
    head.roundName = round.name;
    head.unitName = m_unit ? m_units.value(*m_unit) : QString();
    head.version = round.version;
    head.closed = round.state == RoundState::Closed;
    head.digest = QString::fromLatin1(round.digest.toHex());
    head.printedFor = round.closedAt.value_or(QDateTime());
    head.trailCode = m_trailCode ? m_trailCode->toString() : QString();
}

GroupName Filling::groupName(const GroupKey &key) const
{
    const CategoryRule *rule = m_profile.category(key.category);
    return {rule ? rule->name : displayName(key.category), key.stage, key.subject};
}

std::optional<int> Filling::awardPlace(const QString &code) const
{
    const auto &levels = m_profile.awards.levels;
    for (size_t i = 0; i < levels.size(); ++i) {
        if (levels[i].code == code)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

AwardListContent Filling::awardListContent() const
{
    AwardListContent content;
    fillHead(content);
    for (const AwardLevelRule &level : m_profile.awards.levels)
        content.awards += level.name;
    for (size_t i = 0; i < m_awards.groups.size(); ++i) {
        const GroupAwards &group = m_awards.groups[i];
        const auto &results = m_awards.result.groups[i].entries;
        AwardListGroup out{groupName(group.key), {}};
        for (size_t j = 0; j < group.entries.size(); ++j) {
            const EntryAward &award = group.entries[j];
            const Entry entry = m_entries.value(award.entry);
            if (!isWanted(award.entry))
                continue;
            const auto &score = results[j].score;
            out.rows.push_back({awardPlace(award.award), award.undecided, results[j].rank,
                                entry.code, entry.title, entry.teacher, m_units.value(entry.school),
                                unitName(entry),
                                score ? score->toDecimal(m_awards.result.decimals) : QString()});
        }
        if (!out.rows.empty())
            content.groups.push_back(std::move(out));
    }
    return content;
}

Document Filling::publicNotice() const
{
    PublicNoticeContent content;
    static_cast<AwardListContent &>(content) = awardListContent();
    if (m_notice) {
        content.from = m_notice->from;
        content.to = m_notice->to;
        content.contact = m_notice->contact;
    }
    return linxuan::publicNotice(content);
}

// "同分，“教学过程”33.5，高于 A003（33）"
QStringList decidedTexts(const GroupResult &group, size_t place, RankOn rankOn)
{
    QStringList texts;
    for (const TieDecision &one : tieDecisions(group, place, rankOn)) {
        texts += QStringLiteral("同分，“%1”%2，%3 %4（%5）")
                     .arg(one.section, exactText(one.own),
                          one.isAhead() ? QStringLiteral("高于") : QStringLiteral("低于"),
                          one.other, exactText(one.others));
    }
    return texts;
}

Document Filling::scoreSummary() const
{
    ScoreSummaryContent content;
    fillHead(content);
    content.decimals = m_awards.result.decimals;
    for (const GroupResult &group : m_awards.result.groups) {
        ScoreSummaryGroup out{groupName(group.key), {}};
        for (size_t place = 0; place < group.entries.size(); ++place) {
            const EntryResult &result = group.entries[place];
            const Entry entry = m_entries.value(result.entry);
            if (isWanted(result.entry))
                out.rows.push_back({result, entry.title, entry.teacher,
                                    decidedTexts(group, place, m_profile.tally.rankOn)});
        }
        if (!out.rows.empty())
            content.groups.push_back(std::move(out));
    }
    return linxuan::scoreSummary(content);
}

Document Filling::recommendationList() const
{
    RecommendationListContent content;
    fillHead(content);
    for (size_t i = 0; i < m_awards.groups.size(); ++i) {
        const GroupAwards &group = m_awards.groups[i];
        const auto &results = m_awards.result.groups[i].entries;
        RecommendationGroup out{groupName(group.key), {}};
        bool concerns = false; // the unit that is asked for
        for (size_t j = 0; j < group.entries.size(); ++j) {
            const EntryAward &award = group.entries[j];
            const Entry entry = m_entries.value(award.entry);
            if (!isWanted(award.entry))
                continue;
            concerns = true;
            if (award.recommended)
                out.rows.push_back({results[j].rank, entry.code, entry.title, entry.teacher,
                                    m_units.value(entry.school), unitName(entry), award.why});
        }
        if (concerns)
            content.groups.push_back(std::move(out));
    }
    return linxuan::recommendationList(content);
}

} // namespace

std::optional<Form> formFromCode(QStringView code)
{
    for (const FormCode &form : kForms) {
        if (code == QStringView(form.code))
            return form.form;
    }
    return std::nullopt;
}

QString toCode(Form form)
{
    for (const FormCode &one : kForms) {
        if (one.form == form)
            return QString::fromUtf16(one.code);
    }
    return {};
}

QString displayName(Form form)
{
    switch (form) {
    case Form::AwardList:
        return Text::tr("Award list");
    case Form::ScoreSummary:
        return Text::tr("Score summary");
    case Form::RecommendationList:
        return Text::tr("Recommendation list");
    case Form::ScoreSheets:
        return Text::tr("Score sheets");
    case Form::PublicNotice:
        return Text::tr("List for public notice");
    }
    return {};
}

std::vector<Form> allForms()
{
    std::vector<Form> forms;
    for (const FormCode &form : kForms)
        forms.push_back(form.form);
    return forms;
}

Result<std::vector<Document>> Documents::documents(const FormRequest &request)
{
    if (request.form == Form::ScoreSheets)
        return scoreSheets(m_workspace, request);
    LX_TRY(const Filling filling, Filling::open(m_workspace, request));
    switch (request.form) {
    case Form::AwardList:
        return std::vector{filling.awardList()};
    case Form::ScoreSummary:
        return std::vector{filling.scoreSummary()};
    case Form::PublicNotice:
        return std::vector{filling.publicNotice()};
    default:
        return std::vector{filling.recommendationList()};
    }
}

Result<void> writeDocument(const Document &document, const QString &path)
{
    const bool isPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (!isPdf && !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return Error{
            ErrorCode::Usage, Text::tr("%1: the name must end in .pdf or .xlsx.").arg(path), {}};
    if (!isPdf)
        return writeXlsx(document, path);
    LX_CHECK(writePdf(document, path));
    return {};
}

Result<void> Documents::print(const FormRequest &request, const QString &path)
{
    const bool isPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (request.form == Form::ScoreSheets && !isPdf)
        return Error{ErrorCode::Usage,
                     Text::tr("%1: score sheets carry a code to scan and are printed as .pdf only.")
                         .arg(path),
                     {}};
    LX_TRY(const std::vector<Document> made, documents(request));
    if (!isPdf)
        return writeDocument(made.front(), path);
    LX_CHECK(writePdf(made, path));
    return {};
}

} // namespace linxuan
