// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/metrics.h"

#include <QApplication>
#include <QEvent>

namespace linxuan {

QFont typeFont(Type type)
{
    QFont font = QApplication::font();
    switch (type) {
    case Type::Base:
        break;
    case Type::Title:
        font.setPointSizeF(font.pointSizeF() * 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Section:
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Caption:
        font.setPointSizeF(font.pointSizeF() * 0.9);
        break;
    case Type::Code:
        font.setFamilies({QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("monospace")});
        font.setFixedPitch(true);
        break;
    }
    return font;
}

int charWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

int controlHeight(const QFontMetrics &metrics)
{
    return qMax(32, metrics.height() + 12);
}

int rowHeight(const QFontMetrics &metrics)
{
    return qMax(36, metrics.height() + 16);
}

int denseRowHeight(const QFontMetrics &metrics)
{
    return qMax(28, metrics.height() + 6);
}

TextLabel::TextLabel(Type type, QWidget *parent)
    : TextLabel(type, Role::Text, {}, parent)
{ }

TextLabel::TextLabel(Type type, Role role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_role(role)
{
    restyle();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    restyle();
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

void TextLabel::restyle()
{
    if (m_restyling)
        return;
    m_restyling = true;
    setFont(typeFont(m_type));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colour(m_role, QApplication::palette()));
    setPalette(own);
    m_restyling = false;
}

} // namespace linxuan
