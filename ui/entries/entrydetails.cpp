// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/entrydetails.h"

#include "core/base/clock.h"
#include "core/model/codes.h"
#include "ui/entries/entrymodel.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/masked.h"
#include "ui/support/tableroles.h"
#include "ui/support/words.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr int kHistoryLines = 12;

TextLabel *plain(Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = selectable(type, role, text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

std::optional<Level> nextLevel(Level level, EntryStatus status)
{
    if (status != EntryStatus::Active || level == Level::Province)
        return std::nullopt;
    return Level(int(level) + 1);
}

Result<EntryPicture> readEntryPicture(Workspace &workspace, const QString &code)
{
    Records records(workspace);
    EntryPicture picture;
    LX_TRY(picture.entry, records.entry(code));
    LX_TRY(const auto names, records.unitNames());
    picture.school = names.value(picture.entry.school);
    picture.unit = names.value(picture.entry.unit);
    LX_TRY(picture.materials, records.materials(picture.entry.id));
    LX_TRY(picture.history, records.history(picture.entry.id));
    LX_TRY(auto checked, Checking(workspace).findings({{code}, {}}));
    for (CheckedEntry &one : checked)
        picture.findings = std::move(one.findings);
    if (const auto next = nextLevel(picture.entry.level, picture.entry.status)) {
        LX_TRY(const auto report, Selection(workspace).preview(*next, {code}));
        picture.obstacles = report.obstacles;
    }
    return picture;
}

EntryDetails::EntryDetails(const EntryPicture &picture, const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, kGroupGap, kGroupGap);
    m_column->setSpacing(kGap / 2);
    const Chip chip = stateChip(picture.entry.level, picture.entry.status);
    addLine(chip.icon, chip.role, chip.text, picture.entry.statusReason);
    addFields(picture);
    addMaterials(picture, profile);
    addChecks(picture, profile);
    addRules(picture);
    addHistory(picture);
    m_column->addStretch();
}

void EntryDetails::addSection(const QString &title)
{
    m_column->addSpacing(kGroupGap);
    m_column->addWidget(new TextLabel(Type::Caption, Role::Muted, title, this));
}

void EntryDetails::addLine(const QString &iconName, Role role, const QString &text,
                           const QString &note)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *picture = new QLabel(this);
    picture->setPixmap(
        iconPixmap(iconName, iconSize(), colour(role, palette()), devicePixelRatioF()));
    picture->setContentsMargins(0, 2, 0, 0);
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plain(Type::Base, Role::Text, text, this));
    if (!note.isEmpty())
        words->addWidget(plain(Type::Caption, Role::Muted, note, this));
    row->addLayout(words, 1);
    m_column->addLayout(row);
}

void EntryDetails::addField(QGridLayout *grid, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = grid->rowCount();
    grid->addWidget(new TextLabel(Type::Base, Role::Muted, name, this), row, 0, Qt::AlignTop);
    grid->addWidget(plain(Type::Base, Role::Text, value, this), row, 1);
}

void EntryDetails::addFields(const EntryPicture &picture)
{
    const Entry &entry = picture.entry;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGroupGap);
    grid->setVerticalSpacing(kGap / 2);
    grid->setColumnStretch(1, 1);
    const auto moment = entry.submittedAt ? officeText(*entry.submittedAt) : QString();
    const QString book = QStringList{entry.edition, entry.volume}.join(u' ').trimmed();
    addField(grid, tr("Teacher"), entry.teacher);
    addField(grid, tr("School"), picture.school);
    addField(grid, tr("County"), picture.unit == picture.school ? QString() : picture.unit);
    addField(grid, tr("Category"), displayName(entry.category));
    addField(grid, tr("Stage"), entry.stage);
    addField(grid, tr("Subject"), entry.subject);
    addField(grid, tr("Grade"), entry.grade);
    addField(grid, tr("Textbook"), book);
    addField(grid, tr("Node code"), entry.nodeCode);
    addField(grid, tr("Experiment"), entry.experimentKind);
    addField(grid, tr("Gender"), entry.gender);
    addField(grid, tr("Job title"), entry.jobTitle);
    addField(grid, tr("Tutor"), entry.tutor);
    addField(grid, tr("Phone"), masked(entry.phone));
    addField(grid, tr("ID number"), masked(entry.idNumber));
    addField(grid, tr("Submitted"), moment);
    m_column->addSpacing(kGap);
    m_column->addLayout(grid);
}

void EntryDetails::addMaterials(const EntryPicture &picture, const Profile &profile)
{
    const CategoryRule *rule = profile.category(picture.entry.category);
    if (!rule)
        return;
    addSection(tr("Materials"));
    for (const MaterialRule &wanted : rule->materials) {
        QStringList files;
        for (const Material &material : picture.materials) {
            if (material.kind == wanted.code)
                files += material.fileName + u' ' + sizeText(material.size);
        }
        if (!files.isEmpty())
            addLine(QStringLiteral("check"), Role::Positive, wanted.name,
                    files.join(QStringLiteral("\n")));
        else if (wanted.required)
            addLine(QStringLiteral("ring"), Role::Caution, wanted.name, tr("Not there yet"));
    }
}

// What is not passed, and how many checks nobody has done; the page of materials has all of them.
void EntryDetails::addChecks(const EntryPicture &picture, const Profile &profile)
{
    addSection(tr("Checks"));
    int open = 0;
    int passed = 0;
    for (const CheckName &name : checkNames(profile)) {
        const auto summary = summarise(picture.findings, name.code);
        open += summary && summary->verdict == Verdict::NotChecked;
        passed += summary && summary->verdict == Verdict::Pass;
        if (!summary || summary->verdict != Verdict::Fail)
            continue;
        QStringList why;
        for (const Finding &finding : picture.findings) {
            if (finding.code == name.code && finding.verdict == Verdict::Fail)
                why += finding.message;
        }
        addLine(summary->advice ? QStringLiteral("warning") : QStringLiteral("cross"),
                summary->advice ? Role::Caution : Role::Negative, name.code + u' ' + name.name,
                why.join(u'\n'));
    }
    addLine(QStringLiteral("check"), Role::Positive, tr("%n passed", nullptr, passed));
    if (open > 0)
        addLine(QStringLiteral("minus"), Role::Muted, tr("%n not checked", nullptr, open));
}

void EntryDetails::addRules(const EntryPicture &picture)
{
    const auto next = nextLevel(picture.entry.level, picture.entry.status);
    if (!next)
        return;
    addSection(tr("Next step: %1").arg(displayName(*next)));
    if (picture.obstacles.empty())
        addLine(QStringLiteral("check"), Role::Positive, tr("Nothing stands against it"));
    for (const SelectionObstacle &obstacle : picture.obstacles)
        addLine(QStringLiteral("warning"), obstacle.overridable ? Role::Caution : Role::Negative,
                obstacle.message,
                obstacle.overridable ? tr("A written reason lets it pass") : QString());
}

void EntryDetails::addHistory(const EntryPicture &picture)
{
    if (picture.history.empty())
        return;
    addSection(tr("History"));
    const auto shown = std::min(picture.history.size(), size_t(kHistoryLines));
    for (size_t at = 0; at < shown; ++at) {
        const HistoryLine &line = picture.history[at];
        m_column->addWidget(plain(Type::Base, Role::Text, line.text, this));
        m_column->addWidget(plain(Type::Caption, Role::Muted,
                                  officeText(line.at) + QStringLiteral("  ") + line.actor, this));
        m_column->addSpacing(kGap / 2);
    }
}

} // namespace linxuan
