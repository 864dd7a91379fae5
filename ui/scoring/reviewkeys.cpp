// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/reviewkeys.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReviewKeys)
};

struct Binding
{
    int key;
    Qt::KeyboardModifiers modifiers;
    ReviewCommand command;
};

using V = ViewerCommand;
using A = ReviewAction;

const std::vector<Binding> &bindings()
{
    static const std::vector<Binding> all{
        {Qt::Key_Space, Qt::NoModifier, V::PlayOrPause},
        {Qt::Key_J, Qt::NoModifier, V::Back5},
        {Qt::Key_L, Qt::NoModifier, V::Forward5},
        {Qt::Key_Left, Qt::NoModifier, V::FrameBack},
        {Qt::Key_Right, Qt::NoModifier, V::FrameForward},
        {Qt::Key_Left, Qt::ShiftModifier, V::Back30},
        {Qt::Key_Right, Qt::ShiftModifier, V::Forward30},
        {Qt::Key_BracketLeft, Qt::NoModifier, V::Slower},
        {Qt::Key_BracketRight, Qt::NoModifier, V::Faster},
        {Qt::Key_Backslash, Qt::NoModifier, V::NormalSpeed},
        {Qt::Key_PageUp, Qt::ControlModifier, V::PreviousChapter},
        {Qt::Key_PageDown, Qt::ControlModifier, V::NextChapter},
        {Qt::Key_PageUp, Qt::NoModifier, V::PreviousPage},
        {Qt::Key_PageDown, Qt::NoModifier, V::NextPage},
        {Qt::Key_Home, Qt::ControlModifier, V::FirstPage},
        {Qt::Key_End, Qt::ControlModifier, V::LastPage},
        {Qt::Key_F, Qt::ControlModifier, V::Find},
        {Qt::Key_Equal, Qt::ControlModifier, V::ZoomIn},
        {Qt::Key_Plus, Qt::ControlModifier, V::ZoomIn},
        {Qt::Key_Minus, Qt::ControlModifier, V::ZoomOut},
        {Qt::Key_0, Qt::ControlModifier, V::FitWidth},
        {Qt::Key_9, Qt::ControlModifier, V::FitPage},
        {Qt::Key_R, Qt::ControlModifier, V::RotateRight},
        {Qt::Key_M, Qt::NoModifier, V::MarkRegion},
        {Qt::Key_E, Qt::NoModifier, A::EvidenceHere},
        {Qt::Key_N, Qt::NoModifier, A::NextUnfinished},
        {Qt::Key_N, Qt::ShiftModifier, A::PreviousUnfinished},
        {Qt::Key_Return, Qt::ControlModifier, A::Submit},
        {Qt::Key_Enter, Qt::ControlModifier, A::Submit},
        {Qt::Key_S, Qt::NoModifier, A::FocusScores},
        {Qt::Key_S, Qt::ControlModifier, A::ExportScores},
        {Qt::Key_F8, Qt::NoModifier, A::SideBySide},
        {Qt::Key_F9, Qt::NoModifier, A::ToggleQueue},
        {Qt::Key_F11, Qt::NoModifier, A::FullScreen},
        {Qt::Key_P, Qt::ControlModifier, A::Phrases},
        {Qt::Key_D, Qt::ControlModifier, A::Compare},
        {Qt::Key_L, Qt::ControlModifier, A::OwnRanking},
        {Qt::Key_F1, Qt::NoModifier, A::ShowHelp},
        {Qt::Key_Escape, Qt::NoModifier, A::Close},
    };
    return all;
}

} // namespace

std::optional<ReviewCommand> commandOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.text() == u"?" || event.text() == u"？")
        return ReviewAction::ShowKeys;
    if (modifiers == Qt::AltModifier && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return MaterialTab{event.key() - Qt::Key_1};
    for (const Binding &binding : bindings()) {
        if (binding.key == event.key() && binding.modifiers == modifiers)
            return binding.command;
    }
    // "=" with Shift is "+" on most keyboards, and zooming in all the same.
    if (event.key() == Qt::Key_Plus && modifiers.testFlag(Qt::ControlModifier))
        return ViewerCommand::ZoomIn;
    return std::nullopt;
}

std::vector<KeyHelpGroup> reviewKeyHelp()
{
    const auto one = [](const char *keys, const QString &text) {
        return KeyHelp{QString::fromUtf8(keys), text};
    };
    return {
        {Text::tr("Scores"),
         {one("0–9 .", Text::tr("points; 1–4 for levels")),
          one("↑ ↓", Text::tr("one step more or less")),
          one("Enter  Shift+Enter", Text::tr("next criterion, the one before")),
          one("S", Text::tr("to the scores")), one("Ctrl+P", Text::tr("phrases")),
          one("Ctrl+Enter", Text::tr("submit")),
          one("Ctrl+S", Text::tr("export scores, in a review package"))}},
        {Text::tr("Entries"),
         {one("N  Shift+N", Text::tr("next unfinished entry, the one before")),
          one("Ctrl+D", Text::tr("compare two entries")), one("Ctrl+L", Text::tr("your ranking")),
          one("F9", Text::tr("hide or show the list"))}},
        {Text::tr("Video"),
         {one("Space", Text::tr("play or pause")), one("J  L", Text::tr("5 s back, 5 s on")),
          one("Shift+←  Shift+→", Text::tr("30 s back, 30 s on")),
          one("←  →", Text::tr("one frame back, one frame on")),
          one("[  ]  \\", Text::tr("slower, faster, normal speed")),
          one("Ctrl+PgUp PgDn", Text::tr("chapter or lesson hour, the one before and the next"))}},
        {Text::tr("Papers and slides"),
         {one("PgUp  PgDn", Text::tr("pages")), one("Ctrl+F", Text::tr("find")),
          one("Ctrl+=  Ctrl+-", Text::tr("zoom")),
          one("Ctrl+0  Ctrl+9", Text::tr("whole width, whole page")),
          one("Ctrl+R", Text::tr("rotate")),
          one("M", Text::tr("mark a part of the page and note something there"))}},
        {Text::tr("Window"),
         {one("E", Text::tr("evidence note here; Enter keeps it")),
          one("Alt+1…9", Text::tr("material")), one("F8", Text::tr("two materials side by side")),
          one("F11", Text::tr("full screen")), one("?  F1", Text::tr("keys, help"))}},
    };
}

} // namespace linxuan
