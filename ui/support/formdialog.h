// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/support/formfields.h"
#include "ui/support/growingdialog.h"

class QHBoxLayout;
class QPushButton;

namespace linxuan {

class TextLabel;

struct FormQuestion
{
    QString title;
    QString text;
    std::vector<FormField> fields;
    QString action; // the verb on the button
};

// A few fields and a verb, whose button works once all that is required is there. What was typed
// stays until it was taken: whoever opened the form accepts it, or shows the trouble in it.
class FormDialog : public GrowingDialog
{
    Q_OBJECT

public:
    FormDialog(const FormQuestion &question, QWidget *parent);

    // Asks over the window of `asker`; the form closes with the answer.
    static void ask(const FormQuestion &question, QWidget *asker,
                    std::function<void(const FilledFields &)> answered);

    void showTrouble(const Error &error);

Q_SIGNALS:
    void filled(const QHash<QString, QString> &values); // FilledFields

private:
    QHBoxLayout *makeButtons();

    FormFields *m_fields = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linxuan
