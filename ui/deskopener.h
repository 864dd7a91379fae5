// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/appearance.h"
#include "ui/support/prompts.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

namespace linxuan {

class ReviewPackage;
class ReviewWindow;
class Session;

// Opens experts' desks in windows of their own, one for each expert and round.
class DeskOpener : public QObject
{
    Q_OBJECT

public:
    DeskOpener(Prompts &prompts, const Appearance &appearance, QObject *parent);

    // `target` is "round/expert".
    ReviewWindow *open(Session &session, const QString &target);
    // A package's own; it has nothing to do with the session and outlives it.
    ReviewWindow *open(std::shared_ptr<ReviewPackage> package);
    void closeAll(); // those of the session
    bool hasPackages() const;
    // The packages that are open, whose windows go.
    std::vector<std::shared_ptr<ReviewPackage>> takePackages();

Q_SIGNALS:
    void appearanceChosen(const linxuan::Appearance &appearance);
    // `window` asks for a page of the help.
    void helpRequested(QWidget *window, const QString &topic);
    void packagesClosed(); // the last one; its window is just going

private:
    void connectWindow(ReviewWindow *window, const QString &topic);
    void show(ReviewWindow *window);

    Prompts &m_prompts;
    Appearance m_appearance;
    QHash<QString, QPointer<ReviewWindow>> m_windows;
    std::vector<QPointer<ReviewWindow>> m_packages;
};

} // namespace linxuan
