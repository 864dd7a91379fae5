// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/keyingchoices.h"

#include "ui/support/labels.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr qsizetype kShortValue = 10; // characters

QString shown(const QString &value)
{
    return value.isEmpty() ? KeyingChoices::tr("(empty)") : value;
}

} // namespace

KeyingChoices::KeyingChoices(PaperSheet sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(std::move(sheet))
{
    setObjectName(QStringLiteral("keyingChoices"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(
        Type::Title, Role::Text,
        tr("Entry %1　Expert %2").arg(m_sheet.line.entry, m_sheet.line.expert), this));
    column->addWidget(wrapped(Type::Base, Role::Muted,
                              tr("The two keyed this sheet differently. Look at the paper and "
                                 "take the left value with ←, the right one with →, or type "
                                 "another."),
                              this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(kGroupGap);
    grid->setVerticalSpacing(kGap);
    for (const int place : {1, 2, 3})
        grid->setColumnStretch(place, 1);
    addHeads(grid);
    for (const KeyingDifference &one : m_sheet.line.differences)
        addDifference(grid, one);
    addReason(grid);
    column->addLayout(grid);
    column->addStretch();
}

void KeyingChoices::addHeads(QGridLayout *grid)
{
    int column = 1;
    for (const QString &head :
         {tr("← %1").arg(m_sheet.line.firstBy), tr("→ %1").arg(m_sheet.line.secondBy), tr("Holds")})
        grid->addWidget(new TextLabel(Type::Caption, Role::Muted, head, this), 0, column++);
}

// A remark is read in full, over several lines if need be; the dialog stays as wide as it is.
QWidget *KeyingChoices::valueButton(size_t place, const QString &value)
{
    if (value.size() > kShortValue) {
        auto *label = wrapped(Type::Base, Role::Text, value, this);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
        return label;
    }
    auto *button = new QPushButton(shown(value), this);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::NoFocus); // the arrows do the same
    connect(button, &QPushButton::clicked, this, [this, place, value] { choose(place, value); });
    return button;
}

void KeyingChoices::choose(size_t place, const QString &value)
{
    Choice &choice = m_choices[place];
    choice.value = value;
    choice.field->setText(value);
    choice.field->setPlaceholderText(value.isEmpty() ? shown(value) : QString());
    choice.field->selectAll();
}

void KeyingChoices::addDifference(QGridLayout *grid, const KeyingDifference &difference)
{
    const int row = grid->rowCount();
    const size_t place = m_choices.size();
    auto *field = new QLineEdit(difference.settled.value_or(QString()), this);
    field->setObjectName(QStringLiteral("keyingChoice-") + difference.field);
    field->setAccessibleName(difference.name);
    field->setAccessibleDescription(
        tr("First %1, second %2").arg(shown(difference.first), shown(difference.second)));
    field->setMinimumWidth(charWidth(fontMetrics()) * 14);
    field->installEventFilter(this);
    m_choices.push_back({field, difference.settled});
    grid->addWidget(new TextLabel(Type::Base, Role::Text, difference.name, this), row, 0);
    grid->addWidget(valueButton(place, difference.first), row, 1);
    grid->addWidget(valueButton(place, difference.second), row, 2);
    grid->addWidget(field, row, 3);
    connect(field, &QLineEdit::textEdited, this, [this, place](const QString &text) {
        m_choices[place].value = text.isEmpty() ? std::nullopt : std::optional(text);
    });
    connect(field, &QLineEdit::returnPressed, this, [this, place] {
        QWidget *next = place + 1 < m_choices.size() ? m_choices[place + 1].field : m_reason;
        next->setFocus(Qt::TabFocusReason);
    });
}

// The arrows choose where they have no text to walk in.
bool KeyingChoices::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return QWidget::eventFilter(object, event);
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const QLineEdit *field = m_choices[i].field;
        const bool isFree = field->text().isEmpty() || field->selectedText() == field->text();
        if (field != object || !isFree)
            continue;
        const KeyingDifference &one = m_sheet.line.differences[i];
        choose(i, key == Qt::Key_Left ? one.first : one.second);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void KeyingChoices::addReason(QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *caption = new TextLabel(Type::Base, Role::Text, tr("Reason"), this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("keyingReason"));
    m_reason->setAccessibleName(caption->text());
    m_reason->setPlaceholderText(tr("Such as: compared with the paper"));
    caption->setBuddy(m_reason);
    auto *settle = new QPushButton(tr("Settle"), this);
    settle->setObjectName(QStringLiteral("keyingSettle"));
    settle->setProperty("primary", true);
    settle->setAutoDefault(false);
    m_problem = new TextLabel(Type::Caption, Role::Negative, {}, this);
    grid->addWidget(caption, row, 0);
    grid->addWidget(m_reason, row, 1, 1, 3);
    grid->addWidget(settle, row, 4, Qt::AlignLeft);
    grid->addWidget(m_problem, row + 1, 1, 1, 4);
    connect(m_reason, &QLineEdit::returnPressed, this, &KeyingChoices::decide);
    connect(settle, &QPushButton::clicked, this, &KeyingChoices::decide);
}

void KeyingChoices::decide()
{
    std::vector<SettledField> fields;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const KeyingDifference &one = m_sheet.line.differences[i];
        if (!m_choices[i].value) {
            m_problem->setText(tr("%1 is not decided yet.").arg(one.name));
            return m_choices[i].field->setFocus(Qt::OtherFocusReason);
        }
        fields.push_back({one.field, *m_choices[i].value});
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Give the reason."));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT settled(fields, m_reason->text());
}

void KeyingChoices::start()
{
    m_choices.front().field->setFocus(Qt::OtherFocusReason);
}

} // namespace linxuan
