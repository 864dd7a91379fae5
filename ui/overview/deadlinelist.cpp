// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/deadlinelist.h"

#include "core/base/clock.h"
#include "ui/support/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linxuan {

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

Role urgency(const QDateTime &now, const DeadlineLine &line)
{
    if (line.past)
        return Role::Muted;
    return now.secsTo(line.at) < 2 * kDay ? Role::Caution : Role::Accent;
}

} // namespace

QString timeLeft(const QDateTime &now, const QDateTime &at)
{
    const qint64 seconds = now.secsTo(at);
    if (seconds < 0)
        return DeadlineList::tr("passed");
    if (seconds < kHour)
        return DeadlineList::tr("%n minute(s) left", nullptr, int(seconds / kMinute));
    if (seconds < 2 * kDay)
        return DeadlineList::tr("%n hour(s) left", nullptr, int(seconds / kHour));
    return DeadlineList::tr("%n day(s) left", nullptr, int(seconds / kDay));
}

DeadlineList::DeadlineList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("deadlines"));
    setAccessibleName(tr("Deadlines"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, kGap, 0, 0);
    m_column->setSpacing(12);
}

void DeadlineList::setDeadlines(const std::vector<DeadlineLine> &deadlines, const QDateTime &now)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    std::vector<DeadlineLine> ordered = deadlines;
    std::stable_partition(ordered.begin(), ordered.end(),
                          [](const DeadlineLine &line) { return !line.past; });
    bool isPast = false;
    for (const DeadlineLine &line : ordered) {
        if (line.past && !std::exchange(isPast, true))
            m_column->addWidget(new TextLabel(Type::Caption, Role::Muted, tr("Passed"), this));
        m_column->addWidget(line.past ? pastWidget(line) : lineWidget(line, now));
    }
}

// In one line, so that what is still to come and the charts have the room.
QWidget *DeadlineList::pastWidget(const DeadlineLine &line)
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGroupGap);
    row->addWidget(wrapped(Type::Base, Role::Muted, line.name, widget), 1);
    row->addWidget(new TextLabel(Type::Caption, Role::Muted, officeText(line.at), widget), 0,
                   Qt::AlignTop);
    return widget;
}

QWidget *DeadlineList::lineWidget(const DeadlineLine &line, const QDateTime &now)
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGroupGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    auto *name = wrapped(Type::Base, Role::Text, line.name, widget);
    auto *date = new TextLabel(Type::Caption, Role::Muted, officeText(line.at), widget);
    auto *left = new TextLabel(Type::Base, urgency(now, line), timeLeft(now, line.at), widget);
    grid->addWidget(name, 0, 0);
    grid->addWidget(left, 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(date, 1, 0, 1, 2);
    return widget;
}

} // namespace linxuan
