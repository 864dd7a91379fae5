// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace linxuan {

class TextLabel;

// Proposes a veto: the ground, where it shows, and what is wrong. A second person decides it.
class VetoDialog : public QDialog
{
    Q_OBJECT

public:
    VetoDialog(const QString &entryCode, const std::vector<VetoItem> &items,
               const QString &evidence, QWidget *parent);

Q_SIGNALS:
    void proposed(const QString &item, const QString &evidence, const QString &text);

private:
    void addButtons(QVBoxLayout *column);
    void refresh();

    std::vector<VetoItem> m_items;
    QComboBox *m_item = nullptr;
    TextLabel *m_descriptor = nullptr;
    QLineEdit *m_evidence = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_propose = nullptr;
};

} // namespace linxuan
