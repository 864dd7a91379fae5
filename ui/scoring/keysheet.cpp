// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/keysheet.h"

#include "ui/scoring/reviewkeys.h"
#include "ui/support/metrics.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

// So that the words of all groups begin at one line.
int widestKeys(const std::vector<KeyHelpGroup> &groups)
{
    const QFontMetrics metrics(typeFont(Type::Code));
    int widest = 0;
    for (const KeyHelpGroup &group : groups) {
        for (const KeyHelp &help : group.keys)
            widest = std::max(widest, metrics.horizontalAdvance(help.keys));
    }
    return widest;
}

QWidget *groupOf(const KeyHelpGroup &group, int keysWidth, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGroupGap);
    grid->setVerticalSpacing(4);
    grid->addWidget(new TextLabel(Type::Section, Role::Text, group.title, box), 0, 0, 1, 2);
    int row = 1;
    for (const KeyHelp &help : group.keys) {
        grid->addWidget(new TextLabel(Type::Code, Role::Accent, help.keys, box), row, 0);
        grid->addWidget(new TextLabel(Type::Base, Role::Text, help.text, box), row, 1);
        ++row;
    }
    grid->setColumnMinimumWidth(0, keysWidth);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    return box;
}

} // namespace

KeySheet::KeySheet(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    grid->setHorizontalSpacing(2 * kPageMargin);
    grid->setVerticalSpacing(kPageMargin);
    int place = 0;
    const auto groups = reviewKeyHelp();
    const int keysWidth = widestKeys(groups);
    for (const KeyHelpGroup &group : groups) {
        grid->addWidget(groupOf(group, keysWidth, sheet), place / 2, place % 2);
        ++place;
    }
    // In large type a small screen cannot hold it all.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    resize((sheet->sizeHint() + QSize(bar, 2)).boundedTo(parent->size()));
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    auto *bar = findChild<QScrollArea *>()->verticalScrollBar();
    const bool isDown = event->key() == Qt::Key_Down || event->key() == Qt::Key_PageDown;
    const bool isUp = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
    if (bar->maximum() > 0 && (isDown || isUp))
        bar->triggerAction(isDown ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    else
        accept();
}

} // namespace linxuan
