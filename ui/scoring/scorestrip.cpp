// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scorestrip.h"

#include "ui/scoring/pointsfield.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace linxuan {

ScoreStrip::ScoreStrip(DeskBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
{
    setObjectName(QStringLiteral("scoreStrip"));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(kGroupGap, kGap, kGroupGap, kGap);
    m_row->setSpacing(kGap);
    m_title = new TextLabel(Type::Base, Role::Muted, {}, this);
    m_criterion = new TextLabel(Type::Base, Role::Text, {}, this);
    m_full = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_total = new TextLabel(Type::Section, Role::Text, {}, this);
    auto *leave = new QToolButton(this);
    leave->setIcon(icon(QStringLiteral("close")));
    leave->setToolTip(tr("Leave full screen (Esc)"));
    leave->setAccessibleName(tr("Leave full screen"));
    leave->setFocusPolicy(Qt::NoFocus);
    connect(leave, &QToolButton::clicked, this, &ScoreStrip::leaveRequested);
    m_row->addWidget(m_title, 1);
    m_row->addWidget(m_criterion);
    m_row->addWidget(m_full);
    m_row->addSpacing(kGroupGap);
    m_row->addWidget(m_total);
    m_row->addWidget(leave);
    const auto refresh = [this](const EntryId &entry) {
        if (entry == m_entry)
            showState();
    };
    connect(&m_book, &DeskBook::entryChanged, this, refresh);
    connect(&m_book, &DeskBook::saved, this, refresh);
}

void ScoreStrip::setEntry(const EntryId &entry)
{
    m_entry = entry;
    const DeskEntry *one = m_book.entry(entry);
    m_title->setText(one->entry.code + u' ' + one->entry.title);
    showCriterion(0);
}

void ScoreStrip::focusFirstOpen()
{
    const auto &points = m_book.entry(m_entry)->draft.points;
    size_t place = 0;
    while (place < points.size() && points[place])
        ++place;
    showCriterion(place < m_book.rubric(m_entry).criteria().size() ? place : 0);
    m_field->setFocus();
}

void ScoreStrip::showCriterion(size_t place)
{
    const Rubric &rubric = m_book.rubric(m_entry);
    const auto criteria = rubric.criteria();
    const DeskEntry *one = m_book.entry(m_entry);
    m_place = place;
    if (m_field)
        m_field->deleteLater();
    m_field = new PointsField(rubric, *criteria[place], this);
    m_field->setPoints(place < one->draft.points.size() ? one->draft.points[place] : std::nullopt);
    m_row->insertWidget(2, m_field);
    m_criterion->setText(criteria[place]->name);
    m_full->setText(QStringLiteral("/ %1").arg(criteria[place]->full.toString()));
    const auto move = [this, count = criteria.size()](size_t to) {
        if (to < count) {
            showCriterion(to);
            m_field->setFocus();
        }
    };
    connect(m_field, &PointsField::pointsChanged, this, &ScoreStrip::onChanged);
    connect(m_field, &PointsField::goOn, this, [this, move] { move(m_place + 1); });
    connect(m_field, &PointsField::goBack, this, [this, move] { move(m_place - 1); });
    showState();
}

void ScoreStrip::onChanged()
{
    SheetDraft draft = m_book.entry(m_entry)->draft;
    draft.points.resize(m_book.rubric(m_entry).criteria().size());
    draft.points[m_place] = m_field->points();
    if (m_field->points())
        std::erase_if(draft.unjudged, [this](const Unjudged &one) {
            return one.criterion == m_book.rubric(m_entry).criteria()[m_place]->code;
        });
    m_book.change(m_entry, draft);
}

void ScoreStrip::showState()
{
    const DeskEntry *one = m_book.entry(m_entry);
    Points sum;
    for (const auto &points : one->draft.points)
        sum += points.value_or(Points());
    m_field->setEnabled(!one->isLocked());
    m_total->setText(tr("Total %1").arg(sum.toString()) + QStringLiteral("  ")
                     + (one->state == SheetState::NotStarted ? QString()
                            : m_book.isSaved(m_entry)        ? tr("Saved")
                                                             : tr("Saving…")));
}

void ScoreStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), colour(Role::Hairline, palette()));
}

} // namespace linxuan
