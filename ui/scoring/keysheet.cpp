// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/keysheet.h"

#include "ui/scoring/reviewkeys.h"
#include "ui/support/metrics.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace linxuan {

namespace {

QWidget *groupOf(const KeyHelpGroup &group, QWidget *parent)
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
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    grid->setHorizontalSpacing(2 * kPageMargin);
    grid->setVerticalSpacing(kPageMargin);
    int place = 0;
    for (const KeyHelpGroup &group : reviewKeyHelp()) {
        grid->addWidget(groupOf(group, this), place / 2, place % 2);
        ++place;
    }
}

void KeySheet::keyPressEvent(QKeyEvent *event)
{
    Q_UNUSED(event)
    accept();
}

} // namespace linxuan
