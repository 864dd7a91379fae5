// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"
#include "ui/support/growingdialog.h"

class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace linxuan {

class TextLabel;

// Asks for the passphrase of a package. Stays while it is tried, so that another one can be typed.
class PassphraseDialog : public GrowingDialog
{
    Q_OBJECT

public:
    PassphraseDialog(const Manifest &manifest, const QString &folder, QWidget *parent);

    // While the passphrase is tried; nothing can be typed meanwhile.
    void setBusy(bool busy);
    // What was wrong, beside the field, which takes the next try.
    void showTrouble(const QString &text);

Q_SIGNALS:
    void given(const QString &passphrase);

private:
    void buildHead(const Manifest &manifest, const QString &folder, QVBoxLayout *column);
    void buildField(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void refresh();

    QLineEdit *m_field = nullptr;
    TextLabel *m_trouble = nullptr;
    TextLabel *m_waiting = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_open = nullptr;
    bool m_busy = false;
};

} // namespace linxuan
