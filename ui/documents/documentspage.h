// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/documents/formmemory.h"
#include "ui/documents/formsupply.h"
#include "ui/documents/paperprinting.h"
#include "ui/documents/previewmaking.h"
#include "ui/support/page.h"

class QAction;
class QPushButton;

namespace linxuan {

class FormChoosers;
class FormList;
class OwnFormActions;
class PreviewPane;
class PrintActions;

// 文书: the office's forms, seen as pages before they go onto paper or into files.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(Session &session, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("documents"); }
    // A form's code, such as "award-list".
    void showTarget(const QString &target) override;
    // In the place of the system's dialog.
    void setPrinterChooser(PrinterChooser chooser);

protected:
    Areas shows() const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;

private:
    void addActions();
    void addMore();
    QWidget *addRight();
    void connectParts();
    void take(const FormSupply &supply);
    void showForm(const QString &form);
    void make();
    void showDocument(const MadeDocument &document);
    void showTrouble(const Error &error);
    void updateActions();
    QString documentTitle() const; // "获奖名单 市级评审 甲县"

    FormMemory m_memory;
    FormSupply m_supply;
    FormList *m_forms = nullptr;
    class TextLabel *m_purpose = nullptr;
    FormChoosers *m_choosers = nullptr;
    PreviewPane *m_preview = nullptr;
    PreviewMaking *m_making = nullptr;
    PrintActions *m_print = nullptr;
    OwnFormActions *m_own = nullptr;
    QPushButton *m_savePdf = nullptr;
    QPushButton *m_saveSheet = nullptr;
    QPushButton *m_paper = nullptr;
    QAction *m_each = nullptr;
    QAction *m_place = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_starter = nullptr;
    std::optional<FormPreview> m_made; // of what is asked for; nothing: there is nothing to print
};

} // namespace linxuan
