// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/overview.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace linxuan {

class Page;
class Session;

// A place of the rail.
struct PageEntry
{
    QString code; // on command lines, in settings, and the name of its icon
    QString title; // translated
    std::optional<Topic> topic; // what leads here
    std::function<Page *(Session &, QWidget *parent)> create;
};

// The pages of the office window, in the order of the rail.
std::vector<PageEntry> officePages();

} // namespace linxuan
