// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/stepline.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace linxuan {

StepLine::StepLine(const QString &name, const QString &action, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_sign = new QLabel(this);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_sentence = wrapped(Type::Base, Role::Text, {}, this);
    m_sentence->setObjectName(name + QStringLiteral("Sentence"));
    m_detail = wrapped(Type::Caption, Role::Muted, {}, this);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
    m_button = new QPushButton(action, this);
    m_button->setObjectName(name);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &StepLine::chosen);
    drawSign();
}

void StepLine::setState(State state, const QString &sentence, const QString &detail)
{
    m_state = state;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_button->setAccessibleDescription(sentence);
    drawSign();
}

void StepLine::drawSign()
{
    const QString name = m_state == State::Done ? QStringLiteral("check")
        : m_state == State::Waiting             ? QStringLiteral("warning")
                                                : QStringLiteral("ring");
    const Role role = m_state == State::Done ? Role::Positive
        : m_state == State::Waiting          ? Role::Caution
                                             : Role::Muted;
    m_sign->setPixmap(iconPixmap(name, iconSize(), colour(role, palette()), devicePixelRatioF()));
    m_sign->setAccessibleName(m_state == State::Done          ? tr("Done")
                                  : m_state == State::Waiting ? tr("Waits for somebody")
                                                              : tr("Still ahead"));
}

void StepLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sign)
        drawSign();
}

} // namespace linxuan
