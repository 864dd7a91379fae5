// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K offers.

#include "ui/commandpalette.h"
#include "ui/everywhereindex.h"
#include "ui/mainwindow.h"
#include "ui/navigator.h"
#include "ui/pagestack.h"
#include "ui/undoactions.h"

#include <QAction>

namespace linxuan {

namespace {

constexpr int kPerKind = 6;

QString iconOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Entry:
        return QStringLiteral("entries");
    case FoundKind::Teacher:
    case FoundKind::Expert:
        return QStringLiteral("person");
    case FoundKind::School:
    case FoundKind::Unit:
        return QStringLiteral("folder");
    case FoundKind::Node:
        return QStringLiteral("documents");
    }
    return {};
}

} // namespace

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> commands;
    for (int place = 0; place < int(m_stack->places().size()); ++place) {
        const PageEntry &entry = m_stack->places()[size_t(place)];
        commands.push_back({entry.code, entry.title,
                            place < 9 ? QStringLiteral("Ctrl+%1").arg(place + 1) : QString(),
                            [this, place] { showPlace(place); }});
    }
    commands.push_back({QStringLiteral("import"), tr("Import a table…"), QStringLiteral("Ctrl+I"),
                        [this] { showImport({}); }});
    commands.push_back({QStringLiteral("export"), tr("Pack review packages…"), {}, [this] {
                            showTopic(Topic::Pack);
                        }});
    commands.push_back({QStringLiteral("import"), tr("Collect score files…"), {}, [this] {
                            showTopic(Topic::Collect);
                        }});
    for (QAction *action : {m_undo->undoAction(), m_undo->redoAction()})
        commands.push_back({action->objectName(), action->text(),
                            action->shortcut().toString(QKeySequence::PortableText),
                            [action] { action->trigger(); }});
    commands.push_back(
        {QStringLiteral("folder"), tr("Other campaign…"), {}, [this] { showWelcome(); }});
    commands.push_back(
        {QStringLiteral("help"), tr("Help"), QStringLiteral("F1"), [this] { showHelp(); }});
    return commands;
}

std::vector<CommandGroup> MainWindow::foundCommands(const QString &text)
{
    std::vector<CommandGroup> groups;
    for (const Found &found : m_everywhere->find(text, kPerKind)) {
        const QString title = displayName(found.kind);
        if (groups.empty() || groups.back().title != title)
            groups.push_back({title, {}});
        groups.back().commands.push_back({iconOf(found.kind), found.title, found.detail,
                                          [this, found] { showTopic(found.topic, found.target); }});
    }
    return groups;
}

void MainWindow::showPalette()
{
    if (!m_session)
        return;
    auto *palette = new CommandPalette(
        commands(), [this](const QString &text) { return foundCommands(text); }, this);
    connect(palette, &CommandPalette::entrySearched, this,
            [this](const QString &text) { showTopic(Topic::Entries, text); });
    connect(m_everywhere, &EverywhereIndex::changed, palette, &CommandPalette::refresh);
    m_everywhere->want();
    palette->show();
}

} // namespace linxuan
