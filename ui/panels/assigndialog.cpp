// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/assigndialog.h"

#include "core/workspace/records.h"
#include "ui/support/labels.h"
#include "ui/support/session.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {

using Outcome = std::pair<AssignReport, QHash<EntryId, QString>>;

Result<Outcome> deal(Workspace &workspace, const AssignRequest &request)
{
    Outcome outcome;
    LX_TRY(outcome.first, Reviews(workspace).assign(request));
    LX_TRY(const auto entries, Records(workspace).entries());
    for (const Entry &entry : entries)
        outcome.second.insert(entry.id, entry.code);
    return outcome;
}

} // namespace

QString dealtSentence(const AssignReport &report)
{
    if (report.assigned.empty() && report.shortEntries.empty())
        return AssignDialog::tr("Every entry had its experts already; nothing was dealt.");
    const QString dealt =
        AssignDialog::tr("%n review(s) dealt.", nullptr, int(report.assigned.size()));
    const QString load = report.minLoad == report.maxLoad
        ? AssignDialog::tr("Every expert has %1.").arg(report.maxLoad)
        : AssignDialog::tr("Experts have %1 to %2 each.").arg(report.minLoad).arg(report.maxLoad);
    return dealt + u' ' + load;
}

AssignDialog::AssignDialog(Session &session, const QString &round, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_round(round)
{
    setObjectName(QStringLiteral("assign"));
    setWindowTitle(tr("Assign experts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(charWidth(fontMetrics()) * 64);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    m_steps = new QStackedWidget(this);
    m_steps->addWidget(choices());
    m_steps->addWidget(outcome());
    column->addWidget(m_steps, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_close = new QPushButton(tr("Cancel"), this);
    m_action = new QPushButton(tr("Assign"), this);
    m_action->setObjectName(QStringLiteral("assignAction"));
    m_action->setProperty("primary", true);
    m_action->setDefault(true);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_action);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &AssignDialog::start);
}

QWidget *AssignDialog::choices()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    const RoundRule *rule = m_session.profile().round(m_round);
    column->addWidget(wrapped(
        Type::Base, Role::Text,
        tr("%1: each entry goes to experts of its stage and subject, never of its own school or "
           "county, with loads as even as that allows. What is assigned already stays.")
            .arg(rule ? rule->name : m_round),
        page));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kGroupGap);
    form->setVerticalSpacing(kGap);
    m_perEntry = new QSpinBox(page);
    m_perEntry->setObjectName(QStringLiteral("perEntry"));
    m_perEntry->setRange(1, 99);
    m_perEntry->setValue(rule ? rule->perEntry : 3);
    m_seed = new QLineEdit(QStringLiteral("1"), page);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,18}")), m_seed));
    m_seed->setToolTip(tr("The same number deals the same way again."));
    form->addRow(tr("Experts per entry"), m_perEntry);
    form->addRow(tr("Number of the draw"), m_seed);
    column->addLayout(form);
    column->addWidget(new TextLabel(
        Type::Caption, Role::Muted,
        tr("The same number of the draw deals the same way again; it is kept in the trail."),
        page));
    m_trouble = wrapped(Type::Base, Role::Negative, {}, page);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch();
    return page;
}

QWidget *AssignDialog::outcome()
{
    auto *page = new QWidget(this);
    m_outcome = new QVBoxLayout(page);
    m_outcome->setContentsMargins(0, 0, 0, 0);
    m_outcome->setSpacing(kGroupGap);
    return page;
}

void AssignDialog::start()
{
    AssignRequest request{m_round, m_perEntry->value(), m_seed->text().toULongLong()};
    m_action->setEnabled(false);
    m_trouble->hide();
    m_session.write(
        tr("Assigning experts"), Area::Experts | Area::Sheets | Area::Outcome, this,
        [request](Workspace &workspace, TaskState &) { return deal(workspace, request); },
        [this](const Result<Outcome> &done) {
            if (done)
                showOutcome(done->first, done->second);
            else
                fail(done.error());
        });
}

void AssignDialog::fail(const Error &error)
{
    m_action->setEnabled(true);
    m_trouble->setText(error.message);
    m_trouble->show();
}

void AssignDialog::showOutcome(const AssignReport &report, const QHash<EntryId, QString> &codes)
{
    m_outcome->addWidget(wrapped(Type::Base, Role::Text, dealtSentence(report), this));
    if (!report.shortEntries.empty()) {
        m_outcome->addWidget(wrapped(Type::Base, Role::Caution,
                                     tr("%n entry(ies) could not get enough experts:", nullptr,
                                        int(report.shortEntries.size())),
                                     this));
        auto *list = new QListWidget(this);
        list->setObjectName(QStringLiteral("shortEntries"));
        list->setWordWrap(true);
        for (const ShortEntry &entry : report.shortEntries)
            list->addItem(tr("%1: %2 of %3. %4")
                              .arg(codes.value(entry.entry))
                              .arg(entry.got)
                              .arg(entry.wanted)
                              .arg(entry.why));
        m_outcome->addWidget(list, 1);
    }
    m_outcome->addStretch();
    m_steps->setCurrentIndex(1);
    m_action->hide();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
}

} // namespace linxuan
