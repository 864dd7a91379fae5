// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/linebanner.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

LineBanner::LineBanner(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lines"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(12, 6, 6, 6);
    m_column->setSpacing(kGap / 2);
    hide();
}

void LineBanner::setLines(const QStringList &sentences, const QString &action)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int line = 0; line < sentences.size(); ++line)
        addLine(line, sentences[line], action);
    setVisible(!sentences.isEmpty());
}

void LineBanner::addLine(int number, const QString &sentence, const QString &action)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto *sign = new QLabel(line);
    sign->setPixmap(iconPixmap(QStringLiteral("warning"), iconSize(),
                               colour(Role::Caution, palette()), devicePixelRatioF()));
    auto *words = wrapped(Type::Base, Role::Text, sentence, line);
    auto *decide = new QPushButton(action, line);
    decide->setObjectName(QStringLiteral("decideLine"));
    decide->setAccessibleDescription(sentence);
    row->addWidget(sign);
    row->addWidget(words, 1);
    row->addWidget(decide);
    connect(decide, &QPushButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
    m_column->addWidget(line);
}

void LineBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        blend(colour(Role::Surface, palette()), colour(Role::Caution, palette()), 0.12));
    painter.drawRoundedRect(rect(), kRadius, kRadius);
}

} // namespace linxuan
