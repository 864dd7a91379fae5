// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/labels.h"

namespace linxuan {

TextLabel *wrapped(Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(type, role, text, parent);
    label->setWordWrap(true);
    return label;
}

TextLabel *selectable(Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = wrapped(type, role, text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

TextLabel *captionOf(QWidget *field, const QString &text)
{
    auto *label = new TextLabel(Type::Caption, Role::Muted, text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace linxuan
