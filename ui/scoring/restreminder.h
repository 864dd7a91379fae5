// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

class QTimer;

namespace linxuan {

// Says after long work without a pause that a rest is due; can be turned off, which is remembered.
// Some minutes without a key or the mouse are a pause.
class RestReminder : public QObject
{
    Q_OBJECT

public:
    explicit RestReminder(QObject *parent = nullptr);

    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

Q_SIGNALS:
    void due(int minutes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QTimer *m_timer = nullptr;
    QElapsedTimer m_working; // since the last rest
    QElapsedTimer m_touched;
    bool m_enabled = true;
};

} // namespace linxuan
