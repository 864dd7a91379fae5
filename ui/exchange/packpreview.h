// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/packrows.h"

#include <QWidget>

class QLineEdit;

namespace linxuan {

class TableView;
class TextLabel;

// What would be written, whether it fits, and what a person should know before.
class PackPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PackPreview(QWidget *parent = nullptr);

    void setEstimate(const PackEstimate &estimate, const QString &out);
    // Why it cannot be written as things stand; empty where it can.
    QString obstacle() const;
    // Of the campaign's key; null where it is under none.
    std::shared_ptr<const Secret> campaignPassphrase() const;
    void showProblem(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QWidget *keyRow();

    PackEstimate m_estimate;
    TextLabel *m_counts = nullptr;
    TextLabel *m_room = nullptr;
    TextLabel *m_problem = nullptr;
    QWidget *m_keyRow = nullptr;
    QLineEdit *m_key = nullptr;
    TextLabel *m_warningTitle = nullptr;
    RowsModel<PackWarning> *m_model = nullptr;
    TableView *m_table = nullptr;
};

} // namespace linxuan
