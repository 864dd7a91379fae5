// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/findbar.h"

#include "ui/preview/toolbutton.h"
#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

namespace linxuan {

namespace {

constexpr int kSettle = 150; // ms without a key before a search begins
constexpr int kFieldDigits = 22;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("findBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    row->setSpacing(kGap / 2);
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setPlaceholderText(tr("Find in this material"));
    m_field->setAccessibleName(tr("Find in this material"));
    m_field->setMaximumWidth(charWidth(m_field->fontMetrics()) * kFieldDigits * 2);
    m_count = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_count->setObjectName(QStringLiteral("findCount"));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    auto *previous = addToolButton(row, QStringLiteral("chevron-up"), tr("Previous place"));
    auto *next = addToolButton(row, QStringLiteral("chevron-down"), tr("Next place"));
    auto *hide = addToolButton(row, QStringLiteral("close"), tr("Close the search"));
    row->addStretch(0);
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(hide, &QToolButton::clicked, this, &FindBar::close);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kSettle);
    connect(m_field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT queryChanged(m_field->text()); });
    QWidget::hide();
}

void FindBar::start()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
    if (!m_field->text().isEmpty())
        Q_EMIT queryChanged(m_field->text());
}

QString FindBar::query() const
{
    return m_field->text();
}

void FindBar::setCount(size_t current, size_t count, bool isSearching)
{
    if (m_field->text().trimmed().isEmpty())
        m_count->clear();
    else if (count > 0)
        m_count->setText(tr("%1 of %2").arg(current + 1).arg(count)
                         + (isSearching ? QStringLiteral("…") : QString()));
    else
        m_count->setText(isSearching ? tr("Searching…") : tr("Not found"));
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepped(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Raised, palette()));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Hairline, palette()));
}

} // namespace linxuan
