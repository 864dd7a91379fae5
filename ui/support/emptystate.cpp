// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/emptystate.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kGroupGap);
    column->addStretch(2);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    drawIcon();
    column->addWidget(m_icon);
    m_sentence = wrapped(Type::Base, Role::Muted, sentence, this);
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_sentence);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action, this);
        button->setObjectName(QStringLiteral("firstStep"));
        button->setProperty("primary", true);
        connect(button, &QPushButton::clicked, this, &EmptyState::accepted);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::drawIcon()
{
    const QColor faint =
        blend(colour(Role::Surface, palette()), colour(Role::Muted, palette()), 0.6);
    m_icon->setPixmap(iconPixmap(m_iconName, 40, faint, devicePixelRatioF()));
}

} // namespace linxuan
