// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/versionspane.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/tableview.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

using Row = ChangedEntry;

constexpr int kNow = 0; // in the place of a version

QString trailText(const Row &row)
{
    QStringList lines;
    for (const TrailLine &line : row.trail)
        lines += QStringLiteral("%1 %2: %3").arg(officeText(line.at), line.actor, line.text);
    return lines.join(u'\n');
}

bool lessRank(const std::optional<ListPlace> &left, const std::optional<ListPlace> &right)
{
    const auto rank = [](const std::optional<ListPlace> &place) {
        return place ? place->rank.value_or(INT_MAX - 1) : INT_MAX;
    };
    return rank(left) < rank(right);
}

RowColumn<Row> placeColumn(const QString &title, std::optional<ListPlace> Row::*place,
                           const Profile &profile)
{
    return {
        title, [place, &profile](const Row &row) { return placeText(row.*place, profile); },
        [place](const Row &left, const Row &right) { return lessRank(left.*place, right.*place); }};
}

std::vector<RowColumn<Row>> columns(const Profile &profile)
{
    return {
        {VersionsPane::tr("Code"), [](const Row &row) { return row.code; },
         [](const Row &left, const Row &right) {
             return compareNatural(left.code, right.code) < 0;
         },
         Qt::AlignLeft,
         [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }},
        {VersionsPane::tr("Lesson"), [](const Row &row) { return row.title; }},
        {VersionsPane::tr("Teacher"), [](const Row &row) { return row.teacher; }},
        {VersionsPane::tr("Group"),
         [&profile](const Row &row) { return groupName(profile, row.group); }},
        placeColumn(VersionsPane::tr("Before"), &Row::before, profile),
        placeColumn(VersionsPane::tr("After"), &Row::after, profile),
        {VersionsPane::tr("Why"),
         [](const Row &row) { return row.why.join(QStringLiteral("; ")); },
         {},
         Qt::AlignLeft,
         [](const Row &row, int role) {
             if (role != Qt::ToolTipRole)
                 return QVariant();
             const QString why = row.why.join(u'\n');
             return QVariant(row.trail.empty() ? why
                                               : why + QStringLiteral("\n\n") + trailText(row));
         }},
    };
}

} // namespace

Result<VersionsPicture> readVersions(Workspace &workspace, const QString &round,
                                     const VersionChoice &choice)
{
    VersionsPicture picture;
    Versions versions(workspace);
    LX_TRY(picture.versions, versions.versions(round));
    auto lists = versions.compare(round, choice);
    if (lists)
        picture.lists = *std::move(lists);
    else if (lists.error().code == ErrorCode::Usage || lists.error().code == ErrorCode::NotFound)
        picture.trouble = lists.error().message;
    else
        return lists.error();
    return picture;
}

VersionsPane::VersionsPane(Session &session, QWidget *parent)
    : RoundPane(session, parent)
    , m_model(new RowsModel<Row>(columns(session.profile()), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(choices());
    m_general = wrapped(Type::Base, Role::Muted, {}, this);
    m_general->hide();
    column->addWidget(m_general);
    buildTable();
    column->addWidget(m_pane, 1);
}

QWidget *VersionsPane::choices()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    const auto add = [&](const QString &caption, const char *name) {
        auto *label = new TextLabel(Type::Base, Role::Muted, caption, bar);
        auto *box = new QComboBox(bar);
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(caption);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        connect(box, &QComboBox::activated, this, [this] { compare(choice()); });
        row->addWidget(label);
        row->addWidget(box);
        return box;
    };
    m_from = add(tr("Compare"), "fromVersion");
    m_to = add(tr("with"), "toVersion");
    row->addStretch();
    return bar;
}

void VersionsPane::buildTable()
{
    m_pane = new TablePane(QStringLiteral("versions"), m_model, this, QStringLiteral("results"));
    TableView *table = m_pane->table();
    table->setAccessibleName(tr("Entries that changed between two versions"));
    table->setColumnWidths({8, 18, 10, 16, 26, 26, 34}, 6);
    table->restoreColumns();
    auto *show = new QPushButton(tr("Show entry"), m_pane);
    m_pane->addRowAction(show);
    const auto lead = [this] {
        for (const int row : m_pane->table()->selectedRows())
            return session().lead(Topic::Entries, m_model->at(row).code);
    };
    connect(show, &QPushButton::clicked, this, lead);
    connect(table, &TableView::opened, this, lead);
}

QString VersionsPane::title() const
{
    return tr("Versions");
}

TableView *VersionsPane::table()
{
    return m_pane->table();
}

void VersionsPane::reload()
{
    compare({});
}

void VersionsPane::compare(const VersionChoice &choice)
{
    readRound([choice](Workspace &workspace,
                       const QString &round) { return readVersions(workspace, round, choice); },
              [this](VersionsPicture picture) { take(std::move(picture)); });
}

VersionChoice VersionsPane::choice() const
{
    VersionChoice choice;
    choice.from = m_from->currentData().toInt();
    const int to = m_to->currentData().toInt();
    choice.now = to == kNow;
    if (!choice.now)
        choice.to = to;
    return choice;
}

void VersionsPane::fillChoices(const VersionsPicture &picture)
{
    m_from->clear();
    m_to->clear();
    for (const ListVersion &version : picture.versions) {
        const QString words = tr("version %1, closed %2 by %3")
                                  .arg(version.version)
                                  .arg(officeText(version.closedAt), version.closedBy);
        m_from->addItem(words, version.version);
        m_to->addItem(words, version.version);
    }
    m_to->addItem(tr("the result as it is now"), kNow);
    if (!picture.lists)
        return;
    m_from->setCurrentIndex(m_from->findData(picture.lists->from));
    m_to->setCurrentIndex(m_to->findData(picture.lists->to.value_or(kNow)));
}

QString VersionsPane::sentence(const ListComparison &lists) const
{
    if (lists.changed.empty())
        return tr("Both lists say the same of all %n entries.", nullptr, lists.same);
    const auto moved = std::count_if(lists.changed.begin(), lists.changed.end(),
                                     [](const ChangedEntry &entry) { return entry.hasMoved(); });
    return tr("%1 moved, %2 changed without moving, %3 are as before")
        .arg(moved)
        .arg(qsizetype(lists.changed.size()) - moved)
        .arg(lists.same);
}

void VersionsPane::take(VersionsPicture picture)
{
    const bool mayChoose = !picture.versions.empty();
    // What the person chose stays where there is nothing to show for it.
    if (picture.lists || m_from->count() != int(picture.versions.size()))
        fillChoices(picture);
    m_from->setEnabled(mayChoose);
    m_to->setEnabled(mayChoose);
    const ListComparison lists = picture.lists.value_or(ListComparison());
    m_general->setText(lists.general.join(QStringLiteral(" · ")));
    m_general->setVisible(!lists.general.isEmpty());
    const QString nothing = mayChoose
        ? picture.trouble
        : tr("Each closing keeps the list as it was. Once the round was closed, its versions are "
             "compared here.");
    m_pane->setSentence(picture.lists ? sentence(lists) : nothing, !lists.changed.empty());
    m_model->setRows(lists.changed);
}

} // namespace linxuan
