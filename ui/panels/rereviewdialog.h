// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/rereviews.h"
#include "ui/support/rowsmodel.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace linxuan {

class Session;
class TablePane;
class TextLabel;

// 复评: one more expert for an entry. The best candidate is chosen already and the reason written
// from what the matrix flags, so that Enter is enough.
class RereviewDialog : public QDialog
{
    Q_OBJECT

public:
    RereviewDialog(Session &session, const QString &round, const QString &entryCode,
                   const QString &title, const QString &reason, QWidget *parent);

Q_SIGNALS:
    void asked(const linxuan::Rereview &rereview);

private:
    void build(const QString &title, const QString &reason);
    void addButtons(QVBoxLayout *column);
    void read();
    void take(std::vector<RereviewCandidate> candidates);
    void ask();
    void fail(const Error &error);
    void refresh();

    Session &m_session;
    QString m_round;
    QString m_entry;
    RowsModel<RereviewCandidate> *m_model = nullptr;
    TablePane *m_candidates = nullptr;
    QLineEdit *m_reason = nullptr;
    TextLabel *m_trouble = nullptr;
    QPushButton *m_ask = nullptr;
};

} // namespace linxuan
