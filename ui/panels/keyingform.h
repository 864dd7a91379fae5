// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/keying/paperkeying.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace linxuan {

class TextLabel;

// The fields of one paper sheet in the order of the paper; Enter goes from one to the next and at
// the end keeps the sheet. What another person keyed is never shown.
class KeyingForm : public QWidget
{
    Q_OBJECT

public:
    KeyingForm(PaperSheet sheet, const QString &by, QWidget *parent = nullptr);

    const PaperSheet &sheet() const { return m_sheet; }
    KeyedSheet typed() const;
    bool isTouched() const; // anything typed
    void start(); // the focus to the first field

Q_SIGNALS:
    void done(const linxuan::KeyedSheet &sheet);

private:
    QWidget *head(const QString &by);
    QWidget *fields();
    QWidget *foot();
    void addCriterion(QGridLayout *grid, size_t place);
    QLineEdit *addField(QGridLayout *grid, const QString &name, const QString &objectName,
                        const QString &hint);
    void goOnFrom(QLineEdit *field);
    bool check(size_t place);
    void showTotal();

    PaperSheet m_sheet;
    std::vector<QLineEdit *> m_cells;
    std::vector<TextLabel *> m_problems;
    std::vector<QLineEdit *> m_order; // of Enter
    QLineEdit *m_veto = nullptr;
    QLineEdit *m_remark = nullptr;
    QLineEdit *m_total = nullptr;
    TextLabel *m_sum = nullptr;
    QPushButton *m_keep = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace linxuan
