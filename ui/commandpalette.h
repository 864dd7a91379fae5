// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace linxuan {

struct Command
{
    QString icon;
    QString title;
    QString shortcut; // shown at the right, not bound; or what tells it from others
    std::function<void()> run;
};

struct CommandGroup
{
    QString title;
    std::vector<Command> commands;
};

// Ctrl+K: everything the window can do and everything the campaign holds, by typing. What is found
// stands in groups below the commands that are named so.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    using Finder = std::function<std::vector<CommandGroup>(const QString &text)>;

    CommandPalette(std::vector<Command> commands, Finder find, QWidget *parent);

    // Searches again for what is typed.
    void refresh();

Q_SIGNALS:
    void entrySearched(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow(const QString &text);
    void addHeading(const QString &title);
    void addCommand(const Command &command);
    void step(int by);
    void runCurrent();

    std::vector<Command> m_commands;
    Finder m_find;
    std::vector<std::function<void()>> m_shown; // what each row does; headings do nothing
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace linxuan
