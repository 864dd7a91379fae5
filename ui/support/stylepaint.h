// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QColor;
class QPainter;
class QRect;
class QStyle;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

namespace linxuan {

// How the style draws each kind of control.
void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &tint,
              int size = 12);
void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawToolPanel(const QStyleOption *option, QPainter *painter);
void drawFieldFrame(const QStyleOption *option, QPainter *painter, bool fill);
void drawFocus(const QStyleOption *option, QPainter *painter);
void drawTick(const QStyleOption *option, QPainter *painter, bool round);
void drawHeaderSection(const QStyleOption *option, QPainter *painter);
void drawProgress(const QStyleOption *option, QPainter *painter);
void drawItemGround(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyle *style, const QStyleOptionComplex *option, QPainter *painter,
                   const QWidget *widget);
void drawComboBox(const QStyle *style, const QStyleOptionComplex *option, QPainter *painter,
                  const QWidget *widget);

// The page's one main action.
bool isPrimary(const QWidget *widget);

} // namespace linxuan
