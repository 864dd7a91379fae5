// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/certificatedetails.h"

#include "core/base/clock.h"
#include "ui/support/labels.h"

#include <QVBoxLayout>

namespace linxuan {

CertificateDetails::CertificateDetails(const CertificateLine &line, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, kGap, kGap, kGap);
    m_column->setSpacing(kGap / 2);
    const Certificate &one = line.certificate;
    addState(line);
    add(tr("Check code"), one.code);
    add(tr("Award"), one.text.awardName);
    add(tr("School"), one.text.school);
    add(tr("Lesson"), one.text.title);
    add(tr("Round"), line.roundName);
    if (one.text.kind != CertificateKind::Unit)
        connect(addLink(tr("Entry"), line.subject), &QLabel::linkActivated, this,
                &CertificateDetails::entryChosen);
    add(tr("Issued on"), tr("%1 by %2").arg(officeText(one.issuedAt), one.issuedBy));
    if (!one.replaces.isEmpty())
        connect(addLink(tr("In the place of"), one.replaces), &QLabel::linkActivated, this,
                &CertificateDetails::numberChosen);
    if (one.voided)
        add(tr("Voided on"), tr("%1 by %2").arg(officeText(one.voided->at), one.voided->by));
    if (!line.replacedBy.isEmpty())
        connect(addLink(tr("Replaced by"), line.replacedBy), &QLabel::linkActivated, this,
                &CertificateDetails::numberChosen);
    m_column->addStretch();
}

void CertificateDetails::addState(const CertificateLine &line)
{
    const QString state = displayName(line.state);
    m_column->addWidget(
        wrapped(Type::Base, line.state == CertificateState::Unfit ? Role::Caution : Role::Text,
                line.why.isEmpty() ? state : tr("%1: %2").arg(state, line.why), this));
}

void CertificateDetails::add(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return;
    m_column->addSpacing(kGap / 2);
    m_column->addWidget(new TextLabel(Type::Caption, Role::Muted, title, this));
    m_column->addWidget(selectable(Type::Base, Role::Text, text, this));
}

TextLabel *CertificateDetails::addLink(const QString &title, const QString &text)
{
    m_column->addSpacing(kGap / 2);
    m_column->addWidget(new TextLabel(Type::Caption, Role::Muted, title, this));
    auto *link =
        new TextLabel(Type::Base, Role::Text,
                      QStringLiteral("<a href=\"%1\">%1</a>").arg(text.toHtmlEscaped()), this);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_column->addWidget(link);
    return link;
}

} // namespace linxuan
