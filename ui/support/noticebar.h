// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/palette.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace linxuan {

class TextLabel;

// What came of an action, in a strip above the content; the lines behind it open on demand.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    // Positive, Caution or Negative; `lines` may be empty.
    void showNotice(Role role, const QString &text, const QStringList &lines = {});
    const QStringList &lines() const { return m_lines; }
    QString text() const;

Q_SIGNALS:
    void linesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_role = Role::Positive;
    QStringList m_lines;
    QLabel *m_icon = nullptr;
    TextLabel *m_text = nullptr;
    QToolButton *m_details = nullptr;
};

} // namespace linxuan
