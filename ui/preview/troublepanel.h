// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/viewedfile.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace linxuan {

class TextLabel;

// In the place of a material: what is wrong with it, what that means, and what can be done. While a
// file is being opened: what is done, and a way to stop it. No other program is offered for what
// comes from a source.
class TroublePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TroublePanel(QWidget *parent);

    void setFile(const ViewedFile &file) { m_file = file; }
    void showTrouble(const QString &sentence);
    void showWaiting(const QString &sentence);

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void openOutside();

    ViewedFile m_file;
    bool m_isTrouble = false;
    QLabel *m_icon = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_consequence = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_elsewhere = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace linxuan
