// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/formchoices.h"

#include "ui/support/metrics.h"
#include "ui/support/roundchooser.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace linxuan {

namespace {
constexpr int kWidth = 248;
} // namespace

FormChoices::FormChoices(const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(qMax(kWidth, charWidth(fontMetrics()) * 30));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kGroupGap);
    column->setSpacing(kGap / 2);
    addForms(column);
    m_rounds = new RoundChooser(profile, this);
    m_rounds->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    addField(column, tr("Round"), m_rounds);
    m_units = new QComboBox(this);
    m_units->setObjectName(QStringLiteral("unit"));
    m_units->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_units->addItem(tr("All units"));
    addField(column, tr("Unit"), m_units);
    column->addSpacing(kGroupGap);
    m_facts = new TextLabel(Type::Caption, Role::Muted, {}, this);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    column->addStretch();
    connect(m_forms, &QListWidget::currentRowChanged, this, &FormChoices::changed);
    connect(m_rounds, &RoundChooser::chosen, this, &FormChoices::changed);
    connect(m_units, &QComboBox::activated, this, &FormChoices::changed);
}

void FormChoices::addForms(QVBoxLayout *column)
{
    m_forms = new QListWidget(this);
    m_forms->setObjectName(QStringLiteral("forms"));
    m_forms->setAccessibleName(tr("Forms"));
    m_forms->setFrameShape(QFrame::NoFrame);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forms->viewport()->setAutoFillBackground(false);
    const int height = rowHeight(fontMetrics());
    for (const Form form : allForms()) {
        auto *item = new QListWidgetItem(displayName(form), m_forms);
        item->setData(Qt::UserRole, toCode(form));
        item->setSizeHint(QSize(0, height));
    }
    m_forms->setCurrentRow(0);
    m_forms->setFixedHeight(m_forms->count() * height + 2);
    column->addWidget(new TextLabel(Type::Caption, Role::Muted, tr("Form"), this));
    column->addWidget(m_forms);
}

void FormChoices::addField(QVBoxLayout *column, const QString &caption, QWidget *field)
{
    auto *label = new TextLabel(Type::Caption, Role::Muted, caption, this);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    column->addSpacing(12);
    column->addWidget(label);
    column->addWidget(field);
}

FormRequest FormChoices::request() const
{
    FormRequest request;
    if (const QListWidgetItem *item = m_forms->currentItem())
        request.form = formFromCode(item->data(Qt::UserRole).toString()).value_or(request.form);
    request.round = m_rounds->code();
    if (m_units->currentIndex() > 0)
        request.unit = m_units->currentText();
    return request;
}

QString FormChoices::title() const
{
    QStringList parts{displayName(request().form), m_rounds->name()};
    if (const auto unit = request().unit)
        parts += *unit;
    return parts.join(u' ').replace(u'/', u' ');
}

void FormChoices::setUnits(const QStringList &names)
{
    const QString chosen = request().unit.value_or(QString());
    m_units->clear();
    m_units->addItem(tr("All units"));
    m_units->addItems(names);
    m_units->setCurrentIndex(chosen.isEmpty() ? 0 : qMax(0, m_units->findText(chosen)));
}

void FormChoices::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void FormChoices::choose(Form form)
{
    for (int row = 0; row < m_forms->count(); ++row) {
        if (m_forms->item(row)->data(Qt::UserRole).toString() == toCode(form))
            m_forms->setCurrentRow(row);
    }
}

bool FormChoices::followRound()
{
    return m_rounds->follow();
}

} // namespace linxuan
