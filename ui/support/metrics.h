// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/palette.h"

#include <QFont>
#include <QFontMetrics>
#include <QLabel>

namespace linxuan {

// The grid of 4 px.
constexpr int kGap = 8; // inside a group
constexpr int kGroupGap = 16; // between groups
constexpr int kPageMargin = 24; // around a page
constexpr int kRadius = 4;
constexpr int kIconSize = 16;
constexpr int kRailIconSize = 20;

enum class Type { Base, Title, Section, Caption, Code };

// In the application's font and its size, which carries the Large type factor.
QFont typeFont(Type type);

// Of a digit; a Chinese character takes about two.
int charWidth(const QFontMetrics &metrics);

// Controls are 32 px high and rows 36 (28 when dense) unless large type needs more.
int controlHeight(const QFontMetrics &metrics);
int rowHeight(const QFontMetrics &metrics);
int denseRowHeight(const QFontMetrics &metrics);

// Text in one size of the type scale and one colour role; follows changes of font and theme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(Type type, QWidget *parent = nullptr);
    TextLabel(Type type, Role role, const QString &text = {}, QWidget *parent = nullptr);

    void setRole(Role role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Type m_type;
    Role m_role = Role::Text;
    bool m_restyling = false;
};

} // namespace linxuan
