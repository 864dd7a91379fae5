// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace linxuan {

// How many of each: a number, or as many as the notice asks for.
class CopiesField : public QWidget
{
    Q_OBJECT

public:
    explicit CopiesField(QWidget *parent = nullptr);

    int copies() const;
    bool asNotice() const;
    void setCopies(int copies, bool asNotice);

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSpinBox *m_number = nullptr;
    QCheckBox *m_asNotice = nullptr;
};

} // namespace linxuan
