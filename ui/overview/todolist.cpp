// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/todolist.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kInset = 12;
constexpr int kTextFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

TodoButton::TodoButton(const TodoLine &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_urgent(line.urgent)
{
    setText(line.text);
    setAccessibleName(line.text);
    if (m_urgent)
        setAccessibleDescription(tr("Needs attention"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect TodoButton::textRect(const QRect &whole) const
{
    const int sign = kInset + linxuan::iconSize() + kInset;
    return whole.adjusted(sign, kGap / 2, -(kInset + linxuan::iconSize() + kGap), -kGap / 2);
}

QSize TodoButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 4 * kInset + 2 * linxuan::iconSize(),
            rowHeight(fontMetrics()) + 4};
}

int TodoButton::heightForWidth(int width) const
{
    const QRect room = textRect(QRect(0, 0, width, 1000));
    const int height = fontMetrics().boundingRect(room, kTextFlags, text()).height();
    return qMax(rowHeight(fontMetrics()) + 4, height + 16);
}

void TodoButton::enterEvent(QEnterEvent *)
{
    update();
}

void TodoButton::leaveEvent(QEvent *)
{
    update();
}

void TodoButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colour(Role::Hairline, palette()));
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blend(colour(Role::Surface, palette()), colour(Role::Text, palette()),
                               isDown() ? 0.1 : 0.05));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 0, 0, -1), kRadius, kRadius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour(Role::Accent, palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -2), kRadius, kRadius);
    }
    const int top = (height() - linxuan::iconSize()) / 2;
    const auto picture = [this](const QString &name, Role role) {
        return iconPixmap(name, linxuan::iconSize(), colour(role, palette()), devicePixelRatioF());
    };
    painter.drawPixmap(kInset, top,
                       m_urgent ? picture(QStringLiteral("warning"), Role::Caution)
                                : picture(QStringLiteral("ring"), Role::Muted));
    painter.drawPixmap(width() - kInset - linxuan::iconSize(), top,
                       picture(QStringLiteral("chevron-right"), Role::Muted));
    painter.setPen(colour(Role::Text, palette()));
    painter.drawText(textRect(rect()), kTextFlags, text());
}

TodoList::TodoList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("todo"));
    setAccessibleName(tr("To do"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void TodoList::setLines(const std::vector<TodoLine> &lines)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const TodoLine &line : lines) {
        auto *button = new TodoButton(line, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, topic = line.topic, target = line.target] { Q_EMIT chosen(topic, target); });
        m_column->addWidget(button);
    }
    if (lines.empty()) {
        auto *calm = new TextLabel(Type::Base, Role::Muted, tr("Nothing waits for you."), this);
        calm->setMinimumHeight(rowHeight(fontMetrics()));
        m_column->addWidget(calm);
    }
}

void TodoList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace linxuan
