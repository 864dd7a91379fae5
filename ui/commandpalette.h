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
    QString shortcut; // shown, not bound
    std::function<void()> run;
};

// Ctrl+K: everything the window can do, and a search for entries, by typing.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(std::vector<Command> commands, QWidget *parent);

Q_SIGNALS:
    void entrySearched(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow(const QString &text);
    void runCurrent();

    std::vector<Command> m_commands;
    std::vector<size_t> m_shown;
    QLineEdit *m_field = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace linxuan
