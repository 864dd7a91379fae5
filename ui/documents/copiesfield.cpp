// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/copiesfield.h"

#include "ui/support/metrics.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace linxuan {

CopiesField::CopiesField(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_number = new QSpinBox(this);
    m_number->setObjectName(QStringLiteral("copies"));
    m_number->setRange(1, 99);
    m_number->setKeyboardTracking(false);
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->setAccessibleName(tr("Copies"));
    m_asNotice = new QCheckBox(tr("As the notice asks"), this);
    m_asNotice->setObjectName(QStringLiteral("asNotice"));
    row->addWidget(m_number);
    row->addWidget(m_asNotice);
    setFocusProxy(m_number);
    m_number->installEventFilter(this);
    connect(m_number, &QSpinBox::valueChanged, this, &CopiesField::chosen);
    connect(m_asNotice, &QCheckBox::toggled, this, [this](bool isTicked) {
        m_number->setEnabled(!isTicked);
        Q_EMIT chosen();
    });
}

// The wheel scrolls the page unless the number has the focus.
bool CopiesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || m_number->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

int CopiesField::copies() const
{
    return m_number->value();
}

bool CopiesField::asNotice() const
{
    return m_asNotice->isChecked();
}

void CopiesField::setCopies(int copies, bool asNotice)
{
    const QSignalBlocker quiet(this);
    m_number->setValue(copies);
    m_asNotice->setChecked(asNotice);
}

} // namespace linxuan
