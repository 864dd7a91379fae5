// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/sharebar.h"

#include "ui/support/metrics.h"

#include <QPainter>

namespace linxuan {

namespace {

constexpr int kBarHeight = 16;
constexpr int kSwatch = 12;

QString percent(double part)
{
    return QStringLiteral("%1 %").arg(100 * part, 0, 'f', 0);
}

} // namespace

void ShareBar::setShares(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    QStringList spoken;
    for (const Share &share : m_shares)
        spoken += share.label + u' ' + percent(share.part);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

TextSheet ShareBar::sheet() const
{
    TextSheet sheet{{}, {tr("Source"), tr("Share of the differences")}, {}};
    for (const Share &share : m_shares)
        sheet.rows.push_back({share.label, percent(share.part)});
    return sheet;
}

int ShareBar::contentHeight() const
{
    return kBarHeight + kGap + denseRowHeight(fontMetrics());
}

void ShareBar::fill(QPainter *painter, const QRectF &rect, size_t place) const
{
    const QColor accent = colour(Role::Accent, palette());
    const QColor caution = colour(Role::Caution, palette());
    const QColor ground = colour(Role::Raised, palette());
    painter->setPen(Qt::NoPen);
    if (place == 0) {
        painter->fillRect(rect, accent);
    } else if (place == 1) {
        painter->fillRect(rect, blend(ground, caution, 0.25));
        painter->fillRect(rect, QBrush(caution, Qt::BDiagPattern));
    } else {
        painter->fillRect(rect, colour(Role::Hairline, palette()));
    }
}

void ShareBar::paintChart(QPainter *painter)
{
    qreal left = 0;
    qreal legend = 0;
    const int top = kBarHeight + kGap;
    const int rowHeight = denseRowHeight(fontMetrics());
    for (size_t i = 0; i < m_shares.size(); ++i) {
        const qreal span = width() * m_shares[i].part;
        fill(painter, QRectF(left, 0, span, kBarHeight), i);
        left += span;
        fill(painter, QRectF(legend, top + (rowHeight - kSwatch) / 2.0, kSwatch, kSwatch), i);
        const QString text = m_shares[i].label + u' ' + percent(m_shares[i].part);
        const int textWidth = fontMetrics().horizontalAdvance(text) + 1;
        painter->setPen(colour(Role::Text, palette()));
        painter->drawText(QRectF(legend + kSwatch + kGap, top, textWidth, rowHeight),
                          Qt::AlignLeft | Qt::AlignVCenter, text);
        legend += kSwatch + kGap + textWidth + kGroupGap;
    }
}

} // namespace linxuan
