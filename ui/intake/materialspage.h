// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/tabbedpage.h"

namespace linxuan {

// 材料: where each file belongs, what is missing or wrong with it, what looks copied.
class MaterialsPage : public TabbedPage
{
    Q_OBJECT

public:
    explicit MaterialsPage(Session &session, QWidget *parent = nullptr);
};

} // namespace linxuan
