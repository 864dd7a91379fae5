// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotadetails.h"

#include "ui/support/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

QString entryLink(const OverEntry &entry)
{
    return QStringLiteral("<a href=\"%1\">%1</a>&nbsp; %2 <span>· %3</span>")
        .arg(entry.code.toHtmlEscaped(), entry.title.toHtmlEscaped(),
             entry.teacher.toHtmlEscaped());
}

} // namespace

QString quotaSentence(const QuotaNode &node)
{
    if (!node.limit)
        return QuotaDetails::tr("%n place(s) used; there is no limit of its own.", nullptr,
                                node.used);
    const QString used = QuotaDetails::tr("%1 of %2 places used").arg(node.used).arg(*node.limit);
    if (node.overBy() > 0)
        return QuotaDetails::tr("%1: %2 too many.").arg(used).arg(node.overBy());
    return QuotaDetails::tr("%1, %2 left.").arg(used).arg(*node.left());
}

QuotaDetails::QuotaDetails(const QuotaNode &node, bool tried, QWidget *parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, kGap, kGap, kGap);
    m_column->setSpacing(kGap);
    m_column->addWidget(wrapped(Type::Base, node.overBy() > 0 ? Role::Negative : Role::Text,
                                quotaSentence(node), this));
    addOver(node, tr("Entries over the limit"));
    for (const QuotaNode &part : node.parts)
        addOver(part, tr("%1: %2 too many").arg(part.title).arg(part.overBy()));
    addButtons(node, tried);
    m_column->addStretch();
}

void QuotaDetails::addButtons(const QuotaNode &node, bool tried)
{
    m_column->addSpacing(kGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *limit = new QPushButton(tr("Add a limit…"), this);
    limit->setObjectName(QStringLiteral("addLimit"));
    connect(limit, &QPushButton::clicked, this, &QuotaDetails::limitWanted);
    row->addWidget(limit);
    QStringList codes;
    for (const OverEntry &entry : node.over)
        codes += entry.code;
    for (const QuotaNode &part : node.parts) {
        for (const OverEntry &entry : part.over)
            codes += entry.code;
    }
    codes.removeDuplicates();
    if (!tried && !codes.isEmpty()) {
        auto *pass = new QPushButton(tr("Let them stay…"), this);
        pass->setObjectName(QStringLiteral("letStay"));
        connect(pass, &QPushButton::clicked, this, [this, codes] { Q_EMIT passWanted(codes); });
        row->addWidget(pass);
    }
    row->addStretch();
    m_column->addLayout(row);
}

void QuotaDetails::addOver(const QuotaNode &node, const QString &heading)
{
    if (node.over.empty())
        return;
    m_column->addSpacing(kGap);
    m_column->addWidget(new TextLabel(Type::Caption, Role::Muted, heading, this));
    for (const OverEntry &entry : node.over) {
        auto *link = wrapped(Type::Base, Role::Text, entryLink(entry), this);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, &QuotaDetails::entryChosen);
        m_column->addWidget(link);
    }
}

} // namespace linxuan
