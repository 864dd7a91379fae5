// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/documents/documents.h"
#include "ui/support/growingdialog.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace linxuan {

class Session;
class TextLabel;

// Where each part of a form goes as a file of its own, and under which name.
class EachFileDialog : public GrowingDialog
{
    Q_OBJECT

public:
    EachFileDialog(Session &session, const QString &title, const FormPreview &preview,
                   QWidget *parent);

Q_SIGNALS:
    void filled(const linxuan::EachFile &where);

private:
    QWidget *folderRow();
    QHBoxLayout *buttons();
    EachFile where() const;
    void showExample();
    void accept() override;

    Session &m_session;
    FormPreview m_preview;
    QLineEdit *m_pattern = nullptr;
    QComboBox *m_format = nullptr;
    QLineEdit *m_folder = nullptr;
    TextLabel *m_example = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linxuan
