// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/sealsummary.h"

#include "core/workspace/exchange/sealing.h"
#include "ui/support/labels.h"

#include <QGridLayout>

namespace linxuan {

namespace {

constexpr qsizetype kNamed = 12; // codes that are spelled out

QString shortList(const QStringList &codes)
{
    const QString named = codes.mid(0, kNamed).join(QStringLiteral("  "));
    const int more = int(codes.size() - kNamed);
    return more > 0 ? SealSummary::tr("%1  and %n more", nullptr, more).arg(named) : named;
}

} // namespace

SealSummary::SealSummary(const ScoresPreview &preview, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sealSummary"));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGroupGap);
    m_grid->setVerticalSpacing(kGap);
    m_grid->setColumnStretch(1, 1);
    const auto words = [this](const QString &text) {
        return wrapped(Type::Base, Role::Text, text, this);
    };
    const auto withList = [](int count, const QStringList &codes) {
        return codes.isEmpty() ? QString::number(count)
                               : QStringLiteral("%1    %2").arg(count).arg(shortList(codes));
    };
    add(tr("Submitted"), words(tr("%1 of %2").arg(preview.submitted.size()).arg(preview.assigned)));
    if (!preview.missing.isEmpty())
        add(tr("Not submitted"), missing(preview.missing));
    if (!preview.recused.isEmpty())
        add(tr("Recused"), words(withList(int(preview.recused.size()), preview.recused)));
    if (preview.vetoes > 0)
        add(tr("Vetoes"), words(QString::number(preview.vetoes)));
    if (preview.notes > 0)
        add(tr("Evidence notes"), words(QString::number(preview.notes)));
    add(tr("Score file"), words(tr("no. %1 of this package").arg(preview.sequence)));
}

void SealSummary::add(const QString &caption, QWidget *value)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(Type::Base, Role::Muted, caption, this), row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
}

QWidget *SealSummary::missing(const QStringList &codes)
{
    QStringList links;
    for (const QString &code : codes.mid(0, kNamed)) {
        const QString safe = code.toHtmlEscaped();
        links += QStringLiteral("<a href=\"%1\">%1</a>").arg(safe);
    }
    QString text = QStringLiteral("%1&nbsp;&nbsp;&nbsp;&nbsp;").arg(codes.size())
        + links.join(QStringLiteral("&nbsp; "));
    if (const int more = int(codes.size() - kNamed); more > 0)
        text += QStringLiteral("&nbsp; ") + tr("and %n more", nullptr, more);
    auto *label = wrapped(Type::Base, Role::Text, text, this);
    label->setObjectName(QStringLiteral("missingEntries"));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setAccessibleName(tr("Not submitted: %1").arg(codes.join(u' ')));
    connect(label, &QLabel::linkActivated, this, &SealSummary::entryChosen);
    return label;
}

} // namespace linxuan
