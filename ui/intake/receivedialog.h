// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/paperpackets.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace linxuan {

// Papers that came in: how many copies of each, from whom, who took them.
class ReceiveDialog : public QDialog
{
    Q_OBJECT

public:
    ReceiveDialog(const std::vector<PaperLine> &lines, const QString &receivedBy, QWidget *parent);

Q_SIGNALS:
    void received(const std::vector<linxuan::PaperDelivery> &deliveries, const QString &from,
                  const QString &by);

private:
    QWidget *counts();
    void finish();

    std::vector<PaperLine> m_lines;
    std::vector<QSpinBox *> m_copies;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_by = nullptr;
    QLineEdit *m_remark = nullptr;
};

} // namespace linxuan
