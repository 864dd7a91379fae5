// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/linespane.h"

#include "ui/results/grouplist.h"
#include "ui/results/linestrip.h"
#include "ui/results/rankingpane.h"
#include "ui/results/resultactions.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"
#include "ui/support/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kSideWidth = 280;

QStringList levelNames(const AwardSettings &settings)
{
    QStringList names;
    for (const AwardLevelRule &level : settings.levels)
        names += level.name;
    return names;
}

QString awardName(const AwardSettings &settings, const QString &award)
{
    return award.isEmpty() ? LinesPane::tr("no award") : lineName(settings, award);
}

std::vector<RowColumn<DraftedChange>> columns(const Profile &profile)
{
    const AwardSettings &settings = profile.awards;
    return {
        {LinesPane::tr("Code"), [](const DraftedChange &row) { return row.code; },
         [](const DraftedChange &left, const DraftedChange &right) {
             return left.place < right.place;
         },
         Qt::AlignLeft,
         [](const DraftedChange &, int role) {
             return role == CodeRole ? QVariant(true) : QVariant();
         }},
        {LinesPane::tr("Award"),
         [&settings](const DraftedChange &row) { return awardName(settings, row.from); }},
        {LinesPane::tr("Would be"),
         [&settings](const DraftedChange &row) { return awardName(settings, row.to); },
         {},
         Qt::AlignLeft,
         [&settings](const DraftedChange &row, int role) {
             const Role tint = row.gains ? Role::Positive : Role::Negative;
             const QString sign = row.gains ? QStringLiteral("arrow-up") : QStringLiteral("minus");
             return role == ChipRole
                 ? QVariant::fromValue(Chip{sign, awardName(settings, row.to), tint, {}})
                 : QVariant();
         }},
    };
}

StripRow stripRow(const ResultRow &row, const Fraction &best, int decimals)
{
    StripRow strip{standingText(row.result) + (row.result.tied ? QStringLiteral("=") : QString()),
                   row.result.code,
                   row.title(),
                   row.teacher(),
                   row.result.score ? row.result.score->toDecimal(decimals) : QString(),
                   0};
    if (row.result.score && best > Fraction())
        strip.share = (*row.result.score / best).approximate();
    return strip;
}

} // namespace

LinesPane::LinesPane(Session &session, RankingPane &ranking, ResultActions &actions,
                     QWidget *parent)
    : RoundPane(session, parent)
    , m_ranking(ranking)
    , m_actions(actions)
    , m_model(new RowsModel<DraftedChange>(columns(session.profile()), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGroupGap);
    m_groups = new GroupList(this);
    m_strip = new LineStrip(this);
    row->addWidget(m_groups);
    row->addWidget(m_strip, 1);
    row->addWidget(consequencePane());
    connect(m_groups, &GroupList::chosen, this, &LinesPane::showGroup);
    connect(m_strip, &LineStrip::moved, this, &LinesPane::moveLine);
    connect(m_strip, &LineStrip::discarded, this, &LinesPane::discard);
    connect(&ranking, &RankingPane::pictured, this, &LinesPane::showGroups);
}

QWidget *LinesPane::consequencePane()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, kGroupGap);
    column->setSpacing(12);
    m_counts = wrapped(Type::Base, Role::Text, {}, side);
    m_counts->setObjectName(QStringLiteral("draftCounts"));
    m_ties = wrapped(Type::Base, Role::Caution, {}, side);
    m_ties->setObjectName(QStringLiteral("draftTies"));
    m_pane =
        new TablePane(QStringLiteral("draftChanges"), m_model, side, QStringLiteral("results"));
    m_pane->table()->setAccessibleName(tr("Who would get another award"));
    m_pane->table()->setColumnWidths({8, 9, 11}, 2);
    m_apply = new QPushButton(tr("Apply as hand changes…"), side);
    m_apply->setObjectName(QStringLiteral("applyDraft"));
    m_discard = new QPushButton(tr("Discard"), side);
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    column->addWidget(m_counts);
    column->addWidget(m_ties);
    column->addWidget(m_pane, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kGap);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_apply, 1);
    column->addLayout(buttons);
    connect(m_apply, &QPushButton::clicked, this, &LinesPane::apply);
    connect(m_discard, &QPushButton::clicked, this, &LinesPane::discard);
    return side;
}

QString LinesPane::title() const
{
    return tr("Award lines");
}

TableView *LinesPane::table()
{
    return m_pane->table();
}

void LinesPane::reload()
{
    showGroups();
}

void LinesPane::showGroups()
{
    const ResultPicture &picture = m_ranking.picture();
    m_groups->setLines(groupLines(picture.awards, session().profile()));
    if (!m_groups->group() && !picture.awards.groups.empty())
        m_groups->choose(0); // lines are those of one group
    showGroup();
}

void LinesPane::showGroup()
{
    const ResultPicture &picture = m_ranking.picture();
    const auto chosen = m_groups->group();
    m_group.reset();
    std::vector<StripRow> rows;
    if (chosen && size_t(*chosen) < picture.awards.groups.size()) {
        m_group = size_t(*chosen);
        const GroupResult &group = picture.awards.result.groups[*m_group];
        const Fraction best =
            group.entries.empty() ? Fraction() : group.entries.front().score.value_or(Fraction());
        for (const ResultRow &row : m_ranking.rows()) {
            if (row.group == *m_group && row.result.isRanked())
                rows.push_back(stripRow(row, best, picture.awards.result.decimals));
        }
    }
    m_strip->setGroup(std::move(rows), levelNames(session().profile().awards));
    discard();
}

void LinesPane::discard()
{
    m_draft = {};
    if (m_group) {
        const RoundAwards &awards = m_ranking.picture().awards;
        m_draft = linesOf(awards.result.groups[*m_group], awards.groups[*m_group],
                          session().profile().awards);
    }
    showDraft();
}

void LinesPane::moveLine(int level, int end)
{
    if (!m_group)
        return;
    const GroupResult &group = m_ranking.picture().awards.result.groups[*m_group];
    const auto ranked = std::count_if(group.entries.begin(), group.entries.end(),
                                      [](const EntryResult &entry) { return entry.isRanked(); });
    m_draft = movedLine(m_draft, size_t(level), end, int(ranked));
    showDraft();
}

void LinesPane::showDraft()
{
    m_consequence = {};
    if (m_group) {
        const RoundAwards &awards = m_ranking.picture().awards;
        m_consequence = consequenceOf(awards.result.groups[*m_group], awards.groups[*m_group],
                                      session().profile().awards, m_draft);
    }
    m_strip->setDraft(m_draft, m_consequence);
    m_counts->setText(m_group ? countSentence() : tr("Choose a group."));
    m_ties->setText(tieSentence());
    m_ties->setVisible(!m_consequence.parted.empty());
    const bool hasChanges = !m_consequence.changes.empty();
    m_pane->setSentence(hasChanges ? tr("%n entries would get another award", nullptr,
                                        int(m_consequence.changes.size()))
                                   : tr("The lines lie where the awards have them. Drag a line, or "
                                        "move it with ↑ and ↓, to see what would be."),
                        hasChanges);
    m_model->setRows(m_consequence.changes);
    m_apply->setEnabled(hasChanges && m_ranking.picture().isOpen());
    m_discard->setEnabled(hasChanges);
}

QString LinesPane::countSentence() const
{
    QStringList lines;
    for (const LevelCount &level : m_consequence.levels) {
        const QString name = lineName(session().profile().awards, level.level);
        QString line =
            tr("%1: %2 places by the rule, %3 now").arg(name).arg(level.places).arg(level.now);
        if (level.drafted != level.now)
            line += tr(", %1 would be").arg(level.drafted);
        if (level.drafted > level.places)
            line += tr(" (%1 over)").arg(level.drafted - level.places);
        lines += line;
    }
    return lines.join(u'\n');
}

QString LinesPane::tieSentence() const
{
    QStringList lines;
    for (const PartedTie &tie : m_consequence.parted)
        lines +=
            tr("The line of %1 parts entries of equal rank: %2 above, %3 below.")
                .arg(lineName(session().profile().awards, tie.level),
                     tie.above.join(QStringLiteral(", ")), tie.below.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

void LinesPane::apply()
{
    std::vector<WantedAward> wanted;
    QStringList lines;
    const AwardSettings &settings = session().profile().awards;
    for (const DraftedChange &change : m_consequence.changes) {
        wanted.push_back({change.code, change.to});
        lines +=
            tr("%1: %2 → %3")
                .arg(change.code, awardName(settings, change.from), awardName(settings, change.to));
    }
    m_actions.changeAwards(m_ranking.picture().awards.round.code, wanted, lines);
}

} // namespace linxuan
