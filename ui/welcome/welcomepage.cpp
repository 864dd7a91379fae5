// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/welcomepage.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/welcome/packageopener.h"

#include <QDir>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kColumnWidth = 440;
}

WelcomePage::WelcomePage(const std::vector<RecentPlace> &recent, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *outer = new QHBoxLayout(this);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(qMax(kColumnWidth, charWidth(fontMetrics()) * 56));
    outer->addStretch(1);
    outer->addWidget(middle, 10);
    outer->addStretch(1);
    m_column = new QVBoxLayout(middle);
    m_column->setSpacing(kGap);
    m_column->addStretch(2);
    m_column->addWidget(new TextLabel(Type::Title, Role::Text, tr("Linxuan"), middle));
    m_column->addWidget(wrapped(
        Type::Base, Role::Muted,
        tr("From the offices' spreadsheets to the printed award list. A campaign is a folder on "
           "this machine."),
        middle));
    m_column->addSpacing(kGroupGap);
    m_choices = new QWidget(middle);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(kGap);
    const auto add = [&](const QString &name, const QString &text, bool primary, auto signal) {
        auto *button = new QPushButton(text, m_choices);
        button->setObjectName(name);
        button->setProperty("primary", primary);
        connect(button, &QPushButton::clicked, this, signal);
        choices->addWidget(button);
    };
    add(QStringLiteral("openCampaign"), tr("Open a campaign…"), true, &WelcomePage::openRequested);
    add(QStringLiteral("openPackage"), tr("For experts: open a review package…"), false,
        &WelcomePage::packageRequested);
    add(QStringLiteral("newCampaign"), tr("New campaign…"), false, &WelcomePage::createRequested);
    add(QStringLiteral("openSample"), tr("Look at the sample campaign"), false,
        &WelcomePage::sampleRequested);
    if (!recent.empty())
        choices->addWidget(recentList(recent));
    m_column->addWidget(m_choices);
    m_busy = wrapped(Type::Base, Role::Muted, {}, middle);
    m_busy->hide();
    m_column->addWidget(m_busy);
    m_column->addStretch(3);
}

QWidget *WelcomePage::recentList(const std::vector<RecentPlace> &recent)
{
    auto *box = new QWidget(m_choices);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, kGroupGap, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, tr("Opened before"), box));
    for (const RecentPlace &place : recent) {
        auto *button = new QPushButton(box);
        button->setFlat(true);
        button->setIcon(
            icon(place.isPackage ? QStringLiteral("reviews") : QStringLiteral("folder")));
        const int room = m_choices->parentWidget()->maximumWidth() - 4 * kPageMargin;
        button->setText(button->fontMetrics().elidedText(place.title, Qt::ElideRight, room));
        button->setToolTip(QDir::toNativeSeparators(place.folder));
        button->setAccessibleName(place.isPackage ? tr("Review package %1").arg(place.title)
                                                  : place.title);
        connect(button, &QPushButton::clicked, this,
                [this, folder = place.folder] { Q_EMIT folderRequested(folder); });
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    return box;
}

void WelcomePage::setBusy(const QString &text)
{
    m_busy->setText(text);
    m_busy->setVisible(!text.isEmpty());
    m_choices->setEnabled(text.isEmpty());
}

} // namespace linxuan
