// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/agreementmatrix.h"

#include "ui/support/metrics.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace linxuan {

namespace {

constexpr int kWidestCell = 56;
constexpr int kNarrowestWithNumber = 30;

} // namespace

AgreementMatrix::AgreementMatrix(QWidget *parent)
    : FairnessChart(parent)
{ }

void AgreementMatrix::setPairs(const QStringList &experts, std::vector<PairAgreement> pairs)
{
    m_experts = experts;
    m_pairs = std::move(pairs);
    m_furthest = 0;
    QStringList spoken;
    for (const PairAgreement &pair : m_pairs) {
        m_furthest = std::max(m_furthest, pair.meanDistance);
        if (spoken.size() < 20)
            spoken += pairSentence(pair);
    }
    setAccessibleDescription(spoken.join(u' '));
    updateGeometry();
    update();
}

QString AgreementMatrix::pairSentence(const PairAgreement &pair) const
{
    const QString &first = m_experts[pair.first];
    const QString &second = m_experts[pair.second];
    QString sentence = tr("%1 and %2: %3 points apart on average.", "two experts")
                           .arg(first, second)
                           .arg(pair.meanDistance, 0, 'f', 1);
    sentence += u' ' + tr("%n entry(ies) in common.", nullptr, pair.shared);
    if (std::abs(pair.meanDifference) >= 0.05) {
        const bool isFirst = pair.meanDifference > 0;
        sentence += u' '
            + tr("%1 gives %2 points more.")
                  .arg(isFirst ? first : second)
                  .arg(std::abs(pair.meanDifference), 0, 'f', 1);
    }
    if (pair.correlation)
        sentence += u' ' + tr("Correlation %1.").arg(*pair.correlation, 0, 'f', 2);
    return sentence;
}

TextSheet AgreementMatrix::sheet() const
{
    TextSheet sheet{{},
                    {tr("Expert"), tr("Expert"), tr("Entries in common"), tr("Mean distance"),
                     tr("Mean difference"), tr("Correlation")},
                    {}};
    for (const PairAgreement &pair : m_pairs)
        sheet.rows.push_back(
            {m_experts[pair.first], m_experts[pair.second], QString::number(pair.shared),
             QString::number(pair.meanDistance, 'f', 3),
             QString::number(pair.meanDifference, 'f', 3),
             pair.correlation ? QString::number(*pair.correlation, 'f', 3) : QString()});
    return sheet;
}

const PairAgreement *AgreementMatrix::pair(int row, int column) const
{
    const std::pair wanted(std::min(row, column), std::max(row, column));
    const auto found = std::lower_bound(m_pairs.begin(), m_pairs.end(), wanted,
                                        [](const PairAgreement &one, const auto &key) {
                                            return std::pair(one.first, one.second) < key;
                                        });
    const bool isIt =
        found != m_pairs.end() && found->first == wanted.first && found->second == wanted.second;
    return isIt ? &*found : nullptr;
}

int AgreementMatrix::labelRoom() const
{
    return labelWidth(m_experts) + kGap;
}

int AgreementMatrix::cellWidth() const
{
    return qMin(kWidestCell, (width() - labelRoom()) / qMax(1, int(m_experts.size())));
}

int AgreementMatrix::contentHeight() const
{
    const int rows = int(m_experts.size());
    return rows * qMin(denseRowHeight(fontMetrics()), qMax(8, cellWidth()))
        + denseRowHeight(fontMetrics());
}

QRectF AgreementMatrix::cell(int row, int column) const
{
    const int height = qMin(denseRowHeight(fontMetrics()), qMax(8, cellWidth()));
    return QRectF(labelRoom() + column * cellWidth(), denseRowHeight(fontMetrics()) + row * height,
                  cellWidth(), height);
}

void AgreementMatrix::resizeEvent(QResizeEvent *event)
{
    FairnessChart::resizeEvent(event);
    updateGeometry(); // cells shrink in a narrow window
}

void AgreementMatrix::paintChart(QPainter *painter)
{
    for (int i = 0; i < m_experts.size(); ++i) {
        const QRectF own = cell(i, i);
        paintLabel(painter, int(own.top()), labelRoom() - kGap, int(own.height()), m_experts[i]);
        if (cellWidth() < kNarrowestWithNumber)
            continue;
        painter->drawText(QRectF(own.left(), 0, own.width(), denseRowHeight(fontMetrics())),
                          Qt::AlignCenter,
                          fontMetrics().elidedText(m_experts[i].section(u' ', 0, 0), Qt::ElideRight,
                                                   cellWidth() - 2));
    }
    for (int row = 0; row < m_experts.size(); ++row) {
        for (int column = 0; column < m_experts.size(); ++column) {
            if (row != column)
                paintCell(painter, row, column);
        }
    }
}

void AgreementMatrix::paintCell(QPainter *painter, int row, int column) const
{
    const QRectF rect = cell(row, column).adjusted(1, 1, -1, -1);
    const PairAgreement *found = pair(row, column);
    const QColor ground = colour(Role::Raised, palette());
    const double part = found && m_furthest > 0 ? found->meanDistance / m_furthest : 0;
    painter->setPen(found ? QPen(Qt::NoPen)
                          : QPen(colour(Role::Hairline, palette()), 1, Qt::DotLine));
    painter->setBrush(
        found ? QBrush(blend(ground, colour(Role::Accent, palette()), 0.06 + 0.49 * part))
              : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect, 2, 2);
    if (!found || cellWidth() < kNarrowestWithNumber)
        return;
    painter->setPen(colour(Role::Text, palette()));
    painter->drawText(rect, Qt::AlignCenter, QString::number(found->meanDistance, 'f', 1));
}

bool AgreementMatrix::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return FairnessChart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    for (int row = 0; row < m_experts.size(); ++row) {
        for (int column = 0; column < m_experts.size(); ++column) {
            if (row == column || !cell(row, column).contains(help->pos()))
                continue;
            const PairAgreement *found = pair(row, column);
            text = found
                ? pairSentence(*found)
                : tr("%1 and %2 have no entry in common.").arg(m_experts[row], m_experts[column]);
        }
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace linxuan
