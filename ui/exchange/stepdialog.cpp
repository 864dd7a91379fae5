// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/stepdialog.h"

#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr QSize kWanted(1280, 690);
constexpr int kParentMargin = 64;
} // namespace

StepDialog::StepDialog(const QString &title, const QStringList &steps, QWidget *parent)
    : QDialog(parent)
    , m_steps(steps)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(Type::Title, Role::Text, title, this));
    head->addStretch();
    m_trail = new TextLabel(Type::Caption, Role::Muted, {}, this);
    head->addWidget(m_trail);
    column->addLayout(head);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    column->addLayout(buttonRow());
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &StepDialog::helpRequested);
    resize(parent ? kWanted.boundedTo(parent->size() - QSize(kParentMargin, kParentMargin))
                  : kWanted);
}

QLayout *StepDialog::buttonRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    const auto add = [this](const char *name, void (StepDialog::*run)()) {
        auto *button = new QPushButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    m_back = add("stepBack", &StepDialog::goBack);
    m_leave = add("stepLeave", &StepDialog::leave);
    m_next = add("stepNext", &StepDialog::goOn);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_next);
    return row;
}

int StepDialog::step() const
{
    return m_stack->currentIndex();
}

void StepDialog::addStep(QWidget *page)
{
    m_stack->addWidget(page);
}

void StepDialog::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    QStringList marked;
    for (int at = 0; at < m_steps.size(); ++at)
        marked += at == step ? QStringLiteral("<b>%1</b>").arg(m_steps[at]) : m_steps[at];
    m_trail->setText(marked.join(QStringLiteral("  ›  ")));
    updateButtons();
}

void StepDialog::setBack(const QString &words)
{
    m_back->setText(words);
    m_back->setVisible(!words.isEmpty());
}

void StepDialog::setLeave(const QString &words)
{
    m_leave->setText(words);
    m_leave->setVisible(!words.isEmpty());
}

void StepDialog::setNext(const QString &words, const QString &obstacle)
{
    m_next->setText(words);
    m_next->setVisible(!words.isEmpty());
    m_next->setEnabled(obstacle.isEmpty());
    m_next->setToolTip(obstacle);
}

} // namespace linxuan
