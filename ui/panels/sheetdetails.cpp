// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sheetdetails.h"

#include "core/base/clock.h"
#include "core/model/codes.h"
#include "ui/panels/matrixwords.h"
#include "ui/support/labels.h"
#include "ui/support/words.h"

#include <QGridLayout>

namespace linxuan {

namespace {

QGridLayout *gridOf(QWidget *widget)
{
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, kGap, kGap, kGap);
    grid->setHorizontalSpacing(kGroupGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    return grid;
}

QString remarkOn(const ScoreSheet &sheet, const QString &criterion)
{
    for (const CriterionRemark &remark : sheet.criterionRemarks) {
        if (remark.criterion == criterion)
            return remark.text;
    }
    return {};
}

QString whyUnjudged(const ScoreSheet &sheet, const QString &criterion)
{
    for (const Unjudged &one : sheet.unjudged) {
        if (one.criterion == criterion)
            return one.reason;
    }
    return {};
}

} // namespace

SheetDetails::SheetDetails(const MatrixSheet &sheet, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sheetDetails"));
    m_grid = gridOf(this);
    const QString state = sheet.sheet.submittedAt
        ? displayName(sheet.sheet.state) + u' ' + officeText(*sheet.sheet.submittedAt)
        : displayName(sheet.sheet.state);
    addLine(state, sheet.total ? shortDecimal(*sheet.total, 2) : QString());
    if (!sheet.sheet.stateReason.isEmpty())
        addText(tr("Reason: %1").arg(sheet.sheet.stateReason));
    addPoints(sheet);
    if (!sheet.sheet.remark.isEmpty()) {
        addCaption(tr("Remark"));
        addText(sheet.sheet.remark);
    }
    addNotes(sheet);
    m_grid->setRowStretch(m_row, 1);
}

void SheetDetails::addCaption(const QString &text)
{
    auto *label = new TextLabel(Type::Caption, Role::Muted, text, this);
    label->setContentsMargins(0, 12, 0, 0);
    m_grid->addWidget(label, m_row++, 0, 1, 2);
}

void SheetDetails::addText(const QString &text)
{
    m_grid->addWidget(selectable(Type::Base, Role::Text, text, this), m_row++, 0, 1, 2);
}

void SheetDetails::addLine(const QString &label, const QString &value, bool isQuiet)
{
    const Role role = isQuiet ? Role::Muted : Role::Text;
    m_grid->addWidget(selectable(Type::Base, role, label, this), m_row, 0);
    m_grid->addWidget(new TextLabel(Type::Base, role, value, this), m_row++, 1,
                      Qt::AlignRight | Qt::AlignTop);
}

void SheetDetails::addPoints(const MatrixSheet &sheet)
{
    size_t place = 0;
    for (const RubricSection &section : sheet.rubric.sections) {
        addCaption(section.name);
        for (const Criterion &criterion : section.criteria) {
            const auto points =
                place < sheet.sheet.points.size() ? sheet.sheet.points[place] : std::nullopt;
            ++place;
            const QString value = points ? points->toString() : QStringLiteral("–");
            addLine(criterion.name, QStringLiteral("%1 / %2").arg(value, criterion.full.toString()),
                    !points);
            if (const QString why = whyUnjudged(sheet.sheet, criterion.code); !why.isEmpty())
                addText(tr("Cannot be judged: %1").arg(why));
            if (const QString remark = remarkOn(sheet.sheet, criterion.code); !remark.isEmpty())
                addText(remark);
        }
    }
}

void SheetDetails::addNotes(const MatrixSheet &sheet)
{
    if (sheet.sheet.notes.empty())
        return;
    addCaption(tr("Evidence"));
    for (const EvidenceNote &note : sheet.sheet.notes) {
        const QString where = sheet.materials.value(note.material, tr("File no longer there"))
            + u' ' + placeText(note.place);
        auto *link = wrapped(Type::Base, Role::Text,
                             QStringLiteral("<a href=\"open\">%1</a> %2")
                                 .arg(where.toHtmlEscaped(), note.text.toHtmlEscaped()),
                             this);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, note] { Q_EMIT noteChosen(note); });
        m_grid->addWidget(link, m_row++, 0, 1, 2);
    }
}

EntryScores::EntryScores(const MatrixGroup &group, const MatrixEntry &entry,
                         const TallySettings &limits, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("entryScores"));
    QGridLayout *grid = gridOf(this);
    int row = 0;
    if (entry.isWithheld)
        grid->addWidget(selectable(Type::Base, Role::Muted,
                                   tr("Totals are withheld: you still have to score this entry, or "
                                      "it calibrates the panel and not all sheets are in."),
                                   this),
                        row++, 0, 1, 2);
    for (const QString &sentence : flagSentences(group, entry, limits))
        grid->addWidget(selectable(Type::Base, Role::Caution, sentence, this), row++, 0, 1, 2);
    for (size_t i = 0; i < entry.cells.size(); ++i) {
        const MatrixCell &cell = entry.cells[i];
        if (!cell.state)
            continue;
        const QStringList words = cellWords(cell, limits.decimals);
        auto *name = selectable(
            Type::Base, Role::Text,
            QStringLiteral("%1 %2").arg(group.experts[i].code, group.experts[i].name), this);
        const Chip chip = cellChip(cell, limits.decimals);
        grid->addWidget(name, row, 0);
        grid->addWidget(new TextLabel(Type::Base, chip.role, chip.text, this), row++, 1,
                        Qt::AlignRight | Qt::AlignTop);
        if (words.size() > 1)
            grid->addWidget(selectable(Type::Base, Role::Muted, words.mid(1).join(u'\n'), this),
                            row++, 0, 1, 2);
    }
    grid->setRowStretch(row, 1);
}

} // namespace linxuan
