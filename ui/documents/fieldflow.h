// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace linxuan {

// Lays fields side by side in their own width and breaks into lines where there is no room; their
// feet stand on one line. A wider gap parts them across than down.
class FieldFlow : public QLayout
{
    Q_OBJECT

public:
    explicit FieldFlow(QWidget *parent);
    ~FieldFlow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool isReal) const; // the height that it takes

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace linxuan
