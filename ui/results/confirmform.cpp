// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/confirmform.h"

#include "core/base/clock.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

enum Column { RoleColumn, NameColumn, CountColumn, CodeColumn, ActionColumn };

QString roleName(ConfirmingRole role)
{
    switch (role) {
    case ConfirmingRole::Chair:
        return ConfirmForm::tr("Panel chair");
    case ConfirmingRole::Clerk:
        return ConfirmForm::tr("Tally clerk");
    case ConfirmingRole::Supervisor:
        break;
    }
    return ConfirmForm::tr("Supervisor");
}

} // namespace

ConfirmForm::ConfirmForm(Session &session, const QString &round, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_round(round)
{
    setObjectName(QStringLiteral("confirmForm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_facts = wrapped(Type::Base, Role::Text, {}, this);
    m_code = new TextLabel(Type::Title, Role::Text, {}, this);
    m_code->setObjectName(QStringLiteral("resultCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint = wrapped(Type::Caption, Role::Muted, {}, this);
    column->addWidget(m_facts);
    column->addWidget(m_code);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kGap);
    m_grid->setColumnStretch(NameColumn, 1);
    addHeads();
    int row = 1;
    for (const auto &role : Codes<ConfirmingRole>::all)
        addLine(role.value, row++);
    column->addLayout(m_grid);
    column->addWidget(m_hint);
    setFocusProxy(m_lines.front().by);
}

void ConfirmForm::addHeads()
{
    const std::pair<int, QString> heads[] = {{NameColumn, tr("Name")},
                                             {CountColumn, tr("Entries")},
                                             {CodeColumn, tr("End of the code")}};
    for (const auto &[column, words] : heads)
        m_grid->addWidget(new TextLabel(Type::Caption, Role::Muted, words, this), 0, column);
}

QLineEdit *ConfirmForm::addField(const QString &name, const QString &caption, int row, int column)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(caption);
    if (column != NameColumn)
        field->setFixedWidth(charWidth(fontMetrics()) * 12);
    connect(field, &QLineEdit::textChanged, this, &ConfirmForm::updateButtons);
    m_grid->addWidget(field, row, column);
    return field;
}

void ConfirmForm::addLine(ConfirmingRole role, int row)
{
    const size_t place = size_t(row) - 1;
    Line &line = m_lines[place];
    const QString code = toCode(role);
    const QString words = roleName(role);
    line.role = role;
    m_grid->addWidget(new TextLabel(Type::Base, Role::Text, words, this), row, RoleColumn);
    line.by = addField(code + QStringLiteral("Name"), tr("Name, %1").arg(words), row, NameColumn);
    line.count =
        addField(code + QStringLiteral("Count"), tr("Entries, %1").arg(words), row, CountColumn);
    line.code = addField(code + QStringLiteral("Code"), tr("End of the code, %1").arg(words), row,
                         CodeColumn);
    line.confirm = new QPushButton(tr("Confirm"), this);
    line.confirm->setObjectName(code + QStringLiteral("Confirm"));
    line.confirm->setAccessibleDescription(words);
    line.confirm->setAutoDefault(false);
    line.done = new TextLabel(Type::Base, Role::Positive, {}, this);
    line.done->setObjectName(code + QStringLiteral("Done"));
    line.done->hide();
    m_grid->addWidget(line.confirm, row, ActionColumn);
    m_grid->addWidget(line.done, row, NameColumn, 1, ActionColumn - NameColumn + 1);
    connect(line.confirm, &QPushButton::clicked, this, [this, place] { confirm(place); });
    connect(line.code, &QLineEdit::returnPressed, line.confirm, &QPushButton::click);
}

void ConfirmForm::setResult(const ResultToConfirm &result,
                            const std::vector<ConfirmationState> &states, bool isDemanded)
{
    m_facts->setText(tr("%1, version %2: %3 entries, %4 sheets that count. Each of the three looks "
                        "at the list, compares count and code, and types them.")
                         .arg(result.round.name)
                         .arg(result.round.version)
                         .arg(result.entries)
                         .arg(result.sheets));
    m_code->setText(result.code);
    m_hint->setText(isDemanded ? tr("The campaign demands all three.")
                               : tr("The campaign does not demand it: whoever has not confirmed is "
                                    "left out of the record."));
    m_confirmed = 0;
    for (Line &line : m_lines) {
        const Confirmation *holding = nullptr;
        for (const ConfirmationState &state : states) {
            if (state.confirmation.role == line.role && state.holds)
                holding = &state.confirmation;
        }
        m_confirmed += holding ? 1 : 0;
        for (QWidget *one :
             {static_cast<QWidget *>(line.by), static_cast<QWidget *>(line.count),
              static_cast<QWidget *>(line.code), static_cast<QWidget *>(line.confirm)})
            one->setVisible(!holding);
        line.done->setVisible(holding != nullptr);
        if (holding)
            line.done->setText(tr("✓ %1 confirmed, %2").arg(holding->by, officeText(holding->at)));
    }
    updateButtons();
}

void ConfirmForm::updateButtons()
{
    for (Line &line : m_lines) {
        if (line.confirm)
            line.confirm->setEnabled(!line.by->text().trimmed().isEmpty()
                                     && !line.count->text().trimmed().isEmpty()
                                     && !line.code->text().trimmed().isEmpty());
    }
}

void ConfirmForm::confirm(size_t place)
{
    const Line &line = m_lines[place];
    const TypedConfirmation typed{line.role, line.by->text().trimmed(),
                                  line.count->text().trimmed().toInt(), line.code->text()};
    line.confirm->setEnabled(false);
    m_session.write(
        tr("Confirming the result"), Area::Outcome, this,
        [round = m_round, typed](Workspace &workspace, TaskState &) {
            return Confirming(workspace).confirm(round, typed);
        },
        [this](const Result<Confirmation> &done) {
            updateButtons();
            if (done)
                Q_EMIT changed();
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace linxuan
