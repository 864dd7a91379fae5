// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/fairnessagreement.h"
#include "ui/results/fairnesschart.h"

namespace linxuan {

// How far apart every two experts are on the entries that both scored: the darker, the further.
class AgreementMatrix : public FairnessChart
{
    Q_OBJECT

public:
    explicit AgreementMatrix(QWidget *parent = nullptr);

    // The pairs number the experts by their place.
    void setPairs(const QStringList &experts, std::vector<PairAgreement> pairs);
    TextSheet sheet() const override;
    QString pairSentence(const PairAgreement &pair) const;

protected:
    int contentHeight() const override;
    void paintChart(QPainter *painter) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    const PairAgreement *pair(int row, int column) const; // null: no entry in common
    QRectF cell(int row, int column) const;
    int labelRoom() const;
    int cellWidth() const;
    void paintCell(QPainter *painter, int row, int column) const;

    QStringList m_experts;
    std::vector<PairAgreement> m_pairs; // by first, then second
    double m_furthest = 1;
};

} // namespace linxuan
