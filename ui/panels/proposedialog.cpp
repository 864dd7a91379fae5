// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/proposedialog.h"

#include "ui/support/labels.h"
#include "ui/support/rowcolumns.h"
#include "ui/support/session.h"
#include "ui/support/tablepane.h"
#include "ui/support/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

Chip problemChip(const ProposalRow &row)
{
    if (!row.panel.problem.isEmpty())
        return {QStringLiteral("warning"), row.panel.problem, Role::Caution, {}};
    if (row.panel.thinEntries > 0)
        return {
            QStringLiteral("half"),
            ProposeDialog::tr("%n entry(ies) short after recusals", nullptr, row.panel.thinEntries),
            Role::Caution,
            {}};
    return {QStringLiteral("check"), ProposeDialog::tr("As wanted"), Role::Positive, {}};
}

std::vector<RowColumn<ProposalRow>> columns()
{
    using Row = ProposalRow;
    return {
        {ProposeDialog::tr("Group"), [](const Row &row) { return row.group; }},
        {ProposeDialog::tr("Entries"),
         [](const Row &row) { return QString::number(row.panel.entries); },
         [](const Row &left, const Row &right) { return left.panel.entries < right.panel.entries; },
         Qt::AlignRight},
        {ProposeDialog::tr("Experts, the chair first"),
         [](const Row &row) { return row.members; },
         {},
         Qt::AlignLeft,
         [](const Row &row, int role) {
             return role == Qt::ToolTipRole ? QVariant(row.members) : QVariant();
         }},
        chipColumn<Row>(ProposeDialog::tr("State"), problemChip),
    };
}

} // namespace

ProposeDialog::ProposeDialog(Session &session, const RosterPicture &picture,
                             const std::optional<GroupKey> &group, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(picture.round.code)
    , m_experts(picture.experts)
    , m_group(group)
    , m_model(new RowsModel<ProposalRow>(columns(), this))
{
    setObjectName(QStringLiteral("propose"));
    setWindowTitle(tr("Propose panels"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(charWidth(fontMetrics()) * 104, fontMetrics().lineSpacing() * 26);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(choices(group));
    m_steps->addWidget(preview());
    column->addWidget(m_steps, 1);
    m_trouble = wrapped(Type::Base, Role::Negative, {}, this);
    m_trouble->setObjectName(QStringLiteral("proposeTrouble"));
    m_trouble->hide();
    column->addWidget(m_trouble);
    addButtons(column);
}

QWidget *ProposeDialog::choices(const std::optional<GroupKey> &group)
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(
        Type::Base, Role::Text,
        tr("Experts who cover a group, from different units as far as possible, first those whom "
           "no recusal keeps from an entry; each on as few panels as the others. Members who are "
           "there stay. Nothing is stored before you have seen it."),
        page));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kGroupGap);
    form->setVerticalSpacing(kGap);
    m_scope = new QComboBox(page);
    m_scope->setObjectName(QStringLiteral("proposeScope"));
    m_scope->addItem(tr("Every group without a panel"), false);
    if (group)
        m_scope->addItem(tr("Only %1").arg(groupName(*group)), true);
    const RoundRule *rule = m_session.profile().round(m_round);
    m_size = new QSpinBox(page);
    m_size->setObjectName(QStringLiteral("proposeSize"));
    m_size->setRange(1, 99);
    m_size->setValue(qMax(5, rule ? rule->perEntry : 3));
    m_seed = new QLineEdit(QStringLiteral("1"), page);
    m_seed->setObjectName(QStringLiteral("proposeSeed"));
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), m_seed));
    form->addRow(tr("For"), m_scope);
    form->addRow(tr("Experts on a panel"), m_size);
    form->addRow(tr("Number of the draw"), m_seed);
    column->addLayout(form);
    column->addStretch();
    return page;
}

QWidget *ProposeDialog::preview()
{
    m_table = new TablePane(QStringLiteral("proposal"), m_model, this);
    m_table->table()->setAccessibleName(tr("Proposed panels"));
    m_table->table()->setColumnWidths({16, 6, 38, 20}, 2);
    connect(m_table->table(), &TableView::dismissed, this, &QDialog::reject);
    return m_table;
}

void ProposeDialog::addButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("proposeBack"));
    m_back->hide();
    m_action = new QPushButton(tr("Preview"), this);
    m_action->setObjectName(QStringLiteral("proposeAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_back);
    row->addWidget(m_action);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &ProposeDialog::go);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(0);
        m_back->hide();
        m_trouble->hide();
        m_action->setText(tr("Preview"));
        m_action->setEnabled(true);
    });
}

void ProposeDialog::go()
{
    m_trouble->hide();
    m_action->setEnabled(false);
    if (m_steps->currentIndex() == 0)
        propose();
    else
        store();
}

void ProposeDialog::propose()
{
    PanelRequest request;
    request.round = m_round;
    if (m_group && m_scope->currentData().toBool())
        request.groups = {*m_group};
    request.size = m_size->value();
    request.seed = m_seed->text().toULongLong();
    m_session.read(
        this,
        [request](Workspace &workspace, TaskState &) { return Panels(workspace).propose(request); },
        [this](Result<PanelProposal> proposal) {
            if (proposal)
                take(*std::move(proposal));
            else
                fail(proposal.error());
        });
}

void ProposeDialog::take(PanelProposal proposal)
{
    m_proposal = std::move(proposal);
    QHash<ExpertId, QString> names;
    for (const Expert &expert : m_experts)
        names.insert(expert.id, QStringLiteral("%1 %2").arg(expert.code, expert.name));
    std::vector<ProposalRow> rows;
    for (const ProposedPanel &panel : m_proposal.panels) {
        ProposalRow row{panel, groupName(panel.group), {}};
        QStringList members;
        for (const ExpertId &expert : panel.members) {
            if (panel.chair == expert)
                members.prepend(tr("%1 (chair)").arg(names.value(expert)));
            else
                members += names.value(expert);
        }
        row.members = members.join(QStringLiteral("，"));
        rows.push_back(std::move(row));
    }
    const bool isEmpty = rows.empty();
    m_table->setSentence(isEmpty ? tr("Every group has its panel already. Choose one group to add "
                                      "to its panel.")
                                 : tr("%1 panels; each expert is on %2 to %3 of them.")
                                       .arg(rows.size())
                                       .arg(m_proposal.minPanels)
                                       .arg(m_proposal.maxPanels),
                         !isEmpty);
    m_model->setRows(std::move(rows));
    m_steps->setCurrentIndex(1);
    m_back->show();
    m_action->setText(tr("Form panels"));
    m_action->setEnabled(!isEmpty);
}

void ProposeDialog::store()
{
    m_session.write(
        tr("Forming panels"), Area::Experts | Area::Sheets | Area::Outcome, this,
        [round = m_round, proposal = m_proposal](Workspace &workspace, TaskState &) {
            return Panels(workspace).store(round, proposal);
        },
        [this](const Result<void> &done) {
            if (done)
                accept();
            else
                fail(done.error());
        });
}

void ProposeDialog::fail(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
    m_action->setEnabled(true);
}

} // namespace linxuan
