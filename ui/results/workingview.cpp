// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/workingview.h"

#include "ui/support/labels.h"

#include <QGridLayout>

namespace linxuan {

namespace {
constexpr qsizetype kFigure = 14; // characters; longer values stand below their label
} // namespace

WorkingView::WorkingView(const std::vector<WorkingPart> &parts, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("working"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, kGap, kGroupGap, kGap);
    m_grid->setHorizontalSpacing(kGroupGap);
    m_grid->setVerticalSpacing(kGap / 2);
    m_grid->setColumnStretch(0, 1);
    for (const WorkingPart &part : parts) {
        auto *title = new TextLabel(Type::Caption, Role::Muted, part.title, this);
        title->setContentsMargins(0, m_row == 0 ? 0 : 12, 0, 0);
        m_grid->addWidget(title, m_row++, 0, 1, 2);
        for (const WorkingLine &line : part.lines)
            addLine(line);
    }
    m_grid->setRowStretch(m_row, 1);
}

void WorkingView::addLine(const WorkingLine &line)
{
    const Role role = line.quiet ? Role::Muted : Role::Text;
    auto *label = wrapped(Type::Base, role, line.label, this);
    auto *value = new TextLabel(Type::Base, role, line.value, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (line.value.size() > kFigure) {
        value->setWordWrap(true);
        m_grid->addWidget(label, m_row++, 0, 1, 2);
        m_grid->addWidget(value, m_row++, 0, 1, 2);
        return;
    }
    m_grid->addWidget(label, m_row, 0);
    m_grid->addWidget(value, m_row++, 1, Qt::AlignRight | Qt::AlignTop);
}

} // namespace linxuan
