// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace linxuan {

// Files with the ending of score files among what is dragged; empty when anything else is, too.
QStringList scoreFilesIn(const QMimeData &dragged);

// Takes score files that are dropped on a widget, where they are welcome.
class ScoreFilesDrop : public QObject
{
    Q_OBJECT

public:
    // `isWelcome` is asked whenever something is dragged over.
    ScoreFilesDrop(QWidget *target, std::function<bool()> isWelcome);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isWelcome;
};

} // namespace linxuan
