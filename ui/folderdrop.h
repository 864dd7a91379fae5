// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QMimeData;

namespace linxuan {

// Takes a folder that is dropped on a widget, where that makes sense.
class FolderDrop : public QObject
{
    Q_OBJECT

public:
    // `isWelcome` is asked whenever something is dragged over.
    FolderDrop(QWidget *target, std::function<bool()> isWelcome);

Q_SIGNALS:
    void dropped(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString folderIn(const QMimeData &dragged) const;

    std::function<bool()> m_isWelcome;
};

} // namespace linxuan
