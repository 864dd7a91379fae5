// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/drawer.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace linxuan {

Drawer::Drawer(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("drawer"));
    setMinimumWidth(320);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(kGroupGap + 1, 0, 0, 0);
    m_column->setSpacing(kGap);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_caption = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_title = selectable(Type::Section, Role::Text, {}, this);
    words->addWidget(m_caption);
    words->addWidget(m_title);
    head->addLayout(words, 1);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeDrawer"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close details"));
    connect(close, &QToolButton::clicked, this, &Drawer::closed);
    head->addWidget(close, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->addWidget(m_scroll, 1);
    hide();
}

void Drawer::open(int width)
{
    if (isVisible())
        return;
    show();
    if (auto *splitter = qobject_cast<QSplitter *>(parentWidget()))
        splitter->setSizes({splitter->width() - width, width});
}

void Drawer::setTitle(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

void Drawer::setContent(QWidget *content)
{
    delete m_scroll->takeWidget();
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
}

void Drawer::setFooter(QWidget *footer)
{
    m_column->addWidget(footer);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace linxuan
