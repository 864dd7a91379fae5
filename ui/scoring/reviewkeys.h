// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/materialview.h"

#include <QKeyEvent>

#include <optional>
#include <variant>
#include <vector>

namespace linxuan {

// What keys do in the review window besides driving the viewer.
enum class ReviewAction {
    EvidenceHere,
    NextUnfinished,
    PreviousUnfinished,
    Submit,
    SideBySide,
    ToggleQueue,
    FullScreen,
    Phrases,
    Compare,
    OwnRanking,
    FocusScores,
    ExportScores,
    ShowKeys,
    ShowHelp,
    Close,
};

// The material tab of Alt+1 … Alt+9, counted from 0.
struct MaterialTab
{
    int tab = 0;
};

using ReviewCommand = std::variant<ViewerCommand, ReviewAction, MaterialTab>;

// The command of a key press that no field took as text; nothing for other keys.
std::optional<ReviewCommand> commandOf(const QKeyEvent &event);

// The keys with what they do, for the sheet of keys: in groups, ready to be shown.
struct KeyHelp
{
    QString keys;
    QString text;
};
struct KeyHelpGroup
{
    QString title;
    std::vector<KeyHelp> keys;
};
std::vector<KeyHelpGroup> reviewKeyHelp();

} // namespace linxuan
