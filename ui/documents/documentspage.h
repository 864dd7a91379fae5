// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/madedocument.h"
#include "ui/support/page.h"

class QPushButton;
class QStackedWidget;

namespace linxuan {

class FormChoices;
class PagesView;
class TextLabel;

// 文书: the office's forms, seen as pages before they are saved.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("documents"); }
    // A form's code, such as "award-list".
    void showTarget(const QString &target) override;

protected:
    Areas shows() const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *preview();
    void readUnits();
    void make();
    void take(const MadeDocument &made);
    void showTrouble(const Error &error);
    void save(const QString &suffix, const QString &filter);
    void write(const FormRequest &request, const QString &path);

    FormChoices *m_choices = nullptr;
    QStackedWidget *m_stack = nullptr;
    PagesView *m_pages = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_savePdf = nullptr;
    QPushButton *m_saveSheet = nullptr;
    MadeDocument m_made;
    std::shared_ptr<TaskState> m_making;
    int m_wish = 0; // counts the previews asked for; only the last is shown
};

} // namespace linxuan
