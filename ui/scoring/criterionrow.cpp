// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/criterionrow.h"

#include "ui/scoring/pointsfield.h"
#include "ui/scoring/pointstrip.h"
#include "ui/support/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

CriterionRow::CriterionRow(const Rubric &rubric, size_t place, QWidget *parent)
    : QWidget(parent)
    , m_criterion(*rubric.criteria()[place])
    , m_place(place)
    , m_count(rubric.criteria().size())
{
    setObjectName(QStringLiteral("criterion.") + m_criterion.code);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    column->addWidget(makeHead(rubric));
    m_problem = wrapped(Type::Caption, Role::Negative, {}, this);
    m_problem->hide();
    column->addWidget(m_problem);
    m_details = makeDetails();
    m_details->hide();
    column->addWidget(m_details);
}

QWidget *CriterionRow::makeHead(const Rubric &rubric)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_name = wrapped(Type::Base, Role::Text, m_criterion.name, head);
    row->addWidget(m_name, 1);
    m_field = new PointsField(rubric, m_criterion, head);
    row->addWidget(m_field);
    auto *full = new TextLabel(Type::Caption, Role::Muted,
                               QStringLiteral("/ %1").arg(m_criterion.full.toString()), head);
    full->setMinimumWidth(charWidth(fontMetrics()) * 4);
    row->addWidget(full);
    connect(m_field, &PointsField::pointsChanged, this, [this] {
        m_strip->setPoints(m_earlier, m_field->points());
        if (m_field->points())
            m_unjudged->setChecked(false);
        Q_EMIT changed();
    });
    connect(m_field, &PointsField::problemChanged, this, &CriterionRow::showProblem);
    connect(m_field, &PointsField::entered, this, &CriterionRow::entered);
    connect(m_field, &PointsField::goOn, this, &CriterionRow::goOn);
    connect(m_field, &PointsField::goBack, this, &CriterionRow::goBack);
    return head;
}

QWidget *CriterionRow::makeDetails()
{
    auto *details = new QWidget(this);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, kGap);
    column->setSpacing(kGap);
    if (!m_criterion.descriptor.isEmpty()) {
        column->addWidget(wrapped(Type::Caption, Role::Muted, m_criterion.descriptor, details));
    }
    m_strip = new PointStrip(m_criterion.full, details);
    m_strip->hide();
    column->addWidget(m_strip);
    m_remark = new QLineEdit(details);
    m_remark->setObjectName(QStringLiteral("remark.") + m_criterion.code);
    m_remark->setPlaceholderText(tr("Remark on this criterion"));
    m_remark->setAccessibleName(tr("Remark on %1").arg(m_criterion.name));
    connect(m_remark, &QLineEdit::textEdited, this, &CriterionRow::changed);
    connect(m_remark, &QLineEdit::returnPressed, this, &CriterionRow::goOn);
    column->addWidget(m_remark);
    column->addWidget(makeUnjudged());
    return details;
}

QWidget *CriterionRow::makeUnjudged()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_unjudged = new QCheckBox(tr("Cannot be judged"), line);
    m_unjudged->setObjectName(QStringLiteral("unjudged.") + m_criterion.code);
    m_unjudged->setFocusPolicy(Qt::ClickFocus);
    m_reason = new QLineEdit(line);
    m_reason->setObjectName(QStringLiteral("reason.") + m_criterion.code);
    m_reason->setPlaceholderText(tr("Why"));
    m_reason->setAccessibleName(tr("Why %1 cannot be judged").arg(m_criterion.name));
    m_reason->hide();
    connect(m_unjudged, &QCheckBox::toggled, this, &CriterionRow::onUnjudgedToggled);
    connect(m_reason, &QLineEdit::textEdited, this, &CriterionRow::changed);
    connect(m_reason, &QLineEdit::returnPressed, this, &CriterionRow::goOn);
    row->addWidget(m_unjudged);
    row->addWidget(m_reason, 1);
    return line;
}

void CriterionRow::setDraft(const SheetDraft &draft)
{
    const auto unjudged =
        std::find_if(draft.unjudged.begin(), draft.unjudged.end(),
                     [this](const Unjudged &one) { return one.criterion == m_criterion.code; });
    const auto remark =
        std::find_if(draft.criterionRemarks.begin(), draft.criterionRemarks.end(),
                     [this](const auto &one) { return one.criterion == m_criterion.code; });
    const bool isUnjudged = unjudged != draft.unjudged.end();
    m_field->setPoints(m_place < draft.points.size() ? draft.points[m_place] : std::nullopt);
    const QSignalBlocker quiet(m_unjudged);
    m_unjudged->setChecked(isUnjudged);
    m_reason->setVisible(isUnjudged);
    m_reason->setText(isUnjudged ? unjudged->reason : QString());
    m_remark->setText(remark == draft.criterionRemarks.end() ? QString() : remark->text);
    showProblem();
}

void CriterionRow::write(SheetDraft &draft) const
{
    draft.points.resize(m_count);
    draft.points[m_place] = m_field->points();
    std::erase_if(draft.unjudged,
                  [this](const Unjudged &one) { return one.criterion == m_criterion.code; });
    if (m_unjudged->isChecked())
        draft.unjudged.push_back({m_criterion.code, m_reason->text()});
    std::erase_if(draft.criterionRemarks,
                  [this](const auto &one) { return one.criterion == m_criterion.code; });
    if (!m_remark->text().isEmpty())
        draft.criterionRemarks.push_back({m_criterion.code, m_remark->text()});
}

void CriterionRow::setEarlier(const std::vector<Points> &earlier)
{
    m_earlier = earlier;
    m_strip->setPoints(earlier, m_field->points());
}

void CriterionRow::setLocked(bool locked)
{
    m_field->setEnabled(!locked);
    m_remark->setReadOnly(locked);
    m_unjudged->setEnabled(!locked);
    m_reason->setReadOnly(locked);
}

void CriterionRow::setOpen(bool open)
{
    m_details->setVisible(open);
    m_name->setRole(open ? Role::Accent : Role::Text);
}

bool CriterionRow::isOpen() const
{
    return m_details->isVisibleTo(this);
}

void CriterionRow::insertPhrase(const QString &phrase)
{
    m_remark->insert(phrase);
    Q_EMIT changed();
}

void CriterionRow::showProblem()
{
    m_problem->setText(m_field->problem());
    m_problem->setVisible(!m_field->problem().isEmpty());
}

void CriterionRow::onUnjudgedToggled(bool unjudged)
{
    m_reason->setVisible(unjudged);
    if (unjudged) {
        m_field->setPoints(std::nullopt);
        m_reason->setFocus();
    }
    Q_EMIT changed();
}

} // namespace linxuan
