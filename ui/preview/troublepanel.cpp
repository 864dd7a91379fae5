// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/troublepanel.h"

#include "ui/preview/elsewhere.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kIcon = 40;

TextLabel *centred(Type type, Role role, const QString &text, QVBoxLayout *column)
{
    auto *label = wrapped(type, role, text, column->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    column->addWidget(label);
    return label;
}

} // namespace

TroublePanel::TroublePanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trouble"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGap);
    column->addStretch(2);
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    column->addWidget(m_icon);
    m_sentence = centred(Type::Section, Role::Text, {}, column);
    m_sentence->setObjectName(QStringLiteral("troubleSentence"));
    m_consequence = centred(Type::Base, Role::Muted, {}, column);
    column->addSpacing(kGap);
    m_elsewhere = new QPushButton(tr("Open with Another Program"), this);
    m_elsewhere->setObjectName(QStringLiteral("openElsewhere"));
    column->addWidget(m_elsewhere, 0, Qt::AlignHCenter);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(QStringLiteral("stopOpening"));
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    m_answer = centred(Type::Caption, Role::Negative, {}, column);
    column->addStretch(3);
    connect(m_elsewhere, &QPushButton::clicked, this, &TroublePanel::openOutside);
    connect(m_stop, &QPushButton::clicked, this, &TroublePanel::stopRequested);
}

void TroublePanel::showTrouble(const QString &sentence)
{
    m_isTrouble = true;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_consequence->setText(
        m_file.isSourced()
            ? tr("It counts as not checked; everything else goes on working. Materials of a review "
                 "package are shown in Linxuan only.")
            : tr("It counts as not checked; everything else goes on working."));
    m_consequence->show();
    m_elsewhere->setVisible(!m_file.paths.isEmpty() && !m_file.isSourced());
    m_stop->hide();
    m_answer->clear();
    drawIcon();
}

void TroublePanel::showWaiting(const QString &sentence)
{
    m_isTrouble = false;
    m_sentence->setText(sentence);
    m_consequence->hide();
    m_elsewhere->hide();
    m_stop->show();
    m_answer->clear();
    drawIcon();
}

void TroublePanel::openOutside()
{
    m_answer->clear();
    openElsewhere(m_file, this, [this](const Error &error) { m_answer->setText(error.message); });
}

void TroublePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void TroublePanel::drawIcon()
{
    const QString name = m_isTrouble ? QStringLiteral("warning") : QStringLiteral("clock");
    m_icon->setPixmap(iconPixmap(name, kIcon,
                                 colour(m_isTrouble ? Role::Caution : Role::Muted, palette()),
                                 devicePixelRatioF()));
}

} // namespace linxuan
