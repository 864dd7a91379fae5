// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/documents.h"
#include "ui/documents/madedocument.h"

#include <QWidget>

class QStackedWidget;

namespace linxuan {

class EmptyState;
class NoticeBar;
class PagesView;
class TextLabel;

// A form as it would be printed: its pages, what is known of them, and whether they say something
// else than what was printed before; or why there are none.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void showDocument(const MadeDocument &document);
    void showTrouble(const QString &text);
    void showWorking();
    // What else is to be said beside pages and rows; may be empty.
    void setOwnForm(const QString &text);
    int pages() const;

Q_SIGNALS:
    void pageShown(int page); // from 0
    void linesRequested(const QString &title, const QStringList &lines);

private:
    void showFacts();

    NoticeBar *m_notice = nullptr;
    TextLabel *m_facts = nullptr;
    QStackedWidget *m_stack = nullptr;
    PagesView *m_pages = nullptr;
    EmptyState *m_trouble = nullptr;
    TextLabel *m_working = nullptr;
    MadeDocument m_made;
    QString m_own;
};

} // namespace linxuan
