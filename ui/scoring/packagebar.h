// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace linxuan {

class ElidedLabel;

// The line below a package's desk: where it comes from, where scores lie, and the way out.
class PackageBar : public QWidget
{
    Q_OBJECT

public:
    explicit PackageBar(QWidget *parent);

    void setText(const QString &text);
    // What there is to do next: the score file, once nothing is left to score.
    void setIsComplete(bool isComplete);
    void setIsFinal(bool isFinal);

Q_SIGNALS:
    void aboutRequested();
    void exportRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_text = nullptr;
    QToolButton *m_about = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace linxuan
