// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/receivedialog.h"

#include "ui/support/metrics.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linxuan {

namespace {

constexpr int kMostCopies = 100;
constexpr int kSeenLines = 10;

} // namespace

ReceiveDialog::ReceiveDialog(const std::vector<PaperLine> &lines, const QString &receivedBy,
                             QWidget *parent)
    : QDialog(parent)
    , m_lines(lines)
{
    setObjectName(QStringLiteral("receive"));
    setWindowTitle(tr("Receive papers"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(charWidth(fontMetrics()) * 64);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(new TextLabel(Type::Section, Role::Text, windowTitle(), this));
    column->addWidget(counts(), 1);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kGroupGap);
    form->setVerticalSpacing(kGap);
    m_from = new QLineEdit(this);
    m_from->setObjectName(QStringLiteral("receivedFrom"));
    m_by = new QLineEdit(receivedBy, this);
    m_by->setObjectName(QStringLiteral("receivedBy"));
    m_remark = new QLineEdit(this);
    form->addRow(tr("Delivered by"), m_from);
    form->addRow(tr("Received by"), m_by);
    form->addRow(tr("Remark"), m_remark);
    column->addLayout(form);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *keep = new QPushButton(tr("Record receipt"), this);
    keep->setObjectName(QStringLiteral("recordReceipt"));
    keep->setProperty("primary", true);
    keep->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(keep);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &ReceiveDialog::finish);
    const auto offer = [this, keep] { keep->setEnabled(!m_by->text().trimmed().isEmpty()); };
    connect(m_by, &QLineEdit::textChanged, this, offer);
    offer();
    m_from->setFocus();
}

// All copies that are due at first: most packets are complete.
QWidget *ReceiveDialog::counts()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *list = new QWidget;
    auto *form = new QFormLayout(list);
    form->setContentsMargins(0, 0, kGap, 0);
    form->setHorizontalSpacing(kGroupGap);
    form->setVerticalSpacing(kGap);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    for (const PaperLine &line : m_lines) {
        auto *copies = new QSpinBox(list);
        copies->setRange(0, kMostCopies);
        copies->setValue(line.item.copies);
        copies->setSuffix(tr(" of %1").arg(line.item.copies));
        copies->setAccessibleName(line.item.name);
        const QString owner = line.entry ? line.entry->code : line.unit.name;
        form->addRow(owner + u' ' + line.item.name, copies);
        m_copies.push_back(copies);
    }
    scroll->setWidget(list);
    scroll->setMinimumHeight(
        std::min(list->sizeHint().height(), (controlHeight(fontMetrics()) + kGap) * kSeenLines));
    return scroll;
}

void ReceiveDialog::finish()
{
    std::vector<PaperDelivery> deliveries;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const PaperLine &line = m_lines[i];
        deliveries.push_back({line.entry ? line.entry->code : line.unit.name, line.item.code,
                              m_copies[i]->value(), m_remark->text()});
    }
    Q_EMIT received(deliveries, m_from->text(), m_by->text());
    accept();
}

} // namespace linxuan
