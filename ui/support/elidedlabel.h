// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/metrics.h"

namespace linxuan {

// One line that gives up its middle where there is no room; all of it is in the tool tip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    ElidedLabel(Type type, Role role, QWidget *parent);

    void setWhole(const QString &text);
    const QString &whole() const { return m_whole; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace linxuan
