// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/formfields.h"

#include "ui/support/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr size_t kMostUntyped = 12; // more are too many to look through
constexpr int kTickIndent = 26; // the meaning stands under the option's words
const auto kTicked = QStringLiteral("1");

void makeTypable(QComboBox &box)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace

QDate dayOf(const FilledFields &values, const QString &name)
{
    return QDate::fromString(values.value(name), Qt::ISODate);
}

FormFields::FormFields(const std::vector<FormField> &fields, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    for (const FormField &field : fields)
        addField(column, field);
}

void FormFields::addField(QVBoxLayout *column, const FormField &field)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(kGap / 2);
    QWidget *widget = makeField(field);
    widget->setObjectName(field.name);
    if (field.kind != FormField::Kind::Tick && !field.label.isEmpty())
        group->addWidget(captionOf(widget, field.label));
    group->addWidget(widget);
    column->addLayout(group);
}

QWidget *FormFields::makeField(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Line:
        return makeLine(field);
    case FormField::Kind::Prose:
        return makeProse(field);
    case FormField::Kind::Day:
        return makeDay(field);
    case FormField::Kind::Choice:
        return makeChoice(field);
    case FormField::Kind::List:
        return makeList(field);
    case FormField::Kind::Tick:
        break;
    }
    return makeTick(field);
}

void FormFields::read(const FormField &field, std::function<QString()> value)
{
    m_readings.push_back({field.name, field.isRequired, std::move(value)});
}

QWidget *FormFields::makeLine(const FormField &field)
{
    auto *line = new QLineEdit(field.value, this);
    line->setPlaceholderText(field.hint);
    read(field, [line] { return line->text(); });
    connect(line, &QLineEdit::textChanged, this, &FormFields::changed);
    return line;
}

QWidget *FormFields::makeProse(const FormField &field)
{
    auto *prose = new QPlainTextEdit(field.value, this);
    prose->setPlaceholderText(field.hint);
    prose->setTabChangesFocus(true);
    prose->setFixedHeight(fontMetrics().lineSpacing() * 3 + kGroupGap);
    read(field, [prose] { return prose->toPlainText(); });
    connect(prose, &QPlainTextEdit::textChanged, this, &FormFields::changed);
    return prose;
}

QWidget *FormFields::makeDay(const FormField &field)
{
    auto *day = new QDateEdit(QDate::fromString(field.value, Qt::ISODate), this);
    day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    day->setFocusPolicy(Qt::StrongFocus);
    read(field, [day] { return day->date().toString(Qt::ISODate); });
    connect(day, &QDateEdit::dateChanged, this, &FormFields::changed);
    return day;
}

QWidget *FormFields::makeChoice(const FormField &field)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    auto *group = new QButtonGroup(box);
    QStringList codes;
    for (const FormOption &option : field.options) {
        auto *button = new QRadioButton(option.text, box);
        button->setObjectName(QStringLiteral("option-") + option.code);
        button->setAccessibleDescription(option.meaning);
        button->setChecked(option.code == field.value);
        group->addButton(button, int(codes.size()));
        codes += option.code;
        column->addWidget(button);
        if (option.meaning.isEmpty())
            continue;
        auto *meaning = wrapped(Type::Caption, Role::Muted, option.meaning, box);
        meaning->setContentsMargins(kTickIndent, 0, 0, kGap);
        column->addWidget(meaning);
    }
    read(field, [group, codes] { return codes.value(group->checkedId()); });
    connect(group, &QButtonGroup::idToggled, this, &FormFields::changed);
    return box;
}

QWidget *FormFields::makeList(const FormField &field)
{
    auto *box = new QComboBox(this);
    for (const FormOption &option : field.options)
        box->addItem(option.text, option.code);
    if (field.options.size() > kMostUntyped)
        makeTypable(*box);
    box->setCurrentIndex(qMax(0, box->findData(field.value)));
    read(field, [box] { return box->itemData(box->findText(box->currentText())).toString(); });
    connect(box, &QComboBox::currentTextChanged, this, &FormFields::changed);
    return box;
}

QWidget *FormFields::makeTick(const FormField &field)
{
    auto *tick = new QCheckBox(field.label, this);
    tick->setChecked(!field.value.isEmpty());
    read(field, [tick] { return tick->isChecked() ? kTicked : QString(); });
    connect(tick, &QCheckBox::toggled, this, &FormFields::changed);
    return tick;
}

FilledFields FormFields::values() const
{
    FilledFields values;
    for (const Reading &reading : m_readings)
        values.insert(reading.name, reading.value().trimmed());
    return values;
}

bool FormFields::isReady() const
{
    return std::none_of(m_readings.begin(), m_readings.end(), [](const Reading &reading) {
        return reading.isRequired && reading.value().trimmed().isEmpty();
    });
}

} // namespace linxuan
