// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/fairnesspane.h"

#include "core/workspace/roundbook.h"
#include "ui/results/agreementmatrix.h"
#include "ui/results/designcheck.h"
#include "ui/results/fairnesssection.h"
#include "ui/results/fairnesswords.h"
#include "ui/results/grouplist.h"
#include "ui/results/leanings.h"
#include "ui/results/sharebar.h"
#include "ui/results/totalstrips.h"
#include "ui/results/withheldnote.h"
#include "ui/support/emptystate.h"
#include "ui/support/metrics.h"
#include "ui/support/session.h"
#include "ui/support/tableexport.h"
#include "ui/support/tableview.h"
#include "ui/support/words.h"

#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

// A matrix of more experts than these is a carpet.
constexpr size_t kMostInMatrix = 24;
// px in the smallest window; all columns of the ranks can be seen there.
constexpr int kChartsWidth = 450;
constexpr int kRanksWidth = 440;

std::vector<GroupLine> groupLines(const std::vector<GroupSize> &groups, const Profile &profile)
{
    std::vector<GroupLine> lines;
    std::optional<Category> category;
    for (size_t place = 0; place < groups.size(); ++place) {
        const GroupKey &key = groups[place].group;
        if (category != key.category)
            lines.push_back({categoryName(profile, key.category), {}, false, 0, 0});
        category = key.category;
        lines.push_back({groupName(key), int(place), false, groups[place].entries, 0});
    }
    return lines;
}

// From what is given least to most; what is not known last.
bool givesLess(const Leanings::Leaning &left, const Leanings::Leaning &right)
{
    if (!left.value || !right.value)
        return left.value.has_value() && !right.value;
    return *left.value < *right.value;
}

// One group, unless it is withheld.
Result<std::optional<FairnessGroup>> readGroup(Workspace &workspace, const QString &round,
                                               const GroupKey &key)
{
    LX_TRY(FairnessReport report, fairnessReport(workspace, round, key));
    LX_TRY(const auto withheld, withhold(workspace, report));
    if (report.groups.empty())
        return std::optional<FairnessGroup>();
    return std::optional(std::move(report.groups.front()));
}

// The round's groups, with the first that has been scored.
Result<FairnessPane::Picture> readPicture(Workspace &workspace, const QString &round)
{
    FairnessPane::Picture picture;
    LX_TRY(picture.groups, ScoreMatrix(workspace).groups(round));
    LX_TRY(const Round current, findRound(workspace, round));
    LX_TRY(picture.withheld, withheldGroups(workspace, current));
    std::erase_if(picture.groups, [&picture](const GroupSize &one) {
        return std::any_of(
            picture.withheld.begin(), picture.withheld.end(),
            [&one](const WithheldGroup &withheld) { return withheld.group == one.group; });
    });
    for (size_t place = 0; place < picture.groups.size() && !picture.scored; ++place) {
        LX_TRY(auto group, readGroup(workspace, round, picture.groups[place].group));
        if (group && group->sheets > 0) {
            picture.scored = std::move(group);
            picture.place = int(place);
        }
    }
    return picture;
}

} // namespace

FairnessPane::FairnessPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
{
    setObjectName(QStringLiteral("fairnessPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_withheld = new WithheldNote(this);
    column->addWidget(m_withheld);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(body());
    m_empty = new EmptyState(QStringLiteral("results"),
                             tr("How alike the experts score stands here once sheets have been "
                                "submitted."),
                             {}, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    column->addWidget(m_stack);
}

QString FairnessPane::title() const
{
    return tr("Fairness");
}

QWidget *FairnessPane::body()
{
    auto *body = new QWidget(m_stack);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGroupGap);
    m_groups = new GroupList(body);
    connect(m_groups, &GroupList::chosen, this, &FairnessPane::readChosen);
    row->addWidget(m_groups);
    auto *splitter = new QSplitter(body);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(charts());
    splitter->addWidget(ranks());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({kChartsWidth, kRanksWidth});
    row->addWidget(splitter, 1);
    return body;
}

QWidget *FairnessPane::charts()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, kGroupGap, kGroupGap);
    column->setSpacing(kPageMargin);
    auto *note = new TextLabel(Type::Base, Role::Muted,
                               tr("Estimates beside the official result. They change nothing of "
                                  "it."),
                               page);
    note->setWordWrap(true);
    column->addWidget(note);
    m_design = new DesignCheck(page);
    column->addWidget(m_design);
    m_severities = new Leanings(page);
    m_severities->setEnds(tr("gives less"), tr("gives more"));
    m_drifts = new Leanings(page);
    m_drifts->setEnds(tr("less at the end"), tr("more at the end"));
    m_strips = new TotalStrips(page);
    m_matrix = new AgreementMatrix(page);
    m_shares = new ShareBar(page);
    m_stripsSection = section(tr("All totals"), m_strips, "strips");
    m_severitySection = section(tr("Strict or generous"), m_severities, "severity");
    m_driftSection = section(tr("Over the day"), m_drifts, "drift");
    m_matrixSection = section(tr("Agreement"), m_matrix, "agreement");
    m_sharesSection = section(tr("Where differences come from"), m_shares, "shares");
    for (FairnessSection *one :
         {m_stripsSection, m_severitySection, m_driftSection, m_matrixSection, m_sharesSection})
        column->addWidget(one);
    column->addStretch();
    m_scroll->setWidget(page);
    m_scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return m_scroll;
}

FairnessSection *FairnessPane::section(const QString &title, FairnessChart *chart, const char *name)
{
    auto *section = new FairnessSection(title, chart, this);
    section->setObjectName(QString::fromLatin1(name));
    connect(section, &FairnessSection::exportAsked, this,
            [this](const TextSheet &sheet) { exportSheet(session(), this, sheet); });
    return section;
}

QWidget *FairnessPane::ranks()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kGap, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(
        new TextLabel(Type::Section, Role::Text, tr("Official and adjusted rank"), side));
    m_ranksSentence = new TextLabel(Type::Base, Role::Text, {}, side);
    m_ranksSentence->setWordWrap(true);
    column->addWidget(m_ranksSentence);
    m_table = new TableView(side);
    m_table->setObjectName(QStringLiteral("fairness"));
    m_table->setAccessibleName(tr("Official and adjusted rank"));
    m_model =
        new RowsModel<FairnessEntry>(fairnessColumns(session().profile().tally.decimals), this);
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({5, 6, 6, 8, 9, 6, 16, 6, 8}, int(FairnessColumn::Title));
    m_table->setInitiallyHidden({int(FairnessColumn::Title), int(FairnessColumn::Z)});
    m_table->restoreColumns();
    column->addWidget(m_table, 1);
    return side;
}

void FairnessPane::reload()
{
    readRound(readPicture, [this](Picture picture) { take(std::move(picture)); });
}

void FairnessPane::take(Picture picture)
{
    m_withheld->setGroups(picture.withheld, session().profile());
    m_stack->setCurrentIndex(picture.scored ? 0 : 1);
    const bool isFirst = m_list.empty();
    m_list = std::move(picture.groups);
    m_groups->setLines(groupLines(m_list, session().profile()));
    if (picture.scored && (isFirst || !m_groups->group())) {
        const QSignalBlocker quiet(m_groups);
        m_groups->choose(picture.place);
        showGroup(*picture.scored);
    } else {
        readChosen();
    }
    Q_EMIT counted(0);
}

void FairnessPane::readChosen()
{
    const std::optional<int> chosen = m_groups->group();
    if (!chosen || size_t(*chosen) >= m_list.size())
        return;
    readRound(
        [key = m_list[size_t(*chosen)].group](Workspace &workspace, const QString &round) {
            return readGroup(workspace, round, key);
        },
        [this, chosen](const std::optional<FairnessGroup> &group) {
            if (group && chosen == m_groups->group())
                showGroup(*group);
        });
}

void FairnessPane::showGroup(const FairnessGroup &group)
{
    m_design->setGroup(group);
    showExperts(group);
    showAgreement(group);
    showRanks(group);
}

void FairnessPane::showExperts(const FairnessGroup &group)
{
    std::vector<TotalStrips::Strip> strips;
    std::vector<Leanings::Leaning> severities;
    std::vector<Leanings::Leaning> drifts;
    for (const FairnessExpert &expert : group.experts) {
        const QString label = expertLabel(expert);
        strips.push_back({label, expert.totals, expert.mean});
        severities.push_back({label, expert.severity.severity, expert.severity.error});
        const int steps = expert.drift ? expert.drift->sheets - 1 : 0;
        drifts.push_back(
            {label, expert.drift ? std::optional(expert.drift->overAll()) : std::nullopt,
             expert.drift ? std::optional(expert.drift->error * steps) : std::nullopt});
    }
    std::stable_sort(strips.begin(), strips.end(),
                     [](const auto &left, const auto &right) { return left.mean < right.mean; });
    std::stable_sort(severities.begin(), severities.end(), givesLess);
    std::stable_sort(drifts.begin(), drifts.end(), givesLess);
    const bool hasSeverity =
        std::any_of(severities.begin(), severities.end(),
                    [](const Leanings::Leaning &one) { return one.value.has_value(); });
    m_strips->setStrips(std::move(strips));
    m_severities->setLeanings(std::move(severities));
    m_drifts->setLeanings(std::move(drifts));
    m_stripsSection->setSentence(
        tr("Each dot is the total of one sheet, the line is the expert's mean."));
    m_severitySection->setSentence(severitySentence(group));
    m_driftSection->setSentence(driftSentence(group));
    m_stripsSection->setVisible(group.sheets > 0);
    const bool isComparable = group.agreement.scored > 1;
    m_severitySection->setVisible(hasSeverity && isComparable);
    m_driftSection->setVisible(isComparable && !group.isRefused(u"drift"));
}

void FairnessPane::showAgreement(const FairnessGroup &group)
{
    const bool hasPairs =
        group.agreement.scored > 1 && !group.pairs.empty() && group.experts.size() <= kMostInMatrix;
    QStringList experts;
    for (const FairnessExpert &expert : group.experts)
        experts += expertLabel(expert);
    m_matrix->setPairs(experts, hasPairs ? group.pairs : std::vector<PairAgreement>());
    m_matrixSection->setSentence(
        QStringList{agreementSentence(group), pairsSentence(group)}.join(u' ').trimmed());
    m_matrixSection->setVisible(hasPairs);
    m_sharesSection->setVisible(group.components.has_value());
    if (!group.components)
        return;
    const VarianceComponents &parts = *group.components;
    m_sharesSection->setSentence(sharesSentence(group));
    m_shares->setShares({{tr("the entries"), parts.share(parts.entries)},
                         {tr("strict or generous experts"), parts.share(parts.experts)},
                         {tr("chance"), parts.share(parts.residual)}});
}

void FairnessPane::showRanks(const FairnessGroup &group)
{
    std::vector<FairnessEntry> rows;
    for (const FairnessEntry &entry : group.entries) {
        if (entry.sheets > 0)
            rows.push_back(entry);
    }
    m_ranksSentence->setText(ranksSentence(group));
    m_ranksSentence->setVisible(!m_ranksSentence->text().isEmpty());
    m_table->setColumnHidden(int(FairnessColumn::Part), group.parts.size() < 2);
    m_model->setRows(std::move(rows));
}

} // namespace linxuan
