// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/growingdialog.h"

#include <QHash>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace linxuan {

// One thing to be filled in.
struct FormField
{
    enum class Kind { Line, Prose, Day, Choice };

    QString name; // what its value is called, and its object name
    QString label;
    Kind kind = Kind::Line;
    QString value = {}; // suggested; of a day in ISO form, of a choice its code
    bool isRequired = true;
    std::vector<std::pair<QString, QString>> choices = {}; // code and words
};

struct FormQuestion
{
    QString title;
    QString text;
    std::vector<FormField> fields;
    QString action; // the verb on the button
};

// A few fields one below the other; the button works once all that is required is there.
class FormDialog : public GrowingDialog
{
    Q_OBJECT

public:
    FormDialog(const FormQuestion &question, QWidget *parent);

    QString value(const QString &name) const; // trimmed
    QDate day(const QString &name) const;

Q_SIGNALS:
    void filled();

private:
    void addField(QVBoxLayout *column, const FormField &field);
    QWidget *makeField(const FormField &field);
    void addButtons(QVBoxLayout *column, const QString &action);
    void updateAction();

    QHash<QString, std::function<QString()>> m_values;
    QStringList m_required;
    QPushButton *m_action = nullptr;
};

} // namespace linxuan
