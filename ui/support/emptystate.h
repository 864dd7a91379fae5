// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace linxuan {

class TextLabel;

// What a page is for, in one sentence, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    // Without a verb there is no button.
    EmptyState(const QString &iconName, const QString &sentence, const QString &action,
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void accepted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon = nullptr;
    TextLabel *m_sentence = nullptr;
};

} // namespace linxuan
