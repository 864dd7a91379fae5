// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace linxuan {

// One of those that a choice offers.
struct FormOption
{
    QString code;
    QString text;
    QString meaning = {}; // shown under it where there are few
};

// One thing to be filled in.
struct FormField
{
    enum class Kind { Line, Prose, Day, Choice, List, Tick };

    QString name; // what its value is called, and its object name
    QString label; // may be empty where the options speak for themselves
    QString value = {}; // suggested; of a day in ISO form, of options a code, of a tick "1"
    Kind kind = Kind::Line;
    bool isRequired = false;
    std::vector<FormOption> options = {};
    QString hint = {};
};

using FilledFields = QHash<QString, QString>; // by name, trimmed; as FormField::value

QDate dayOf(const FilledFields &values, const QString &name);

// Fields one below the other, each under its label. A choice is made with radio buttons, none of
// them down at first unless suggested; a list drops down, starts at its first option, and is typed
// in where it is long.
class FormFields : public QWidget
{
    Q_OBJECT

public:
    explicit FormFields(const std::vector<FormField> &fields, QWidget *parent = nullptr);

    FilledFields values() const;
    bool isReady() const; // all that is required is there

Q_SIGNALS:
    void changed();

private:
    struct Reading
    {
        QString name;
        bool isRequired = false;
        std::function<QString()> value;
    };

    void addField(QVBoxLayout *column, const FormField &field);
    QWidget *makeField(const FormField &field);
    QWidget *makeLine(const FormField &field);
    QWidget *makeProse(const FormField &field);
    QWidget *makeDay(const FormField &field);
    QWidget *makeChoice(const FormField &field);
    QWidget *makeList(const FormField &field);
    QWidget *makeTick(const FormField &field);
    void read(const FormField &field, std::function<QString()> value);

    std::vector<Reading> m_readings;
};

} // namespace linxuan
