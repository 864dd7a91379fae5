// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace linxuan {

// One's own phrases, one a line.
class PhraseDialog : public QDialog
{
    Q_OBJECT

public:
    PhraseDialog(const QStringList &phrases, QWidget *parent);

Q_SIGNALS:
    void kept(const QStringList &phrases);

private:
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace linxuan
