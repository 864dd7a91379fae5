// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace linxuan {

// A strip for what a person has to decide before the table below it is final.
class LineBanner : public QWidget
{
    Q_OBJECT

public:
    explicit LineBanner(QWidget *parent = nullptr);

    // A sentence and a verb for each; none hides the strip.
    void setLines(const QStringList &sentences, const QString &action);

Q_SIGNALS:
    void chosen(int line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(int number, const QString &sentence, const QString &action);

    QVBoxLayout *m_column = nullptr;
};

} // namespace linxuan
