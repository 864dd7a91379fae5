// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace linxuan {

// F1: the help pages, in the program's language.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    void showTopic(const QString &topic);

private:
    void load(const QString &topic);

    QListWidget *m_topics = nullptr;
    QTextBrowser *m_text = nullptr;
};

// The help pages' names, in the order of the work.
QStringList helpTopics();

// The Markdown of a help page in the language of the present translation, in English where there
// is none.
QString helpPage(const QString &topic);

} // namespace linxuan
